import { unmappedOf } from '../../../src/core/report/unmapped';
import { reportOf, type SmallVault } from '../mapping/small-vault';

/** `path:line` of each group, in the order shown. */
function queue(vault: SmallVault): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...unmappedOf(reportOf(vault))].map(([reason, rows]) => [reason, rows.map(({ path, line }) => `${path}:${line ?? '-'}`)]));
}

describe('the queue of what could not be placed', () => {
  test('groups entries by what they lack, the most recent first, and names untagged notes of the window', () => {
    const notes = {
      'Log/2026-11-10.md': '- #ship a\n- #focus/llm b',
      'Log/2026-11-18.md': '- #ship c\n- #ship #focus/llm d',
      'Log/2026-11-19.md': 'words',
      'Log/2026-09-01.md': 'words of long ago',
      'Log/notes.md': '- #ship #focus/llm e',
      'Log/2026-04-01.md': '- #ship #focus/llm before',
    };
    expect(queue({ notes })).toEqual({
      'no-area': ['Log/2026-11-18.md:1', 'Log/2026-11-10.md:1'],
      'no-kind': ['Log/2026-11-10.md:2'],
      'no-date': ['Log/notes.md:1'],
      'no-phase': ['Log/2026-04-01.md:1'],
      'untagged': ['Log/2026-11-19.md:-'],
    });
  });

  test('is empty when everything has its place', () => {
    expect(queue({ notes: { 'Log/2026-11-18.md': '- #ship #focus/llm d' } })).toEqual({});
  });

  test('an entry that lacks two things stands under both; a whole note has no line', () => {
    expect(queue({ notes: { 'Work/a.md': '---\nkind: ship\n---\n' } })).toEqual({ 'no-area': ['Work/a.md:-'], 'no-date': ['Work/a.md:-'] });
  });

  test('a phase named by hand is a phase; without a start none is missed', () => {
    expect(queue({ notes: { 'Log/2020-01-01.md': '- #ship #focus/llm [phase:: 1] a' } })).toEqual({});
    expect(queue({ plan: '# Plan\n\n## Phase 1: X (Month 0-9)\n', notes: { 'Log/2020-01-01.md': '- #ship #focus/llm a' } })).toEqual({});
  });

  test('a folder or an artifact named for an area suggests it', () => {
    const notes = { 'Work/Cloud/kit.md': '- #roadmap/ship [date:: 2026-11-18] a', 'Log/2026-11-18.md': '- #ship [[LLM notes]] b\n- #ship [[rag]] c\n- #ship d' };
    const rows = unmappedOf(reportOf({ notes })).get('no-area') ?? [];
    expect(rows.map(({ path, line, suggestion }) => [path, line, suggestion])).toEqual([
      ['Log/2026-11-18.md', 1, null], ['Log/2026-11-18.md', 2, 'LLM/Agent production architecture'], ['Log/2026-11-18.md', 3, null], ['Work/Cloud/kit.md', 1, 'Cloud-native execution'],
    ]);
  });
});

describe('the order of the queue and what it suggests', () => {
  test('rows of one day come by path, and those of one note by line', () => {
    const notes = { 'Log/2026-11-18 b.md': '- #ship a\n- #ship b', 'Log/2026-11-18 a.md': '- #ship c\n- #ship d', 'Log/2026-11-19.md': '- #ship e' };
    expect(queue({ notes })['no-area']).toEqual(['Log/2026-11-19.md:1', 'Log/2026-11-18 a.md:1', 'Log/2026-11-18 a.md:2', 'Log/2026-11-18 b.md:1', 'Log/2026-11-18 b.md:2']);
  });

  test('untagged notes are those of the 28 days, the first and today among them', () => {
    const notes = Object.fromEntries(['2026-10-25', '2026-10-26', '2026-11-22', '2026-11-23'].map((day) => [`Log/${day}.md`, 'words']));
    expect(queue({ notes })['untagged']).toEqual(['Log/2026-11-22.md:-', 'Log/2026-10-26.md:-']);
  });

  test('the innermost folder that is named for an area counts, the name of the note does not, and the artifact comes first', () => {
    const suggested = (path: string, text: string, more: Readonly<Record<string, string>> = {}): unknown => unmappedOf(reportOf({ notes: { [path]: text, ...more } })).get('no-area')?.[0]?.suggestion;
    const entry = '- #roadmap/ship [date:: 2026-11-18] a';
    expect(suggested('Cloud/LLM/kit.md', entry)).toBe('LLM/Agent production architecture');
    expect(suggested('LLM/Cloud/kit.md', entry)).toBe('Cloud-native execution');
    expect(suggested('Work/cloud.md', entry)).toBeNull();
    expect(suggested('LLM/kit.md', `${entry} [[Cloud]]`, { 'Things/Cloud.md': '' })).toBe('Cloud-native execution');
    expect(suggested('Work/kit.md', `${entry} [[thing]]`, { 'LLM/Cloud/thing.md': '' })).toBe('Cloud-native execution');
  });

  test('what lacks a kind alone is not told an area', () => {
    expect(unmappedOf(reportOf({ notes: { 'Cloud/a.md': '- #focus/llm [date:: 2026-11-18] a' } })).get('no-kind')?.[0]?.suggestion).toBeNull();
  });
});
