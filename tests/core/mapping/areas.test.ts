import fc from 'fast-check';
import { editDistance } from '../../../src/core/mapping/edit-distance';
import { focusMatcherOf } from '../../../src/core/mapping/focus-matcher';
import { phase, roadmap } from '../measures/fixtures';
import { growthOf, LINEAR } from '../roadmap/growth';
import { mappedOf, PLAN, reportOf } from './small-vault';

const [DISTRIBUTED, LLM, CLOUD] = ['Distributed systems for AI', 'LLM/Agent production architecture', 'Cloud-native execution'] as const;

/** Area names of the one entry that carries what is written. */
function areasOf(written: string, plan = PLAN): readonly string[] {
  return (mappedOf(`- #study ${written} a 1h`, { plan })[0]?.areas ?? []).map(({ name }) => name);
}

/** The name suggested for what is written, or null. */
function suggested(written: string, plan = PLAN): readonly (readonly [unknown, unknown])[] {
  return reportOf({ notes: { 'Log/2026-11-18.md': `- #study ${written} a` }, plan }).problems.filter(({ kind }) => kind === 'near-area').map(({ values }) => [values['area'], values['name']]);
}

describe('the area a focus name stands for', () => {
  test.each([
    ['#focus/llm', LLM], ['#focus/LLM', LLM], ['#focus/llm/rag', LLM], ['#focus/llm-agent', LLM], ['#focus/llm_agent_production', LLM],
    ['#focus/distributed', DISTRIBUTED], ['#focus/distributed-systems', DISTRIBUTED], ['#focus/cloud', CLOUD], ['#focus/cloud-native', CLOUD],
    ['[focus:: Cloud-native execution]', CLOUD], ['[focus:: LLM/Agent production architecture]', LLM], ['[focus:: [[Distributed systems for AI]]]', DISTRIBUTED],
  ])('C08: %s is %s, by the first words of its name', (written, area) => {
    expect(areasOf(written)).toEqual([area]);
  });

  test.each([['#focus/rag', LLM], ['#focus/evaluation', LLM], ['#focus/message', DISTRIBUTED], ['#focus/ci', CLOUD], ['#focus/ci/cd', CLOUD]])('C08: %s is %s, by a topic', (written, area) => {
    expect(areasOf(written)).toEqual([area]);
  });

  test.each([
    ['#focus/agent', 'agent'], ['#focus/systems', 'systems'], ['#focus/dist', 'dist'], ['#focus/cloudy', 'cloudy'], ['#focus/llm-agent-x', 'llm-agent-x'], ['#focus/gamedev/engines', 'gamedev/engines'],
  ])('C08: %s is off the roadmap, kept as %s', (written, name) => {
    const entry = mappedOf(`- #study ${written} a 1h`)[0];
    expect(entry?.areas).toMatchObject([{ name, onRoadmap: false, chosen: false }]);
  });

  test('C08: a name two areas start with is off the roadmap, unless it is the whole name of one', () => {
    const plan = '# Plan\n\n## Phase 1: X (Month 0-9)\n\nFocus areas:\n- Data engineering\n- Data science\n- Rust\n- Rust tooling\n';
    expect(areasOf('#focus/data', plan)).toEqual(['data']);
    expect(areasOf('#focus/data-science', plan)).toEqual(['Data science']);
    expect(areasOf('#focus/rust', plan)).toEqual(['Rust']);
  });

  test('C08: topics of two areas decide nothing; a name is compared in NFC', () => {
    const plan = '# Plan\n\n## Phase 1: X (Month 0-9)\n\nFocus areas:\n- Café culture\n  - Testing in production\n- Cloud\n  - Testing at scale\n';
    expect(areasOf('#focus/testing', plan)).toEqual(['testing']);
    expect(areasOf('#focus/cafe\u0301', plan)).toEqual(['Café culture']);
  });

  test('C09: each deepest distinct tag is one area; two of one area are two credits to it', () => {
    const entry = mappedOf('- #study #focus/llm/rag #focus/llm/agents #focus/x a 3h')[0];
    expect(entry?.areas.map(({ name, credit }) => [name, credit])).toEqual([[LLM, 1], [LLM, 1], ['x', 1]]);
  });

  test('a focus of the properties is inherited by an item, and the whole note’s own', () => {
    const code = (body: string): unknown => mappedOf(`---\nkind: study\nfocus: llm\n---\n${body}`)[0]?.reasons.find((own) => own.code.startsWith('area'))?.code;
    expect([code(''), code('- #ship a')]).toEqual(['area-by-field', 'area-inherited']);
  });

  test('C35: focus-phase-N replaces the areas of the text, edge is for phase 3 alone, and only without focus-phase-3', () => {
    const at = (day: string, plan: string): boolean[] => reportOf({ plan, today: '2028-12-01', notes: { [`Log/${day}.md`]: '- #study #focus/evaluation a\n- #study #focus/llm b\n- #study #focus/kubernetes c' } })
      .entries.map(({ areas }) => areas[0]?.chosen === true);
    const edge = PLAN.replace('start:', 'edge: kubernetes\nstart:');
    expect(at('2028-01-10', edge)).toEqual([false, false, true]);
    expect(at('2027-04-10', edge)).toEqual([true, true, false]);
    expect(at('2028-01-10', edge.replace('start:', 'focus-phase-3: [llm]\nstart:'))).toEqual([true, true, false]);
    expect(at('2026-11-10', PLAN.replace('start:', 'focus-phase-1: [kubernetes]\nstart:'))).toEqual([false, false, true]);
  });

  test('C35: a phase without areas takes those of the one before it, through several; before the first the union of all', () => {
    const chosen = (day: string): boolean => reportOf({ today: '2028-12-01', notes: { [`Log/${day}.md`]: '- #study #focus/llm b' } }).entries[0]?.areas[0]?.chosen === true;
    expect(['2026-05-02', '2026-11-10', '2027-04-10', '2028-01-10'].map(chosen)).toEqual([true, true, true, true]);
  });

  test.each([
    ['#focus/distribted', DISTRIBUTED, 'distributed'], ['#focus/clud', CLOUD, 'cloud'], ['#focus/distributed-sistems', DISTRIBUTED, 'distributed-systems'], ['#focus/evalution/x', LLM, 'evaluation'], ['[focus:: lmm]', LLM, 'llm'],
  ])('rule 9: %s is nearly %s', (written, area, name) => {
    expect(suggested(written)).toEqual([[area, name]]);
  });

  test.each(['#focus/gamedev', '#focus/x', '#focus/ai', '#focus/kubernetes', '#focus/dxstrxbxted'])('rule 9: %s is near nothing', (written) => {
    expect(suggested(written)).toEqual([]);
  });

  test('rule 9: a near name is said once per note, however many entries it comes down to', () => {
    const text = '---\nfocus: distribted\n---\n- #study a\n- #study b\n- #study #focus/clud c\n';
    expect(reportOf({ notes: { 'Log/2026-11-18.md': text } }).problems.filter(({ kind }) => kind === 'near-area')).toHaveLength(2);
  });

  test('law: the distance of two names is that of their letters, the same both ways, and never beyond the limit', () => {
    fc.assert(fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      const distance = editDistance(a, b, 2);
      expect(distance).toBe(editDistance(b, a, 2));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(3);
    }));
  });

  test('law: the case of a tag changes nothing', () => {
    const tag = fc.constantFrom('#focus/llm', '#focus/rag', '#roadmap/ship', '#ship', '#focus/x/y', '#roadmap/stretch');
    const flip = (text: string, bits: number): string => [...text].map((char, i) => ((bits >> (i % 16)) & 1 ? char.toUpperCase() : char.toLowerCase())).join('');
    fc.assert(fc.property(fc.array(tag, { minLength: 1, maxLength: 4 }), fc.nat(65_535), (tags, bits) => {
      const plain = (own: readonly string[]): unknown => mappedOf(`- ${own.join(' ')} a 1h`).map(({ text: _text, reasons: _reasons, ...rest }) => rest);
      expect(plain(tags.map((own) => flip(own, bits)))).toEqual(plain(tags));
    }), { numRuns: 40 });
  });

  test('law: the credits of an entry sum to its weight', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('llm', 'llm/rag', 'x', 'cloud', 'y/z'), { maxLength: 6 }), fc.integer({ min: 1, max: 1440 }), (names, minutes) => {
      const entry = mappedOf(`- #ship ${names.map((name) => `#focus/${name}`).join(' ')} a ${minutes}m`)[0];
      const sum = (entry?.areas ?? []).reduce((total, { credit }) => total + credit, 0);
      expect(sum).toBeCloseTo(names.length === 0 ? 0 : minutes / 60, 9);
    }), { numRuns: 40 });
  });
});

test('R6: a plan with four times as many areas takes no more than four times as long to know them, each by its own name', () => {
  const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `Area number ${String(i)}`);
  const grown = growthOf((count) => {
    const plan = roadmap({ phases: names(count).map((name, i) => phase(i, i, i, [name])) });
    return () => {
      const matcher = focusMatcherOf({ ...plan });
      expect(names(count).filter((name) => matcher.match(name).area !== name)).toEqual([]);
    };
    // More than is kept from one time to the next, or the fewer would be known already.
  }, 6000);
  expect(grown).toBeLessThan(LINEAR);
});
