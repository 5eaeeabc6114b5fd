import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** A path leads out of the vault, or is none that a vault can have. */
export class OutsideVaultError extends Error {
  constructor(path: string) {
    super(`Not a path in the vault: ${JSON.stringify(path)}`);
  }
}

/**
 * A vault path as it was written: relative, forward slashes, no empty, `.` or `..` parts, no drive, no NUL.
 * Says nothing of links on the disk: see {@link pathInside}.
 */
export function isVaultPath(path: string): boolean {
  if (path === '' || /[\\\0]/.test(path) || /^[A-Za-z]:/.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/**
 * The place on the disk of a vault path. Rejects where the path, or a symbolic link on the way, leads out of the vault.
 * `root` is the vault's real path.
 */
export async function pathInside(root: string, path: string): Promise<string> {
  if (!isVaultPath(path)) throw new OutsideVaultError(path);
  const full = join(root, path);
  const real = await realPathOfNearest(full);
  if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) throw new OutsideVaultError(path);
  return full;
}

/** Follows links of the path itself, or of the nearest folder above it that exists. */
async function realPathOfNearest(path: string): Promise<string> {
  for (let at = path; ; at = dirname(at)) {
    try {
      return await realpath(at);
    } catch (error) {
      if (!isMissing(error) || dirname(at) === at) throw error;
      if (await isLink(at)) throw new OutsideVaultError(path);
    }
  }
}

/** A link whose target is missing would be made by writing through it. */
function isLink(path: string): Promise<boolean> {
  return lstat(path).then((stats) => stats.isSymbolicLink(), () => false);
}

/** Whether an error of the file system says that nothing is there. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');
}

/** The code of a system error, told by its shape: in a test the error may be of another realm. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
