/** The note's lines without their endings. LF and CRLF end a line, a lone CR does not (clarification C50). */
export interface Lines {
  readonly whole: string;
  readonly count: number;
  /** The 0-based line without its ending and without a BOM. */
  text(line: number): string;
  /** Offset of the line's first character. */
  offset(line: number): number;
}

/** Whether lines `from` to `to`, 0-based and inclusive, hold a character. Asked for later and later lines, it goes through the text once. */
export function inLines(lines: Lines, character: string): (from: number, to: number) => boolean {
  let at = lines.whole.indexOf(character);
  return (from, to) => {
    const start = lines.offset(from);
    if (at !== -1 && at < start) at = lines.whole.indexOf(character, start);
    return at !== -1 && at < lines.offset(to + 1);
  };
}

export function splitLines(text: string): Lines {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  const starts = new Uint32Array(count);
  for (let line = 1; line < count; line += 1) starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
  return {
    whole: text,
    count,
    offset: (line) => starts[line] ?? text.length,
    text(line) {
      const from = starts[line];
      if (from === undefined) return '';
      let to = (starts[line + 1] ?? text.length + 1) - 1;
      if (to > from && text.charCodeAt(to - 1) === 13) to -= 1;
      return text.slice(from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from, to);
    },
  };
}
