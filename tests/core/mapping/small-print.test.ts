import { matchPhase } from '../../../src/core/mapping/phase-name';
import { editDistance } from '../../../src/core/mapping/edit-distance';
import { isLinkedTo } from '../../../src/core/mapping/deliverable-link';
import { deliverable, phase } from '../measures/fixtures';
import { mappedOf } from './small-vault';

describe('a phase named by hand', () => {
  const named = (text: string, ...titles: readonly string[]): unknown => {
    const match = matchPhase(text, titles.map((title, i) => phase(i + 1, i * 3, i * 3 + 2, [], { title })));
    return match.type === 'found' ? match.index : match.type;
  };

  test('is the one whose whole title it is, before those whose titles go on', () => {
    expect(named('Build', 'Build more', 'Build')).toBe(1);
    expect(named('build more', 'Build', 'Build more', 'Build more again')).toBe(1);
    expect(named('Build', 'Build more', 'Build again')).toBe('ambiguous');
  });

  test('is known by its first words, not by its last', () => {
    expect(named('Build', 'Look', 'Build more')).toBe(1);
    expect(named('more', 'Look', 'Build more')).toBe('unknown');
  });

  test('is known by its number, alone or behind one word, before other titles that begin so', () => {
    expect(named('2', '2 steps', 'Build')).toBe(1);
    expect(named('Etapa 2', 'Look', 'Build')).toBe(1);
    expect(named('the phase 2', 'Look', 'Build')).toBe('unknown');
    expect(named('2 2', 'Look', 'Build')).toBe('unknown');
    expect(named('Phase2 2', 'Look', 'Build')).toBe('unknown');
  });

  test('is known by number and title together, when both are its own', () => {
    expect(named('Phase 2: Build more', 'Look', 'Build more')).toBe(1);
    expect(named('Phase 1: Build more', 'Look', 'Build more')).toBe('unknown');
    expect(named('Phase 2: Look', 'Look', 'Build more')).toBe('unknown');
  });

  test('is none for nothing at all, also beside a phase without a title', () => {
    expect(named('', 'Look', '')).toBe('unknown');
    expect(named('!', 'Look', '')).toBe('unknown');
    expect(named('Phase 1', 'Look', '')).toBe(0);
  });
});

describe('how far two words lie apart', () => {
  test.each([
    ['', '', 0], ['a', '', 1], ['kitten', 'sitting', 3], ['flaw', 'lawn', 2], ['llm', 'lml', 2], ['cloud', 'cloud', 0], ['ab', 'ba', 2], ['abc', 'xyz', 3],
  ])('%p and %p: %p changed, added or left out, the same from either side', (a, b, distance) => {
    expect([editDistance(a, b, 9), editDistance(b, a, 9)]).toEqual([distance, distance]);
  });

  test('beyond the limit it is the limit and one, whatever it is', () => {
    expect([editDistance('abc', 'xyz', 2), editDistance('abcdef', 'xyz', 2), editDistance('abcdefgh', 'a', 2), editDistance('kitten', 'sitting', 3)]).toEqual([3, 3, 3, 3]);
  });
});

test('a deliverable is found by a part of its words, or by the whole name of its note', () => {
  const own = (text: string, link?: string) => ({ number: null, deliverables: [deliverable(text, link === undefined ? {} : { note: { link, progress: null, done: false } })] });
  expect(isLinkedTo('evaluation kit', own('An Evaluation  kit for agents'))).toBe(true);
  expect(isLinkedTo('[[Kit]]', own('An instrument', 'Work/Kit'))).toBe(true);
  expect(isLinkedTo('[[Kit]]', own('An instrument', 'Work/Kit two'))).toBe(false);
  expect(isLinkedTo('[[Kit]]', own('An instrument'))).toBe(false);
  expect(isLinkedTo(' ', own('An instrument'))).toBe(false);
});

describe('why an entry stands where it stands', () => {
  const codes = (text: string, plan: string): unknown => mappedOf(text, { plan })[0]?.reasons.map(({ code }) => code).filter((code) => code.startsWith('before') || code.startsWith('no-start'));
  const late = '---\nroadmap: true\nstart: 2026-05-01\n---\n# Plan\n\n## Phase 1: Late (Month 3-9)\n\nFocus areas:\n\n1. Cloud\n';

  test('before the start is something else than between the start and the first phase', () => {
    expect(codes('- #ship #focus/cloud a [date:: 2026-04-30]', late)).toEqual(['before-start']);
    expect(codes('- #ship #focus/cloud a [date:: 2026-05-01]', late)).toEqual(['before-phases']);
    expect(codes('- #ship #focus/cloud a [date:: 2026-07-31]', late)).toEqual(['before-phases']);
    expect(codes('- #ship #focus/cloud a [date:: 2026-08-01]', late)).toEqual([]);
  });
});
