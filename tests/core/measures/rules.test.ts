import { rateDepth } from '../../../src/core/measures/depth';
import { rateLeverage } from '../../../src/core/measures/leverage';
import { rateShipping } from '../../../src/core/measures/shipping';
import { rateTrajectory } from '../../../src/core/measures/trajectory';
import { deliverable, entry, phase, plan, roadmap } from './fixtures';

describe('depth', () => {
  test('an entry is good by the part of its areas that are chosen', () => {
    expect(rateDepth(entry({ areas: ['llm', 'gamedev'] }))).toBe(0.5);
    expect(rateDepth(entry({ areas: ['llm'] }))).toBe(1);
    expect(rateDepth(entry({ areas: ['gamedev'] }))).toBe(0);
  });

  test('C09: three distinct tags are three parts, also when two are one area', () => {
    expect(rateDepth(entry({ areas: ['llm', 'llm', 'gamedev'] }))).toBeCloseTo(2 / 3, 12);
  });

  test('C15: work without a kind counts, work without an area does not', () => {
    expect(rateDepth(entry({ kind: null, areas: ['llm'] }))).toBe(1);
    expect(rateDepth(entry({ kind: 'build' }))).toBe('no-area');
  });
});

describe('shipping', () => {
  const rate = (kind: Parameters<typeof entry>[0], build: 'shipping' | 'nothing' = 'shipping') => rateShipping(entry(kind), { buildCountsAs: build });

  test('shipping and building are good, studying is bad, the rest is left out', () => {
    expect(rate({ kind: 'ship' })).toBe(1);
    expect(rate({ kind: 'build' })).toBe(1);
    expect(rate({ kind: 'study' })).toBe(0);
    expect(rate({ kind: 'reach' })).toBe('kind-not-weighed');
    expect(rate({ kind: null })).toBe('no-kind');
  });

  test('building can be set to count as nothing', () => {
    expect(rate({ kind: 'build' }, 'nothing')).toBe('kind-not-weighed');
    expect(rate({ kind: 'ship' }, 'nothing')).toBe(1);
  });
});

describe('leverage', () => {
  test('the own word wins over everything', () => {
    expect(rateLeverage(entry({ kind: 'busy', leverage: true }))).toBe(1);
    expect(rateLeverage(entry({ kind: 'lever', leverage: false }))).toBe(0);
    expect(rateLeverage(entry({ kind: null, leverage: true }))).toBe(1);
  });

  test('made work is good when it links what it left behind', () => {
    expect(rateLeverage(entry({ kind: 'build', artifact: 'queue.md' }))).toBe(1);
    expect(rateLeverage(entry({ kind: 'reach', url: 'https://example.org/talk' }))).toBe(1);
    expect(rateLeverage(entry({ kind: 'ship' }))).toBe('no-artifact');
  });

  test('chores are bad, automation is good, the rest is neutral', () => {
    expect(rateLeverage(entry({ kind: 'busy' }))).toBe(0);
    expect(rateLeverage(entry({ kind: 'lever' }))).toBe(1);
    expect(rateLeverage(entry({ kind: 'study', artifact: 'queue.md' }))).toBe('neutral');
    expect(rateLeverage(entry({ kind: null }))).toBe('no-kind');
  });
});

describe('trajectory', () => {
  const own = roadmap({
    phases: [
      phase(0, 0, 2, [], { deliverables: [deliverable('A single narrative')] }),
      phase(1, 3, 9, [], { deliverables: [deliverable('One serious queue service, end to end')] }),
    ],
  });
  const where = plan(own);
  const rate = (fixture: Parameters<typeof entry>[0]) => rateTrajectory(entry(fixture, where), own);

  test.each([[1, 0], [2, 0.25], [3, 0.5], [4, 0.75], [5, 1]])('stretch %d is %d good', (stretch, good) => {
    expect(rate({ stretch })).toBe(good);
  });

  test('C32: a stretch outside 1 to 5 is missing', () => {
    expect(rate({ stretch: 0 })).toBe('not-rated');
    expect(rate({ stretch: 6 })).toBe('not-rated');
  });

  test('the number wins over the tag, the tag over the deliverable', () => {
    expect(rate({ stretch: 2, stretchTag: 'stretch' })).toBe(0.25);
    expect(rate({ stretchTag: 'stretch' })).toBe(1);
    expect(rate({ stretchTag: 'comfort', deliverable: '1' })).toBe(0);
    expect(rate({})).toBe('not-rated');
  });

  test("C32: the deliverable is the one of the phase on the entry's own date", () => {
    expect(rate({ date: '2026-11-20', deliverable: '1' })).toBe(1);
    expect(rate({ date: '2026-05-20', deliverable: '1' })).toBe('not-rated');
    expect(rate({ date: '2026-05-20', deliverable: '0' })).toBe(1);
  });

  test('a deliverable can be named by a link whose words stand in its text', () => {
    expect(rate({ deliverable: '[[Work/Queue service|it]]' })).toBe(1);
    expect(rate({ deliverable: 'queue service' })).toBe(1);
    expect(rate({ deliverable: '[[A single narrative]]' })).toBe('not-rated');
    expect(rate({ deliverable: '[[ue serv]]' })).toBe('not-rated');
    expect(rate({ deliverable: '[[]]' })).toBe('not-rated');
  });

  test('in a gap the deliverable of the phase before counts, before the start none', () => {
    const gap = roadmap({ phases: [phase(0, 0, 2), phase(1, 8, 9)] });
    expect(rateTrajectory(entry({ date: '2026-11-20', deliverable: '0' }, plan(gap)), gap)).toBe(1);
    expect(rateTrajectory(entry({ date: '2026-04-20', deliverable: '0' }, plan(gap)), gap)).toBe('not-rated');
  });
});
