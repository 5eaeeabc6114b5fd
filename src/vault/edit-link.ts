import type { Entry } from '../core/entries/entry';
import { entryText } from '../core/entries/entry-text';
import { knownKey } from '../core/entries/field-names';
import { readInlineFields } from '../core/entries/inline-fields';
import { readItemHours, readItemLevel } from '../core/entries/item-level';
import { hasConflictMarks } from './conflict-marks';
import { editProperty, type Refusal } from './edit-property';

/** Why an address was not written; nothing on disk changed. */
export type LinkRefusal = Refusal | 'entry-moved';

export type LinkEdit =
  | { readonly text: string; readonly changed: boolean }
  | { readonly refused: LinkRefusal };

/** The entry an address belongs to: a list item by its line (1-based) and what it says, or a whole note. */
export type LinkTarget = Pick<Entry, 'path' | 'line' | 'text' | 'source' | 'kind' | 'focus' | 'hours'>;

const ITEM = /^(?:[ \t]*>)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?/;
const TAG = /#[^\s#,;.:!?()[\]{}]+/g;
/** What plugins expect at the very end of an item: the days of a task, the name of a block. */
const END = /(?:[ \t]+[✅➕⏳🛫📅❌]\uFE0F?[ \t]*\d{4}-\d{2}-\d{2})*(?:[ \t]+\^[\w-]+)?[ \t]*\r?$/u;

/**
 * The note's text with the address of one entry: `[url:: …]` in the item's own line, in place of an address it has, or
 * the property `url` for a whole note. An item that moved is found again when it is the only one that says so.
 */
export function editLink(note: string, target: Omit<LinkTarget, 'path'>, address: string): LinkEdit {
  const { line, text, source } = target;
  if (source === 'note') return editProperty(note, 'url', address);
  if (hasConflictMarks(note)) return { refused: 'conflict' };
  const lines = note.split('\n');
  const words = text.split(/\s+/);
  const says = (at: number): boolean => ITEM.test(lines[at] ?? '') && (text === '' ? isBare(lines[at] ?? '', target) : inOrder(lines[at] ?? '', words));
  const found = says(line - 1) ? [line - 1] : lines.flatMap((_, at) => (says(at) ? [at] : []));
  const [at, ...more] = found;
  const old = at === undefined ? undefined : lines[at];
  if (at === undefined || old === undefined || more.length > 0) return { refused: 'entry-moved' };
  const field = `[url:: ${address.replaceAll('[', '%5B').replaceAll(']', '%5D')}]`;
  const own = readInlineFields(old).find(({ key }) => knownKey(key)?.name === 'url');
  const end = END.exec(old)?.index ?? old.length;
  lines[at] = own === undefined ? `${old.slice(0, end).trimEnd()} ${field}${old.slice(end)}` : old.slice(0, own.start) + field + old.slice(own.end);
  const edited = lines.join('\n');
  return { text: edited, changed: edited !== note };
}

/** Whether a line holds the words one after another, whatever stands between them. */
function inOrder(line: string, words: readonly string[]): boolean {
  let from = 0;
  for (const word of words) {
    const at = line.indexOf(word, from);
    if (at < 0) return false;
    from = at + word.length;
  }
  return true;
}

/** Whether an item has no words either, and what its tags, fields and duration say is what the entry says; the rest has come down to it. */
function isBare(line: string, { kind, focus, hours }: Omit<LinkTarget, 'path'>): boolean {
  const text = line.replace(ITEM, '').trimEnd();
  const tags = [...text.matchAll(TAG)].map(({ index, 0: tag }) => ({ tag, at: index }));
  const level = readItemLevel({ line: 1, parent: -1, task: null, text, tags, links: [] }, '', true);
  const said = readItemHours(level);
  const { flowing } = level;
  return entryText(level, said.trailing) === '' && (said.hours ?? null) === hours && (flowing.kind ?? kind) === kind && String(flowing.focus ?? focus) === String(focus);
}
