import { watch } from 'chokidar';
import { relative, sep } from 'node:path';

/** Tells the vault path of whatever changes in a folder, hidden files left out. Resolves once it watches; gives back how to stop. */
export async function watchVault(root: string, changed: (path: string) => void): Promise<() => Promise<void>> {
  const toVaultPath = (full: string): string => relative(root, full).split(sep).join('/');
  const watcher = watch(root, {
    ignoreInitial: true,
    ignored: (full) => toVaultPath(full).split('/').some((part) => part.startsWith('.') && part !== ''),
  });
  watcher.on('all', (_event, full) => { changed(toVaultPath(full)); });
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', () => { resolve(); });
    watcher.once('error', reject);
  });
  return () => watcher.close();
}
