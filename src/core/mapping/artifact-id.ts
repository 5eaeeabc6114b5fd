import type { Entry } from '../entries/entry';
import type { MappedEntry } from './mapped-entry';

/** Finds the path of the note a link path leads to, as seen from a note; null when there is none. */
export type ResolveLink = (link: string, from: string) => string | null;

/**
 * What tells an artifact apart: the path of its note, the link in any case where no such note exists, or its address.
 * A whole note is not its own artifact (C16): its address is, if it has one.
 */
export function artifactId(entry: Entry, resolve: ResolveLink): string | null {
  const { artifact, url } = entry;
  if (artifact === null) return null;
  if (artifact.type === 'url') return artifact.link;
  const id = resolve(artifact.link, entry.path) ?? anyCase(artifact.link);
  return entry.source === 'note' && id === entry.path ? url : id;
}

/** The id as the user wrote it: `[[Kit]]` and `[[kit]]` are one artifact, also before it has a note. */
export function artifactName({ artifact, artifactId: id }: Pick<MappedEntry, 'artifact' | 'artifactId'>): string | null {
  return artifact?.type === 'note' && anyCase(artifact.link) === id ? artifact.link : id;
}

function anyCase(link: string): string {
  return link.normalize('NFC').toLowerCase().replace(/\.md$/, '');
}
