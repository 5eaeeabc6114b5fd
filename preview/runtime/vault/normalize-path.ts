/**
 * A path as the vault writes it: forward slashes, single and none at the ends, ordinary spaces, NFC.
 * The empty path is the root, `/`.
 */
export function normalizePath(path: string): string {
  const slashes = path.replace(/[\\/]+/g, '/').replace(/^\/|\/$/g, '');
  const spaces = slashes.replace(/[\u00A0\u202F]/g, ' ');
  return spaces === '' ? '/' : spaces.normalize('NFC');
}

/** The folder a path is in; the root is the empty string. */
export function parentPath(path: string): string {
  const at = path.lastIndexOf('/');
  return at < 0 ? '' : path.slice(0, at);
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether the path, or a folder above it, starts with a dot: the vault does not show those. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** Refuses what the app refuses on every system, in the app's words. */
export function checkPath(path: string): void {
  for (const name of path.split('/')) {
    if (name === '' || name === '.' || name === '..') throw new Error('Invalid path.');
    if (/[\\:]/.test(name)) throw new Error('File name cannot contain any of the following characters: \\ / :');
  }
}
