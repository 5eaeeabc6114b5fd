import type { App, TFile } from 'obsidian';
import { readRoadmap, type RoadmapReading } from '../core/roadmap/read-roadmap';
import type { NoteStructure } from '../core/note/structure';

interface Source {
  readonly path: string;
  readonly text: string;
  readonly structure: NoteStructure;
}

/**
 * Reads roadmap notes from the vault and keeps each reading until the note, or one it takes phases from, changes.
 * The reading is null while the app has not parsed the note yet.
 */
export class RoadmapSource {
  private readonly readings = new Map<string, { readonly reading: RoadmapReading; readonly from: ReadonlySet<string> }>();

  constructor(private readonly app: App) {}

  /** The last reading, if the note is still as it was. */
  known(path: string): RoadmapReading | undefined {
    return this.readings.get(path)?.reading;
  }

  /** Forgets what was read from a note. True when a roadmap has to be read again. */
  forget(path: string): boolean {
    let found = false;
    for (const [roadmap, { from }] of this.readings) {
      if (!from.has(path)) continue;
      this.readings.delete(roadmap);
      found = true;
    }
    return found;
  }

  async read(path: string): Promise<RoadmapReading | null> {
    const known = this.readings.get(path);
    if (known !== undefined) return known.reading;
    const own = await this.source(this.app.vault.getFileByPath(path));
    if (own === null) return null;
    const linked = new Map<string, Source>();
    let reading = this.readWith(own, linked, new Set());
    const wanted = reading.missing;
    for (const link of wanted) {
      const source = await this.source(this.app.metadataCache.getFirstLinkpathDest(link, path));
      if (source !== null) linked.set(link, source);
    }
    if (linked.size > 0) reading = this.readWith(own, linked, new Set());
    const from = new Set([path, ...[...linked.values()].map((source) => source.path)]);
    this.readings.set(path, { reading: reading.value, from });
    return reading.value;
  }

  private readWith(own: Source, linked: ReadonlyMap<string, Source>, missing: Set<string>): { value: RoadmapReading; missing: ReadonlySet<string> } {
    const value = readRoadmap({
      ...own,
      linked: (link) => {
        const source = linked.get(link);
        if (source === undefined) missing.add(link);
        return source;
      },
    });
    return { value, missing };
  }

  private async source(file: TFile | null): Promise<Source | null> {
    if (file === null || file.extension !== 'md') return null;
    const structure = this.app.metadataCache.getFileCache(file);
    if (structure === null) return null;
    const text = await this.app.vault.cachedRead(file).catch(() => null);
    return text === null ? null : { path: file.path, text, structure };
  }
}
