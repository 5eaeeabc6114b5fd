import fc from 'fast-check';
import '../../preview/node-window';
import { editLog, type LogSpot } from '../../src/vault/edit-log';

const END: LogSpot = { heading: '' };
const textOf = (note: string, spot: LogSpot = END): string => {
  const edit = editLog(note, 'new', spot);
  return 'refused' in edit ? edit.refused : edit.text;
};

describe('an entry is added', () => {
  test.each([
    ['to an empty note', '', '- new\n'],
    ['behind the last list, with its mark', '# Day\n\n* one\n* two\n', '# Day\n\n* one\n* two\n* new\n'],
    ['behind nested items, at the margin', '- one\n  - two\n', '- one\n  - two\n- new\n'],
    ['after text, with an empty line between', 'Words.\n', 'Words.\n\n- new\n'],
    ['below a heading that ends the note', '# Day', '# Day\n- new'],
    ['below the properties', '---\na: 1\n---\n', '---\na: 1\n---\n- new\n'],
    ['in place of an empty item', '## Log\n- \n', '## Log\n- new\n'],
    ['before the empty lines at the end', '- one\n\n\n', '- one\n- new\n\n\n'],
    ['with the line endings of the note', '- one\r\n\r\n', '- one\r\n- new\r\n\r\n'],
    ['at an end without a line break', '- one\r\n- two', '- one\r\n- two\r\n- new'],
    ['behind a quote, outside it', '> - one\n', '> - one\n\n- new\n'],
    ['behind a block of code that is closed', '```\n- one\n```\n', '```\n- one\n```\n\n- new\n'],
  ])('%s', (_name, note, edited) => {
    expect(textOf(note)).toBe(edited);
  });

  test.each([
    ['to the end of the part of its heading', '# Log\n- one\n\n## Deep\ntext\n\n# Next\n', 'Log', '# Log\n- one\n\n## Deep\ntext\n\n- new\n\n# Next\n'],
    ['whatever the case and the marks of the heading', '### LOG ##\n\n### Next\n', '# log', '### LOG ##\n- new\n\n### Next\n'],
    ['below a heading of its own where the note has none', 'Words.\n', '### Log', 'Words.\n\n### Log\n- new\n'],
    ['not below a heading that is code', '```\n## Log\n```\n', 'Log', '```\n## Log\n```\n\n## Log\n- new\n'],
  ])('%s', (_name, note, heading, edited) => {
    expect(textOf(note, { heading })).toBe(edited);
  });

  test('below the item at the cursor, with all that belongs to it', () => {
    const note = '- one\n\t- deep\n- two\n\nEnd\n';
    expect(textOf(note, { below: 1, says: '- one' })).toBe('- one\n\t- deep\n- new\n- two\n\nEnd\n');
    expect(textOf(note, { below: 2, says: '\t- deep' })).toBe('- one\n\t- deep\n- new\n- two\n\nEnd\n');
    expect(textOf('- one\n- \n', { below: 2, says: '- ' })).toBe('- one\n- new\n');
    expect(textOf(`x\n${note}`, { below: 1, says: '- one' })).toBe('list-moved');
    expect(textOf(note, { below: 5, says: 'End' })).toBe('list-moved');
  });

  test.each([
    ['code', 'a\n```\nb\n', END], ['a comment', 'a\n%%\nb\n', END], ['properties', '---\ntags:\n- a\n---\n', { below: 3, says: '- a' }],
  ])('nowhere inside %s that would swallow it', (_name, note, spot) => {
    expect(textOf(note, spot)).toBe('open-block');
  });

  test('nor into a note with conflict marks', () => {
    expect(textOf('<<<<<<< a\n- b\n')).toBe('conflict');
  });

  test('and every other line of the note stays as it was, to the byte', () => {
    const part = fc.constantFrom('- a', '  - b', '# H', '## Log', '', 'text', '* c', '1. d', '> q', '```', '~~~', '%%', '---', '| t |', '\t', '- ');
    fc.assert(fc.property(fc.array(part), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.constantFrom('', 'Log', '# New'), (lines, eol, ends, heading) => {
      const note = lines.join(eol) + (ends ? eol : '');
      const edit = editLog(note, 'new', { heading });
      if ('refused' in edit) return;
      const added = edit.text.split('\n');
      expect(added[edit.line - 1]?.replace(/\r$/, '')).toMatch(/^[-*+] new$/);
      // Without what was added, the old note is left: an empty item that was filled is empty again.
      const rest = note.split('\n').length === added.length
        ? added.map((line, i) => (i === edit.line - 1 ? note.split('\n')[i] : line))
        : [...added.slice(0, edit.line - 1), ...added.slice(edit.line)];
      const old = note.split('\n').map((line) => line.replace(/\r$/, ''));
      const left = rest.map((line) => (line ?? '').replace(/\r$/, ''));
      expect(isWithin(old, left)).toBe(true);
      expect(left.length - old.length).toBeLessThanOrEqual(3);
      if (eol === '\r\n' && lines.length > 1) expect(edit.text.replaceAll('\r\n', '')).not.toContain('\n');
    }));
  });
});

/** Whether all lines stand among others, in order. */
function isWithin(lines: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (at < lines.length && lines[at] === other) at += 1;
  return at === lines.length;
}
