import fc from 'fast-check';
import { rulesOver } from '../../../src/core/measures/over-days';
import { buildLedger } from '../../../src/core/measures/ledger';
import { buildMeasures } from '../../../src/core/measures/measure-all';
import type { RuleReport } from '../../../src/core/report/report';
import { MEASURE_IDS } from '../../../src/core/roadmap/roadmap';
import { anyEntries } from './arbitraries';
import { daysFrom, entry, input, NO_OPTIONS, roadmap } from './fixtures';

function rules(own: ReturnType<typeof input>): readonly RuleReport[] {
  const measures = buildMeasures(own);
  return MEASURE_IDS.map((id) => ({ rule: { id, better: null, worse: null, text: id, line: 1 }, measure: measures[id], trend: [], insight: null }));
}

test('over 28 days the rules are what they are, but for what weekly closes and guards say', () => {
  fc.assert(fc.property(anyEntries, (entries) => {
    const own = input(entries);
    const now = rules(own);
    rulesOver(now, buildLedger(own), 28).forEach(({ measure }, i) => {
      const { state: _state, since: _since, guards: _guards, fix, slack, ...numbers } = now[i]?.measure ?? { fix: null, slack: null };
      expect(measure).toMatchObject(numbers);
      if (measure !== null && measure.share !== null) expect([measure.fix, measure.slack]).toEqual([fix, slack]);
    });
  }), { numRuns: 25 });
});

test('over 90 days older work counts; a rule is on target at its target, and slipping under it', () => {
  const entries = [...daysFrom('2026-09-01', 6).map((date) => entry({ date, kind: 'ship' })), ...daysFrom('2026-11-01', 4).map((date) => entry({ date, kind: 'study' }))];
  const own = input(entries);
  const shipping = (days: number): unknown => rulesOver(rules(own), buildLedger(own), days)[1]?.measure;
  expect(shipping(90)).toMatchObject({ good: 6, bad: 4, share: 0.6, state: 'on-target', fix: 0 });
  expect(shipping(28)).toMatchObject({ good: 0, bad: 4, state: 'slipping', fix: expect.closeTo(6, 9) as number });
  expect(shipping(7)).toMatchObject({ good: 0, bad: 0, share: null, state: 'too-little-data', fix: null, slack: null });
});

test('a target of 0 leaves no finite slack, and says none', () => {
  const own = input(daysFrom('2026-11-01', 6).map((date) => entry({ date, kind: 'ship' })), { roadmap: roadmap({ options: { ...NO_OPTIONS, targets: { shipping: 0 } } }) });
  expect(rulesOver(rules(own), buildLedger(own), 90)[1]?.measure).toMatchObject({ target: 0, slack: null, state: 'on-target' });
});
