import { buildScope } from '../../src/vault/index-scope';
import type { NoteStore } from '../../src/vault/note-store';
import { VaultIndex } from '../../src/vault/vault-index';
import type { BenchApp } from './bench-app';
import { cpu, watchTasks } from './clock';

const INTERNALS = { dailyNotes: () => ({ folder: 'Journal', format: 'YYYY-MM-DD' }), templateFolders: () => ['Templates'], isExcluded: () => false };

/** An index that is ready, and what that took. */
export interface Built {
  readonly index: VaultIndex;
  /** Processor time, milliseconds. */
  readonly ms: number;
  /** The longest stretch in which nothing else could run; 0 where that was not watched, since to watch takes time itself. */
  readonly task: number;
  /** Notes opened until it was ready. */
  readonly reads: number;
}

/** Builds an index until every note is known. What it would open when idle after that is left. */
export async function coldIndex(app: BenchApp, store: NoteStore | null = null, watched = false): Promise<Built> {
  const index = new VaultIndex(app.app, buildScope(app.app, INTERNALS, []), store);
  app.reads = 0;
  const longest = watched ? watchTasks() : () => 0;
  const start = cpu();
  let built: Built | null = null;
  index.on('progress', () => {
    if (built !== null || !index.state.ready) return;
    built = { index, ms: cpu() - start, task: longest(), reads: app.reads };
    index.cancel();
  });
  await index.build();
  if (built === null) throw new Error('The index was not ready when it was built.');
  return built;
}

/**
 * Keeps the last index until the next is built: were none alive, collecting garbage would also throw away what the engine
 * has learned of its objects, and each run would be a first one.
 */
export function kept(_last: VaultIndex | null, next: VaultIndex): VaultIndex {
  return next;
}
