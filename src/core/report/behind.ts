import { type Day, dayNumber } from '../day';
import type { MappedEntry } from '../mapping/mapped-entry';
import { changesOf } from '../measures/changes';
import { contributionOn } from '../measures/contributions';
import { logNotesInWindow } from '../measures/coverage';
import { toGrains } from '../measures/grain';
import type { Contribution, ExcludedReason } from '../measures/measure';
import { WINDOW_DAYS } from '../measures/window';
import type { MeasureId } from '../roadmap/roadmap';
import type { Report } from './report';

/** Names a number of the report. */
export type NumberName =
  | { readonly of: 'rule'; readonly rule: MeasureId; readonly side: 'good' | 'bad' | null }
  | { readonly of: 'area'; readonly name: string }
  | { readonly of: 'areas-off' }
  | { readonly of: 'week'; readonly week: string; readonly kind: 'shipped' | 'built' | 'studied' | null }
  | { readonly of: 'coverage'; readonly number: 'tagged' | 'entries' | 'unassigned' | 'undated' | 'assumed' }
  | { readonly of: 'phase'; readonly index: number }
  /** A cell of the grid: an area's name, null for work without an area. The phase is null outside every phase. */
  | { readonly of: 'cell'; readonly phase: number | null; readonly area: string | null }
  /** What moved a rule since last week: what came in with a positive credit, what fell out with a negative one. */
  | { readonly of: 'change'; readonly rule: MeasureId }
  /** All work of one ISO week, named by its Monday, of every kind. */
  | { readonly of: 'evidence'; readonly monday: Day };

/** The entries behind one number. The credits of a side sum exactly to its total. */
export interface Behind {
  readonly unit: 'hours' | 'entries' | 'artifacts' | 'notes';
  readonly rows: readonly BehindRow[];
  readonly totals: { readonly good: number; readonly bad: number } | { readonly count: number };
}

export interface BehindRow {
  readonly entry: MappedEntry;
  /** In the unit; 0 for an excluded entry, negative for one that fell out. An entry that is part good and part bad has a row for each. */
  readonly credit: number;
  readonly side: 'good' | 'bad' | 'counted' | 'excluded';
  /** Set exactly when the side is `excluded`. */
  readonly reason: ExcludedReason | null;
}

/** Reasons that say nothing about the number asked for: entries of other times. */
const ELSEWHEN: ReadonlySet<ExcludedReason> = new Set(['outside-window', 'before-start', 'after-end', 'future', 'undated']);

/** The entries behind a number of the report, newest first. `days` is how far rules, areas and coverage look back. */
export function entriesBehind(report: Report, name: NumberName, days = WINDOW_DAYS): Behind {
  switch (name.of) {
    case 'rule':
      return behindRule(report, name.rule, name.side, days);
    case 'area':
      return counted('hours', windowEntries(report, days).flatMap((entry) => credits(entry, (area) => area.name === name.name)));
    case 'areas-off':
      return counted('hours', windowEntries(report, days).flatMap((entry) => credits(entry, (area) => !area.onRoadmap)));
    case 'week':
      return behindWeek(report, name.week, name.kind);
    case 'coverage':
      return behindCoverage(report, name.number, days);
    case 'phase':
      return counted('hours', [...grouped(report, name.index).map((entry) => row(entry, toGrains(entry.weight))), ...shared(report, name.index)]);
    case 'cell':
      return behindCell(report, name.phase, name.area);
    case 'change':
      return behindChange(report, name.rule);
    case 'evidence':
      return counted('hours', between(report, dayNumber(name.monday), dayNumber(name.monday) + 6).map((entry) => row(entry, toGrains(entry.weight))));
  }
}

/** Entries up to today that are grouped under a phase (C20), or under none. */
function grouped(report: Report, phase: number | null): MappedEntry[] {
  return report.entries.filter((entry) => entry.phaseIndex === phase && (entry.date === null || entry.date <= report.today));
}

/** Entries whose date this phase holds as well, while another one counts them (measures.md section 5); none that `phase:` moved. */
function shared(report: Report, phase: number | null): BehindRow[] {
  if (phase === null) return [];
  return report.entries.flatMap((entry): BehindRow[] => {
    const { date, phaseIndex, reasons } = entry;
    const isOther = date !== null && phaseIndex !== phase && reasons.some(({ code }) => code === 'phase-also') && report.calendar.phasesOn(date).includes(phase);
    return isOther ? [{ entry, credit: 0, side: 'excluded', reason: 'other-phase' }] : [];
  });
}

function behindCell(report: Report, phase: number | null, area: string | null): Behind {
  const rows = grouped(report, phase).flatMap((entry): BehindRow[] => {
    if (area === null) return entry.areas.length === 0 ? [row(entry, toGrains(entry.weight))] : [];
    const own = entry.areas.filter(({ name }) => name === area);
    return own.length === 0 ? [] : [row(entry, own.reduce((sum, { credit }) => sum + toGrains(credit), 0))];
  });
  const others = shared(report, phase).filter(({ entry }) => (area === null ? entry.areas.length === 0 : entry.areas.some(({ name }) => name === area)));
  return counted('hours', [...rows, ...others]);
}

function behindChange(report: Report, rule: MeasureId): Behind {
  const { ledger, context } = report.basis;
  const { entering, leaving } = changesOf(rule, ledger, context);
  const rows = (parts: readonly Contribution[], entered: boolean): BehindRow[] =>
    parts.flatMap(({ entry, good, bad }) => (['good', 'bad'] as const).flatMap((side) => {
      const credit = side === 'good' ? good : bad;
      return credit > 0 ? [{ entry, credit: entered ? credit : -credit, side, reason: null }] : [];
    }));
  const all = [...rows(entering, true), ...rows(leaving, false)];
  return { unit: rule === 'visibility' ? 'artifacts' : 'hours', rows: newestFirst(all), totals: { good: sumOf(all, 'good'), bad: sumOf(all, 'bad') } };
}

function sumOf(rows: readonly BehindRow[], side: BehindRow['side']): number {
  return rows.reduce((sum, own) => (own.side === side ? sum + own.credit : sum), 0);
}

function behindRule(report: Report, rule: MeasureId, side: 'good' | 'bad' | null, days: number): Behind {
  const { ledger, context } = report.basis;
  const part = contributionOn(rule, ledger, context, ledger.today, days);
  const rows = report.entries.flatMap((entry): BehindRow[] => {
    const { good, bad, excluded } = part(entry);
    if (excluded !== null) return side !== null || ELSEWHEN.has(excluded) ? [] : [{ entry, credit: 0, side: 'excluded', reason: excluded }];
    return [
      ...(good > 0 && side !== 'bad' ? [{ entry, credit: good, side: 'good', reason: null } as const] : []),
      ...(bad > 0 && side !== 'good' ? [{ entry, credit: bad, side: 'bad', reason: null } as const] : []),
    ];
  });
  return { unit: rule === 'visibility' ? 'artifacts' : 'hours', rows: newestFirst(rows), totals: { good: sumOf(rows, 'good'), bad: sumOf(rows, 'bad') } };
}

function behindWeek(report: Report, week: string, kind: 'shipped' | 'built' | 'studied' | null): Behind {
  const monday = report.weeks.find((own) => own.week === week)?.monday;
  if (monday === undefined) return counted('hours', []);
  const kinds = { shipped: 'ship', built: 'build', studied: 'study' } as const;
  const wanted: readonly string[] = kind === null ? Object.values(kinds) : [kinds[kind]];
  const first = dayNumber(monday);
  const rows = between(report, first, first + 6)
    .filter((entry) => entry.kind !== null && wanted.includes(entry.kind) && entry.weight > 0)
    .map((entry) => row(entry, toGrains(entry.weight)));
  return counted('hours', rows);
}

function behindCoverage(report: Report, number: 'tagged' | 'entries' | 'unassigned' | 'undated' | 'assumed', days: number): Behind {
  const { ledger } = report.basis;
  if (number === 'undated') return counted('entries', report.entries.filter((entry) => entry.date === null).map((entry) => row(entry, 1)));
  const all = ledger.between(ledger.today - days + 1, ledger.today).flatMap((book) => book.entries);
  if (number === 'entries') return counted('entries', all.map((entry) => row(entry, 1)));
  if (number === 'unassigned') return counted('entries', all.filter((entry) => entry.areas.length === 0).map((entry) => row(entry, 1)));
  if (number === 'tagged') {
    const seen = new Set<string>();
    const tagged = days === WINDOW_DAYS ? report.taggedNotes : logNotesInWindow(ledger, days).tagged;
    return counted('notes', report.entries.filter((entry) => tagged.has(entry.path) && !seen.has(entry.path) && seen.add(entry.path)).map((entry) => row(entry, 1)));
  }
  const rows = all.filter((entry) => entry.weight > 0).map((entry): BehindRow => ({ entry, credit: toGrains(entry.weight), side: entry.assumed ? 'good' : 'bad', reason: null }));
  return { unit: 'hours', rows: newestFirst(rows), totals: { good: sumOf(rows, 'good'), bad: sumOf(rows, 'bad') } };
}

function windowEntries(report: Report, days: number): MappedEntry[] {
  const { today } = report.basis.ledger;
  return between(report, today - days + 1, today);
}

/** Entries in range of the given day numbers, both inclusive. */
function between(report: Report, from: number, to: number): MappedEntry[] {
  const { ledger } = report.basis;
  return ledger.between(from, to).flatMap((book) => book.entries.filter((entry) => ledger.inRange(entry)));
}

function credits(entry: MappedEntry, wanted: (area: MappedEntry['areas'][number]) => boolean): BehindRow[] {
  const credit = entry.areas.reduce((sum, area) => (wanted(area) ? sum + toGrains(area.credit) : sum), 0);
  return credit > 0 ? [row(entry, credit)] : [];
}

function row(entry: MappedEntry, credit: number): BehindRow {
  return { entry, credit, side: 'counted', reason: null };
}

function counted(unit: Behind['unit'], rows: readonly BehindRow[]): Behind {
  return { unit, rows: newestFirst(rows), totals: { count: rows.reduce((sum, own) => sum + own.credit, 0) } };
}

function newestFirst(rows: readonly BehindRow[]): BehindRow[] {
  const key = ({ entry }: BehindRow): string => entry.date ?? '';
  return [...rows].sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : a.entry.path === b.entry.path ? a.entry.line - b.entry.line : a.entry.path < b.entry.path ? -1 : 1));
}
