import { splitLines } from '../../../../src/core/roadmap/outline/lines';

const lines = (text: string): readonly string[] => {
  const own = splitLines(text);
  return Array.from({ length: own.count }, (_none, at) => own.text(at));
};

describe('lines of a note', () => {
  it.each([
    ['a\nb', ['a', 'b']], ['a\r\nb\r\n', ['a', 'b', '']], ['a\rb', ['a\rb']], ['\uFEFFa\r\n', ['a', '']], ['\r\n', ['', '']], ['', ['']],
  ])('end in LF or CRLF, and begin behind a byte order mark: %j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('begin where they stand in the text, whatever ends them', () => {
    const { offset } = splitLines('ab\r\nc\nd');

    expect([offset(0), offset(1), offset(2), offset(3)]).toEqual([0, 4, 6, 7]);
  });
});
