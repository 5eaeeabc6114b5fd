/** A bracketed Dataview field, `[key:: value]` or `(key:: value)`; offsets include the brackets. */
export interface InlineField {
  /** Trimmed, without Markdown emphasis, as written otherwise. */
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const NONE: readonly InlineField[] = [];
const MAX_KEY = 80;

/**
 * The bracketed fields of a text, in order. A value runs to the bracket that closes its own, so brackets in it must
 * pair up, as Dataview has it; a field inside a field is part of the value. Linear in the length of the text.
 */
export function readInlineFields(text: string): readonly InlineField[] {
  let at = text.indexOf('::');
  if (at < 0) return NONE;
  let closing: ReadonlyMap<number, number> | null = null;
  const fields: InlineField[] = [];
  let from = 0;
  while (at >= 0) {
    const open = openingOf(text, at, from);
    if (open >= 0) {
      closing ??= matchBrackets(text);
      const close = closing.get(open) ?? -1;
      const key = keyOf(text.slice(open + 1, at));
      if (close > at && key !== '') {
        fields.push({ key, value: text.slice(at + 2, close).trim(), start: open, end: close + 1 });
        from = close + 1;
        at = text.indexOf('::', from);
        continue;
      }
    }
    at = text.indexOf('::', at + 2);
  }
  return fields.length === 0 ? NONE : fields;
}

/** The bracket the key before `::` stands in, or -1. */
function openingOf(text: string, colons: number, from: number): number {
  const stop = Math.max(from, colons - MAX_KEY);
  for (let at = colons - 1; at >= stop; at -= 1) {
    const char = text[at];
    if (char === '[' || char === '(') return at;
    if (char === ']' || char === ')' || char === '\n') return -1;
  }
  return -1;
}

function keyOf(text: string): string {
  return text.replace(/[*_~`]/g, '').trim().replace(/\s+/g, '-');
}

/** Where each opening bracket closes; `\[` and the like are text. */
function matchBrackets(text: string): Map<number, number> {
  const closing = new Map<number, number>();
  const square: number[] = [];
  const round: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '[') square.push(at);
    else if (char === '(') round.push(at);
    else if (char === ']' || char === ')') {
      const open = (char === ']' ? square : round).pop();
      if (open !== undefined) closing.set(open, at);
    }
  }
  return closing;
}
