import '../../preview/node-window';
import type { TFile, Vault } from 'obsidian';
import { sweepVault } from '../../src/vault/sweep';

/** A vault with so many notes; those named in `gone` are not there. */
function vaultOf(count: number, gone: ReadonlySet<string> = new Set()): Vault {
  const files = Array.from({ length: count }, (_, i) => ({ path: `${String(i)}.md`, extension: 'md' }) as TFile);
  return { getMarkdownFiles: () => files, getFileByPath: (path: string) => (gone.has(path) ? null : (files.find((file) => file.path === path) ?? null)) } as Vault;
}

/** Every look at the clock takes a millisecond. */
function slowClock(): void {
  let now = performance.now();
  jest.spyOn(performance, 'now').mockImplementation(() => (now += 1));
}

afterEach(() => { jest.restoreAllMocks(); });

test('what has gone is dropped in slices: the app gets its turn between them', async () => {
  slowClock();
  const dropped: string[] = [];
  const atTurns: number[] = [];
  const turn = setInterval(() => atTurns.push(dropped.length), 0);
  await sweepVault(vaultOf(0), Array.from({ length: 100 }, (_, i) => `${String(i)}.md`), (path) => dropped.push(path), () => undefined, () => undefined, () => true);
  clearInterval(turn);
  expect(dropped).toHaveLength(100);
  expect(Math.max(...[...atTurns, 100].map((count, i) => count - (atTurns[i - 1] ?? 0)))).toBeLessThan(60);
});

test('nothing more is dropped or looked at once nobody wants to know', async () => {
  slowClock();
  const seen: string[] = [];
  expect(await sweepVault(vaultOf(0), Array.from({ length: 100 }, (_, i) => `${String(i)}.md`), (path) => seen.push(path), () => undefined, () => undefined, () => false)).toBe(false);
  expect(seen.length).toBeLessThan(20);
  const looked: string[] = [];
  expect(await sweepVault(vaultOf(1000), [], () => undefined, ({ path }) => looked.push(path), () => undefined, () => false)).toBe(false);
  expect(looked.length).toBeLessThan(200);
});

test('a note that goes while the app has its turn is not looked at', async () => {
  slowClock();
  const gone = new Set<string>();
  const looked: string[] = [];
  const isDone = await sweepVault(vaultOf(500, gone), [], () => undefined, ({ path }) => looked.push(path), () => gone.add('499.md'), () => true);
  expect(isDone).toBe(true);
  expect(looked).toHaveLength(499);
  expect(looked).not.toContain('499.md');
});
