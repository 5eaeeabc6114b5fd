import type { FrontMatterInfo } from 'obsidian';

export { parseYaml, stringifyYaml } from './yaml';

/**
 * Finds the block between two lines of three dashes at the very start of a note (white space after the dashes is fine).
 * `from` to `to` is the text between those lines, its last line break included; nothing is said about the YAML's validity.
 */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(content);
  if (opening === null) return none;
  const from = opening[0].length;
  const fence = /[\n\r]---[ \t]*(?:(?=([\n\r]))|$)/g;
  fence.lastIndex = from - 1;
  const closing = fence.exec(content);
  if (closing === null) return none;
  const to = closing.index + 1;
  const lineEnd = fence.lastIndex;
  const breakLength = content.startsWith('\r\n', lineEnd) ? 2 : closing[1] === undefined ? 0 : 1;
  return { exists: true, frontmatter: content.slice(from, to), from, to, contentStart: lineEnd + breakLength };
}
