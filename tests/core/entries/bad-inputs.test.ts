import type { CachedMetadata } from 'obsidian';
import fc from 'fast-check';
import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { addDays, daysBetween, mondayOf, weekOf, weekday } from '../../../src/core/day';
import { isReviewName } from '../../../src/core/note/leave-out';
import type { NoteRecord } from '../../../src/core/report/note-record';
import { toJson } from '../../../src/export/json';
import { problemText } from '../../../src/text/problems';
import { dailyName } from '../../../src/vault/daily-name';
import { lookAt, readOpened } from '../../../src/vault/note-record';
import { localToday } from '../../../src/vault/today';
import { PLAN, reportOf } from '../mapping/small-vault';
import { day, entriesOf, entryOf, parse } from './read-note';

/** A note as the vault reads it, the app's own YAML parser included. */
function recordOf(text: string, inLog = true): NoteRecord | null {
  return readOpened('Log/notes.md', parseMetadata(text) as CachedMetadata, text, { inLog, day: null }, { need: 'text', record: null });
}

/** Kinds of problems with their lines, and the number of entries. */
function resultOf(text: string): { readonly problems: readonly string[]; readonly entries: number } {
  const record = recordOf(text);
  return { problems: (record?.problems ?? []).map(({ kind, line }) => `${kind}@${line ?? '-'}`), entries: record?.entries.length ?? 0 };
}

const mergeKeys = (count: number): string => `a: &a {b: 1}\n${Array.from({ length: count }, (_, i) => `k${i}:\n  <<: *a`).join('\n')}`;
const BODY = '\n- #ship a\n';

describe('bad properties', () => {
  test.each([['kind: "ship', 2], ['a: 1\n\tb: 2', 3], ['a: @x', 2], ['a: 1\nl: [[A]] and [[B]]', 3]])('F1: %j is reported at YAML’s line, and the body still counts', (yaml, line) => {
    const { problems, entries } = resultOf(`---\n${yaml}\n---${BODY}`);
    expect(entries).toBe(1);
    expect(problems).toHaveLength(1);
    expect(Math.abs(Number(problems[0]?.split('@')[1]) - line)).toBeLessThanOrEqual(1);
    expect(problems[0]).toMatch(/^invalid-properties@/);
  });

  test('a problem stands at the very line of what is wrong, in an item of several lines too, and in the order of lines', () => {
    const text = '---\npublic: soon\n---\n- #ship a\n  more\n  [hours:: 45]\n- #build [stretch:: 9] b\n- #ship c\n  [date:: 2026-02-30]\n';
    expect(resultOf(text).problems).toEqual(['invalid-value@2', 'invalid-hours@6', 'invalid-stretch@7', 'invalid-date@9']);
  });

  test.each<[string, string, string]>([
    ['public: 7', '7', 'number'], ['public: [1, two]', '1, two', 'list'], ['phase: {a: 1}', 'map', 'map'], ['phase: true', 'true', 'true or false'], ['public: [{a: 1}]', 'list', 'list'], [`public: ${'long '.repeat(40)}`, `${'long '.repeat(24)}…`, 'text'],
  ])('a value that cannot be used is shown as the reader knows it: %s', (yaml, text, found) => {
    expect(recordOf(`---\n${yaml}\n---${BODY}`)?.problems.map(({ values }) => [values['text'], values['found']])).toEqual([[text, found]]);
  });

  test('F2: a key written twice is an error, never the last one winning', () => {
    expect(resultOf(`---\nkind: ship\nkind: study\n---\n`)).toEqual({ problems: [expect.stringMatching(/^invalid-properties@/)], entries: 0 });
  });

  test.each([
    ['an alias bomb', `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.split('').map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`).join('\n')}`],
    ['an unknown alias', 'a: *x'],
    ['500 merge keys', mergeKeys(500)],
    ['10,000 merge keys', mergeKeys(10_000)],
  ])('F3: %s throws nothing, hides no other line and is told', (_name, yaml) => {
    expect(resultOf(`---\n${yaml}\n---${BODY}`)).toEqual({ entries: 1, problems: [expect.stringMatching(/^invalid-properties@/)] });
  });

  test('F3: a long block is not parsed a second time: it is told at its first line, without the reason', () => {
    const told = (count: number) => recordOf(`---\n${mergeKeys(count)}\n---${BODY}`)?.problems.map((problem) => [problem.line, problemText(problem).message]);
    expect(told(500)).toEqual([[2, 'The properties of this note cannot be read: Excessive alias count indicates a resource exhaustion attack.']]);
    expect(told(10_000)).toEqual([[1, 'The properties of this note cannot be read.']]);
  });

  test.each([['brackets', '['.repeat(5000)], ['maps', '{a: '.repeat(5000)], ['lists', `a:\n${Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}-`).join('\n')}`]])('F4: 5,000 %s deep throw nothing, hide no other line and are told', (_name, yaml) => {
    expect(resultOf(`---\n${yaml}\n---${BODY}`)).toEqual({ entries: 1, problems: [expect.stringMatching(/^invalid-properties@/)] });
  });

  test.each([
    ['\n---\nkind: ship\n---\n', ['properties-misplaced@2'], 0],
    ['---\nkind: ship\n', ['properties-misplaced@1'], 0],
    ['---\nkind: ship\n...\nx', ['properties-misplaced@1'], 0],
    ['---\n---\n- #ship a', [], 1],
    ['---\n---\n---\nkind: ship\n---\n', [], 0],
    ['---\nkind: ship\n---  \nx', [], 1],
    ['---\n\nwords\n', [], 0],
    ['text\n\n---\n\nkind: ship\n', [], 0],
  ])('F13: %j is read by Obsidian’s own rule, and reported where it differs from what is seen', (text, problems, entries) => {
    expect(resultOf(text)).toEqual({ problems, entries });
  });

  test('F14: JSON is read as YAML is; TOML is none, with a hint', () => {
    expect(recordOf('---\n{"kind": "ship", "hours": 2, "focus": ["llm"]}\n---\n')?.entries).toMatchObject([{ kind: 'ship', hours: 2, focus: ['llm'] }]);
    expect(resultOf('+++\nkind = "ship"\n+++\n- #ship a')).toEqual({ problems: ['properties-misplaced@1'], entries: 1 });
  });

  test('F15: properties over 256 KiB are left out and reported, opened or not', () => {
    const text = `---\nkind: ship\n${Array.from({ length: 2000 }, (_, i) => `key-number-${i}: ${'a value of some length '.repeat(7)}`).join('\n')}\n---\n- plain`;
    expect(resultOf(text)).toEqual({ problems: ['properties-too-large@1'], entries: 0 });
    const unopened = lookAt('a.md', parseMetadata(text.replace('- plain', 'plain')) as CachedMetadata, { inLog: false, day: null });
    expect(unopened.record).toMatchObject({ entries: [], problems: [{ kind: 'properties-too-large', values: { limit: 256 } }] });
  });

  test('F18: a key in another case is the same key; two spellings are reported', () => {
    expect(entryOf('---\nKIND: ship\nFocus: llm\nHoUrS: 2\n---\n')).toMatchObject({ kind: 'ship', focus: ['llm'], hours: 2 });
    expect(resultOf('---\nkind: ship\nKind: study\n---\n').problems).toEqual(['property-spelled-twice@3']);
  });
});

describe('bad tags', () => {
  test('T4: a tag that could be two areas counts once, and shares never sum over one', () => {
    const plan = '---\nstart: 2026-05-01\n---\n# P\n\n## Phase 1: X (Month 0-9)\n\nFocus areas:\n- Data engineering\n- Data science\n- Cloud\n';
    const report = reportOf({ plan, notes: { 'Log/2026-11-18.md': '- #ship #focus/data #focus/cloud a 4h\n- #ship #focus/data/x b 2h' } });
    expect(report.focusAreas.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(6, 9);
    expect(report.focusAreas.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
    expect(report.focusAreas.filter(({ name }) => /^data/i.test(name)).map(({ name, hours }) => [name, hours])).toEqual([['Data engineering', 0], ['Data science', 0], ['data', 2], ['data/x', 2]]);
    expect(report.problems.filter(({ kind }) => kind === 'near-area').map(({ line, values }) => [line, values['text'], values['area']])).toEqual([[1, 'data', 'Data engineering'], [2, 'data/x', 'Data engineering']]);
  });
});

describe('bad dates', () => {
  test('D3: a day without a midnight, or with two, is a day like any other', () => {
    for (const text of ['2026-04-24', '2026-10-30', '2026-03-29', '2026-10-25']) {
      expect(daysBetween(addDays(day(text), -1), addDays(day(text), 1))).toBe(2);
      expect(addDays(addDays(day(text), -1), 1)).toBe(text);
    }
  });

  test('D4: a clock set back makes no entry twice, and 2038 is a year like any other', () => {
    const notes = { 'Log/2026-11-18.md': '- #ship #focus/llm a 2h', 'Log/2040-01-05.md': '- #ship b' };
    const at = (today: string) => reportOf({ notes, today }).entries.map(({ path, placement }) => [path, placement.at]);
    expect(at('2026-11-22')).toEqual([['Log/2026-11-18.md', 'phase'], ['Log/2040-01-05.md', 'future']]);
    expect(at('2026-11-01')).toEqual([['Log/2026-11-18.md', 'future'], ['Log/2040-01-05.md', 'future']]);
    expect(at('2040-02-01')).toEqual([['Log/2026-11-18.md', 'phase'], ['Log/2040-01-05.md', 'after']]);
  });

  test('D5: an entry stays on the local date it was written with, whatever the zones', () => {
    expect(entriesOf('- #ship a [date:: 2026-05-01T23:50+09:00]\n- #ship b [date:: 2026-05-01T22:10-08:00]').map(({ date }) => date)).toEqual(['2026-05-01', '2026-05-01']);
  });

  test('D6: the seven days of a week share its name, also around New Year and in week 53', () => {
    expect([day('2026-12-28'), day('2027-01-03'), day('2027-01-04'), day('2024-12-30')].map(weekOf)).toEqual(['2026-W53', '2026-W53', '2027-W01', '2025-W01']);
    expect([isReviewName('Reviews/2026-W53.md'), isReviewName('2026-W54.md'), isReviewName('2026-13.md')]).toEqual([true, false, false]);
    fc.assert(fc.property(fc.integer({ min: 0, max: 7600 }), (offset) => {
      const own = addDays(day('2020-01-01'), offset);
      const monday = mondayOf(own);
      expect(weekday(monday)).toBe(1);
      for (let i = 0; i < 7; i += 1) expect(weekOf(addDays(monday, i))).toBe(weekOf(own));
      expect(weekOf(addDays(monday, 7))).not.toBe(weekOf(own));
    }));
  });

  test('D9: only the digits 0 to 9 make a date, and the device’s day is written with them', () => {
    expect(parse('- #ship a [date:: ٢٠٢٦-٠٥-٠١]')).toMatchObject({ value: [{ dateSource: 'daily-note' }], problems: [{ kind: 'invalid-date', values: { text: '٢٠٢٦-٠٥-٠١' } }] });
    expect(localToday(new Date(2026, 4, 1))).toBe('2026-05-01');
  });

  test('D10: no name format throws, and one that does not name a day gives none', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom('[', ']', '"', 'YYYY', 'MM', 'DD', '-', '/', '(', '\\', 'dddd', '*')).map((parts) => parts.join(''))), fc.string(), (format, name) => {
      const found = dailyName(format)?.(name) ?? null;
      expect(found === null || /^\d{4}-\d{2}-\d{2}$/.test(found)).toBe(true);
    }));
    expect([dailyName('[YYYY]-MM-DD'), dailyName('YYYY-[W]WW'), dailyName('dddd')]).toEqual([null, null, null]);
  });

  test('D11: no two weeks from 2020 to 2040 share a name, a name in their form is a review and no day, and formats of weeks date nothing', () => {
    const first = mondayOf(day('2020-01-01'));
    const names = Array.from({ length: 1097 }, (_, i) => weekOf(addDays(first, 7 * i)));
    expect([names[0], names.at(-1), new Set(names).size]).toEqual(['2020-W01', '2041-W01', 1097]);
    expect(names.every((name) => isReviewName(`${name}.md`) && (dailyName('YYYY-MM-DD')?.(name) ?? null) === null)).toBe(true);
    expect(['[W]w', '[W]WW', 'YYYY-[W]WW', 'gggg-[W]ww', 'GGGG-[W]WW'].map(dailyName)).toEqual([null, null, null, null, null]);
  });
});

describe('no numbers out of nothing', () => {
  const numbersOf = (value: unknown): readonly number[] =>
    typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];

  test.each([
    ['no notes', {}, PLAN],
    ['one phase', { 'Log/2026-11-18.md': '- #ship #focus/llm a' }, '---\nstart: 2026-05-01\n---\n# P\n\n## Phase 1: X (Month 0-9)\n'],
    ['zero hours', { 'Log/2026-11-18.md': '- #ship #focus/llm a 0h' }, PLAN],
    ['1,000 areas', { 'Log/2026-11-18.md': `- #ship ${Array.from({ length: 1000 }, (_, i) => `#focus/a${i}`).join(' ')} a 2h` }, PLAN],
  ])('U6: with %s every number is one, and shares sum to one at most', (_name, notes, plan) => {
    const json = toJson(reportOf({ notes: notes as Readonly<Record<string, string>>, plan }), true);
    for (const number of numbersOf(json)) expect(Number.isFinite(number)).toBe(true);
    expect((json['focusAreas'] as readonly { share: number | null }[]).reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeLessThanOrEqual(1 + 1e-9);
  });
});
