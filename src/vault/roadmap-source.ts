import type { App, TFile } from 'obsidian';
import type { NoteStructure } from '../core/note/structure';
import { readInSteps } from '../core/roadmap/read-roadmap';
import type { RoadmapNote, RoadmapReading } from '../core/roadmap/roadmap-reading';
import { brokenProperties } from './broken-properties';
import { isBroken, LastGood } from './last-good';
import { Slices } from './slices';

interface Kept {
  readonly reading: RoadmapReading;
  /** What the note says now, be it whole or not. */
  readonly now: RoadmapReading;
  readonly text: string;
  /** Notes it was read from, with the app's cache they were read by. */
  readonly from: ReadonlyMap<string, NoteStructure>;
  /** Whether the user had named it as a roadmap. */
  readonly named: boolean;
  /** Where its links led, null for one that led nowhere. */
  readonly links: ReadonlyMap<string, string | null>;
}

/** A read under way. It is done again when a note it rests on changed meanwhile. */
interface Pending {
  stale: boolean;
  readonly names: Set<string>;
  done: Promise<RoadmapReading | null>;
}

const NOT_PARSED: NoteStructure = {};

/**
 * Reads roadmap notes from the vault and keeps each reading until the note, or one it takes phases from, changes.
 * The reading is null while the app has not parsed the note yet.
 */
export class RoadmapSource {
  private readonly readings = new Map<string, Kept>();
  private readonly pending = new Map<string, Pending>();
  private readonly good = new LastGood();
  private readonly whole = new Set<string>();

  /** @param isNamed Whether the user names a note, by its path, as a roadmap: then it is believed to hold a plan. */
  constructor(private readonly app: App, private readonly isNamed: (path: string) => boolean) {}

  /** The last reading, if the note is still as it was. */
  known(path: string): RoadmapReading | undefined {
    const kept = this.readings.get(path);
    if (kept === undefined || this.isCurrent(path, kept)) return kept?.reading;
    this.readings.delete(path);
    return undefined;
  }

  /** Events may be late or lost; another cache is another state of a note, and a link may lead to another one. */
  private isCurrent(path: string, { from, links, named }: Kept): boolean {
    if (named !== this.isNamed(path)) return false;
    for (const [link, led] of links) if (led !== (this.destination(link, path)?.path ?? null)) return false;
    for (const [note, structure] of from) {
      const file = this.app.vault.getFileByPath(note);
      if (file === null || (this.app.metadataCache.getFileCache(file) ?? NOT_PARSED) !== structure) return false;
    }
    return true;
  }

  /** What is left of a roadmap whose note is gone or was emptied: its last whole reading, which says what happened. */
  lastGood(path: string): RoadmapReading | undefined {
    return this.good.ofGone(path);
  }

  /** True while what was read whole should stay on screen: the note is gone, is broken, or is being read again. */
  stays(path: string): boolean {
    if (!this.good.has(path)) return false;
    return this.app.vault.getFileByPath(path) === null || this.known(path) === undefined || isBroken(this.known(path));
  }

  /** Forgets what was read from a note. True when a roadmap has to be read again. */
  forget(path: string): boolean {
    const name = nameOf(path);
    let found = false;
    for (const [roadmap, { from, links }] of this.readings) {
      if (!from.has(path) && ![...links].some(([link, led]) => led === null && nameOf(link) === name)) continue;
      this.readings.delete(roadmap);
      found = true;
    }
    for (const read of this.pending.values()) read.stale ||= read.names.has(name);
    return found;
  }

  /** Reads a note to its end from now on, however large it is. */
  readWhole(path: string): void {
    this.whole.add(path);
    this.readings.delete(path);
  }

  /** The note as it is now, with how each of its lines was read. */
  async explain(path: string): Promise<{ readonly text: string; readonly reading: RoadmapReading } | null> {
    await this.read(path);
    const kept = this.readings.get(path);
    return kept === undefined ? null : { text: kept.text, reading: kept.now };
  }

  async read(path: string): Promise<RoadmapReading | null> {
    const known = this.known(path);
    if (known !== undefined) return known;
    const pending = this.pending.get(path);
    if (pending !== undefined) return pending.done;
    const read: Pending = { stale: false, names: new Set([nameOf(path)]), done: Promise.resolve(null) };
    this.pending.set(path, read);
    return (read.done = this.readNow(path, read).finally(() => this.pending.delete(path)));
  }

  /** Reads until what was read is what the vault holds by then, for everyone who waits. */
  private async readNow(path: string, read: Pending): Promise<RoadmapReading | null> {
    for (;;) {
      read.stale = false;
      const kept = await this.readOnce(path, read.names);
      if (!read.stale && (kept === null || this.known(path) === kept)) return kept;
      this.readings.delete(path);
    }
  }

  private async readOnce(path: string, names: Set<string>): Promise<RoadmapReading | null> {
    const own = await this.source(this.app.vault.getFileByPath(path));
    if (own === null) return null;
    const named = this.isNamed(path);
    const linked = new Map<string, RoadmapNote>();
    const wanted = new Set<string>();
    let reading = await this.readWith(own, named, linked, wanted);
    const from = new Map([[path, own.structure]]);
    const links = new Map<string, string | null>();
    for (const link of wanted) {
      names.add(nameOf(link));
      const file = this.destination(link, path);
      const before = file === null ? null : this.app.metadataCache.getFileCache(file);
      links.set(link, file?.path ?? null);
      const source = await this.source(file);
      if (source !== null) linked.set(link, source);
      if (file !== null) from.set(file.path, source?.structure ?? before ?? NOT_PARSED);
    }
    if (linked.size > 0) reading = await this.readWith(own, named, linked, new Set());
    const kept = this.good.keep(own, reading);
    this.readings.set(path, { reading: kept, now: reading, text: own.text, from, named, links });
    return kept;
  }

  /** A large note takes some tasks, as all long work does. */
  private async readWith(own: RoadmapNote, named: boolean, linked: ReadonlyMap<string, RoadmapNote>, missing: Set<string>): Promise<RoadmapReading> {
    const reading = await new Slices().through(readInSteps({
      ...own,
      trusted: named ? true : undefined,
      maxLength: this.whole.has(own.path) ? Infinity : undefined,
      linked: (link) => {
        const source = linked.get(link);
        if (source === undefined) missing.add(link);
        return source;
      },
      resolve: (link, from) => this.destination(link, from)?.path ?? null,
    }));
    const broken = brokenProperties(own);
    return broken === null ? reading : { ...reading, problems: [broken, ...reading.problems.filter(({ kind }) => kind !== 'no-start')] };
  }

  private destination(link: string, from: string): TFile | null {
    return this.app.metadataCache.getFirstLinkpathDest(link, from);
  }

  private async source(file: TFile | null): Promise<RoadmapNote | null> {
    if (file === null || file.extension !== 'md') return null;
    const structure = this.app.metadataCache.getFileCache(file) ?? (file.stat.size === 0 ? NOT_PARSED : null);
    if (structure === null) return null;
    const text = await this.app.vault.cachedRead(file).catch(() => null);
    return text === null ? null : { path: file.path, text, structure };
  }
}

function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.md$/i, '').normalize('NFC').toLowerCase();
}
