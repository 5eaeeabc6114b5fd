import type { Vault } from 'obsidian';
import type { NoteOpener } from './note-opener';
import type { NoteTaker } from './note-taker';
import type { Progress } from './progress';
import { Slices } from './slices';
import type { Waiting } from './waiting';

/**
 * Works off what waits, in slices and one after the other: what to look at, what to open, what may hide a field.
 * @param isBuilding While the vault is still compared with what is known, nothing waiting does not mean that all is known.
 */
export async function workOff(vault: Vault, waiting: Waiting, taker: NoteTaker, opener: NoteOpener, progress: Progress, isBuilding: () => boolean): Promise<void> {
  const slices = new Slices();
  while (!waiting.isEmpty) {
    for (const path of waiting.toLookAt) {
      waiting.toLookAt.delete(path);
      const file = vault.getFileByPath(path);
      if (file === null) taker.drop(path);
      else if (file.extension === 'md') taker.look(file);
      if (slices.due()) await slices.pause();
    }
    if (waiting.toOpen.size === 0 && !isBuilding()) progress.settle();
    const queue = waiting.toOpen.size > 0 ? waiting.toOpen : waiting.hidden;
    await opener.openAll(queue, waiting, (file, text, mtime) => taker.take(file, text, mtime), slices, () => progress.left(waiting.toOpen.size));
  }
  if (!isBuilding()) progress.settle();
}
