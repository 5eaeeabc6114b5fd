import type { NoteStore, StoredNote } from '../../src/vault/note-store';
import type { VaultIndex } from '../../src/vault/vault-index';
import type { TFile } from '../runtime/vault/files';

/** A store that kept what one index read. */
export class KeptInMemory implements NoteStore {
  private readonly notes: StoredNote[] = [];

  fill(index: VaultIndex, files: readonly TFile[]): void {
    for (const { path, stat } of files) {
      const note = index.get(path);
      if (note !== null) this.notes.push({ path, stamp: `${String(stat.mtime)} ${String(stat.size)} log `, note });
    }
  }

  load(): Promise<Map<string, StoredNote>> {
    return Promise.resolve(new Map(this.notes.map((note) => [note.path, note])));
  }

  save(): Promise<void> {
    return Promise.resolve();
  }
}
