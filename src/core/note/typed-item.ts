import type { ItemFacts } from './facts';
import { itemText } from './item-text';

/** A tag with a non-digit in it, behind a blank or at the start. */
const TAG = /(^|\s)(#[^\s#,;.:!?()[\]{}'"<>|\\^`*=%&+~$@]*[^\d\s#,;.:!?()[\]{}'"<>|\\^`*=%&+~$@/][^\s#,;.:!?()[\]{}'"<>|\\^`*=%&+~$@]*)/g;
const LINK = /(!?)\[\[([^\]|\n]+)(?:\|[^\]\n]*)?\]\]/g;
/** A Markdown link to a note: no address with a scheme. */
const PATH_LINK = /(!?)\[[^\]\n]*\]\(<?((?![a-z][a-z\d+.-]*:)[^()\s<>]+)>?\)/gi;
const CHECKBOX = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([^\]\n])\][ \t]/;

/** A list item at the margin as it will be read, told from its text alone: what is not written yet has no cache. `line` is 1-based. */
export function typedItem(source: string, line: number): ItemFacts {
  const task = CHECKBOX.exec(source)?.[1] ?? null;
  const { text, code } = itemText(source, 0, source.length, task !== null);
  return {
    line, parent: -1, task, text,
    ...(code === undefined ? {} : { code }),
    tags: [...text.matchAll(TAG)].map(({ index, 1: blank = '', 2: tag = '' }) => ({ tag, at: index + blank.length })),
    links: [...text.matchAll(LINK), ...text.matchAll(PATH_LINK)]
      .map(({ index, 0: all, 1: bang, 2: link = '' }) => ({ link: all.endsWith(')') ? decoded(link) : link, at: index, embed: bang === '!' }))
      .sort((a, b) => a.at - b.at),
  };
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
