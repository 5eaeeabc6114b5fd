import { trimTitle } from './trim-title';

/** A line that goes on behind its title as prose does: the title is its first sentence, or what stands before a colon in a long one, and the others are its rest. */
export function firstSentence(title: string, rest: string): { readonly title: string; readonly rest: string } {
  if (title.length <= LONGEST) return { title, rest };
  const [, first = '', more = ''] = SENTENCE.exec(title) ?? CLAUSE.exec(title) ?? (title.length > FAR_TOO_LONG ? ASIDE.exec(title) : null) ?? [];
  return first === '' ? { title, rest } : { title: trimTitle(first), rest: rest === '' ? more : `${more} ${rest}` };
}

/** A shorter one is shown as a whole. */
const LONGEST = 60;
const SENTENCE = /^([^.!?。！？]{2,100}[\p{L}\p{N})%][\p{L}\p{N})%])[.!?。！？]\s*(?=[\p{Lu}\p{Lo}\p{N}])(.{2,})$/u;
/** Two names with a dash between are shorter. */
const FAR_TOO_LONG = 100;
const ASIDE = /^([^–—]{10,90})\s[–—]\s+(\p{Ll}.{40,})$/u;
const CLAUSE = /^([^:;：；]{3,80}\p{L}\p{L})[:;：；]\s*(.{2,})$/u;
