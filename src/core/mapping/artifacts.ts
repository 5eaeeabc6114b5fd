import type { ArtifactNote } from './artifact-note';
import type { MappedEntry } from './mapped-entry';

/** One artifact: the entries that went into it and what its own note says. */
export interface ArtifactFacts {
  readonly id: string;
  /** In the order given. */
  readonly entries: readonly MappedEntry[];
  /** The note's own word; an address wins over `public: false` (C44), `na` over both. */
  readonly publicByProperties: 'url' | 'claimed' | 'na' | 'no';
  readonly version: number | null;
}

/** The artifacts of all entries, by id. `notes` holds the artifacts' own notes by path. */
export function collectArtifacts(entries: Iterable<MappedEntry>, notes: ReadonlyMap<string, ArtifactNote>): ReadonlyMap<string, ArtifactFacts> {
  const byId = new Map<string, MappedEntry[]>();
  for (const entry of entries) {
    if (entry.artifactId === null) continue;
    const list = byId.get(entry.artifactId);
    if (list === undefined) byId.set(entry.artifactId, [entry]);
    else list.push(entry);
  }
  return new Map([...byId].map(([id, own]) => [id, artifactFacts(id, own, notes.get(id))]));
}

function artifactFacts(id: string, entries: readonly MappedEntry[], note: ArtifactNote | undefined): ArtifactFacts {
  return { id, entries, publicByProperties: publicBy(note), version: note?.version ?? null };
}

function publicBy(note: ArtifactNote | undefined): ArtifactFacts['publicByProperties'] {
  if (note === undefined) return 'no';
  if (note.public === 'na') return 'na';
  if (note.url !== null && /^https?:/i.test(note.url)) return 'url';
  return note.public === true ? 'claimed' : 'no';
}
