import type { TFile, Vault } from 'obsidian';
import { Slices } from './slices';

/**
 * Compares the whole vault with the paths that are known, in slices. True when it came to the end.
 * @param drop There is nothing any more.
 * @param paused A slice is used up, and so many notes of the vault were looked at.
 * @param isWanted False when somebody else has begun to compare, or nobody wants to know.
 */
export async function sweepVault(
  vault: Vault,
  known: Iterable<string>,
  drop: (path: string) => void,
  look: (file: TFile) => void,
  paused: (looked: number) => unknown,
  isWanted: () => boolean,
): Promise<boolean> {
  const slices = new Slices();
  for (const path of known) {
    if (vault.getFileByPath(path) === null) drop(path);
    if (!slices.due()) continue;
    await slices.pause();
    if (!isWanted()) return false;
  }
  const files = vault.getMarkdownFiles();
  let isFresh = true;
  for (let i = 0; i < files.length; i += 1) {
    const file = files[i];
    // Since a pause a file may have gone.
    if (file?.extension === 'md' && (isFresh || vault.getFileByPath(file.path) === file)) look(file);
    if ((i & 15) !== 0 || !slices.due()) continue;
    paused(i);
    await slices.pause();
    if (!isWanted()) return false;
    isFresh = false;
  }
  return true;
}
