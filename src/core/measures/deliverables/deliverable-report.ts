import { addDays, type Day, dayNumber, daysBetween } from '../../day';
import type { Deliverable, Phase } from '../../roadmap/roadmap';
import { floorOf } from '../grain';
import type { Ledger } from '../ledger';
import type { MeasureContext } from '../measure-input';
import { weekNumber } from '../week-number';
import { dueDay } from './due-day';
import { evidenceFor, requiredBy } from './evidence';
import { type Forecast, forecastOf, weeklyRateNeeded } from './forecast';
import { type DeliverableGroup, groupsOf, type Milestone, milestoneOf, nameOf } from './milestones';
import { type Pace, paceOf } from './pace';
import { type DeliverableStatus, statusOf } from './status';

/** One deliverable on one day. */
export interface DeliverableReport {
  /** Index in `roadmap.phases`, and among the phase's deliverables as grouped here. */
  readonly phase: number;
  readonly index: number;
  /** What it is called: its own text, or the phase's title where there are only boxes. */
  readonly name: string;
  /** Where its text, or its first box, stands in the roadmap note. */
  readonly line: number;
  /** The roadmap's own items it is made of, the ones a reader can check among them. */
  readonly items: readonly Deliverable[];
  /** Its boxes, or what was shipped for it; empty where neither is known. */
  readonly milestones: readonly Milestone[];
  /** Done and required milestones; 0 or 1 of 1 where none are known. */
  readonly done: number;
  readonly required: number;
  /** The done part, 0 to 1. */
  readonly progress: number;
  readonly due: Day | null;
  /** Null without dates. */
  readonly pace: Pace | null;
  readonly forecast: Forecast;
  /** Days the forecast's weeks end on; null without a forecast, or beyond two years. */
  readonly p50: Day | null;
  readonly p85: Day | null;
  /** Milestones a week it takes to be on time; null without dates or time. */
  readonly weeklyRate: number | null;
  /** Null without dates, unless it is done. */
  readonly status: DeliverableStatus | null;
  /** Days between the due day and the last evidence of a done deliverable, when it was late; else 0. */
  readonly daysLate: number;
}

const HISTORY_WEEKS = 12;

/** Every deliverable of the roadmap, in its order. */
export function deliverableReports(ledger: Ledger, context: MeasureContext): DeliverableReport[] {
  return context.roadmap.phases.flatMap((phase, at) => groupsOf(phase).map((group, index) => reportOf(group, phase, at, index, ledger, context)));
}

/** True when a deliverable of the phase that holds today is late: the cross-check of trajectory. */
export function isAnyLate(reports: readonly DeliverableReport[], phase: number | null): boolean {
  return reports.some((report) => report.phase === phase && report.status === 'late');
}

function reportOf({ deliverable, boxes }: DeliverableGroup, phase: Phase, at: number, index: number, ledger: Ledger, context: MeasureContext): DeliverableReport {
  const { today, calendar, roadmap } = context;
  const isDone = (box: Deliverable): boolean => doneBy(box, roadmap.path, today);
  const items = deliverable === null ? boxes : [deliverable, ...boxes];
  const first = items[0] ?? NO_DELIVERABLE;
  const listed = boxes.map((box) => milestoneOf(box, roadmap.path));
  const milestones = listed.length > 0 ? listed : evidenceFor(ledger, phase, first);
  const known = milestones.filter((own) => own.done && (own.day === null || own.day <= today));
  const days = known.flatMap(({ day }) => (day === null ? [] : [day]));
  const required = listed.length > 0 ? listed.length : requiredBy(first.text);
  const checked = deliverable === null ? boxes.every(isDone) : isDone(deliverable) || deliverable.note?.done === true;
  const stated = milestones.length > 0 ? null : (deliverable?.note?.progress ?? null);
  const tracked = milestones.length > 0 || required > 1;
  // Of what only its own note measures, whole pieces are done.
  const done = !tracked && checked ? required : stated !== null ? floorOf(stated * required) : known.length;
  const remaining = Math.max(0, required - done);
  const finished = remaining === 0 && (checked || boxes.length > 0);
  const dates = calendar.dates[at] ?? null;
  const due = dueDay(first, phase, roadmap, dates?.end ?? null);
  const daysLeft = due === null ? 0 : daysBetween(today, due);
  const forecast = forecastOf(history(days, dates?.start ?? null, today, ledger.today), done, remaining, Math.floor(daysLeft / 7));
  const progress = Math.min(1, Math.max(done / required, stated ?? 0));
  const pace = dates === null || due === null ? null : paceOf(progress, required, dates.start, due, today);
  const end = (weeks: number | null): Day | null => (weeks === null || due === null ? null : addDays(today, 7 * weeks));
  const last = days.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
  return {
    phase: at, index, items, milestones, done, required, progress, due, pace, forecast,
    name: deliverable === null ? phase.title : nameOf(deliverable),
    line: first.line,
    p50: forecast.kind === 'forecast' ? end(forecast.p50) : null,
    p85: forecast.kind === 'forecast' ? end(forecast.p85) : null,
    weeklyRate: due === null ? null : weeklyRateNeeded(remaining, daysLeft),
    status: statusOf({ finished, start: dates?.start ?? null, due, today, pace, forecast }),
    daysLate: finished && due !== null && last !== null ? Math.max(0, daysBetween(due, last)) : 0,
  };
}

/** Checked, and not only after the day that is looked at. */
function doneBy(box: Deliverable, path: string, today: Day): boolean {
  const { done, day } = milestoneOf(box, path);
  return done && (day === null || day <= today);
}

const NO_DELIVERABLE: Deliverable = { text: '', line: 1, due: null, done: false, task: false };

/** Milestones done in each of the last 12 complete weeks, oldest first; only weeks that began in the phase. */
function history(days: readonly Day[], start: Day | null, today: Day, todayNumber: number): number[] {
  if (start === null || start > today) return [];
  const thisWeek = weekNumber(todayNumber);
  // The first week that began on or after the start.
  const from = Math.max(thisWeek - HISTORY_WEEKS, weekNumber(dayNumber(start) + 6));
  const counts = Array.from({ length: Math.max(0, thisWeek - from) }, () => 0);
  for (const day of days) {
    const at = weekNumber(dayNumber(day)) - from;
    const count = counts[at];
    if (count !== undefined) counts[at] = count + 1;
  }
  return counts;
}
