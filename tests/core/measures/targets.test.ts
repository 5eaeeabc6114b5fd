import { targetsOf } from '../../../src/core/measures/targets';
import { buildCalendar } from '../../../src/core/roadmap/calendar';
import { day, NO_OPTIONS, phase, roadmap } from './fixtures';

const own = roadmap({
  phases: [phase(0, 0, 2), phase(1, 6, 9)],
  options: { ...NO_OPTIONS, targets: { shipping: 0.55 }, phaseTargets: new Map([[0, { shipping: 0.5 }], [1, { depth: 0.8 }]]) },
});
const target = targetsOf(own, buildCalendar(own));

test('depth should be at 70 %, the others at 60 %', () => {
  expect(target('depth', day('2026-05-10'))).toBe(0.7);
  expect(target('leverage', day('2026-05-10'))).toBe(0.6);
  expect(target('visibility', day('2026-05-10'))).toBe(0.6);
  expect(target('trajectory', day('2026-05-10'))).toBe(0.6);
});

test("a phase's own target wins over the roadmap's, which wins over the default", () => {
  expect(target('shipping', day('2026-05-10'))).toBe(0.5);
  expect(target('shipping', day('2026-12-10'))).toBe(0.55);
  expect(target('depth', day('2026-12-10'))).toBe(0.8);
});

test('C46: in a gap the target of the phase before applies', () => {
  expect(target('shipping', day('2026-09-10'))).toBe(0.5);
});

test('before the start and after the end the roadmap has no phase target', () => {
  expect(target('shipping', day('2026-04-10'))).toBe(0.55);
  expect(target('shipping', day('2028-04-10'))).toBe(0.55);
});

test('two phases of one number share its target', () => {
  const twice = roadmap({ phases: [phase(1, 0, 2), phase(1, 3, 9)], options: { ...NO_OPTIONS, phaseTargets: new Map([[1, { shipping: 0.4 }]]) } });
  const both = targetsOf(twice, buildCalendar(twice));
  expect(both('shipping', day('2026-05-10'))).toBe(0.4);
  expect(both('shipping', day('2026-11-10'))).toBe(0.4);
});
