import type { Ledger } from './ledger';
import type { PhaseWork, Work } from './grid-book';

/** Phase by focus area, with what went into each. */
export interface Grid {
  /** Columns: every area of the roadmap in its order, then the others that were worked on, most hours first. */
  readonly areas: readonly { readonly name: string; readonly onRoadmap: boolean }[];
  /** Every phase of the roadmap in its order, then, where there is any, work outside every phase. */
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  /** Index in `roadmap.phases`; null for work outside every phase. */
  readonly phase: number | null;
  /** In the order of the columns. Hours are shared among an entry's areas; the entry counts in each. */
  readonly cells: readonly Readonly<Work>[];
  /** Work without an area. */
  readonly unassigned: Readonly<Work>;
  /** Every entry once. */
  readonly total: Readonly<Work>;
}

/** The grid of `count` phases over the roadmap's areas. Entries up to today, whether or not they take part in rules. */
export function gridOf(ledger: Ledger, count: number, planned: readonly string[]): Grid {
  const works = ledger.grid.phases;
  const hours = new Map<string, number>();
  for (const row of works.values()) for (const [name, cell] of row.areas) hours.set(name, (hours.get(name) ?? 0) + cell.hours);
  const known = new Set(planned);
  const others = [...hours].filter(([name]) => !known.has(name)).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const areas = [...planned.map((name) => ({ name, onRoadmap: true })), ...others.map(([name]) => ({ name, onRoadmap: false }))];
  const none = areas.map(() => NONE);
  const row = (phase: number | null, work: PhaseWork | undefined): GridRow => ({
    phase,
    cells: work === undefined ? none : areas.map(({ name }) => copy(work.areas.get(name))),
    unassigned: copy(work?.unassigned),
    total: copy(work),
  });
  const outside = works.get(null);
  return {
    areas,
    rows: [...Array.from({ length: count }, (_, phase) => row(phase, works.get(phase))), ...(outside === undefined ? [] : [row(null, outside)])],
  };
}

/** Of a plan of many phases and areas most cells are this one. */
const NONE: Readonly<Work> = { hours: 0, entries: 0 };

/** The books go on changing; a report does not. */
function copy(work: Work | undefined): Readonly<Work> {
  return work === undefined ? NONE : { hours: work.hours, entries: work.entries };
}
