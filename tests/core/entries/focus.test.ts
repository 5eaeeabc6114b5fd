import fc from 'fast-check';
import { deepestNames } from '../../../src/core/entries/focus-names';
import { entriesOf, entryOf, parse, problemsOf } from './read-note';

describe('the focus of an entry', () => {
  it.each([
    ['#focus/llm', ['llm']], ['#focus/llm/rag', ['llm/rag']], ['#focus/2026', ['2026']], ['#Focus/LLM', ['llm']],
    ['[focus:: llm]', ['llm']], ['[Focus:: LLM]', ['llm']], ['(focus:: llm)', ['llm']], ['[area:: llm]', ['llm']], ['[areas:: llm]', ['llm']], ['[topic:: llm]', ['llm']],
    ['[focus:: "llm", "cloud"]', ['llm', 'cloud']], ['[focus:: llm, cloud]', ['llm', 'cloud']], ['[focus:: "a, b", c]', ['a, b', 'c']], ['[focus:: [[A, B]], c (d, e),, f]', ['a, b', 'c (d, e)', 'f']], ['[focus:: a#focus/b]', ['a#focus/b']],
    ['[focus:: [[LLM]]]', ['llm']], ['[focus:: [[Areas/LLM|large models]], [[Cloud]]]', ['llm', 'cloud']], ['[focus:: #focus/llm]', ['llm']], ['[**focus**:: llm]', ['llm']],
  ])('%s names %j', (written, names) => {
    expect(entryOf(`- ${written} a`).focus).toEqual(names);
  });

  it.each([
    ['llm', ['llm']], ['[llm, cloud]', ['llm', 'cloud']], ['llm, cloud', ['llm', 'cloud']], ['"[[LLM]]"', ['llm']], ['["[[LLM]]", cloud]', ['llm', 'cloud']],
    ['2026', ['2026']], ['[a, 42, {x: 1}, null]', ['a', '42']], ['"a, b"', ['a', 'b']],
  ])('C23: focus: %s in the properties names %j', (yaml, names) => {
    expect(entryOf(`---\nkind: ship\nfocus: ${yaml}\n---\n`).focus).toEqual(names);
  });

  it('C09: two deeper tags are two names, the one above them none', () => {
    expect(entryOf('- #focus/llm/rag #focus/llm/agents #focus/x a').focus).toEqual(['llm/rag', 'llm/agents', 'x']);
    expect(entryOf('- #focus/llm #focus/llm/rag a').focus).toEqual(['llm/rag']);
    expect(entryOf('- #focus/llm #FOCUS/LLM a').focus).toEqual(['llm']);
  });

  it('C21: an item’s focus replaces the inherited one; two tags on one item join', () => {
    const text = '---\nfocus: cloud\n---\n- #study a\n    - #focus/llm b\n        - #focus/x #focus/y c';
    expect(entriesOf(text).map(({ focus, focusSource }) => [focusSource, ...focus])).toEqual([['property', 'cloud'], ['tag', 'llm'], ['tag', 'x', 'y']]);
  });

  it('rule 1: a field beats tags on the same item', () => {
    expect(entryOf('- #focus/llm [focus:: cloud] a')).toMatchObject({ focus: ['cloud'], focusSource: 'field' });
  });

  it('says where it was found, and nothing where there is none', () => {
    const text = '---\nfocus: x\n---\n- #ship #focus/a a\n- #ship [focus:: b] b\n    - part 1h\n- #ship c';
    expect(entriesOf(text).map(({ focusSource }) => focusSource)).toEqual(['tag', 'parent', 'property']);
    expect(entriesOf('- #ship [focus:: b] b\n- #ship a').map(({ focusSource }) => focusSource)).toEqual(['field', null]);
  });

  it('rule 2: focus flows down', () => {
    expect(entriesOf('- #focus/llm a\n    - #ship b\n').map(({ focus, focusSource }) => [focusSource, ...focus])).toEqual([['tag', 'llm'], ['parent', 'llm']]);
  });

  it('T3: names are compared as NFC, emoji and Thai are names', () => {
    const [a, b, c, d] = entriesOf('- #focus/cafe\u0301 a\n- #focus/caf\u00e9 b\n- #focus/😀 c\n- [focus:: ภาษา] d');
    expect(a?.focus).toEqual(b?.focus);
    expect(c?.focus).toEqual(['😀']);
    expect(d?.focus).toEqual(['ภาษา']);
  });

  it('F7: a link without quotes is read as the link it was meant to be, with a hint', () => {
    expect(parse('---\nkind: ship\nfocus: [[LLM]]\n---\n')).toMatchObject({
      value: [{ focus: ['llm'] }],
      problems: [{ kind: 'property-link-unquoted', line: 3, values: { name: 'focus' } }],
    });
    expect(entryOf('---\nkind: ship\nfocus:\n  - [[LLM]]\n  - cloud\n---\n').focus).toEqual(['llm', 'cloud']);
  });

  it('F16: what is not text in a list is passed over and named', () => {
    expect(problemsOf('---\nkind: ship\nfocus: [a, {x: 1}]\n---\n')).toEqual(['invalid-value@3']);
    expect(entryOf('---\ntags: [roadmap/ship, 42, {x: 1}, null, focus/a]\n---\n')).toMatchObject({ kind: 'ship', focus: ['a'] });
    expect(parse('---\nkind: ship\nfocus: [a, null, ""]\n---\n')).toMatchObject({ value: [{ focus: ['a'] }], problems: [] });
  });

  it.each(['true', '{a: 1}', '.nan'])('F6: focus: %s is none', (yaml) => {
    expect(entryOf(`---\nkind: ship\nfocus: ${yaml}\n---\n`).focus).toEqual([]);
  });

  it('an empty focus says nothing', () => {
    expect(entriesOf('- #focus/ a\n- #focus b\n- [focus:: ] c\n- [focus:: "#"] d')).toEqual([]);
  });

  it('law: the deepest names are distinct, none lies above another, and each given one is kept or lies above a kept one', () => {
    const segment = fc.constantFrom('a', 'b', 'ab', 'a-b');
    const name = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const deepest = deepestNames(names);
        expect(new Set(deepest).size).toBe(names.length < 2 ? names.length : deepest.length);
        for (const one of deepest) expect(deepest.some((other) => other.startsWith(`${one}/`))).toBe(false);
        for (const one of names) expect(deepest.some((other) => other === one || other.startsWith(`${one}/`))).toBe(true);
      }),
    );
  });
});
