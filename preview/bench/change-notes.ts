import type { VaultIndex } from '../../src/vault/vault-index';
import type { TFile } from '../runtime/vault/files';
import type { BenchApp } from './bench-app';
import { cpu, median, turn } from './clock';

/** Microseconds for one note that the app has read again; a few at a time, as they come. */
export async function changeAll(app: BenchApp, files: readonly TFile[], textOf: (file: TFile) => string): Promise<number> {
  const spent: number[] = [];
  for (const [i, file] of files.entries()) {
    const cache = structuredClone(app.cacheOf(file)) ?? {};
    const text = textOf(file);
    app.change(file, cache);
    const start = performance.now();
    app.metadata.trigger('changed', file, text, cache);
    spent.push(performance.now() - start);
    if (i % 5 === 4) await turn();
  }
  return median(spent) * 1000;
}

/** Microseconds for one note of a renamed folder; the vault is left with the new paths. */
export async function renameAll(app: BenchApp, index: VaultIndex, files: readonly TFile[]): Promise<number> {
  const start = cpu();
  for (const file of files) app.rename(file, file.path.replace('Journal/', 'Journal/moved/'));
  await index.whenIdle();
  return (cpu() - start) / files.length * 1000;
}
