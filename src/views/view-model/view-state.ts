import type { Day } from '../../core/day';
import { WINDOW_DAYS } from '../../core/measures/window';
import type { DrillKey } from './drill-key';

/** The sections a reader can fold. */
export const SECTION_IDS = ['rules', 'areas', 'deliverables', 'weeks', 'grid', 'failures', 'unmapped', 'problems'] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** Days the rules can look back: those they are judged by, and the twelve weeks of the trend. */
export const WINDOWS: readonly number[] = [WINDOW_DAYS, 84];

/** What the reader opened, folded and chose. Plain data, so the workspace can store it. */
export interface ViewState {
  /** Path of the chosen roadmap note; null takes the first one found. */
  readonly roadmap: string | null;
  /** The day the pane shows, or null for today. */
  readonly asOf: Day | null;
  /** How many days the rules that weigh hours look back. */
  readonly days: number;
  /** The number whose entries are listed. */
  readonly drill: DrillKey | null;
  /** How many entries of it are drawn; the rest is a click away. */
  readonly drillRows: number;
  readonly table: boolean;
  /** The row that chooses the day is open. */
  readonly picking: boolean;
  /** Index of the phase the timeline shows alone; null shows the whole plan. */
  readonly zoom: number | null;
  /** Lists the reader unfolded, by name. */
  readonly expanded: readonly string[];
  readonly keys: boolean;
  readonly collapsed: readonly SectionId[];
  /** How the reader left other roadmaps, the last one first. */
  readonly left: readonly OwnState[];
}

/** The state of one roadmap. */
export type OwnState = Omit<ViewState, 'left'>;

/** Roadmaps whose state is kept. */
export const MOST_LEFT = 10;

/** Entries a drill-down begins with: what it belongs to stays in sight, and what stands beneath it. */
export const DRILL_ROWS = 8;
/** Entries drawn at once when the rest is asked for: few enough to stay quick. */
const MORE_ROWS = 500;

export const INITIAL_VIEW_STATE: ViewState = {
  roadmap: null,
  asOf: null,
  days: WINDOW_DAYS,
  drill: null,
  drillRows: DRILL_ROWS,
  table: false,
  picking: false,
  zoom: null,
  expanded: [],
  keys: false,
  // Long lists stay shut until they are asked for.
  collapsed: ['unmapped'],
  left: [],
};

/** What can happen to a view state. One case per thing the reader can do. */
export type ViewChange =
  | { readonly do: 'open-drill'; readonly key: DrillKey }
  | { readonly do: 'close-drill' }
  | { readonly do: 'more-rows'; readonly fewer: boolean }
  | { readonly do: 'set-as-of'; readonly day: Day | null }
  | { readonly do: 'set-days'; readonly days: number }
  | { readonly do: 'choose-roadmap'; readonly path: string; /** The one on screen until now. */ readonly from: string | null }
  /** A note has another path now. */
  | { readonly do: 'follow'; readonly path: string; readonly from: string }
  | { readonly do: 'toggle-table' }
  | { readonly do: 'toggle-picking' }
  | { readonly do: 'zoom'; readonly phase: number | null }
  | { readonly do: 'toggle-more'; readonly list: string }
  | { readonly do: 'toggle-keys' }
  | { readonly do: 'toggle-section'; readonly section: SectionId };

/** The state after a change. */
export function changeViewState(state: ViewState, change: ViewChange): ViewState {
  switch (change.do) {
    case 'open-drill': return { ...state, drill: change.key, drillRows: DRILL_ROWS, keys: false };
    case 'close-drill': return { ...state, drill: null, drillRows: DRILL_ROWS };
    case 'more-rows': return { ...state, drillRows: change.fewer ? DRILL_ROWS : state.drillRows + MORE_ROWS };
    case 'set-as-of': return { ...state, asOf: change.day, picking: state.picking || change.day !== null };
    case 'set-days': return { ...state, days: change.days };
    case 'choose-roadmap': return otherRoadmap(state, change.path, change.from);
    case 'follow': return { ...state, roadmap: state.roadmap === change.from ? change.path : state.roadmap, left: state.left.map((own) => (own.roadmap === change.from ? { ...own, roadmap: change.path } : own)) };
    case 'toggle-table': return { ...state, table: !state.table };
    case 'toggle-picking': return { ...state, picking: !state.picking };
    case 'zoom': return { ...state, zoom: change.phase };
    case 'toggle-more': return { ...state, expanded: toggled(state.expanded, change.list) };
    case 'toggle-keys': return { ...state, keys: !state.keys };
    case 'toggle-section': return { ...state, collapsed: toggled(state.collapsed, change.section) };
  }
}

/** Each roadmap keeps how it was left; one chosen for the first time starts with the day, the table and the folded sections of the last. */
function otherRoadmap({ left, ...own }: ViewState, path: string, from: string | null): ViewState {
  if (path === from) return { ...own, left, roadmap: path };
  const fresh: OwnState = { ...own, drill: null, drillRows: DRILL_ROWS, zoom: null, expanded: [] };
  const kept = left.filter(({ roadmap }) => roadmap !== path && roadmap !== from);
  return {
    ...(left.find(({ roadmap }) => roadmap === path) ?? fresh),
    roadmap: path,
    left: (from === null ? kept : [{ ...own, roadmap: from }, ...kept]).slice(0, MOST_LEFT),
  };
}

function toggled<T>(all: readonly T[], one: T): readonly T[] {
  return all.includes(one) ? all.filter((own) => own !== one) : [...all, one];
}
