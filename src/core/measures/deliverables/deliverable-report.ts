import { addDays, type Day, dayFromNumber, daysBetween } from '../../day';
import type { Deliverable, Phase } from '../../roadmap/roadmap';
import type { Ledger } from '../ledger';
import type { MeasureContext } from '../measure-input';
import { firstDayOfWeek, weekNumber } from '../week-number';
import { dueDay } from './due-day';
import { evidenceFor, type Milestone, requiredBy } from './evidence';
import { type Forecast, forecastOf, weeklyRateNeeded } from './forecast';
import { type Pace, paceOf } from './pace';
import { type DeliverableStatus, statusOf } from './status';

/** What the notes say about one deliverable besides the roadmap's own text; everything may be missing. */
export interface DeliverableFacts {
  readonly milestones: readonly Milestone[];
  /** How many pieces of evidence it takes. */
  readonly required: number | null;
  /** `progress`, 0 to 1. */
  readonly progress: number | null;
  /** `status: done`. */
  readonly done: boolean;
}

/** One deliverable on one day. */
export interface DeliverableReport {
  /** Index in `roadmap.phases`, and in the phase's deliverables. */
  readonly phase: number;
  readonly index: number;
  readonly deliverable: Deliverable;
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

/** Every deliverable of the roadmap, in its order. Facts by `phase:index`. */
export function deliverableReports(ledger: Ledger, context: MeasureContext, facts: ReadonlyMap<string, DeliverableFacts> = new Map()): DeliverableReport[] {
  return context.roadmap.phases.flatMap((phase, at) =>
    phase.deliverables.map((deliverable, index) => {
      const own = facts.get(`${String(at)}:${String(index)}`);
      return { phase: at, index, ...reportOf(deliverable, phase, at, own, ledger, context) };
    }),
  );
}

/** True when a deliverable of the phase that holds today is late: the cross-check of trajectory. */
export function isAnyLate(reports: readonly DeliverableReport[], context: Pick<MeasureContext, 'calendar' | 'today'>): boolean {
  const owner = context.calendar.owner(context.today);
  const phase = owner.at === 'phase' ? owner.phase : owner.at === 'gap' ? owner.previous : null;
  return reports.some((report) => report.phase === phase && report.status === 'late');
}

function reportOf(deliverable: Deliverable, phase: Phase, at: number, facts: DeliverableFacts | undefined, ledger: Ledger, context: MeasureContext): Omit<DeliverableReport, 'phase' | 'index'> {
  const { today, calendar } = context;
  const listed = facts?.milestones ?? [];
  const evidence = listed.length > 0 ? listed : evidenceFor(ledger, phase, deliverable);
  const days = evidence.flatMap(({ done, day }) => (done && day !== null && day <= today ? [day] : []));
  const tracked = evidence.length > 0 || facts?.required != null;
  const checked = deliverable.done || facts?.done === true;
  const done = evidence.filter((milestone) => milestone.done && (milestone.day === null || milestone.day <= today)).length;
  const required = listed.length > 0 ? listed.length : (facts?.required ?? requiredBy(deliverable.text));
  const progress = tracked ? Math.min(1, done / required) : (facts?.progress ?? (checked ? 1 : 0));
  const remaining = tracked ? Math.max(0, required - done) : checked ? 0 : required;
  const dates = calendar.dates[at] ?? null;
  const due = dueDay(deliverable, phase, context.roadmap, dates?.end ?? null);
  const daysLeft = due === null ? 0 : daysBetween(today, due);
  const forecast = forecastOf(history(days, dates?.start ?? null, today, ledger.today), done, remaining, Math.floor(daysLeft / 7));
  const pace = dates === null || due === null ? null : paceOf(progress, required, dates.start, due, today);
  const weeks = (count: number | null | undefined): Day | null => (count == null ? null : addDays(today, 7 * count));
  const finished = checked && remaining === 0;
  const last = days.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
  return {
    deliverable,
    done: tracked ? done : finished ? required : 0,
    required,
    progress,
    due,
    pace,
    forecast,
    p50: forecast.kind === 'forecast' && due !== null ? weeks(forecast.p50) : null,
    p85: forecast.kind === 'forecast' && due !== null ? weeks(forecast.p85) : null,
    weeklyRate: due === null ? null : weeklyRateNeeded(remaining, daysLeft),
    status: statusOf({ finished, start: dates?.start ?? null, due, today, pace, forecast }),
    daysLate: finished && due !== null && last !== null ? Math.max(0, daysBetween(due, last)) : 0,
  };
}

/** Milestones done in each of the last 12 complete weeks, oldest first; only weeks that began in the phase. */
function history(days: readonly Day[], start: Day | null, today: Day, todayNumber: number): number[] {
  if (start === null || start > today) return [];
  const thisWeek = weekNumber(todayNumber);
  const counts: number[] = [];
  for (let week = thisWeek - HISTORY_WEEKS; week < thisWeek; week += 1) {
    const monday = dayFromNumber(firstDayOfWeek(week));
    if (monday < start) continue;
    const sunday = addDays(monday, 6);
    counts.push(days.filter((day) => day >= monday && day <= sunday).length);
  }
  return counts;
}
