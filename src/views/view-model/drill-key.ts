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
  | `phase:${number}`;

export type WeekKind = 'shipped' | 'built' | 'studied';

/**
 * `tagged`: one row per note with an entry in the window. `entries`, `unassigned`: entries of the window.
 * `undated`: entries of all time. `assumed`: weight of the window, good where the hours are assumed, bad where stated.
 */
export type CoverageNumber = 'tagged' | 'entries' | 'unassigned' | 'undated' | 'assumed';

/** A drill key taken apart. */
export type DrillTarget =
  | { readonly of: 'rule'; readonly rule: MeasureId; readonly side: 'good' | 'bad' | null }
  | { readonly of: 'area'; readonly name: string }
  | { readonly of: 'areas-off' }
  | { readonly of: 'week'; readonly week: string; readonly kind: WeekKind | null }
  | { readonly of: 'coverage'; readonly number: CoverageNumber }
  | { readonly of: 'phase'; readonly index: number };

const RULE = /^rule:(depth|shipping|leverage|visibility|trajectory)(?::(good|bad))?$/;
const WEEK = /^week:(\d{4}-W\d{2})(?::(shipped|built|studied))?$/;
const COVERAGE = /^coverage:(tagged|entries|unassigned|undated|assumed)$/;
const PHASE = /^phase:(\d{1,4})$/;

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
  const phase = PHASE.exec(text);
  return phase === null ? null : { of: 'phase', index: Number(phase[1]) };
}

/** Whether a stored text is a key. */
export function isDrillKey(text: string): text is DrillKey {
  return parseDrillKey(text) !== null;
}
