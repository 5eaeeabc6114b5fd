/** Finds the file a link points to, without looking at every file of the vault for each link. */
export class LinkIndex {
  /** Paths by their comparable form. */
  private readonly byPath = new Map<string, string>();
  /** Comparable paths by the comparable name of the file; the shortest path first, once sorted. */
  private readonly byName = new Map<string, { paths: string[]; sorted: boolean }>();

  constructor(paths: Iterable<string> = []) {
    for (const path of paths) this.add(path);
  }

  add(path: string): void {
    const key = comparable(path);
    if (this.byPath.has(key)) return;
    this.byPath.set(key, path);
    const named = this.byName.get(nameOf(key));
    if (named === undefined) this.byName.set(nameOf(key), { paths: [key], sorted: true });
    else {
      named.paths.push(key);
      named.sorted = false;
    }
  }

  delete(path: string): void {
    const key = comparable(path);
    if (!this.byPath.delete(key)) return;
    const named = this.byName.get(nameOf(key));
    if (named !== undefined) named.paths = named.paths.filter((other) => other !== key);
  }

  /**
   * The path of the file that a link in a note points to, or null: the exact path, then one in the note's folder, then the
   * shortest that ends with the link. Upper and lower case are the same, `.md` may be left out, a part after `#` is ignored.
   */
  resolve(link: string, sourcePath: string): string | null {
    const target = comparable(link.split('#', 1)[0] ?? '').trim();
    if (target === '') return link.startsWith('#') ? this.byPath.get(comparable(sourcePath)) ?? null : null;
    const found = this.find(target, folderOf(comparable(sourcePath)));
    return found === undefined ? null : this.byPath.get(found) ?? null;
  }

  private find(target: string, folder: string): string | undefined {
    const endings = [target, `${target}.md`];
    if (/^\.\.?\//.test(target)) return endings.map((ending) => join(folder, ending)).find((path) => this.byPath.has(path));
    const rooted = target.startsWith('/');
    const names = rooted ? endings.map((ending) => ending.slice(1)) : endings;
    const exact = names.find((path) => this.byPath.has(path));
    if (exact !== undefined || rooted) return exact;
    return names.map((name) => join(folder, name)).find((path) => this.byPath.has(path))
      ?? names.map((name) => this.shortest(name)).find((path) => path !== undefined);
  }

  private shortest(ending: string): string | undefined {
    const named = this.byName.get(nameOf(ending));
    if (named === undefined) return undefined;
    if (!named.sorted) {
      named.paths.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
      named.sorted = true;
    }
    return named.paths.find((path) => path === ending || path.endsWith(`/${ending}`));
  }
}

/** Paths are compared without regard to case, kind of space and composition of accents. */
function comparable(path: string): string {
  return path.replace(/[\u00A0\u202F]/g, ' ').normalize('NFC').toLowerCase();
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function join(folder: string, path: string): string {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
