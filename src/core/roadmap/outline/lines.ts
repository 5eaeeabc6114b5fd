/** The note's lines without their endings. LF and CRLF end a line, a lone CR does not (clarification C50). */
export interface Lines {
  readonly count: number;
  /** The 0-based line without its ending and without a BOM. */
  text(line: number): string;
  /** Offset of the line's first character. */
  offset(line: number): number;
}

export function splitLines(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    count: starts.length,
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
