import fc from 'fast-check';
import { editFocus } from '../../src/vault/edit-focus';

function edit(note: string, line: number | null, name = 'distribted', corrected = 'distributed'): string {
  const result = editFocus(note, line, name, corrected);
  return 'refused' in result ? `refused: ${result.refused}` : result.text;
}

describe('correcting a focus name', () => {
  test.each([
    ['- #focus/distribted a', '- #focus/distributed a'],
    ['- #Focus/Distribted/raft a', '- #Focus/distributed/raft a'],
    ['- [focus:: distribted] distribted a', '- [focus:: distributed] distribted a'],
    ['- (area:: llm, Distribted) a', '- (area:: llm, distributed) a'],
    ['- [focus:: "distribted", [[x]]] a', '- [focus:: "distributed", [[x]]] a'],
    ['- #focus/distribted, #focus/distribted-x and #distribted', '- #focus/distributed, #focus/distribted-x and #distribted'],
    ['- `#focus/distribted` %% #focus/distribted %% #focus/distribted', '- `#focus/distribted` %% #focus/distribted %% #focus/distributed'],
  ])('%s becomes %s', (before, after) => {
    expect(edit(before, 1)).toBe(after);
  });

  test('the letters alone change: endings, mark and the lines around stay', () => {
    expect(edit('\uFEFF# a\r\n- x #focus/distribted\r\n- #focus/distribted\n', 2)).toBe('\uFEFF# a\r\n- x #focus/distributed\r\n- #focus/distribted\n');
  });

  test('a name that came from above is corrected there, in the nearest line or in the properties', () => {
    expect(edit('- #focus/distribted a\n    - #study b\n', 2)).toBe('- #focus/distributed a\n    - #study b\n');
    expect(edit('---\nfocus: [llm, distribted] # plan\nx: distribted\n---\n- #study b\n', 5)).toBe('---\nfocus: [llm, distributed] # plan\nx: distribted\n---\n- #study b\n');
    expect(edit('---\nkind: ship\ntags:\n  - focus/distribted\n---\ndistribted\n', null)).toBe('---\nkind: ship\ntags:\n  - focus/distributed\n---\ndistribted\n');
  });

  test('F12: what only looks like a property, inside a block of text or another list, stays', () => {
    expect(edit('---\ndesc: |\n  focus: distribted\n  - distribted\nother:\n  - distribted\nfocus: distribted\n---\n', null)).toBe('---\ndesc: |\n  focus: distribted\n  - distribted\nother:\n  - distribted\nfocus: distributed\n---\n');
    expect(edit('---\ndesc: |\n  focus: distribted\n---\n', null)).toBe('refused: name-moved');
  });

  test('composed and decomposed letters are the same name', () => {
    expect(edit('- #focus/cafe\u0301x a', 1, 'caféx', 'café')).toBe('- #focus/café a');
  });

  test('nothing is written where the name is gone or the note holds conflict marks', () => {
    expect(edit('- #study b\n- #focus/distribted below\n', 1)).toBe('refused: name-moved');
    expect(edit('<<<<<<< HEAD\n- #focus/distribted\n=======\n>>>>>>> x\n', 2)).toBe('refused: conflict');
  });

  test('law: no text throws, and all but one line stays', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('- #focus/ab x', '[focus:: ab]', '---', 'ab', '', '- [areas:: c, "ab"] `#focus/ab`', '\r', '```'), { maxLength: 8 }), fc.nat(9), (lines, line) => {
      const note = lines.join('\n');
      const after = editFocus(note, line, 'ab', 'abc');
      if ('refused' in after) return;
      const changed = after.text.split('\n').filter((text, i) => text !== note.split('\n')[i]);
      expect(changed.length).toBeLessThanOrEqual(1);
    }));
  });
});
