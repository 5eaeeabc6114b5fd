import { type Day, dayNumber } from '../day';
import type { MappedEntry } from '../mapping/mapped-entry';
import { addTo, keep, keepUnder, put, type Sign, under } from './add-or-take';
import { type AreaBook, emptyAreaBook } from './area-book';
import type { ArtifactBook } from './artifact-book';
import { type DayBook, HOUR_RULES, type HourRule } from './day-book';
import { DayIndex } from './day-index';
import { rateDepth } from './depth';
import { toGrains } from './grain';
import { GridBook } from './grid-book';
import { rateLeverage } from './leverage';
import type { Health } from './health';
import type { Rating } from './measure';
import type { MeasureContext, MeasureInput } from './measure-input';
import type { LogNote } from './log-note';
import { outOfRange } from './range';
import { rateShipping } from './shipping';
import { rateTrajectory } from './trajectory';
import { weekNumber } from './week-number';
import type { WeekSums } from './week-sums';

/** What a ledger depends on besides its entries: when any of it changes, a new one is built. */
export type LedgerContext = Pick<MeasureContext, 'roadmap' | 'calendar' | 'settings' | 'today'>;

/**
 * Totals of all entries by day, artifact and area, so that windows and weekly closes are summed from days, not entries.
 * Entries can be added and removed; a ledger after any such history equals the one built from what is left,
 * because sums are exact (see {@link toGrains}).
 */
export class Ledger {
  readonly artifacts = new Map<string, ArtifactBook>();
  readonly areas = new Map<string, AreaBook>();
  /** Work by phase and area, whenever it was done up to today. */
  readonly grid = new GridBook();
  /** Number of entries by note, also undated and future ones. */
  readonly notes = new Map<string, number>();
  /** Number of entries without a date. */
  undated = 0;
  /** Shipped and shown work in range, by the deliverable it names. */
  readonly deliverables = new Map<string, Set<MappedEntry>>();
  /** Paths of the notes in log folders, tagged or not, by the day they are dated (a day number). */
  readonly logNotes = new Map<number, Set<string>>();
  /** What the hour rules carry after each weekly close (a day number), as far as it was replayed: a change forgets it from its day on. */
  readonly replayed: { readonly day: number; readonly date: Day; readonly health: Readonly<Record<HourRule, Health>> }[] = [];
  /** Sums by week, kept and forgotten like that: `weekSumsOf` fills in the rest. */
  readonly weeks: WeekSums[] = [];
  readonly today: number;
  readonly #context: LedgerContext;
  readonly #days = new DayIndex();

  constructor(context: LedgerContext) {
    this.#context = context;
    this.today = dayNumber(context.today);
  }

  /** Days with entries up to today, ascending. */
  get days(): readonly DayBook[] {
    return this.#days.days;
  }

  /** The days from `from` to `to` (day numbers), both inclusive. */
  between(from: number, to: number): readonly DayBook[] {
    return this.#days.between(from, to);
  }

  /** The first day with an entry in range. */
  get firstDay(): number | undefined {
    return this.days.find((book) => book.inRange.length > 0)?.day;
  }

  /** How a rule sees an entry that is in range. */
  rate(rule: HourRule, entry: MappedEntry): Rating {
    switch (rule) {
      case 'depth':
        return rateDepth(entry);
      case 'shipping':
        return rateShipping(entry, this.#context.settings);
      case 'leverage':
        return rateLeverage(entry);
      case 'trajectory':
        return rateTrajectory(entry, this.#context.roadmap);
    }
  }

  /** Whether an entry takes part in rules at all. */
  inRange(entry: MappedEntry): boolean {
    return outOfRange(entry, this.#context.calendar, this.#context.today) === null;
  }

  /** A note in a log folder comes or goes. */
  countLogNote({ path, day }: LogNote, sign: Sign = 1): void {
    if (day !== null) keepUnder(this.logNotes, dayNumber(day), path, sign);
  }

  /** An entry comes, or goes: then it must be the same object that came. */
  count(entry: MappedEntry, sign: Sign = 1): void {
    addTo(this.notes, entry.path, sign);
    if (entry.date === null) this.undated += sign;
    if (entry.date !== null && entry.date > this.#context.today) return;
    this.grid.count(entry, sign);
    if (entry.date === null) return;
    const book = this.#days.open(entry.date);
    put(book.entries, entry, sign);
    const weight = sign * toGrains(entry.weight);
    book.weight += weight;
    if (entry.assumed) book.assumed += weight;
    if (entry.areas.length === 0) book.unassigned += sign;
    if (this.inRange(entry)) {
      put(book.inRange, entry, sign);
      this.#forgetFrom(book.day);
      if (entry.deliverable !== null && (entry.kind === 'ship' || entry.kind === 'reach')) keepUnder(this.deliverables, entry.deliverable, entry, sign);
      this.#weigh(book, entry, sign);
      this.#countArtifact(entry, sign);
      this.#countAreas(book, entry, sign);
    }
    this.#days.lessened(book);
  }

  #forgetFrom(day: number): void {
    const { replayed, weeks } = this;
    while ((replayed[replayed.length - 1]?.day ?? -Infinity) >= day) replayed.pop();
    while ((weeks[weeks.length - 1]?.week ?? -Infinity) >= weekNumber(day)) weeks.pop();
  }

  #weigh(book: DayBook, entry: MappedEntry, sign: Sign): void {
    const weight = toGrains(entry.weight);
    if (entry.kind === 'ship') {
      book.shipped += sign * weight;
      book.ships += sign;
    } else if (entry.kind === 'build') book.built += sign * weight;
    else if (entry.kind === 'study') {
      book.studied += sign * weight;
      if (entry.artifactId === null) book.untied += sign * weight;
    } else book.other += sign * weight;
    if (weight === 0) return;
    for (let i = 0; i < HOUR_RULES.length; i += 1) {
      const rule = HOUR_RULES[i];
      const sums = book.rules[i];
      if (rule === undefined || sums === undefined) continue;
      const rating = this.rate(rule, entry);
      if (typeof rating === 'string') continue;
      const good = toGrains(weight * rating);
      sums.good += sign * good;
      sums.bad += sign * (weight - good);
      sums.count += sign;
      sums.rated += sign * toGrains(rating);
      if (!entry.assumed) sums.stated += sign * weight;
    }
  }

  #countArtifact(entry: MappedEntry, sign: Sign): void {
    if (entry.artifactId === null) return;
    const id = entry.artifactId;
    const book = under<string, ArtifactBook>(this.artifacts, id, () => ({ id, entries: new Set(), facts: null }));
    keep(book.entries, entry, sign);
    book.facts = null;
    if (book.entries.size === 0) this.artifacts.delete(id);
  }

  #countAreas(day: DayBook, entry: MappedEntry, sign: Sign): void {
    for (let i = 0; i < entry.areas.length; i += 1) {
      const area = entry.areas[i];
      if (area === undefined) continue;
      addTo(day.areas, area.name, sign * toGrains(area.credit));
      // Two focus names of one entry may be the same area (C09); its work is counted once.
      if (i > 0 && entry.areas.findIndex((other) => other.name === area.name) < i) continue;
      const book = under(this.areas, area.name, () => emptyAreaBook(area.name, area.onRoadmap));
      if (entry.kind === 'study') book.studied += sign;
      else if (entry.kind === 'build') book.built += sign;
      else if (entry.kind === 'ship') keep(book.ships, entry, sign);
      if (entry.asked) book.asked += sign;
    }
  }
}

/** The ledger of all entries, in one pass. */
export function buildLedger(input: MeasureInput): Ledger {
  const ledger = new Ledger(input);
  for (const entry of input.entries) ledger.count(entry);
  return ledger;
}
