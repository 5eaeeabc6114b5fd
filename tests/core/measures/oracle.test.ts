import { addDays, addMonths, dayOf, daysBetween, monthIndex } from '../../../src/core/day';
import { compoundingOf } from '../../../src/core/measures/compounding';
import { decayedShare } from '../../../src/core/measures/decayed-share';
import { convolve } from '../../../src/core/measures/deliverables/forecast';
import { paceOf } from '../../../src/core/measures/deliverables/pace';
import { medianOf, survivalOf } from '../../../src/core/measures/lead-time';
import { buildLedger } from '../../../src/core/measures/ledger';
import { buildMeasures } from '../../../src/core/measures/measure-all';
import { runningDebt } from '../../../src/core/measures/owed';
import { fixOf, slackOf, streakOf } from '../../../src/core/measures/share';
import { hoursByArea, quotientsOf, spreadOf } from '../../../src/core/measures/spread';
import { differenceOf, logRatio } from '../../../src/core/measures/trend-arrow';
import { visibilityFixes } from '../../../src/core/measures/visibility';
import { wilson } from '../../../src/core/measures/wilson';
import { positionOn } from '../../../src/core/report/position';
import { buildCalendar } from '../../../src/core/roadmap/calendar';
import { AREAS, day, expectNear, fixtureA, input, NO_OPTIONS, plan, roadmap, TODAY } from './fixtures';

/**
 * Every number the design gave with full precision, in its order, beside what the code makes of the same input. The health
 * trace is in health.test.ts. Not here is the Gamma-Poisson check of the forecast: the product has no such forecast.
 */
const today = input(fixtureA());
const ledger = buildLedger(today);
const window = ledger.between(ledger.today - 27, ledger.today);
const { shipping, depth, leverage, trajectory } = buildMeasures(today);
const spread = spreadOf(hoursByArea(window).values());
const quotients = quotientsOf(hoursByArea(window), AREAS);
const on25 = buildMeasures(input(fixtureA(plan(roadmap(), day('2026-11-25'))), { today: day('2026-11-25') })).visibility;
const ends = (good: number, bad: number, n: number) => { const { low, high } = wilson(good / (good + bad), n); return [low, high]; };
const now = { share: 16 / 22.5, days: 8.544 };
const before = { share: 8 / 22, days: 9 };
const decayed = decayedShare('shipping', ledger);
const curve = survivalOf([[7, true], [11, true], [20, false], [25, true], [40, false]].map(([days, shipped]) => ({ days: Number(days), shipped: shipped === true })));
const calendar = buildCalendar(roadmap());
const position = positionOn(TODAY, calendar);
const pace = paceOf(5 / 12, 12, day('2026-08-01'), day('2027-02-28'), TODAY);
const long = convolve([0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 1], 7, 14);
const short = convolve([0, 1, 2], 2, 2);
const mockAreas = spreadOf([13.5, 16, 6.5, 6, 4]);

const of = ({ good, bad, share, days, low, high, fix, slack }: typeof shipping) => [good, bad, share, good / bad, days, low, high, fix, slack];

test.each<[string, readonly (number | null | undefined)[], readonly number[]]>([
  ['shipping', of(shipping), [16, 6.5, 0.7111111111111111, 2.4615384615384617, 8.544303797468354, 0.4919259654594932, 0.8622223507443265, 0, 4.166666666666668]],
  ['depth', of(depth), [19, 3.5, 0.8444444444444444, 5.428571428571429, 8.544303797468354, 0.6331459955582003, 0.9446749414059264, 0, 4.642857142857144]],
  ['leverage', of(leverage), [16, 1.5, 0.9142857142857143, 10.666666666666666, 6.621621621621622, 0.6824400219905749, 0.9814623397813622, 0, 9.166666666666668]],
  ['trajectory', of(trajectory), [10.25, 7.25, 0.5857142857142857, 1.4137931034482758, 6.9209039548022595, 0.35292024131279254, 0.7856295788272647, 0.625, -0.4166666666666652]],
  ['hours by area', ['distributed', 'llm', 'cloud', 'gamedev', 'blockchain'].map((name) => hoursByArea(window).get(name)), [7, 9, 3, 2, 1.5]],
  ['spread', [spread?.hhi, 1 - (spread?.hhi ?? 0), spread?.n2, Math.log(spread?.n1 ?? 0), spread?.n1, spread?.n0], [0.2869135802469136, 0.7130864197530864, 3.485370051635112, 1.3941054812681686, 4.031366826133497, 5]],
  ['evenness, and concentration corrected for few days', [Math.log(spread?.n1 ?? 0) / Math.log(5), ((spread?.hhi ?? 0) - 1 / depth.days) / (1 - 1 / depth.days)], [0.8662064379729537, 0.1923937360178971]],
  ['planned shares', ['llm', 'distributed', 'cloud'].map((name) => quotients?.get(name)), [1.4210526315789473, 1.1052631578947367, 0.47368421052631576]],
  ['compounding', [compoundingOf(ledger, window).share], [0.25]],
  ['visibility from 2026-11-25', [on25.share, on25.low, on25.high], [0.5, 0.1642517200298993, 0.8357482799701007]],
  ['4 of 7 public at 80 %', [4 / 7, ...ends(4, 3, 7), visibilityFixes(4, 7, 0.8).publish, visibilityFixes(4, 7, 0.8).ship], [0.5714285714285714, 0.3416970536209066, 0.7740118883854743, 2, 8]],
  ['2 of 7 public at 60 %', [2 / 7, ...ends(2, 5, 7), visibilityFixes(2, 7, 0.6).publish, visibilityFixes(2, 7, 0.6).ship, fixOf(2, 5, 0.6), slackOf(2, 5, 0.6)], [0.2857142857142857, 0.12533599053745428, 0.5275371834434032, 3, 6, 5.5, -3.6666666666666665]],
  ['what would fix 6 : 10', [fixOf(6, 10, 0.6), (6 + (fixOf(6, 10, 0.6) ?? NaN)) / (16 + (fixOf(6, 10, 0.6) ?? NaN))], [9, 0.6]],
  ['Wilson', [ends(0, 2, 2), ends(2, 0, 2), ends(0, 5, 5), ends(1, 4, 5), ends(3, 7, 10), ends(6, 4, 10), ends(20, 20, 40)].flat(), [
    0, 0.45090763001152445, 0.5490923699884755, 1, 0, 0.24725712712067477, 0.061895749028760355, 0.48645852724364447, 0.15379917807596727, 0.502628294760249, 0.401351842556267, 0.7704344210256249, 0.4007024924462527, 0.5992975075537472,
  ]],
  ['trend', [logRatio(now).value, Math.sqrt(logRatio(now).variance), logRatio(before).value, Math.sqrt(logRatio(before).variance), differenceOf(now, before)], [0.7954079369024698, 0.6992647909147021, -0.5011403180315269, 0.6524141189227091, 1.3557181894760484]],
  ['decayed share', [decayed?.share, decayed?.days], [0.7017243814662492, 8.915312355382842]],
  ['owed hours', runningDebt([{ good: 6, bad: 2 }, { good: 2, bad: 4 }, { good: 1, bad: 5 }, { good: 5, bad: 2 }], 0.6), [0, 1.3, 3.6, 2.45]],
  ['lead time', [...curve.flatMap(({ days, unshipped }) => [days, unshipped]), medianOf(curve)], [7, 0.8, 11, 0.6, 25, 0.3, 25]],
  ['days of each phase', calendar.dates.map((own) => (own?.end == null ? null : daysBetween(own.start, own.end) + 1)), [92, 212, 275, 366, 182]],
  ['where 2026-11-22 falls', [position.month, position.day, position.days, position.daysLeft], [6, 114, 212, 98]],
  ['months counted from 2026-01-31', ['2026-01-30', '2026-01-31', '2026-02-27', '2026-02-28', '2026-03-30', '2026-03-31', '2026-04-29', '2026-04-30'].map((text) => monthIndex(day('2026-01-31'), day(text))), [-1, 0, 0, 1, 1, 2, 2, 3]],
  ['pace', [pace.elapsed, pace.planned, pace.earnedDays, pace.spi], [0.5377358490566038, 6.452830188679245, 88.33333333333334, 0.7748538011695907]],
  ['forecast, seven left', [long.onTime, long.p50, long.p85, long.p95], [0.3546328094498494, 16, 22, 26]],
  ['forecast, two left', [short.onTime, short.p50, short.p85, short.p95], [0.6666666666666667, 2, 3, 5]],
  ['streaks: three by three, alternating, constant, short', [[1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0], [1, 0, 1, 0, 1, 0, 1, 0], Array<number>(9).fill(0.7), [1, 1, 1, 0, 0, 0, 0]].map(streakOf), [0.3333333333333333, 0, 0, 0]],
  ['twelve days in such streaks', [(12 * (1 - 1 / 3)) / (1 + 1 / 3)], [6]],
  ['the mock-up: depth', [36 / 46, 36 / 10, ...ends(36, 10, 14), fixOf(36, 10, 0.7), slackOf(36, 10, 0.7)], [0.782608695652174, 3.6, 0.6160290858417389, 0.8898431857359698, 0, 5.428571428571431]],
  ['the mock-up: shipping', [19.5 / 36, 19.5 / 16.5, ...ends(19.5, 16.5, 13), fixOf(19.5, 16.5, 0.6), slackOf(19.5, 16.5, 0.6)], [0.5416666666666666, 1.1818181818181819, 0.3700542588315448, 0.7039319200912162, 5.25, -3.5]],
  ['the mock-up: leverage', [25 / 37.5, 2, ...ends(25, 12.5, 12), fixOf(25, 12.5, 0.6), slackOf(25, 12.5, 0.6)], [0.6666666666666666, 2, 0.48181303922869856, 0.8113910525427463, 0, 4.166666666666668]],
  ['the mock-up: spread', [mockAreas?.n2], [3.9737089201877938]],
  ['expiry: today and next week', [fixOf(19.5, 16.5, 0.6), fixOf(14.5, 15.5, 0.6)], [5.25, 8.75]],
])('%s', (_, received, expected) => {
  expect(received).toHaveLength(expected.length);
  expected.forEach((value, i) => { expectNear(received[i], value); });
});

test('days', () => {
  expect(calendar.dates.map((own) => [own?.start, own?.end])).toEqual([
    ['2026-05-01', '2026-07-31'], ['2026-08-01', '2027-02-28'], ['2027-03-01', '2027-11-30'], ['2027-12-01', '2028-11-30'], ['2028-12-01', '2029-05-31'],
  ]);
  expect([calendar.end, buildCalendar(roadmap({ options: { ...NO_OPTIONS, clipToHorizon: true } })).end]).toEqual(['2029-05-31', '2029-04-30']);
  expect([1, 2, 3, 13, 25].map((months) => addMonths(day('2026-01-31'), months))).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2027-02-28', '2028-02-29']);
  expect([12, 24, 48].map((months) => addMonths(dayOf(2024, 2, 29) ?? TODAY, months))).toEqual(['2025-02-28', '2026-02-28', '2028-02-29']);
  expect([long.p50, long.p85].map((weeks) => addDays(TODAY, 7 * (weeks ?? NaN)))).toEqual(['2027-03-14', '2027-04-25']);
});
