/** A stated value as texts, and what was found instead where it is no text. */
export interface Texts {
  readonly texts: readonly string[];
  /** `list`, `map`, `true or false`, `number` … where the value holds something that is not text; null when all was read. */
  readonly found: string | null;
  /** True when a link stood in the properties without quotes, which YAML reads as a list in a list (row F7). */
  readonly unquotedLink: boolean;
}

const EMPTY: Texts = { texts: [], found: null, unquotedLink: false };
const MAX_SHOWN = 120;

/** True for what says nothing: nothing at all, an empty text, an empty list or a list of such. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.every((item) => item === null || item === undefined || item === '');
}

/**
 * A value of any YAML type as texts. Text is split at commas outside quotes and brackets (rule 6, C23), list items are
 * taken whole, finite numbers as they print; maps, booleans and deeper lists are passed over and named in `found`.
 */
export function textsOf(value: unknown): Texts {
  if (typeof value === 'string') return { ...EMPTY, texts: splitList(value) };
  if (typeof value === 'number' && Number.isFinite(value)) return { ...EMPTY, texts: [String(value)] };
  if (!Array.isArray(value)) return isEmpty(value) ? EMPTY : { ...EMPTY, found: typeName(value) };
  const list: readonly unknown[] = value;
  const texts: string[] = [];
  let found: string | null = null;
  let unquotedLink = false;
  for (const item of list) {
    const link = bareLink(item);
    if (link !== undefined) {
      texts.push(`[[${link}]]`);
      unquotedLink = true;
    } else if (typeof item === 'string') {
      if (item.trim() !== '') texts.push(unquote(item.trim()));
    } else if (typeof item === 'number' && Number.isFinite(item)) texts.push(String(item));
    else if (!isEmpty(item)) found ??= typeName(item);
  }
  return { texts, found, unquotedLink };
}

/** A value that is one text: never split; of a list its first text. Null when there is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return unquote(value.trim());
  return textsOf(value).texts[0] ?? null;
}

/**
 * `l: [[Note]]` is `[["Note"]]` to YAML, and `- [[Note]]` in a list is the same one level deeper. A comma in the
 * link's name makes more texts of it.
 */
function bareLink(item: unknown): string | undefined {
  if (!Array.isArray(item)) return undefined;
  const inner: readonly unknown[] = item.length === 1 && Array.isArray(item[0]) ? item[0] : item;
  return inner.length > 0 && inner.every((part) => typeof part === 'string') ? inner.join(', ') : undefined;
}

/** Splits at commas outside quotes and brackets; quotes around an item go. */
export function splitList(text: string): readonly string[] {
  if (!text.includes(',') && !text.includes('"')) return text.trim() === '' ? [] : [text.trim()];
  const items: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const char = text[at];
    if (char === '"') quoted = !quoted;
    else if (quoted && at < text.length) continue;
    else if (char === '[' || char === '(') depth += 1;
    else if (char === ']' || char === ')') depth = Math.max(0, depth - 1);
    if (at < text.length && (char !== ',' || depth > 0)) continue;
    const item = unquote(text.slice(from, at).trim());
    if (item !== '') items.push(item);
    from = at + 1;
  }
  return items;
}

function unquote(text: string): string {
  const quote = text.charAt(0);
  const quoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
  return quoted ? text.slice(1, -1).trim() : text;
}

/** What YAML made of a value, in words for the reader. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'boolean') return 'true or false';
  if (typeof value === 'number') return 'number';
  return typeof value === 'string' ? 'text' : 'map';
}

/** A value as the reader knows it, for a problem: never a whole map or list printed out. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return cut(value.trim());
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const { texts } = textsOf(value);
    if (texts.length > 0) return cut(texts.slice(0, 10).join(', '));
  }
  return typeName(value);
}

function cut(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
