import type { ArtifactLink } from './entry';
import { firstUrl } from './urls';

const WIKILINK = /^!?\[\[([^\]\n]{0,500})\]\]$/;
const MARKDOWN_LINK = /^!?\[([^\]\n]{0,300})\]\(<?([^()\s<>]{1,2000}(?:\([^()\s<>]{0,500}\)[^()\s<>]{0,500})?)>?\)$/;

/** The link path of a text that is one link and nothing else, without alias and heading; null for every other text. */
export function linkPath(text: string): string | null {
  const wiki = WIKILINK.exec(text);
  if (wiki !== null) return withoutHeading((wiki[1] ?? '').split('|', 1)[0] ?? '');
  const target = MARKDOWN_LINK.exec(text)?.[2];
  if (target === undefined || /^[a-z][a-z0-9+.-]*:/i.test(target)) return null;
  return withoutHeading(decoded(target));
}

/** Obsidian's link path: what stands before the first `#`. */
export function withoutHeading(link: string): string {
  const hash = link.indexOf('#');
  return (hash < 0 ? link : link.slice(0, hash)).trim();
}

/** The name a link shows when it is read as a word: the note's own name. Other texts are themselves. */
export function linkWord(text: string): string {
  const path = linkPath(text);
  return path === null ? text : baseName(path);
}

/** `Folder/Note.md` is `Note`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** What a value of `artifact` names: the first link in it, an address, or a note by its plain name. */
export function artifactOf(text: string): ArtifactLink | null {
  const path = linkPath(/\[\[[^\]\n]{0,500}\]\]/.exec(text)?.[0] ?? text);
  if (path !== null) return path === '' ? null : { type: 'note', link: path };
  const url = firstUrl(text);
  if (url !== null) return { type: 'url', link: url };
  const name = withoutHeading(text);
  return name === '' ? null : { type: 'note', link: name };
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
