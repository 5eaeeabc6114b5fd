import { dayFromNumber } from '../day';
import type { Measures } from '../report/report';
import type { MeasureId } from '../roadmap/roadmap';
import { closesOf } from './closes';
import type { HourRule } from './day-book';
import { reaches } from './grain';
import { guardsOf, LOWERING } from './guards';
import { afterClose, type Close, type Health, replay, UNKNOWN } from './health';
import { buildLedger, type Ledger } from './ledger';
import type { Guard, Measure, State, VisibilityMeasure } from './measure';
import type { MeasureContext, MeasureInput } from './measure-input';
import { plannedAreas } from './planned-areas';
import { fixOf, isEnough, slackOf } from './share';
import { targetsOf } from './targets';
import { LEAST_ARTIFACTS, visibilityFixes } from './visibility';
import { countVisible, countVisibleOn } from './visible-artifacts';
import { wilson } from './wilson';
import { shareAt, sumsAt } from './window';

/** The five measures on a day, with their states after guards. */
export function buildMeasures(input: MeasureInput): Measures {
  return measuresOf(buildLedger(input), input);
}

/**
 * The measures from a ledger of the same roadmap, settings and today.
 * `deliverableLate` is the cross-check of trajectory: work that feels like stretch while the deliverable does not move.
 */
export function measuresOf(ledger: Ledger, context: MeasureContext, deliverableLate = false, health = healthOf(ledger, context)): Measures {
  const planned = plannedAreas(context.roadmap, context.calendar, context.today);
  const guards = guardsOf(ledger, { plannedAreas: planned.chosen.size, deliverableLate });
  const measure = (id: HourRule): Measure => hourMeasure(id, ledger, context, health[id], guards[id]);
  const depth = measure('depth');
  return {
    depth: planned.all.length > 0 ? depth : { ...depth, state: 'not-set-up', since: null, guards: [] },
    shipping: measure('shipping'),
    leverage: measure('leverage'),
    visibility: visibilityMeasure(ledger, context, health.visibility),
    trajectory: measure('trajectory'),
  };
}

/** The health of every rule after its last weekly close. Only closes from the last change on are replayed. */
export function healthOf(ledger: Ledger, context: MeasureContext): Record<MeasureId, Health> {
  const closes = closesOf(ledger, context.calendar);
  const targetOn = targetsOf(context.roadmap, context.calendar);
  const { replayed } = ledger;
  for (const day of closes.slice(replayed.length)) {
    const date = dayFromNumber(day);
    const before = last(replayed);
    const after = (id: HourRule): Health => afterClose(before[id], hourClose(ledger, id, day, targetOn(id, date)));
    replayed.push({ day, date, health: { depth: after('depth'), shipping: after('shipping'), leverage: after('leverage'), trajectory: after('trajectory') } });
  }
  const counts = countVisibleOn(ledger, context.artifactNotes, closes);
  return {
    ...last(replayed),
    visibility: replay(
      replayed.map(({ day, date }, i) => {
        const { visible, shipped } = counts[i] ?? { visible: 0, shipped: 0 };
        const share = shipped >= LEAST_ARTIFACTS ? visible / shipped : null;
        return { day, share, high: () => wilson(visible / shipped, shipped).high, target: targetOn('visibility', date) };
      }),
    ),
  };
}

function last(replayed: Ledger['replayed']): Readonly<Record<HourRule, Health>> {
  return replayed[replayed.length - 1]?.health ?? { depth: UNKNOWN, shipping: UNKNOWN, leverage: UNKNOWN, trajectory: UNKNOWN };
}

function hourClose(ledger: Ledger, id: HourRule, day: number, target: number): Close {
  const sums = sumsAt(ledger, id, day);
  const share = isEnough(sums) ? sums.good / (sums.good + sums.bad) : null;
  return { day, share, high: () => shareAt(ledger, id, day, sums)?.high ?? 1, target };
}

function hourMeasure(id: HourRule, ledger: Ledger, context: MeasureContext, health: Health, guards: readonly Guard[]): Measure {
  const sums = sumsAt(ledger, id, ledger.today);
  const target = targetsOf(context.roadmap, context.calendar)(id, context.today);
  const share = shareAt(ledger, id, ledger.today, sums);
  const { good, bad, kish } = sums;
  const shown = guards.filter((guard) => guard !== 'deliverable-not-moving' || (share !== undefined && reaches(share.share, target)));
  return {
    id, good, bad, kish, target,
    share: share?.share ?? null,
    low: share?.low ?? null,
    high: share?.high ?? null,
    days: share?.days ?? 0,
    fix: fixOf(good, bad, target),
    slack: slackOf(good, bad, target),
    guards: shown,
    ...stateOf(isEnough(sums) ? (share?.share ?? null) : null, target, health, shown),
  };
}

function visibilityMeasure(ledger: Ledger, context: MeasureContext, health: Health): VisibilityMeasure {
  const { visible, shipped } = countVisible(ledger, context, ledger.today);
  const target = targetsOf(context.roadmap, context.calendar)('visibility', context.today);
  const share = shipped === 0 ? null : visible / shipped;
  const ends = share === null ? null : wilson(share, shipped);
  return {
    id: 'visibility', good: visible, bad: shipped - visible, share, target,
    low: ends?.low ?? null,
    high: ends?.high ?? null,
    days: shipped,
    kish: shipped,
    fix: fixOf(visible, shipped - visible, target),
    slack: slackOf(visible, shipped - visible, target),
    guards: [],
    ...stateOf(shipped >= LEAST_ARTIFACTS ? share : null, target, health, []),
    public: visible,
    shipped,
    ...visibilityFixes(visible, shipped, target),
  };
}

/**
 * The shown state. Too little live data hides everything; broken ends only at a close (C26);
 * otherwise the live share decides, and guards lower on-target to slipping.
 */
function stateOf(share: number | null, target: number, health: Health, guards: readonly Guard[]): { readonly state: State; readonly since: Measure['since'] } {
  if (share === null) return { state: 'too-little-data', since: null };
  if (health.brokenSince !== null) return { state: 'broken', since: dayFromNumber(health.brokenSince) };
  const onTarget = reaches(share, target) && !guards.some((guard) => LOWERING.has(guard));
  return { state: onTarget ? 'on-target' : 'slipping', since: null };
}
