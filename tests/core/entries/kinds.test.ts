import { entriesOf, entryOf, parse, problemsOf } from './read-note';

const outside = { inLog: false, path: 'Projects/notes.md', day: null };

describe('the kind of an entry', () => {
  it.each([
    ['ship', 'ship'], ['release', 'ship'], ['publish', 'ship'], ['launch', 'ship'], ['merged', 'ship'],
    ['build', 'build'], ['code', 'build'], ['design', 'build'], ['draft', 'build'], ['write', 'build'],
    ['study', 'study'], ['read', 'study'], ['learn', 'study'], ['course', 'study'], ['paper', 'study'], ['research', 'study'],
    ['lever', 'lever'], ['automate', 'lever'], ['template', 'lever'], ['mentor', 'lever'],
    ['reach', 'reach'], ['talk', 'reach'], ['network', 'reach'], ['apply', 'reach'], ['interview', 'reach'],
    ['busy', 'busy'], ['admin', 'busy'], ['meeting', 'busy'], ['email', 'busy'], ['chore', 'busy'], ['other', 'other'],
    ['Ship', 'ship'], ['#ship', 'ship'], ['#roadmap/ship', 'ship'], ['"ship"', 'ship'], ['[[ship]]', 'ship'],
  ])('[kind:: %s] is %s', (word, kind) => {
    expect(entryOf(`- [kind:: ${word}] a`).kind).toBe(kind);
  });

  it.each(['ship', 'build', 'study', 'busy'])('#%s is a kind in a log folder', (word) => {
    expect(entryOf(`- #${word} a`).kind).toBe(word);
  });

  it.each(['ship', 'build', 'study', 'lever', 'reach', 'busy', 'other'])('#roadmap/%s is a kind everywhere', (word) => {
    expect(entryOf(`- #roadmap/${word} a`, outside).kind).toBe(word);
  });

  it('C22: aliases are words of the field, never tags of their own', () => {
    expect(entriesOf('- #release a\n- #paper b\n- #publish c\n- #reach d\n- #lever e')).toEqual([]);
  });

  it('C07: nested tags match their parent', () => {
    expect(entriesOf('- #ship/v2 a\n- #roadmap/study/paper b').map(({ kind }) => kind)).toEqual(['ship', 'study']);
    expect(entriesOf('- #shipping a')).toEqual([]);
  });

  it('T1: one tag by case, and without its last slash', () => {
    expect(entriesOf('- #SHIP a\n- #Roadmap/Ship b\n- #Focus/LLM c\n- #focus/llm/ d').map(({ kind, focus }) => [kind, ...focus])).toEqual([
      ['ship'], ['ship'], [null, 'llm'], [null, 'llm'],
    ]);
  });

  it('C15: an entry without a kind has none', () => {
    expect(entryOf('- #focus/llm thinking 1h')).toMatchObject({ kind: null, hours: 1 });
  });

  it('rule 1: a field beats a tag on the same item', () => {
    expect(parse('- #ship a [kind:: study]')).toMatchObject({ value: [{ kind: 'study' }], problems: [] });
  });

  it('rule 1: of two kinds the first in the text holds, and both are reported', () => {
    const first = parse('- a\n- #study #ship b');
    expect(first.value.map(({ kind }) => kind)).toEqual(['study']);
    expect(first.problems).toEqual([{ kind: 'two-kinds', path: 'Log/2026-11-18.md', line: 2, values: { first: 'study', second: 'ship' } }]);
    expect(entryOf('- [kind:: ship, study] a').kind).toBe('ship');
    expect(problemsOf('- [kind:: ship, study] a')).toEqual(['two-kinds@1']);
    expect(problemsOf('---\nmood: ok\ntags: [roadmap/ship, roadmap/study]\n---\n')).toEqual(['two-kinds@3']);
    expect(problemsOf('- [kind:: ship,] a')).toEqual([]);
  });

  it('a word that is no kind beside one that is, and what is no word at all, are reported', () => {
    expect(parse('- [kind:: dancing, ship] a')).toMatchObject({ value: [{ kind: 'ship' }], problems: [{ kind: 'unknown-kind', values: { text: 'dancing' } }] });
    expect(problemsOf('---\nkind: {a: 1}\n---\n')).toEqual(['unknown-kind@2']);
  });

  it('the same kind twice is no conflict', () => {
    expect(problemsOf('- #ship #roadmap/ship #ship/v2 a')).toEqual([]);
  });

  it('C41: of a key written twice the first in the text holds', () => {
    expect(parse('- [kind:: ship] a [kind:: study]')).toMatchObject({ value: [{ kind: 'ship' }], problems: [] });
    expect(entryOf('- #ship a [time:: 2] [hours:: 3]').hours).toBe(2);
  });

  it('an unknown kind counts as missing: it makes no entry, and is reported in a log folder', () => {
    expect(parse('- [kind:: shp] a')).toEqual({
      value: [],
      problems: [{ kind: 'unknown-kind', path: 'Log/2026-11-18.md', line: 1, values: { text: 'shp' } }],
    });
  });

  it('an unknown kind elsewhere may be another plugin’s word: no entry and no report', () => {
    expect(parse('- [kind:: recipe] soup', outside)).toEqual({ value: [], problems: [] });
    expect(problemsOf('- [kind:: recipe] soup #focus/llm', outside)).toEqual(['unknown-kind@1']);
    expect(problemsOf('- [rm-kind:: shp] a', outside)).toEqual(['unknown-kind@1']);
  });

  it('an unknown kind leaves the word to the tag, the parent or the properties', () => {
    expect(parse('- #ship [kind:: shp] a')).toMatchObject({ value: [{ kind: 'ship' }], problems: [{ kind: 'unknown-kind' }] });
    expect(entriesOf('- #study a\n    - #focus/llm [kind:: shp] b').map(({ kind }) => kind)).toEqual(['study', 'study']);
    expect(entryOf('---\ntags: [ship]\nkind: shp\n---\n').kind).toBe('ship');
  });

  it('an unknown roadmap tag makes an entry and is reported', () => {
    expect(problemsOf('- #roadmap/relase a\n- #roadmap/phase b', outside)).toEqual(['unknown-kind@1']);
  });

  it.each(['artifact', 'project', 'version', 'deliverable', 'phase', 'follows', 'evidence'])('#roadmap/%s is a word of the schema without a value: it makes an entry and is no slip', (word) => {
    expect(parse(`- #roadmap/${word} a`)).toMatchObject({ value: [{ kind: null }], problems: [] });
  });

  it('rule 2: kind flows down from parents and properties, the nearest wins', () => {
    const text = '---\nkind: study\n---\n- #focus/llm a\n- #build b\n    - #focus/cloud c\n    - #ship d';
    expect(entriesOf(text).map(({ kind }) => kind)).toEqual(['study', 'build', 'build', 'ship']);
  });

  it('rule 1: a tag in the properties flows down like a property, which beats it', () => {
    expect(entryOf('---\ntags: [ship]\n---\n- #focus/llm a').kind).toBe('ship');
    expect(entryOf('---\ntags: [ship]\nkind: study\n---\n- #focus/llm a').kind).toBe('study');
  });

  it('a foreign kind in the properties of a daily note says nothing', () => {
    expect(parse('---\nkind: journal\n---\n- #focus/llm a')).toMatchObject({ value: [{ kind: null }], problems: [] });
  });
});
