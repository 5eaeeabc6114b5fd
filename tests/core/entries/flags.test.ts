import { entriesOf, entryOf, parse, problemsOf } from './read-note';

describe('the other fields of an entry', () => {
  it.each([['1', 1], ['5', 5], ['3.5', 3.5], ['2,5', 2.5]])('stretch %s is %d', (text, stretch) => {
    expect(entryOf(`- #ship [stretch:: ${text}]`).stretch).toBe(stretch);
  });

  it.each(['0', '6', '-1', 'very', '4/5', '1e9'])('C32: stretch %s is missing and reported', (text) => {
    expect(parse(`- #ship [stretch:: ${text}]`)).toMatchObject({ value: [{ stretch: null }], problems: [{ kind: 'invalid-stretch', values: { text } }] });
  });

  it.each(['.inf', 'true', '{a: 1}', '[]'])('F6: stretch: %s never throws and is no number', (yaml) => {
    expect(entryOf(`---\nkind: ship\nstretch: ${yaml}\n---\n`).stretch).toBeNull();
  });

  it('the first of the stretch and comfort tags holds', () => {
    expect(entriesOf('- #roadmap/stretch a\n- #roadmap/comfort b\n- #roadmap/comfort #roadmap/stretch c').map(({ stretchTag }) => stretchTag)).toEqual([
      'stretch', 'comfort', 'comfort',
    ]);
  });

  it('leverage is the field, else the tag; #roadmap/busy says no', () => {
    const text = '- #ship [leverage:: true] a\n- #ship [leverage:: no] #roadmap/leverage b\n- #roadmap/leverage c\n- #roadmap/busy d\n- #busy e\n- [kind:: ship] #roadmap/busy f';
    expect(entriesOf(text).map(({ leverage }) => leverage)).toEqual([true, false, true, false, null, false]);
    expect(problemsOf('- #ship [leverage:: maybe] a')).toEqual(['invalid-value@1']);
  });

  it.each([['true', true], ['yes', true], ['no', false], ['false', false], ['na', 'na'], ['N/A', 'na']])('public %s is %s', (text, value) => {
    expect(entryOf(`- #ship [public:: ${text}] a`).public).toBe(value);
    expect(entryOf(`---\nkind: ship\npublic: ${text}\n---\n`).public).toBe(value);
  });

  it('an unknown public is reported, the tag says yes, an empty checkbox nothing', () => {
    expect(problemsOf('- #ship [public:: soon] a')).toEqual(['invalid-value@1']);
    expect(entryOf('- #ship #roadmap/public a').public).toBe(true);
    expect(entryOf('- #ship #roadmap/public [public:: no] a').public).toBe(false);
    expect(parse('---\nkind: ship\npublic:\n---\n')).toMatchObject({ value: [{ public: null }], problems: [] });
  });

  it('asked is a tag', () => {
    expect(entryOf('- #roadmap/asked how do queues work').asked).toBe(true);
    expect(entryOf('- #ship a').asked).toBe(false);
  });

  it.each([['2', 2], ['v2', 2], ['2.1', 2.1], ['1.2.3', 1.2], ['v 3', 3], ['two', null], ['-1', null]])('version %s is %s', (text, version) => {
    expect(entryOf(`- #ship [version:: ${text}] a`).version).toBe(version);
  });

  it.each(['true', '{a: 1}', '[{a: 1}]'])('F6: deliverable: %s is none, and reported', (yaml) => {
    expect(parse(`---\nkind: ship\ndeliverable: ${yaml}\n---\n`)).toMatchObject({ value: [{ deliverable: null }], problems: [{ kind: 'invalid-value', line: 3 }] });
  });

  it('deliverable and phase are kept as written; only the phase flows down', () => {
    expect(entryOf('- #ship [deliverable:: [[Narrative]]] [phase:: Phase 1] a')).toMatchObject({ deliverable: '[[Narrative]]', phase: 'Phase 1' });
    expect(entriesOf('- #ship [deliverable:: 1] [phase:: 2] a\n    - #ship b')[1]).toMatchObject({ deliverable: null, phase: '2' });
    expect(entryOf('- #ship [phase:: One, two and three] a').phase).toBe('One, two and three');
  });

  it.each([['[A, B]', 'A'], ['"[[Phase 1]]"', '[[Phase 1]]'], ['[[Phase 1]]', '[[Phase 1]]'], ['1', '1'], ['2026-05-01', '2026-05-01']])('F6: phase: %s is read as %s', (yaml, phase) => {
    expect(entryOf(`---\nkind: ship\nphase: ${yaml}\n---\n`).phase).toBe(phase);
  });

  it.each([['true', 'true or false'], ['{a: 1}', 'map'], ['[{a: 1}]', 'map']])('F6: phase: %s is reported with what was found', (yaml, found) => {
    expect(parse(`---\nkind: ship\nphase: ${yaml}\n---\n`)).toMatchObject({ value: [{ phase: null }], problems: [{ kind: 'invalid-value', line: 3, values: { name: 'phase', found } }] });
  });

  it('F7: an unquoted phase link is read, with a hint', () => {
    expect(problemsOf('---\nkind: ship\nphase: [[Phase 1]]\n---\n')).toEqual(['property-link-unquoted@3']);
  });

  it('F8: a value that starts with # is a comment, and said so', () => {
    expect(parse('---\nkind: ship\nphase: #growth\n---\n')).toMatchObject({
      value: [{ phase: null }],
      problems: [{ kind: 'property-comment', line: 3, values: { name: 'phase', text: '#growth' } }],
    });
    expect(problemsOf('---\ntags: #roadmap/ship\n---\n')).toEqual(['property-comment@2']);
    expect(problemsOf('---\nkind: #ship\n---\n')).toEqual(['property-comment@2']);
    expect(problemsOf('---\nphase: # choose one\nkind: ship\n---\n')).toEqual([]);
  });

  it('F18: keys are compared whatever their case; two spellings are reported', () => {
    expect(entryOf('---\nKind: ship\nHOURS: 2\n---\n')).toMatchObject({ kind: 'ship', hours: 2 });
    expect(problemsOf('---\nkind: ship\nPhase: 1\nphase: 2\n---\n')).toEqual(['property-spelled-twice@4']);
    expect(entryOf('---\nkind: ship\nPhase: 1\nphase: 2\n---\n').phase).toBe('1');
    expect(entryOf('- [KIND:: Ship] [Hours:: 2] a')).toMatchObject({ kind: 'ship', hours: 2 });
  });

  it('F5: keys of prototypes are names like any other', () => {
    const text = '---\n__proto__: {kind: ship}\nconstructor: 1\nhasOwnProperty: 2\ntoString: 3\n---\n- #focus/__proto__ [__proto__:: x] [constructor:: y] a';
    expect(parse(text)).toMatchObject({ value: [{ kind: null, focus: ['__proto__'] }], problems: [] });
    expect(entriesOf('- #focus/a [kind:: constructor] a\n- #focus/a [kind:: __proto__] b').map(({ kind }) => kind)).toEqual([null, null]);
    expect(({} as Record<string, unknown>)['kind']).toBeUndefined();
  });

  it('F17: markup in a value is text', () => {
    const text = '<img src=x onerror=alert(1)>';
    expect(entryOf(`---\nkind: ship\nphase: "${text}"\n---\n`).phase).toBe(text);
  });

  it('F1: properties that cannot be read are reported at YAML’s line, and the body still counts', () => {
    expect(parse('---\nkind: "ship\n---\n- #ship a')).toMatchObject({ value: [{ kind: 'ship' }], problems: [{ kind: 'invalid-properties' }] });
  });
});
