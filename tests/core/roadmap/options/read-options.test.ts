import { readOptions } from '../../../../src/core/roadmap/options/read-options';

const read = (properties: Record<string, unknown>): ReturnType<typeof readOptions> => readOptions(properties, 'Roadmap.md');
const kinds = (properties: Record<string, unknown>): readonly string[] => read(properties).problems.map(({ kind, values }) => `${kind} ${String(values['key'])}`);

describe('the properties of a roadmap note', () => {
  it('are targets in percent, focus areas, hours, edge, words of rules, where to count from and how to end', () => {
    expect(read({ 'target-depth': 70, 'Target-Shipping': '55 %', 'target-depth-phase-2': 80, 'focus-phase-3': ['a', 'b'], 'default-hours': '0,5', edge: 'x', 'rule-depth': 'Go deep', 'count-from': 1, 'horizon-mode': 'clip' }).options).toMatchObject({
      targets: { depth: 0.7, shipping: 0.55 }, phaseTargets: new Map([[2, { depth: 0.8 }]]), phaseFocus: new Map([[3, ['a', 'b']]]), defaultHours: 0.5, edge: 'x', ruleText: { depth: 'Go deep' }, countFrom: 1, clipToHorizon: true,
    });
  });

  it('fall back one by one where a value cannot be used', () => {
    const own = read({ 'target-depth': 0.7, 'target-shipping': 'many', 'default-hours': 25, 'count-from': 2, 'target-leverage': 60 });
    expect(own.options).toMatchObject({ targets: { leverage: 0.6 }, defaultHours: null, countFrom: null });
    expect(own.problems.map(({ kind }) => kind)).toEqual(['fraction-for-percent', 'invalid-setting', 'invalid-setting', 'invalid-setting']);
  });

  it('are somebody else’s unless they nearly name a rule or a phase', () => {
    expect(kinds({ 'target-audience': 'x', focus: 'y', 'rule-of-thumb': 'z', 'baseline': 1 })).toEqual([]);
    expect(kinds({ 'target-deph': 70, 'focus-phase-three': ['a'] })).toEqual(['unknown-setting target-deph', 'unknown-setting focus-phase-three']);
  });

  it('of two that differ in case the first counts, and empty ones say nothing', () => {
    expect(read({ 'Target-Depth': 60, 'target-depth': 80, 'target-shipping': null, 'default-hours': '' })).toMatchObject({ options: { targets: { depth: 0.6 }, defaultHours: null }, problems: [] });
  });
});
