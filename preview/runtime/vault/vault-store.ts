/** What is at a path. Times in milliseconds since 1970, size in bytes; a folder has zeros. */
export interface StoreEntry {
  readonly path: string;
  readonly type: 'file' | 'folder';
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

/** Times to set on a written file, where a caller knows better than the clock. */
export interface StoreTimes {
  readonly ctime?: number;
  readonly mtime?: number;
}

/**
 * Where a vault's files are. Paths are relative, with forward slashes.
 * `read`, `delete` and `rename` reject for a path that is not there; `write` rejects when the folder is not there.
 */
export interface VaultStore {
  /** Every visible file and folder; nothing whose name, or whose folder's name, starts with a dot. */
  list(): Promise<readonly StoreEntry[]>;
  stat(path: string): Promise<StoreEntry | null>;
  read(path: string): Promise<string>;
  write(path: string, data: string, times?: StoreTimes): Promise<StoreEntry>;
  delete(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Moves into the vault's own `.trash`, under a name that is free there. */
  trash(path: string): Promise<void>;
  /** Makes the folders above it too; a folder that is there is fine. */
  mkdir(path: string): Promise<void>;
  /** Tells of changes made by others. Gives back how to stop. */
  watch?(listener: (path: string) => void): () => void;
}

/** The error of a path that is not there, shaped as the app's file system shapes it. */
export function notThere(path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
}

/** A path in `.trash` for what is thrown away: its name, with a number before it where that is taken. */
export async function freeTrashPath(path: string, isTaken: (path: string) => Promise<boolean>): Promise<string> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  let target = `.trash/${name}`;
  for (let count = 2; await isTaken(target); count += 1) target = `.trash/${String(count)} ${name}`;
  return target;
}
