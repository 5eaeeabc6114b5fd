import { parseDay } from '../../core/day';
import { isDrillKey } from './drill-key';
import { INITIAL_VIEW_STATE, MOST_LEFT, type OwnState, SECTION_IDS, type ViewState } from './view-state';

/** A stored view state, which any version of any device may have written: each key is checked alone and falls back alone. */
export function parseViewState(stored: unknown): ViewState {
  const left = reader(stored)('left');
  return { ...parseOwn(stored), left: Array.isArray(left) ? left.slice(0, MOST_LEFT).map(parseOwn).filter(({ roadmap }) => roadmap !== null) : [] };
}

function parseOwn(stored: unknown): OwnState {
  const read = reader(stored);
  const roadmap = read('roadmap');
  const asOf = read('asOf');
  const drill = read('drill');
  const collapsed = read('collapsed');
  const zoom = read('zoom');
  const days = read('days');
  const expanded = read('expanded');
  const { left: _left, ...initial } = INITIAL_VIEW_STATE;
  return {
    ...initial,
    roadmap: typeof roadmap === 'string' ? roadmap : null,
    asOf: (typeof asOf === 'string' ? parseDay(asOf) : undefined) ?? null,
    drill: typeof drill === 'string' && isDrillKey(drill) ? drill : null,
    days: typeof days === 'number' && Number.isInteger(days) && days > 0 && days < 1000 ? days : initial.days,
    table: read('table') === true,
    picking: read('picking') === true,
    zoom: typeof zoom === 'number' && Number.isInteger(zoom) && zoom >= 0 ? zoom : null,
    expanded: Array.isArray(expanded) ? expanded.filter((name) => typeof name === 'string') : [],
    collapsed: Array.isArray(collapsed) ? SECTION_IDS.filter((id) => collapsed.includes(id)) : INITIAL_VIEW_STATE.collapsed,
  };
}

/** What the workspace stores of a view state. */
export function storedViewState({ left, ...state }: ViewState): Record<string, unknown> {
  return { ...storedOwn(state), left: left.map(storedOwn) };
}

function storedOwn({ roadmap, asOf, days, drill, table, picking, zoom, expanded, collapsed }: OwnState): Record<string, unknown> {
  return { roadmap, asOf, days, drill, table, picking, zoom, expanded, collapsed };
}

function reader(stored: unknown): (key: string) => unknown {
  const values = new Map<string, unknown>(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  return (key) => values.get(key);
}
