import type { Phase, Roadmap } from '../../src/core/roadmap/roadmap';
import type { Label } from './label';
import { scoreCorpus, scoreNote } from './score';

const phase = (fields: Partial<Phase>): Phase => ({
  number: 1, title: 'Tools', line: 3, endLine: 9, span: null, duration: null, goal: null, actions: [], focusAreas: [],
  deliverables: [], failureModes: [], rules: [], outputs: [], paths: [], parts: [], ...fields,
});

const roadmap = (phases: readonly Phase[]): Roadmap => ({
  path: 'Plan.md', title: 'Plan', objective: null, endState: null, horizon: null, start: null, phases, rules: [],
  transformation: null, principle: null, parts: [],
  options: {
    defaultHours: null, targets: {}, phaseTargets: new Map(), phaseFocus: new Map(), edge: null,
    clipToHorizon: false, countFrom: 0, ruleText: {},
  },
});

const weeks = (start: number, end: number) => ({ unit: 'week', start, end, open: false }) as const;
const label = (fields: Partial<Label>): Label => ({ language: 'en', shapes: [], phases: [], ...fields });
const twoPhases = label({
  title: '🪚 Plan',
  phases: [
    { number: 1, title: 'Tools', line: 3, span: weeks(1, 6), goal: 'Sharp, square, flat' },
    { title: 'Stool', line: 12, span: null, duration: { unit: 'week', min: 4, max: 6 } },
  ],
});
const tools = phase({ span: weeks(1, 6), goal: 'Sharp, *square*,  flat.' });
const stool = phase({ number: 2, title: '**Stool**', line: 12, duration: { unit: 'week', min: 4, max: 6 } });

describe('the score of a note', () => {
  it('is whole when every labelled field is right, whatever the emphasis and the closing full stop', () => {
    expect(scoreNote(twoPhases, roadmap([tools, stool]))).toEqual({
      expected: 2, read: 2, matched: 2, spans: 2, spansExact: 2, durations: 1, durationsAsSpans: 0,
      inventedInNegative: 0, whole: true, differences: [],
    });
  });

  it('names a missed phase and an invented one when the title or the line is another', () => {
    const score = scoreNote(twoPhases, roadmap([tools, phase({ title: 'Stools', line: 12 }), phase({ line: 20 })]));

    expect(score).toMatchObject({ expected: 2, read: 3, matched: 1, whole: false });
    expect(score.differences).toEqual([
      'line 12 "Stool": missed', 'line 12 "Stools": invented', 'line 20 "Tools": invented',
    ]);
  });

  it('counts a length that was read as a position, under any title', () => {
    const score = scoreNote(twoPhases, roadmap([tools, phase({ title: 'Stool (4', line: 12, span: weeks(4, 6) })]));

    expect(score).toMatchObject({ durations: 1, durationsAsSpans: 1, spans: 1, spansExact: 1 });
  });

  it('says which field differs, and leaves unlabelled fields alone', () => {
    const score = scoreNote(twoPhases, roadmap([{ ...tools, span: weeks(1, 7), goal: null, rules: [] }, { ...stool, goal: 'A stool' }]));

    expect(score.spansExact).toBe(1);
    expect(score.differences).toEqual([
      'line 3 "Tools": span should be {"end":6,"open":false,"start":1,"unit":"week"}, was {"end":7,"open":false,"start":1,"unit":"week"}',
      'line 3 "Tools": goal should be "Sharp, square, flat", was ""',
    ]);
  });

  it('compares what is said of the whole note: title, horizon, start, rules and their measures', () => {
    const expected = label({
      title: 'Other', horizon: { value: 2, unit: 'year' }, start: '2026-05-04',
      rules: [{ id: 'depth', text: 'Depth beats breadth.' }, { text: 'Sleep beats heroics.' }],
    });
    const read = { ...roadmap([]), rules: [{ id: null, better: null, worse: null, text: 'Depth beats breadth', line: 2 }] };

    expect(scoreNote(expected, read).differences.map((sentence) => sentence.split(' should')[0]))
      .toEqual(['title', 'horizon', 'start', 'rules', 'measures of the rules']);
  });

  it('takes the reading of the label that is nearest to what was read', () => {
    const years = label({ phases: [{ title: 'A', line: 4 }, { title: 'B', line: 5 }], alternatives: [[{ title: '2026', line: 3 }], []] });

    expect(scoreNote(years, roadmap([phase({ title: '2026' })]))).toMatchObject({ expected: 1, matched: 1, whole: true });
    expect(scoreNote(years, roadmap([]))).toMatchObject({ expected: 0, inventedInNegative: 0, whole: true });
    expect(scoreNote(years, roadmap([phase({ title: 'A', line: 4 })]))).toMatchObject({ expected: 2, matched: 1, whole: false });
  });

  it('counts phases read in a note that holds no plan', () => {
    expect(scoreNote(label({}), roadmap([tools, stool])).inventedInNegative).toBe(2);
  });
});

describe('the score of a corpus', () => {
  it('weighs every phase alike in F1 and every note alike in the share read whole', () => {
    const scores = [
      scoreNote(twoPhases, roadmap([tools, stool])),
      scoreNote(twoPhases, roadmap([tools, { ...stool, span: weeks(4, 6) }])),
      scoreNote(label({}), roadmap([tools])),
      scoreNote(label({}), roadmap([])),
    ];

    expect(scoreCorpus(scores)).toEqual({
      notes: 4, f1: 8 / 9, whole: 0.5, spansExact: 0.75, durationsAsSpans: 0.5, inventedInNegatives: 1,
    });
  });

  it('is perfect when there is nothing to read and nothing was read', () => {
    expect(scoreCorpus([])).toEqual({ notes: 0, f1: 1, whole: 1, spansExact: 1, durationsAsSpans: 0, inventedInNegatives: 0 });
  });
});
