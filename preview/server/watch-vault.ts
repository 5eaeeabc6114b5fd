import { watch } from 'chokidar';
import { relative, sep } from 'node:path';

/** The watcher drops what follows a change too closely, in milliseconds: each path is told once more when it is at rest. */
const SETTLED = 250;

/** Tells the vault path of whatever changes in a folder, hidden files left out. Resolves once it watches; gives back how to stop. */
export async function watchVault(root: string, changed: (path: string) => void): Promise<() => Promise<void>> {
  const toVaultPath = (full: string): string => relative(root, full).split(sep).join('/');
  const watcher = watch(root, {
    ignoreInitial: true,
    ignored: (full) => toVaultPath(full).split('/').some((part) => part.startsWith('.') && part !== ''),
  });
  const again = new Map<string, NodeJS.Timeout>();
  watcher.on('all', (_event, full) => {
    const path = toVaultPath(full);
    changed(path);
    clearTimeout(again.get(path));
    again.set(path, setTimeout(() => { again.delete(path); changed(path); }, SETTLED).unref());
  });
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', () => { resolve(); });
    watcher.once('error', reject);
  });
  return () => {
    again.forEach((timer) => { clearTimeout(timer); });
    return watcher.close();
  };
}
