import type { Entry } from '../entries/entry';
import { artifactId, type ResolveLink } from './artifact-id';

/**
 * The note whose hours an entry counts already, or null: the artifact of a list item in a log folder, of any date.
 * An index may keep these by note and count them, so that one changed note changes only its own.
 */
export function linkedArtifact(entry: Entry, inLog: (path: string) => boolean, resolve: ResolveLink): string | null {
  if (entry.source !== 'item' || entry.artifact?.type !== 'note' || !inLog(entry.path)) return null;
  return artifactId(entry, resolve);
}

/** All artifacts that log entries link: their notes' own hours are counted elsewhere (schema.md rule 3, C14). */
export function linkedArtifacts(entries: Iterable<Entry>, inLog: (path: string) => boolean, resolve: ResolveLink): ReadonlySet<string> {
  const linked = new Set<string>();
  for (const entry of entries) {
    const id = linkedArtifact(entry, inLog, resolve);
    if (id !== null) linked.add(id);
  }
  return linked;
}
