/** Source of one line or item as a reader sees it: emphasis, link and code marks, images, HTML tags, block ids, heading ids and footnote marks taken away. */
export function plainText(raw: string): string {
  if (!/[*_~=`[\]<&\\^!{]/.test(raw)) return oneSpaced(raw);
  const named = raw.includes('__') ? raw.replace(NAME, (_own, space: string, name: string) => `${space}\\_\\_${name}\\_\\_`) : raw;
  return tidy(withoutEmphasis(LINKED.test(named) ? withoutLinks(named) : named));
}

/** A name such as `__proto__`, alone between spaces: a name, not emphasis. */
const NAME = /(^|\s)__([a-z]+)__(?=\s|$)/g;

/** Tags that only lay out what they hold. Any other tag, and one that would run a script, is shown as it is written. */
const LAYOUT = /^\/?(?:a|abbr|b|big|br|center|code|del|details|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|s|small|span|strike|strong|sub|summary|sup|t[dhr]|table|u|ul)(?:\s[^<]*)?\/?$/i;
/** Of these, tags that begin a line of their own: the words around them stay apart. */
const APART = /^\/?(?:br|center|details|div|h[1-6]|hr|li|ol|p|summary|t[dhr]|table|ul)\b/i;
const SCRIPTED = /\son[a-z]+\s*=|javascript:/i;

/** What {@link withoutLinks} takes away begins with one of these. */
const LINKED = /[\\[<`]/;

/** White space of any kind and length as one space. Most texts have no other. */
export function oneSpaced(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

const ENTITIES: ReadonlyMap<string, string> = new Map([['&amp;', '&'], ['&lt;', '<'], ['&gt;', '>'], ['&quot;', '"'], ['&nbsp;', ' '], ['&ndash;', '–'], ['&mdash;', '—'], ['&#39;', "'"]]);
const ESCAPED = '\uE000';

function tidy(text: string): string {
  const shown = text.includes(ESCAPED) ? text.replace(/\uE000(.)/gu, '$1') : text;
  const whole = shown.includes('&') ? shown.replace(/&(?:#39|[a-z]{2,6});/g, (own) => ENTITIES.get(own) ?? own) : shown;
  return oneSpaced(/[\^{]/.test(whole) ? whole.replace(/\s(?:\^[A-Za-z0-9-]+|\{[#.][^{}]*\})\s*$/, '') : whole);
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

interface Run {
  readonly char: string;
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Takes away pairs of `*`, `_`, `~~` and `==` that stand as emphasis; lone marks stay. */
function withoutEmphasis(text: string): string {
  if (!/[*_]|~~|==/.test(text)) return text;
  const runs = [...text.matchAll(/\*+|_+|~~|==/g)].map((match): Run => {
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + match[0].length] ?? ' ';
    const inWord = match[0].startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    const escaped = before === ESCAPED;
    return { char: match[0][0] ?? '', at: match.index, length: match[0].length, opens: !escaped && !inWord && !/\s/.test(after), closes: !escaped && !inWord && !/\s/.test(before) };
  });
  if (runs.length === 0) return text;
  const drop = new Map<number, number>();
  const open = new Map<string, Run[]>();
  for (const run of runs) {
    const stack = open.get(run.char) ?? [];
    open.set(run.char, stack);
    let left = run.length;
    while (run.closes && left > 0) {
      const opener = stack.at(-1);
      if (opener === undefined) break;
      const free = opener.length - (drop.get(opener.at) ?? 0);
      const taken = Math.min(free, left);
      drop.set(opener.at, (drop.get(opener.at) ?? 0) + taken);
      left -= taken;
      if (taken === free) stack.pop();
    }
    if (left < run.length) drop.set(run.at, run.length - left);
    if (left > 0 && run.opens) stack.push(run);
  }
  let out = '';
  let at = 0;
  for (const run of runs) {
    out += text.slice(at, run.at) + run.char.repeat(run.length - (drop.get(run.at) ?? 0));
    at = run.at + run.length;
  }
  return out + text.slice(at);
}
