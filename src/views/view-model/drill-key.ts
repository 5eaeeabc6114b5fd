import { parseDay } from '../../core/day';
import type { NumberName } from '../../core/report/behind';
import type { MeasureId } from '../../core/roadmap/roadmap';

/**
 * Names a number on the pane, so that the entries behind it can be asked for. An area is named by its own name, a week
 * by its ISO week, a phase by its index in `roadmap.phases`.
 */
export type DrillKey =
  | `rule:${MeasureId}`
  | `rule:${MeasureId}:${'good' | 'bad'}`
  | `area:${string}`
  | 'areas:off'
  | `week:${string}`
  | `week:${string}:${WeekKind}`
  | `coverage:${CoverageNumber}`
  | `phase:${number}`
  /** A phase (`-`: outside every phase) and an area; without an area the work that has none. */
  | `cell:${number | '-'}`
  | `cell:${number | '-'}:${string}`
  | `change:${MeasureId}`
  /** All work of the ISO week that begins on this Monday. */
  | `evidence:${string}`;

export type WeekKind = 'shipped' | 'built' | 'studied';

/**
 * `tagged`: one row per note with an entry in the window. `entries`, `unassigned`: entries of the window.
 * `undated`: entries of all time. `assumed`: weight of the window, good where the hours are assumed, bad where stated.
 */
export type CoverageNumber = 'tagged' | 'entries' | 'unassigned' | 'undated' | 'assumed';

/** A drill key taken apart: the report's own name for the number. */
export type DrillTarget = NumberName;

const RULE = /^rule:(depth|shipping|leverage|visibility|trajectory)(?::(good|bad))?$/;
const WEEK = /^week:(\d{4}-W\d{2})(?::(shipped|built|studied))?$/;
const COVERAGE = /^coverage:(tagged|entries|unassigned|undated|assumed)$/;
const PHASE = /^phase:(\d{1,4})$/;
const CELL = /^cell:(-|\d{1,4})(?::([^]*))?$/;
const CHANGE = /^change:(depth|shipping|leverage|visibility|trajectory)$/;
const EVIDENCE = /^evidence:(\d{4}-\d{2}-\d{2})$/;

/** What a key names, or null for a text that is none. */
export function parseDrillKey(text: string): DrillTarget | null {
  if (text === 'areas:off') return { of: 'areas-off' };
  if (text.startsWith('area:')) return { of: 'area', name: text.slice('area:'.length) };
  const rule = RULE.exec(text);
  if (rule !== null) return { of: 'rule', rule: rule[1] as MeasureId, side: (rule[2] as 'good' | 'bad' | undefined) ?? null };
  const week = WEEK.exec(text);
  if (week !== null) return { of: 'week', week: week[1] ?? '', kind: (week[2] as WeekKind | undefined) ?? null };
  const coverage = COVERAGE.exec(text);
  if (coverage !== null) return { of: 'coverage', number: coverage[1] as CoverageNumber };
  const cell = CELL.exec(text);
  if (cell !== null) return { of: 'cell', phase: cell[1] === '-' ? null : Number(cell[1]), area: cell[2] ?? null };
  const change = CHANGE.exec(text);
  if (change !== null) return { of: 'change', rule: change[1] as MeasureId };
  const monday = parseDay(EVIDENCE.exec(text)?.[1] ?? '');
  if (monday !== undefined) return { of: 'evidence', monday };
  const phase = PHASE.exec(text);
  return phase === null ? null : { of: 'phase', index: Number(phase[1]) };
}

/** Whether a stored text is a key. */
export function isDrillKey(text: string): text is DrillKey {
  return parseDrillKey(text) !== null;
}
