const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;
const AUTOLINK_OR_TAG = /<(?:[A-Za-z/!?][^<>]*)>/y;
const URL_REST = /:\/\/[^\s<>[\]()`]*/y;

/**
 * Finds the end of inline text in which neither links nor tags count: escapes, code, mathematics, HTML, URLs.
 * What was searched for in vain is remembered, so that a text of broken openers is not searched again for each.
 */
export class InlineSkipper {
  private readonly text: string;
  private readonly missing = new Set<string>();
  private lastEscape = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** Offset after the construct that starts here, or -1 if none does. */
  endOfOpaque(at: number): number {
    switch (this.text[at]) {
      case '\\': return this.endOfEscape(at);
      case '`': return this.endOfCode(at);
      case '$': return this.endOfMath(at);
      case '<': return this.endOfHtml(at);
      default: return this.endOfUrl(at);
    }
  }

  /** Where to go on when nothing starts here: a run of backticks or dollars is no shorter run. */
  endOfPlain(at: number): number {
    const character = this.text[at];
    return character === '`' || character === '$' ? this.endOfRun(at) : at + 1;
  }

  /** Whether the last escape covers this character. */
  isEscaped(at: number): boolean {
    return this.lastEscape === at;
  }

  private endOfRun(at: number): number {
    const code = this.text.charCodeAt(at);
    let end = at + 1;
    while (this.text.charCodeAt(end) === code) end += 1;
    return end;
  }

  private endOfEscape(at: number): number {
    if (!ASCII_PUNCTUATION.test(this.text.charAt(at + 1))) return -1;
    this.lastEscape = at + 1;
    return at + 2;
  }

  private endOfCode(at: number): number {
    const from = this.endOfRun(at);
    const fence = this.text.slice(at, from);
    if (this.missing.has(fence)) return -1;
    for (let next = this.text.indexOf('`', from); next !== -1;) {
      const end = this.endOfRun(next);
      if (end - next === fence.length) return end;
      next = this.text.indexOf('`', end);
    }
    this.missing.add(fence);
    return -1;
  }

  /** `$a$` has no white space inside its marks and no digit after it, so that prices are not mathematics. `$$a$$` is free. */
  private endOfMath(at: number): number {
    if (this.text[at + 1] === '$') return this.endAfter('$$', at + 2);
    if (this.missing.has('$') || /\s/.test(this.text.charAt(at + 1))) return -1;
    for (let next = this.text.indexOf('$', at + 2); next !== -1; next = this.text.indexOf('$', next + 1)) {
      const before = this.text.charAt(next - 1);
      if (!/[\s\\]/.test(before) && !/\d/.test(this.text.charAt(next + 1))) return next + 1;
    }
    this.missing.add('$');
    return -1;
  }

  private endOfHtml(at: number): number {
    if (this.text.startsWith('<!--', at)) return this.endAfter('-->', at + 4);
    AUTOLINK_OR_TAG.lastIndex = at;
    return AUTOLINK_OR_TAG.test(this.text) ? AUTOLINK_OR_TAG.lastIndex : -1;
  }

  private endOfUrl(at: number): number {
    if (!/https?$/i.test(this.text.slice(Math.max(0, at - 5), at))) return -1;
    URL_REST.lastIndex = at;
    return URL_REST.test(this.text) ? URL_REST.lastIndex : -1;
  }

  private endAfter(mark: string, from: number): number {
    if (this.missing.has(mark)) return -1;
    const found = this.text.indexOf(mark, from);
    if (found !== -1) return found + mark.length;
    this.missing.add(mark);
    return -1;
  }
}
