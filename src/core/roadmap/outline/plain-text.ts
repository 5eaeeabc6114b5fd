/** Source of one line or item as a reader sees it: emphasis, link and code marks, images, HTML tags, block ids, heading ids and footnote marks taken away. */
export function plainText(raw: string): string {
  if (!MARKED.test(raw)) return oneSpaced(raw);
  const named = raw.includes('__') ? raw.replace(NAME, (_own, space: string, name: string) => `${space}\\_\\_${name}\\_\\_`) : raw;
  return tidy(withoutEmphasis(LINKED.test(named) ? withoutLinks(named) : named));
}

const MARKED = /[*_~=`[\]<&\\^!{]/;

/** A name such as `__proto__`, alone between spaces: a name, not emphasis. */
const NAME = /(^|\s)__([a-z]+)__(?=\s|$)/g;

/** Tags that only lay out what they hold. Any other tag, and one that would run a script, is shown as it is written. */
const LAYOUT = /^\/?(?:a|abbr|b|big|br|center|code|del|details|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|s|small|span|strike|strong|sub|summary|sup|t[dhr]|table|u|ul)(?:\s[^<]*)?\/?$/i;
/** Of these, tags that begin a line of their own: the words around them stay apart. */
const APART = /^\/?(?:br|center|details|div|h[1-6]|hr|li|ol|p|summary|t[dhr]|table|ul)\b/i;
const SCRIPTED = /\son[a-z]+\s*=|javascript:/i;

/** What {@link withoutLinks} takes away begins with one of these. */
const LINKED = /[\\[<`]/;

const SPACED = /[^\S ]| {2}/;

/** White space of any kind and length as one space. Most texts have no other. */
export function oneSpaced(text: string): string {
  return (SPACED.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

const ENTITIES: ReadonlyMap<string, string> = new Map([['&amp;', '&'], ['&lt;', '<'], ['&gt;', '>'], ['&quot;', '"'], ['&nbsp;', ' '], ['&#x20;', ' '], ['&ndash;', '–'], ['&mdash;', '—'], ['&#39;', "'"]]);
const ESCAPED = '\uE000';

function tidy(text: string): string {
  const shown = text.includes(ESCAPED) ? text.replace(/\uE000(.)/gu, '$1') : text;
  const whole = shown.includes('&') ? shown.replace(/&(?:#39|#x20|[a-z]{2,6});/g, (own) => ENTITIES.get(own) ?? own) : shown;
  return oneSpaced(whole.includes('^') || whole.includes('{') ? whole.replace(/\s(?:\^[A-Za-z0-9-]+|\{[#.][^{}]*\})\s*$/, '') : whole);
}

/** Links become their text, code spans their content, images and tags go, escaped characters are set aside. */
function withoutLinks(raw: string): string {
  let out = '';
  let kept = 0;
  let at = markFrom(raw, 0);
  while (at !== -1) {
    const taken = takenAt(raw, at);
    if (taken !== null) {
      out += raw.slice(kept, at) + taken.text;
      kept = taken.next;
    }
    at = markFrom(raw, taken?.next ?? at + 1);
  }
  return out + raw.slice(kept);
}

const MARK = /[\\[<`]|!\[/g;

function markFrom(raw: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(raw)?.index ?? -1;
}

function takenAt(raw: string, at: number): Taken | null {
  switch (raw[at]) {
    case '<': return tag(raw, at);
    case '`': return code(raw, at);
    case '\\': return /[!-/:-@[-`{-~]/.test(raw[at + 1] ?? '') ? { text: ESCAPED + (raw[at + 1] ?? ''), next: at + 2 } : null;
    default: return link(raw, at);
  }
}

interface Taken {
  readonly text: string;
  readonly next: number;
}

/** No link, code span or tag is looked for further than this: keeps unclosed marks linear. */
const REACH = 1000;

function find(raw: string, what: string, from: number): number {
  const at = raw.slice(from, from + REACH).indexOf(what);
  return at === -1 ? -1 : from + at;
}

function link(raw: string, from: number): Taken | null {
  const image = raw[from] === '!';
  const open = image ? from + 1 : from;
  if (raw[open + 1] === '[') {
    const close = find(raw, ']]', open + 2);
    return close === -1 ? null : { text: wikilinkText(raw.slice(open + 2, close)), next: close + 2 };
  }
  if (raw[open + 1] === '^') {
    const close = find(raw, ']', open + 2);
    return close === -1 ? null : { text: '', next: close + 1 };
  }
  const close = closingBracket(raw, open);
  if (close === -1 || raw[close + 1] !== '(') return null;
  const end = find(raw, ')', close + 2);
  return end === -1 ? null : { text: image ? '' : withoutLinks(raw.slice(open + 1, close)), next: end + 1 };
}

function closingBracket(raw: string, open: number): number {
  let depth = 0;
  for (let at = open; at < raw.length && at - open < REACH / 4; at += 1) {
    if (raw[at] === '[') depth += 1;
    else if (raw[at] === ']') depth -= 1;
    if (depth === 0) return at;
    if (depth > 3) return -1;
  }
  return -1;
}

/** What a wikilink shows: its alias, else its target without folder and extension. */
export function wikilinkText(inside: string): string {
  const bar = inside.indexOf('|');
  if (bar !== -1) return inside.slice(bar + 1).trim();
  const hash = inside.indexOf('#');
  const target = hash === -1 ? inside : inside.slice(0, hash);
  return (target === '' ? inside.replace(/^#+/, '') : target.slice(target.lastIndexOf('/') + 1).replace(/\.md$/i, '')).trim();
}

function tag(raw: string, from: number): Taken | null {
  if (!/[A-Za-z/]/.test(raw[from + 1] ?? '')) return null;
  const close = find(raw, '>', from + 1);
  if (close === -1) return null;
  const inside = raw.slice(from + 1, close);
  if (/^https?:/i.test(inside)) return { text: inside, next: close + 1 };
  return LAYOUT.test(inside) && !SCRIPTED.test(inside) ? { text: APART.test(inside) ? ' ' : '', next: close + 1 } : null;
}

function code(raw: string, from: number): Taken | null {
  let ticks = 1;
  while (raw[from + ticks] === '`') ticks += 1;
  if (ticks > 3) return { text: raw.slice(from, from + ticks), next: from + ticks };
  const close = find(raw, '`'.repeat(ticks), from + ticks);
  if (close === -1) return { text: raw.slice(from, from + ticks), next: from + ticks };
  return { text: raw.slice(from + ticks, close).replace(/[*_~=\\]/g, `${ESCAPED}$&`).trim(), next: close + ticks };
}

/** Takes away pairs of `*`, `_`, `~~` and `==` that stand as emphasis; lone marks stay. */
function withoutEmphasis(text: string): string {
  if (!EMPHASIS.test(text)) return text;
  const pair = PAIR.exec(text);
  if (pair !== null) return `${pair[1] ?? ''}${pair[3] ?? ''}${pair[4] ?? ''}`;
  const cuts: (readonly [from: number, to: number])[] = [];
  // Runs that wait for their end, by their sign: where they end, and how many of their marks are left.
  const open: Record<string, { end: number; left: number }[]> = {};
  RUN.lastIndex = 0;
  for (let match = RUN.exec(text); match !== null; match = RUN.exec(text)) {
    const { index, 0: marks } = match;
    const sign = marks.charAt(0);
    const before = text[index - 1] ?? ' ';
    const after = text[RUN.lastIndex] ?? ' ';
    if (before === ESCAPED || (sign === '_' && IN_WORD.test(before) && IN_WORD.test(after))) continue;
    const stack = (open[sign] ??= []);
    let left = marks.length;
    for (let opener = stack.at(-1); left > 0 && opener !== undefined && !/\s/.test(before); opener = stack.at(-1)) {
      const taken = Math.min(opener.left, left);
      left -= taken;
      cuts.push([opener.end - taken, opener.end]);
      opener.end -= taken;
      if ((opener.left -= taken) === 0) stack.pop();
    }
    if (left < marks.length) cuts.push([index, RUN.lastIndex - left]);
    if (left > 0 && !/\s/.test(after)) stack.push({ end: RUN.lastIndex, left });
    if (stack.length > 2 * MOST_OPEN) stack.splice(0, MOST_OPEN);
  }
  let out = '';
  let at = 0;
  for (const [from, to] of cuts.sort(([a], [b]) => a - b)) {
    out += text.slice(at, from);
    at = to;
  }
  return out + text.slice(at);
}

/** Marks that wait for their end in one line; more are forgotten. */
const MOST_OPEN = 1000;

/** One pair of stars and no other mark, as most lines with emphasis have. */
const PAIR = /^([^*_~=\uE000]*)(\*{1,2})(?!\s)([^*_~=]*[^\s*_~=\uE000])\2([^*_~=]*)$/;
const EMPHASIS = /[*_]|~~|==/;
const RUN = /\*+|_+|~~|==/g;
const IN_WORD = /[\p{L}\p{N}]/u;
