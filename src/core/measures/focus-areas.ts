import type { FocusAreaReport } from '../report/report';
import type { Ledger } from './ledger';
import { levelOf, streakWeeks } from './levels';
import type { MeasureContext } from './measure-input';
import { plannedAreas } from './planned-areas';
import { hoursByArea, quotientsOf } from './spread';
import { WINDOW_DAYS } from './window';

/**
 * The 28 days, or other ones, by area: all areas of the roadmap in its order, then the off-roadmap ones that have hours, most first (C28).
 */
export function focusAreasOf(ledger: Ledger, context: MeasureContext, days = WINDOW_DAYS): FocusAreaReport[] {
  const hours = hoursByArea(ledger.between(ledger.today - days + 1, ledger.today));
  const total = [...hours.values()].reduce((sum, value) => sum + value, 0);
  const { all, chosen } = plannedAreas(context.roadmap, context.calendar, context.today);
  const quotients = quotientsOf(hours, chosen);
  const known = new Set(all);
  const area = (name: string, onRoadmap: boolean): FocusAreaReport => ({
    name,
    hours: hours.get(name) ?? 0,
    share: total > 0 ? (hours.get(name) ?? 0) / total : null,
    level: levelOf(ledger.areas.get(name), ledger, context.artifactNotes),
    onRoadmap,
    chosen: chosen.has(name),
    quotient: quotients?.get(name) ?? null,
    streak: streakWeeks(name, ledger),
  });
  const others = [...hours].filter(([name, value]) => value > 0 && !known.has(name));
  others.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return [
    ...all.map((name) => area(name, true)),
    ...others.map(([name]) => area(name, ledger.areas.get(name)?.onRoadmap ?? false)),
  ];
}
