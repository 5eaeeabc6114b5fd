import type { FocusAreaReport } from '../../core/report/report';
import { isolated } from '../../text/isolate';
import { amount } from './amounts';
import { lacking } from './lacking';
import { sectionHead } from './section-head';
import type { AreaRow, AreasModel } from './view-model';
import type { ViewContext } from './view-input';

/** Under half of its planned share an area is neglected. Source: measures.md, R1. */
const NEGLECTED = 0.5;

const RUNGS = ['level.0', 'level.1', 'level.2', 'level.3', 'level.4', 'level.5'] as const;

/** The phase's areas in its own order, then other areas of the roadmap with work in them, then everything off it in one row. */
export function buildAreas(context: ViewContext): AreasModel {
  const { words, report, unit, state } = context;
  const chosen = report.focusAreas.filter((area) => area.chosen);
  const others = report.focusAreas.filter((area) => area.onRoadmap && !area.chosen && area.hours > 0);
  const off = report.focusAreas.filter((area) => !area.onRoadmap && area.hours > 0);
  const offHours = sum(off);
  const even = chosen.length > 1 && sum(chosen) > 0 ? sum(chosen) / chosen.length : null;
  const whole = Math.max(offHours, even ?? 0, ...[...chosen, ...others].map((area) => area.hours)) * 1.05;
  const size = (hours: number): number => (whole > 0 ? hours / whole : 0);
  const rows = [
    ...chosen.map((area, i) => areaRow(context, area, words.number(i + 1), size(area.hours), even === null ? null : size(even), null)),
    ...others.map((area) => areaRow(context, area, words.say('none'), size(area.hours), null, words.say('areas.other-phase'))),
    ...(off.length === 0 ? [] : [offRow(context, off, offHours, size(offHours))]),
  ];
  const days = { days: state.days };
  return {
    head: sectionHead(context, 'areas', words.say('areas'), even === null ? null : words.say(unit === 'hours' ? 'areas.legend' : 'areas.legend-entries', days), even === null ? null : words.say('areas.legend-short', days)),
    rows,
    none: chosen.length === 0 ? lacking(context, 'areas.none', report.roadmap.phases[report.position.phase ?? -1]) : null,
  };
}

function areaRow({ words, unit }: ViewContext, area: FocusAreaReport, rank: string, size: number, even: number | null, note: string | null): AreaRow {
  const value = Math.min(5, Math.max(0, Math.trunc(area.level)));
  const rung = words.say(RUNGS[value] ?? 'level.0');
  const text = amount(words, area.hours, unit);
  const neglected = area.chosen && area.quotient !== null && area.quotient < NEGLECTED;
  return {
    drill: `area:${area.name}`,
    sentence: words.say('area.sentence', { area: isolated(area.name), amount: text, level: value, rung: neglected ? words.list([rung, words.say('area.neglected')]) : rung }),
    rank, name: area.name, amount: text, size, even, off: false, note: neglected ? words.say('area.neglected') : note, neglected,
    level: { value, label: words.say('level', { level: value }), rung },
  };
}

function offRow({ words, unit }: ViewContext, off: readonly FocusAreaReport[], hours: number, size: number): AreaRow {
  const text = amount(words, hours, unit);
  const count = words.say('areas.count', { count: off.length });
  return {
    drill: 'areas:off',
    sentence: words.say('area.sentence-off', { area: words.say('areas.off'), amount: text, areas: count }),
    rank: words.say('none'), name: words.say('areas.off'), amount: text, size, even: null, off: true, neglected: false, level: null, note: count,
  };
}

function sum(areas: readonly FocusAreaReport[]): number {
  return areas.reduce((total, area) => total + area.hours, 0);
}
