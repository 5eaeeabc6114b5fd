import type { Day } from '../day';
import type { ArtifactNote } from '../mapping/artifact-note';
import { artifactId, type ResolveLink } from '../mapping/artifact-id';
import { createMapper, type Mapper } from '../mapping/create-mapper';
import type { MappedEntry } from '../mapping/mapped-entry';
import { addTo, keepUnder, type Sign } from '../measures/add-or-take';
import { Ledger } from '../measures/ledger';
import type { MeasureContext } from '../measures/measure-input';
import type { Problem } from '../problem';
import { buildCalendar } from '../roadmap/calendar';
import type { Roadmap } from '../roadmap/roadmap';
import { buildReport } from './build-report';
import { linkedName } from './linked-name';
import type { NoteRecord } from './note-record';
import type { Report } from './report';
import type { ReportSettings } from './settings';

/** What a book rests on besides the notes. When any of it changes, a new one is begun. */
export interface BookBasis {
  readonly roadmap: Roadmap;
  /** Path of the note a link leads to, or null. */
  readonly resolveLink: ResolveLink;
  readonly settings: ReportSettings;
  readonly today: Day;
}

/** One note's part in a report. */
interface Page {
  readonly note: NoteRecord;
  readonly entries: readonly MappedEntry[];
}

/**
 * Everything about one roadmap on one day, kept up to date note by note: a changed note costs its own entries, and those
 * of notes that hang on it by a link. After any history a book says the same as one filled afresh.
 */
export class ReportBook {
  readonly #mapper: Mapper;
  readonly #resolveLink: ResolveLink;
  readonly #ledger: Ledger;
  readonly #context: MeasureContext;
  readonly #pages = new Map<string, Page>();
  readonly #problems = new Map<string, readonly Problem[]>();
  readonly #artifactNotes = new Map<string, ArtifactNote>();
  /** How many log entries link a note as their artifact: while any does, its own hours count there (rule 3, C14). */
  readonly #linked = new Map<string, number>();
  /** Paths of the notes whose entries link a file of this name. */
  readonly #linkers = new Map<string, Set<string>>();

  constructor({ roadmap, settings, today, resolveLink }: BookBasis) {
    const calendar = buildCalendar(roadmap);
    this.#context = { roadmap, calendar, settings, today, artifactNotes: this.#artifactNotes };
    this.#resolveLink = resolveLink;
    this.#mapper = createMapper({ roadmap, calendar, settings, today, resolveLink, isLinked: (path) => this.#linked.has(path) });
    this.#ledger = new Ledger(this.#context);
  }

  /** Takes what a note says now, in place of what it said; null for a note that says nothing or is gone. */
  set(path: string, note: NoteRecord | null): void {
    const turned = new Set<string>();
    this.#remove(path, turned);
    if (note !== null) this.#add(note, turned);
    for (const id of turned) {
      const page = id === path ? undefined : this.#pages.get(id);
      if (page !== undefined && page.entries.some((entry) => entry.source === 'note')) this.set(id, page.note);
    }
  }

  /** Notes that say something else when a file with this path comes, goes or moves. */
  linkersOf(path: string): Iterable<string> {
    return this.#linkers.get(linkedName(path)) ?? [];
  }

  /** Goes over the notes that link a file: the path of one whose links lead elsewhere than when it was taken in, else null. */
  *turned(): IterableIterator<string | null> {
    for (const paths of this.#linkers.values()) {
      for (const path of paths) {
        const entries = this.#pages.get(path)?.entries ?? [];
        yield entries.some((entry) => entry.artifactId !== artifactId(entry, this.#resolveLink)) ? path : null;
      }
    }
  }

  /** @param problems Those met while reading the roadmap. */
  report(problems: readonly Problem[] = []): Report {
    return buildReport({
      ledger: this.#ledger,
      context: this.#context,
      problems: [...problems, ...[...this.#problems.values()].flat()],
      entries: () => [...this.#pages.values()].flatMap(({ entries }) => entries),
    });
  }

  #add(note: NoteRecord, turned: Set<string>): void {
    const { path } = note;
    const problems = [...note.problems];
    const entries = note.entries.map((entry) => {
      problems.push(...this.#mapper.problems(entry));
      return this.#mapper.map(entry);
    });
    this.#pages.set(path, { note, entries });
    if (problems.length > 0) this.#problems.set(path, oncePerName(problems));
    if (note.artifact !== null) this.#artifactNotes.set(path, note.artifact);
    this.#count({ note, entries }, 1, turned);
  }

  #remove(path: string, turned: Set<string>): void {
    const page = this.#pages.get(path);
    if (page === undefined) return;
    this.#pages.delete(path);
    this.#problems.delete(path);
    this.#artifactNotes.delete(path);
    this.#count(page, -1, turned);
  }

  /** A page comes or goes. */
  #count({ note, entries }: Page, sign: Sign, turned: Set<string>): void {
    if (note.place.inLog) this.#ledger.countLogNote(note, sign);
    for (const entry of entries) {
      this.#ledger.count(entry, sign);
      this.#countLink(entry, note, sign, turned);
      if (entry.artifact?.type === 'note') keepUnder(this.#linkers, linkedName(entry.artifact.link), note.path, sign);
    }
  }

  /** Counts a log entry's link; a note that gets its first link or loses its last one is `turned`. */
  #countLink(entry: MappedEntry, note: NoteRecord, by: Sign, turned: Set<string>): void {
    const id = entry.artifactId;
    if (id === null || entry.source !== 'item' || entry.artifact?.type !== 'note' || !note.place.inLog) return;
    addTo(this.#linked, id, by);
    const count = this.#linked.get(id) ?? 0;
    if (count === 0 || (count === 1 && by === 1)) turned.add(id);
  }
}

/** A focus name that is nearly an area is said once per note: one correction mends all of it that comes from there. */
function oncePerName(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<unknown>();
  return problems.filter(({ kind, values }) => kind !== 'near-area' || (!seen.has(values['text']) && seen.add(values['text'])));
}
