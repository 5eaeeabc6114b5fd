import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** What each part of the house may import, besides itself. `settings` and `core` stand for their types where views read them. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  main: ['commands', 'views', 'journal', 'settings', 'vault', 'core', 'text', 'export'],
  commands: ['views', 'journal', 'export', 'vault', 'core', 'text', 'settings'],
  views: ['core', 'settings', 'text'],
  journal: ['core', 'text'],
  export: ['core', 'views', 'text'],
  vault: ['core'],
  settings: ['core', 'text'],
  text: ['core'],
  core: [],
};
/** The rooms of the reader's phases from the first to the last: each imports only those before it. The files beside them, `candidate` first, stand between tables and series. */
const PHASES = ['line', 'table', 'candidates', 'context', 'series', 'choice', 'chosen', 'drawn'];
const PHASES_FOLDER = 'src/core/roadmap/phases/';
const CORE_PACKAGES = [/^date-fns(\/|$)/, /^@date-fns\/utc(\/|$)/, /^zod\/mini$/];

const files = ['main.ts', ...walk('src')].filter((file) => existsSync(join(root, file)));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function walk(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return walk(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsOf(file: string): { readonly target: string; readonly typeOnly: boolean }[] {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g);
  return [...found].map((match) => ({ typeOnly: match[1] !== undefined, target: match[2]?.startsWith('.') === true ? localFile(file, match[2]) : (match[2] ?? '') }));
}

function localFile(from: string, target: string): string {
  const base = relative(root, resolve(root, dirname(from), target)).replaceAll('\\', '/');
  const hit = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => existsSync(join(root, path)) && statSync(join(root, path)).isFile());
  if (hit === undefined) throw new Error(`${from} imports ${target}, which is not there`);
  return hit;
}

function roomOf(file: string): string {
  return file === 'main.ts' ? 'main' : (file.split('/')[1] ?? '');
}

describe('the house', () => {
  test('has files to look at', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test('keeps its arrows: no part imports what it may not', () => {
    const wrong = [...imports].flatMap(([file, targets]) =>
      targets
        .filter(({ target }) => target.startsWith('src/') || target.startsWith('preview/') || target.startsWith('tests/') || target === 'main.ts')
        .filter(({ target }) => roomOf(target) !== roomOf(file) && !(ALLOWED[roomOf(file)] ?? []).includes(target.startsWith('src/') ? roomOf(target) : 'outside'))
        .map(({ target }) => `${file} -> ${target}`));
    expect(wrong).toEqual([]);
  });

  test('reads phases in steps: a room of theirs imports only the ones before it', () => {
    const stepOf = (file: string): number => {
      const [folder = '', below] = file.startsWith(PHASES_FOLDER) ? file.slice(PHASES_FOLDER.length).split('/') : [];
      return folder === '' ? -1 : PHASES.indexOf(below === undefined ? 'candidates' : folder);
    };
    const inside = [...imports].filter(([file]) => file.startsWith(PHASES_FOLDER));
    expect(new Set(inside.map(([file]) => PHASES[stepOf(file)]))).toEqual(new Set(PHASES));
    expect(inside.flatMap(([file, targets]) => targets.filter(({ target }) => stepOf(target) > stepOf(file)).map(({ target }) => `${file} -> ${target}`))).toEqual([]);
  });

  test('keeps core pure: no obsidian, no other packages, no clock', () => {
    const core = [...imports].filter(([file]) => roomOf(file) === 'core');
    const packages = core.flatMap(([file, targets]) =>
      targets.filter(({ target }) => !target.startsWith('src/') && !CORE_PACKAGES.some((allowed) => allowed.test(target))).map(({ target }) => `${file} -> ${target}`));
    const clocks = core.map(([file]) => file).filter((file) => file !== 'src/core/day.ts' && /new Date\(|Date\.now|performance\.now|setTimeout|fetch\(/.test(readFileSync(join(root, file), 'utf8')));
    expect({ packages, clocks }).toEqual({ packages: [], clocks: [] });
  });

  test('has no rings of imports, of types neither', () => {
    const state = new Map<string, 'open' | 'closed'>();
    const rings: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'closed') return;
      if (state.get(file) === 'open') {
        rings.push([...path.slice(path.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const { target } of imports.get(file) ?? []) if (imports.has(target)) visit(target, [...path, file]);
      state.set(file, 'closed');
    };
    for (const file of files) visit(file, []);
    expect(rings).toEqual([]);
  });

  test('has small files: none over 250 lines, main.ts at most 80', () => {
    const lines = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length;
    expect(files.filter((file) => lines(file) > (file === 'main.ts' ? 81 : 251))).toEqual([]);
  });
});
