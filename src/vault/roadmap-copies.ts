import type { App } from 'obsidian';
import { originalOf } from '../core/note/leave-out';
import type { Problem } from '../core/problem';

/** A problem for every copy a sync left beside the roadmap note. The copies themselves are read by nobody and never deleted. */
export function copiesOf(app: App, path: string): readonly Problem[] {
  const { vault } = app;
  const beside = vault.getFileByPath(path)?.parent?.children ?? [];
  return beside
    .filter((file) => originalOf(file.path, (other) => vault.getFileByPath(other) !== null) === path)
    .map((file): Problem => ({ kind: 'roadmap-copy', path: file.path, line: null, values: { path: file.path, original: path } }));
}
