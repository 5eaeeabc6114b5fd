import fc from 'fast-check';
import { editProperty } from '../../src/vault/edit-property';

const edit = (text: string, key = 'start', value = '2026-05-01'): string => {
  const result = editProperty(text, key, value);
  return 'refused' in result ? `refused: ${result.refused}` : result.text;
};

describe('setting one property', () => {
  test('adds a block to a note without properties', () => {
    expect(edit('# Plan\n')).toBe('---\nstart: 2026-05-01\n---\n# Plan\n');
    expect(edit('')).toBe('---\nstart: 2026-05-01\n---\n');
  });

  test('adds one line before the closing marks and keeps every other byte (F11)', () => {
    const note = '---\n# my plan\ntags: [a,   "b"]   # flow\n\nquoted: \'it\'\'s\'\n---\nText\n';
    expect(edit(note)).toBe('---\n# my plan\ntags: [a,   "b"]   # flow\n\nquoted: \'it\'\'s\'\nstart: 2026-05-01\n---\nText\n');
  });

  test('replaces the value on its own line, its comment stays', () => {
    expect(edit('---\nstart: 2025-01-01 # first day\na: 1\n---\n')).toBe('---\nstart: 2026-05-01 # first day\na: 1\n---\n');
    expect(edit('---\nstart:\na: 1\n---\n')).toBe('---\nstart: 2026-05-01\na: 1\n---\n');
    expect(edit('---\nstart: "soon"\n---\n')).toBe('---\nstart: 2026-05-01\n---\n');
  });

  test('writes back under the spelling that is there', () => {
    expect(edit('---\nStart: 2025-01-01\n---\n')).toBe('---\nStart: 2026-05-01\n---\n');
  });

  test('keeps CRLF and a byte order mark (R8)', () => {
    expect(edit('\uFEFF---\r\na: 1\r\n---\r\nText\r\n')).toBe('\uFEFF---\r\na: 1\r\nstart: 2026-05-01\r\n---\r\nText\r\n');
    expect(edit('\uFEFFText\r\n')).toBe('\uFEFF---\r\nstart: 2026-05-01\r\n---\r\nText\r\n');
  });

  test('fills an empty block', () => {
    expect(edit('---\n---\nText')).toBe('---\nstart: 2026-05-01\n---\nText');
  });

  test.each([
    ['---\na: "open\n---\nText', 'properties-broken'],
    ['---\n\ta: 1\n---\n', 'properties-broken'],
    ['---\na: 1\na: 2\n---\n', 'properties-broken'],
    ['---\n- list\n---\n', 'properties-broken'],
    ['---\nstart: |\n  2026\n---\n', 'value-spans-lines'],
    ['---\nstart:\n  - 2026\n---\n', 'value-spans-lines'],
    ['---\nstart: [2026]\n---\n', 'value-spans-lines'],
    ['---\nstart: 1\nStart: 2\n---\n', 'spelled-twice'],
    ['{"start": 1}\n<<<<<<< mine\n', 'conflict'],
  ])('writes nothing into %j', (note, reason) => {
    expect(edit(note)).toBe(`refused: ${reason}`);
  });

  test('F15: properties too long to be read are not written to', () => {
    const long = (length: number): string => `---\nnote: ${'x'.repeat(length)}\n---\n`;
    expect(edit(long(262_144))).toBe('refused: properties-broken');
    expect(edit(long(262_000))).toContain('start: 2026-05-01');
  });

  test('is idempotent', () => {
    fc.assert(fc.property(fc.string(), (body) => {
      const once = editProperty(body, 'start', '2026-05-01');
      if ('refused' in once) return;
      expect(editProperty(once.text, 'start', '2026-05-01')).toEqual({ text: once.text, changed: false });
    }));
  });

  test('changes only its own line, whatever else the block holds', () => {
    const line = fc.constantFrom('tags: [a, "b"]', 'title: "Start: here"', '# start: no', 'list:', '  - x', 'empty:', "q: 'it''s'", 'start: 2020-01-01', 'd: 2026-01-01T10:00 # c');
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
      const note = ['---', ...lines, '---', 'Body', ''].join(eol);
      const result = editProperty(note, 'start', '2026-05-01');
      if ('refused' in result) return;
      const others = (text: string): string[] => text.split(eol).filter((own) => !own.startsWith('start:'));
      expect(others(result.text)).toEqual(others(note));
    }));
  });
});
