import { isolated } from '../../text/isolate';
import { amount, phaseName } from './amounts';
import type { DrillKey } from './drill-key';
import { sectionHead } from './section-head';
import type { GridCell, GridModel } from './view-model';
import type { ViewContext } from './view-input';

/** Areas off the roadmap that are listed, most hours first. Of more areas on it only those with work have a row. */
const MOST = 40;
/** Of more phases only those with work have a column, and the current one. */
const MOST_COLUMNS = 40;

interface Work {
  readonly hours: number;
  readonly entries: number;
}

/** Areas down, phases across: where the work of the whole plan went. Null before there is a phase. */
export function buildGrid(context: ViewContext): GridModel | null {
  const { words, report, state } = context;
  const { areas, rows: all } = report.grid;
  const rows = all.length <= MOST_COLUMNS ? all : all.filter(({ phase, total }) => total.entries > 0 || (phase !== null && phase === report.position.phase));
  if (report.roadmap.phases.length === 0) return null;
  const most = Math.max(1, ...rows.flatMap((row) => [...row.cells, row.unassigned].map((cell) => cell.hours)));
  const names = rows.map(({ phase }) => (phase === null ? undefined : report.roadmap.phases[phase]));
  const cell = (work: Work | undefined, r: number, area: string | null): GridCell => {
    const { hours, entries } = work ?? { hours: 0, entries: 0 };
    const phase = rows[r]?.phase ?? null;
    const own = names[r];
    const key: DrillKey = area === null ? `cell:${phase ?? '-'}` : `cell:${phase ?? '-'}:${area}`;
    return {
      drill: entries === 0 ? null : key,
      hours: entries === 0 ? words.say('none') : words.number(hours),
      entries: entries === 0 ? '' : words.number(entries),
      name: words.say('grid.cell', {
        area: area === null ? words.say('grid.none') : isolated(area), phase: own === undefined ? words.say('grid.outside') : phaseName(words, own),
        hours: amount(words, hours, 'hours'), entries: amount(words, entries, 'entries'),
      }),
      size: hours / most,
    };
  };
  const isMany = areas.filter(({ onRoadmap }) => onRoadmap).length > MOST;
  const line = (of: boolean): GridModel['rows'] => areas.flatMap(({ name, onRoadmap }, a) => (onRoadmap === of && (!isMany || rows.some(({ cells }) => (cells[a]?.entries ?? 0) > 0)) ? [{ name, ours: false, cells: rows.map((row, r) => cell(row.cells[a], r, name)) }] : []));
  const planned = line(true);
  const off = line(false);
  const none = rows.some((row) => row.unassigned.entries > 0) ? [{ name: words.say('grid.none'), ours: true, cells: rows.map((row, r) => cell(row.unassigned, r, null)) }] : [];
  const open = state.expanded.includes('grid') || planned.length === 0;
  return {
    head: sectionHead(context, 'grid', words.say('grid'), words.say('grid.note'), null),
    corner: words.say('grid.area'),
    columns: rows.map(({ phase }, r) => {
      const own = names[r];
      return {
        short: own === undefined ? words.say('grid.outside-short') : words.say('grid.phase-short', { number: String(own.number ?? (phase ?? 0) + 1) }),
        name: own === undefined ? words.say('grid.outside') : phaseName(words, own),
        current: phase !== null && phase === report.position.phase,
        empty: rows[r]?.total.entries === 0,
      };
    }),
    rows: [...planned, ...(open ? off.slice(0, MOST) : []), ...none],
    more: off.length === 0 || planned.length === 0 ? null : words.say(open ? 'grid.fewer' : 'grid.all', { count: off.length }),
    none: rows.every((row) => row.total.entries === 0) ? words.say('grid.empty') : null,
  };
}
