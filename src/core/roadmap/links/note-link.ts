import type { NoteStructure } from '../../note/structure';
import { plainText } from '../outline/plain-text';

/** A link from the roadmap note to another note, as it stands in a line. */
export interface NoteLink {
  /** What leads to the note: its name or path, without `#heading`. */
  readonly linkpath: string;
  /** The heading it leads to, or null for the whole note. */
  readonly heading: string | null;
  readonly embed: boolean;
  readonly original: string;
  /** What the line shows for it. */
  readonly shown: string;
}

/** Links and embeds by the 1-based line they open on. Links into the same note and to the web are none. */
export function linksByLine(structure: NoteStructure): ReadonlyMap<number, readonly NoteLink[]> {
  const byLine = new Map<number, NoteLink[]>();
  for (const [embed, links] of [[false, structure.links], [true, structure.embeds]] as const) {
    for (const { link, original, position } of links ?? []) {
      const [linkpath = '', ...subpath] = link.split('#');
      if (linkpath === '' || /^[a-z][a-z\d+.-]+:/i.test(linkpath)) continue;
      const line = position.start.line + 1;
      const last = subpath.at(-1) ?? '';
      const shown = plainText(original.replace(/^!/, ''));
      const own: NoteLink = { linkpath, heading: last === '' || last.startsWith('^') ? null : last, embed, original, shown };
      const known = byLine.get(line);
      if (known === undefined) byLine.set(line, [own]);
      else known.push(own);
    }
  }
  return byLine;
}

/** Longer lines are prose. */
const MAX_LENGTH = 400;

/** The link a line consists of, but for emphasis, signs before it and punctuation behind it; null for other lines. */
export function wholeLink(raw: string, links: readonly NoteLink[] | undefined): NoteLink | null {
  const [own, ...others] = links ?? [];
  if (own === undefined || others.length > 0 || raw.length > MAX_LENGTH) return null;
  const at = raw.indexOf(own.original);
  return at !== -1 && !IN_WORD.test(raw.slice(0, at) + raw.slice(at + own.original.length)) ? own : null;
}

const IN_WORD = /[\p{L}\p{N}]/u;
