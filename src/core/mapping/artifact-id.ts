import type { Entry } from '../entries/entry';

/** Finds the path of the note a link path leads to, as seen from a note; null when there is none. */
export type ResolveLink = (link: string, from: string) => string | null;

/**
 * What tells an artifact apart: the path of its note, the link as written where no such note exists, or its address.
 * A whole note is not its own artifact (C16): its address is, if it has one.
 */
export function artifactId(entry: Entry, resolve: ResolveLink): string | null {
  const { artifact, url } = entry;
  if (artifact === null) return null;
  if (artifact.type === 'url') return artifact.link;
  const id = resolve(artifact.link, entry.path) ?? artifact.link;
  return entry.source === 'note' && id === entry.path ? url : id;
}
