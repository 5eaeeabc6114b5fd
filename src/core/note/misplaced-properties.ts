import { knownKey } from '../entries/field-names';

/** Lines looked at below the mark. */
const REACH = 20;

/**
 * The 1-based line of a mark with properties of ours below it that Obsidian does not read as such: not on the first line,
 * never closed, or TOML's `+++` (rows F13, F14). Null where there are none. For notes without a properties block.
 */
export function misplacedProperties(text: string): number | null {
  const start = /^\s*(?=(?:---|\+\+\+)[ \t]*\r?$)/m.exec(text.slice(0, 1000));
  if (start === null || start.index > 0) return null;
  const line = start[0].split('\n').length;
  for (const own of text.slice(start[0].length).split('\n', REACH + 1).slice(1)) {
    if (/^(?:---|\+\+\+|\.\.\.)\s*$/.test(own)) return null;
    const key = /^["']?([\w-]{3,20})["']?[ \t]*[:=]/.exec(own)?.[1];
    if (key !== undefined && (knownKey(key) !== undefined || /^(?:tags|roadmap)$/i.test(key))) return line;
  }
  return null;
}
