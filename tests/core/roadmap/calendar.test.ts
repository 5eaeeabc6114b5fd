import fc from 'fast-check';
import { addDays, type Day, dayFromNumber, dayNumber, daysBetween } from '../../../src/core/day';
import { buildCalendar } from '../../../src/core/roadmap/calendar';
import type { Phase, RoadmapOptions, Span } from '../../../src/core/roadmap/roadmap';
import { positionOn } from '../../../src/core/report/position';

const options: RoadmapOptions = { defaultHours: null, targets: {}, phaseTargets: new Map(), phaseFocus: new Map(), edge: null, clipToHorizon: false, countFrom: 0, ruleText: {} };
const months = (start: number, end: number | null): Span => ({ unit: 'month', start, end, open: end === null });
const phase = (span: Span | null, extra: Partial<Phase> = {}): Phase => ({
  number: null, title: '', line: 1, endLine: 1, span, duration: null, goal: null, actions: [], focusAreas: [], deliverables: [],
  failureModes: [], rules: [], outputs: [], paths: [], parts: [], ...extra,
});
const FIVE = [months(0, 2), months(3, 9), months(10, 18), months(19, 30), months(31, 36)].map((span) => phase(span));
const plan = (phases: readonly Phase[], start: string | null, more: Partial<RoadmapOptions> = {}): ReturnType<typeof buildCalendar> =>
  buildCalendar({ phases, start: start as Day | null, horizon: { value: 36, unit: 'month' }, options: { ...options, ...more } });

describe('phases by date', () => {
  test('the five phases from 2026-05-01 have the days of the oracle', () => {
    const calendar = plan(FIVE, '2026-05-01');
    expect(calendar.dates.map((own) => [own?.start, own?.end, own?.end == null ? 0 : daysBetween(own.start, own.end) + 1])).toEqual([
      ['2026-05-01', '2026-07-31', 92], ['2026-08-01', '2027-02-28', 212], ['2027-03-01', '2027-11-30', 275],
      ['2027-12-01', '2028-11-30', 366], ['2028-12-01', '2029-05-31', 182],
    ]);
    expect(calendar.end).toBe('2029-05-31');
  });

  test('2026-11-22 is month 6, day 114 of 212, with 98 days left', () => {
    expect(positionOn('2026-11-22' as Day, plan(FIVE, '2026-05-01'))).toMatchObject({ phase: 1, phases: [1], at: 'phase', month: 6, day: 114, days: 212, daysLeft: 98 });
  });

  test('clipping ends the plan at the horizon only when asked for', () => {
    expect(plan(FIVE, '2026-05-01', { clipToHorizon: true }).end).toBe('2029-04-30');
  });

  test('months are taken literally; count-from 1 makes month 1 the first one', () => {
    const one = [phase(months(1, 3))];
    expect(plan(one, '2026-05-01').dates[0]).toEqual({ start: '2026-06-01', end: '2026-08-31' });
    expect(plan(one, '2026-05-01', { countFrom: 1 }).dates[0]).toEqual({ start: '2026-05-01', end: '2026-07-31' });
  });

  test('without a start nothing is dated but what the plan dates itself', () => {
    const calendar = plan([phase(months(0, 2)), phase({ unit: 'quarter', start: '2026-Q2', end: '2026-Q3', open: false })], null);
    expect(calendar.dates).toEqual([null, { start: '2026-04-01', end: '2026-09-30' }]);
    expect(plan(FIVE, null).owner('2026-11-22' as Day)).toEqual({ at: 'no-start' });
  });

  test('a day between phases belongs to a gap after the earlier one', () => {
    const calendar = plan([phase(months(0, 2)), phase(months(5, 6))], '2026-05-01');
    expect(calendar.owner('2026-09-01' as Day)).toEqual({ at: 'gap', previous: 0 });
    expect(calendar.owner('2026-04-30' as Day)).toEqual({ at: 'before' });
    expect(calendar.owner('2026-12-01' as Day)).toEqual({ at: 'after' });
  });

  test('of overlapping phases the later-starting one owns the day and both list it', () => {
    const calendar = plan([phase(months(0, 4)), phase(months(4, 8))], '2026-05-01');
    expect(calendar.phasesOn('2026-09-10' as Day)).toEqual([0, 1]);
    expect(calendar.owner('2026-09-10' as Day)).toEqual({ at: 'phase', phase: 1 });
  });

  test('an open phase never ends', () => {
    const calendar = plan([phase(months(0, 4)), phase(months(5, null))], '2026-05-01');
    expect(calendar.end).toBeNull();
    expect(calendar.owner('2099-01-01' as Day)).toEqual({ at: 'phase', phase: 1 });
    expect(positionOn('2099-01-01' as Day, calendar)).toMatchObject({ daysLeft: null, days: null });
  });

  test('phases that only have a length follow each other', () => {
    const weeks = (min: number, max: number): Phase => phase(null, { duration: { unit: 'week', min, max } });
    expect(plan([weeks(2, 4), weeks(6, 6)], '2026-05-01').dates).toEqual([
      { start: '2026-05-01', end: '2026-05-28' }, { start: '2026-05-29', end: '2026-07-09' },
    ]);
  });

  test('a phase that ends before it starts has no days', () => {
    expect(plan([phase(months(9, 3))], '2026-05-01').dates).toEqual([null]);
  });

  test('every day has exactly one owner', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 12 })).map(([from, length]) => phase(months(from, from + length)));
    fc.assert(fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), fc.integer({ min: -40, max: 1600 }), (phases, offset) => {
      const calendar = plan(phases, '2026-01-31');
      const day = dayFromNumber(dayNumber('2026-01-31' as Day) + offset);
      const owner = calendar.owner(day);
      const holding = calendar.phasesOn(day);
      if (owner.at === 'phase') expect(holding).toContain(owner.phase);
      else expect(holding).toEqual([]);
      if (owner.at === 'gap') expect((calendar.dates[owner.previous]?.end ?? day) < day).toBe(true);
      if (owner.at === 'after') expect(calendar.end !== null && day > calendar.end).toBe(true);
      expect(addDays(day, 0)).toBe(day);
    }));
  });
});
