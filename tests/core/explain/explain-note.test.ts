import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { explainNote, type NoteExplanation, partAt } from '../../../src/core/explain/explain-note';
import { readFacts } from '../../../src/core/note/read-facts';
import type { LeftOutReason } from '../../../src/core/note/leave-out';
import { partText } from '../../../src/text/explain';
import { placeOf, reportOf } from '../mapping/small-vault';

const LOG = 'Log/2026-11-18.md';

function explained(text: string, path = LOG, leftOut: LeftOutReason | null = null): NoteExplanation {
  const structure = parseMetadata(text);
  const report = reportOf({ notes: leftOut === null ? { [path]: text } : {} });
  return explainNote({ facts: readFacts({ path, text, structure, place: placeOf(path) }), structure, text, leftOut, entries: report.entries, problems: report.problems });
}

/** `line: code` of every part; entries are `entry`. */
function readings(text: string, path = LOG): readonly string[] {
  return explained(text, path).parts.map(({ line, entry, why }) => `${line}: ${entry === null ? (why?.code ?? 'nothing') : 'entry'}`);
}

describe('why a line is counted, or why not', () => {
  test('each list item has its reading', () => {
    const text = [
      '- #ship a 2h', '- plain', '- [ ] #ship planned 1h', '- #study book 3h', '    - chapter 45m', '    - a thought', '    - [hours:: 45] broken', '- [kind:: shp] b', '- [-] #ship no',
    ].join('\n');
    expect(readings(text)).toEqual(['1: entry', '2: unmarked', '3: plan', '4: container', '5: entry', '6: part', '7: bad-hours', '8: lost-kind', '9: plan']);
  });

  test('an open task that could be no entry anyway is just unmarked', () => {
    expect(readings('- [ ] buy milk\n- #ship a')).toEqual(['1: unmarked', '2: entry']);
  });

  test('outside log folders a bare tag is the reason', () => {
    expect(readings('- #ship a\n- #roadmap/ship b\n- c', 'Work/a.md')).toEqual(['1: bare-tag', '2: entry', '3: unmarked']);
    expect(explained('#ship\n', 'Work/a.md').whole.why?.code).toBe('note-bare-tag');
    expect(explained('---\ntags: [ship]\n---\n', 'Work/a.md').whole.why?.code).toBe('note-bare-tag');
  });

  test('everything that is no list item has one too', () => {
    const text = ['---', 'hours: 2', '---', '# 2026-11-04 Wed', '#roadmap/stretch', '', 'hours:: 2', '', '```', '- #ship a', '```', '', '%%', '- #ship b', '%%', '', '## Notes', '- #ship c', '', 'Words.'].join('\n');
    expect(readings(text)).toEqual(['1: properties', '4: heading-date', '5: text-tag', '7: page-field', '9: code', '13: comment', '17: heading', '18: entry', '20: text']);
  });

  test('the whole note says why it is no entry', () => {
    expect(explained('- #ship a').whole.why?.code).toBe('note-items');
    expect(explained('words').whole.why?.code).toBe('note-no-kind');
    expect(explained('---\nkind: shp\n---\n').whole.why?.code).toBe('note-lost-kind');
    expect(explained('---\nkind: "ship\n---\nwords').whole.why?.code).toBe('note-broken');
    expect(explained('---\nkind: ship\n---\n').whole).toMatchObject({ why: null, entry: { kind: 'ship' } });
  });

  test.each(['roadmap', 'template', 'excluded', 'conflict-copy', 'review'] as const)('C36, C37: a note left out as %s says so everywhere', (reason) => {
    const { whole, parts } = explained('- #ship a\n\nwords', 'Log/2026-W20.md', reason);
    expect([whole.why?.code, ...parts.map(({ why }) => why?.code)]).toEqual(Array.from({ length: 3 }, () => `left-out-${reason}`));
  });

  test('any line is asked for: the innermost part that holds it, or nothing', () => {
    const note = explained('> [!note] Log\n> - #ship first 2h\n>   and more\n\n- b\n');
    expect([1, 2, 3, 4, 5, 99].map((line) => partAt(note, line)?.line)).toEqual([1, 2, 2, undefined, 5, undefined]);
  });

  test('what is wrong with a line stands beside its reading', () => {
    const [part] = explained('- #ship [hours:: 45] a\n').parts;
    expect(partText(part ?? { entry: null, why: null, problems: [] })).toEqual([
      'Counted as ship: dated \u20682026-11-18\u2069 by the daily note; date falls in \u2068months 3 to 9\u2069 of the plan, \u2068phase 1, Build the base\u2069; no focus area; no valid hours given, counted as \u20681\u2069 h.',
      '\u206845\u2069 is not a number of hours between 0 and 24.',
    ]);
  });

  test.each([
    ['- #study #focus/llm a 1h 20m', /^Counted as study, 1.33 h: dated/],
    ['- #focus/llm a 2h', /^Counted with 2 h: dated.* no kind of work\.$/],
    ['- #roadmap/stretch a', /^Counted: dated/],
    ['- #ship [date:: 2026-04-30] a 2h', /^Listed as ship, 2 h, but in no rule: .*dated before the start of the roadmap/],
    ['- #ship [date:: 2026-11-23] a', /^Listed as ship, but in no rule: .*dated after today/],
    ['- #ship [date:: 2026-11-22] a', /^Counted as ship: /],
  ])('%s says what it counts as, and whether it does', (text, sentence) => {
    expect(partText(explained(text).parts[0] ?? { entry: null, why: null, problems: [] })[0]?.replace(/[\u2068\u2069]/g, '')).toMatch(sentence);
  });

  test('an undated entry is listed, and in no rule', () => {
    expect(partText(explained('- #ship a 2h', 'Log/notes.md').parts[0] ?? { entry: null, why: null, problems: [] })[0]).toMatch(/^Listed as ship, 2 h, but in no rule: no date/);
  });

  test('every reading is a sentence with nothing left to fill in', () => {
    const text = '---\nfocus: clud\n---\n# 2026-02-30\n- #ship [hours:: 45] a\n- [kind:: shp] b\n- #ship #study [date:: 03/04/2026] c\n- #ship [stretch:: 9] [public:: soon] d\n- #ship [phase:: 9] e\n- #ship [phase:: 3] f\n- #study g 2h\n    - h 1h\n';
    for (const part of [...explained(text).parts, explained(text).whole]) {
      const sentences = partText(part);
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence).not.toMatch(/[…{}]|undefined|NaN/);
    }
  });
});
