import { LinkIndex } from './link-index';

/** The path that a link in a note points to among the given paths, or null. For many links, keep a `LinkIndex`. */
export function resolveLink(linkpath: string, sourcePath: string, paths: Iterable<string>): string | null {
  return new LinkIndex(paths).resolve(linkpath, sourcePath);
}
