import type { TFile } from '../runtime/vault/files';
import type { BenchApp } from './bench-app';

let sink = 0;

/** The least anyone can do: looks up each note's metadata and touches its properties and tags. */
export function touchAll(app: BenchApp): void {
  for (const file of app.files) touchOne(app, file);
}

export function touchOne(app: BenchApp, file: TFile): void {
  const cache = app.cacheOf(file);
  for (const key in cache?.frontmatter) sink += String((cache.frontmatter as Record<string, unknown>)[key]).length;
  for (const { tag } of cache?.tags ?? []) sink += tag.length;
}

/** The least anyone can do who has to open notes: reads their files, as many at once as the index does. */
export async function readAll(app: BenchApp, files: readonly TFile[]): Promise<void> {
  for (let at = 0; at < files.length; at += 16) {
    const texts = await Promise.all(files.slice(at, at + 16).map((file) => app.read(file)));
    for (const text of texts) sink += text.length;
  }
}
