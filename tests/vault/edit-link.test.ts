import fc from 'fast-check';
import { readInlineFields } from '../../src/core/entries/inline-fields';
import '../../preview/node-window';
import { editLink } from '../../src/vault/edit-link';

const URL = 'https://example.org/kit';
const item = (line: number, text: string) => ({ line, text, source: 'item' as const, kind: 'ship' as const, focus: ['llm'], hours: 2 });

describe('the address of an entry', () => {
  test.each([
    ['- #ship Kit [[kit]] 2h', '- #ship Kit [[kit]] 2h [url:: https://example.org/kit]'],
    ['- [x] #ship Kit 2h ✅ 2026-11-18 ^kit', '- [x] #ship Kit 2h [url:: https://example.org/kit] ✅ 2026-11-18 ^kit'],
    ['\t1. #ship Kit \r', '\t1. #ship Kit [url:: https://example.org/kit] \r'],
    ['> * #ship Kit [url:: http://localhost/kit] 2h', '> * #ship Kit [url:: https://example.org/kit] 2h'],
    ['- #ship Kit (link:: notes) 2h', '- #ship Kit [url:: https://example.org/kit] 2h'],
  ])('stands in its line, before what must stay last: %j', (line, edited) => {
    expect(editLink(`# Day\n${line}\n- other\n`, item(2, 'Kit'), URL)).toEqual({ text: `# Day\n${edited}\n- other\n`, changed: true });
  });

  test('changes no other byte of the note, is read back as the field it is, and changes nothing the second time', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(fc.property(fc.array(fc.string().filter((text) => !/\n|^(?:<{7}|>{7}|={7})/.test(text))), fc.array(word, { minLength: 1 }), fc.webUrl(), (around, words, address) => {
      const lines = [...around, `- #ship ${words.join(' ')} 1h`, ...around];
      const first = editLink(lines.join('\n'), item(around.length + 1, words.join(' ')), address);
      if ('refused' in first) throw new Error(first.refused);
      const after = first.text.split('\n');
      expect(after.filter((_, i) => i !== around.length)).toEqual([...around, ...around]);
      expect(readInlineFields(after[around.length] ?? '').map(({ key }) => key)).toEqual(['url']);
      expect(editLink(first.text, item(around.length + 1, words.join(' ')), address)).toEqual({ text: first.text, changed: false });
    }));
  });

  test('is written where the entry has moved to, and nowhere when it cannot be told which it is', () => {
    expect(editLink('- new\n- #ship Kit one\n', item(1, 'Kit one'), URL)).toEqual({ text: `- new\n- #ship Kit one [url:: ${URL}]\n`, changed: true });
    expect(editLink('- #ship Kit\n- #ship Kit\n', item(7, 'Kit'), URL)).toEqual({ refused: 'entry-moved' });
    expect(editLink('Kit in prose\n', item(1, 'Kit'), URL)).toEqual({ refused: 'entry-moved' });
    expect(editLink('<<<<<<< a\n- #ship Kit\n', item(2, 'Kit'), URL)).toEqual({ refused: 'conflict' });
  });

  test('of an item of tags and a duration alone is written to no line that says anything else', () => {
    const bare: Parameters<typeof editLink>[1] = item(2, '');
    const edited = (line: string, target = bare) => editLink(`# Day\n${line}\n- #ship #focus/go Kit\n`, target, URL);
    for (const line of ['- #ship #focus/llm 2h', '- [x] #focus/LLM #ship/v1 [hours:: 2]', '  - 120m #ship', '- #focus/llm 2h ✅ 2026-11-18 ^a']) {
      expect(edited(line)).toEqual({ text: expect.stringContaining(`[url:: ${URL}]`), changed: true });
    }
    for (const line of ['- #study #focus/llm 2h', '- #ship #focus/llm 1h', '- #ship #focus/llm', '- #ship #focus/go 2h', '- #ship #focus/llm Kit 2h', '- 2h of reading', 'prose']) {
      expect(edited(line)).toEqual({ refused: 'entry-moved' });
    }
    expect(edited('- #ship #focus/llm', { ...bare, hours: null })).toMatchObject({ changed: true });
    expect(editLink('- #ship #focus/llm 2h\n- new\n', bare, URL)).toMatchObject({ text: `- #ship #focus/llm 2h [url:: ${URL}]\n- new\n` });
  });

  test('is a property of a whole note', () => {
    expect(editLink('---\nkind: ship # now\n---\nText\n', { ...item(1, 'Kit'), source: 'note' }, `${URL}#a`)).toEqual({ text: `---\nkind: ship # now\nurl: ${URL}#a\n---\nText\n`, changed: true });
    expect(editLink('---\nkind: ship\n---\n', { ...item(1, 'Kit'), source: 'note' }, 'https://example.org/a: b')).toEqual({ refused: 'name-needs-quotes' });
  });
});
