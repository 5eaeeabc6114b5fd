import { knownKey } from '../core/entries/field-names';
import { readInlineFields } from '../core/entries/inline-fields';
import { blankRanges, hiddenRanges } from '../core/note/blank-hidden';
import { hasConflictMarks } from './conflict-marks';

/** Why a focus name was not corrected; nothing on disk changed. */
export type FocusRefusal = 'name-moved' | 'conflict';

export type FocusEdit =
  | { readonly text: string; readonly changed: boolean }
  | { readonly refused: FocusRefusal };

/** A property of ours that names a focus, and an item of a list in the properties. */
const PROPERTY = /^["']?(?:rm-)?(?:focus|areas?|topic|tags)["']?[ \t]*:/i;
const LIST_ITEM = /^[ \t]*-[ \t]/;
const NAME_CHAR = /[\p{L}\p{N}\p{M}_-]/u;

/**
 * The note's text with one focus name corrected where it is stated: in the given line (1-based), else in the nearest one
 * above it, whose focus has come down from there. Only the letters of the name change; the rest of a path behind it stays.
 */
export function editFocus(note: string, line: number | null, name: string, corrected: string): FocusEdit {
  if (hasConflictMarks(note)) return { refused: 'conflict' };
  const lines = note.split('\n');
  const block = propertyLines(lines);
  const first = (name.split('/', 1)[0] ?? '').normalize('NFC').toLowerCase();
  for (let at = Math.min(line ?? block, lines.length) - 1; at >= 0; at -= 1) {
    const text = lines[at] ?? '';
    const edited = correctLine(text, first, corrected, at < block ? propertyMark(lines, at) : null);
    if (edited === text) continue;
    lines[at] = edited;
    return { text: lines.join('\n'), changed: true };
  }
  return { refused: 'name-moved' };
}

/** How many lines the properties take, both marks included; 0 without properties. */
function propertyLines(lines: readonly string[]): number {
  if (!/^\uFEFF?---\s*$/.test(lines[0] ?? '')) return 0;
  const end = lines.findIndex((text, i) => i > 0 && /^---\s*$/.test(text));
  return end < 0 ? 0 : end + 1;
}

/** What stands before a value in a line of the properties; '' where the line holds no value of ours, as in a block of text (row F12). */
function propertyMark(lines: readonly string[], at: number): string {
  const text = lines[at] ?? '';
  const own = PROPERTY.exec(text)?.[0];
  const item = LIST_ITEM.exec(text)?.[0];
  if (own !== undefined || item === undefined) return own ?? '';
  let above = at - 1;
  while (above > 0 && LIST_ITEM.test(lines[above] ?? '')) above -= 1;
  const key = lines[above] ?? '';
  return PROPERTY.test(key) && /:\s*$/.test(key) ? item : '';
}

/** `mark` is what stands before the value of a property, or null for a line of the body. */
function correctLine(text: string, name: string, corrected: string, mark: string | null): string {
  const places = mark === null ? placesOf(text) : mark === '' ? [] : [[mark.length, text.length] as const];
  let out = '';
  let from = 0;
  for (const [start, end] of places) {
    for (let at = start; at < end; at += 1) {
      const length = at < from ? 0 : lengthAt(text, at, end, name);
      if (length === 0) continue;
      out += text.slice(from, at) + corrected;
      from = at + length;
    }
  }
  return out + text.slice(from);
}

/** Length of the name where it stands as a whole word, in any case and Unicode form; 0 where it does not. */
function lengthAt(text: string, at: number, end: number, name: string): number {
  if (at > 0 && NAME_CHAR.test(text[at - 1] ?? '')) return 0;
  for (let to = at + 1; to <= end && to - at <= name.length * 3; to += 1) {
    const next = text[to] ?? '';
    if (to < text.length && NAME_CHAR.test(next)) continue;
    if (text.slice(at, to).normalize('NFC').toLowerCase() === name) return to - at;
  }
  return 0;
}

/** The stretches of an item's line that name a focus, code and comments left out. */
function placesOf(text: string): readonly (readonly [number, number])[] {
  const seen = blankRanges(text, hiddenRanges(text));
  const tags = [...seen.matchAll(/#focus\/[^\s#,;.:!?)\]}]+/gi)].map(({ index, 0: tag }) => [index + 7, index + tag.length] as const);
  const fields = readInlineFields(seen).flatMap(({ key, start, end }) => (knownKey(key)?.name === 'focus' ? [[seen.indexOf('::', start) + 2, end] as const] : []));
  return [...tags, ...fields].sort((a, b) => a[0] - b[0]);
}
