import type { App, EventRef } from 'obsidian';
import { type LeaveOutRules, leftOut, type LeftOutReason } from '../core/note/leave-out';
import type { Problem } from '../core/problem';
import type { AppInternals } from './app-internals';

/** What is left out, from the app's settings. Roadmap notes are told by the index, which knows their properties. */
export function leaveOutRules(app: App, internals: Pick<AppInternals, 'templateFolders' | 'isExcluded'>, roadmaps: readonly string[] = []): LeaveOutRules {
  return {
    roadmapPaths: new Set(roadmaps),
    templateFolders: internals.templateFolders(),
    excluded: [],
    isExcluded: (path) => internals.isExcluded(path),
    has: (path) => app.vault.getFileByPath(path) !== null,
  };
}

/** The notes that take no part, counted by reason, and the copies made by a sync, each as a problem. */
export interface LeftOut {
  readonly counts: ReadonlyMap<LeftOutReason, number>;
  readonly copies: readonly Problem[];
}

/** Counts what is left out. It hangs on paths and settings alone, so it is worked out anew only when one of them changes. */
export class LeftOutNotes {
  private known: { readonly roadmaps: string; readonly out: LeftOut } | null = null;

  constructor(private readonly app: App, private readonly rules: () => LeaveOutRules) {}

  follow(): EventRef[] {
    const forget = (): void => this.forget();
    const { vault } = this.app;
    return [vault.on('create', forget), vault.on('delete', forget), vault.on('rename', forget)];
  }

  forget(): void {
    this.known = null;
  }

  reason(path: string): LeftOutReason | null {
    return leftOut(path, this.rules());
  }

  all(): LeftOut {
    const rules = this.rules();
    const roadmaps = [...rules.roadmapPaths].join('\n');
    if (this.known?.roadmaps !== roadmaps) this.known = { roadmaps, out: count(this.app, rules) };
    return this.known.out;
  }
}

function count(app: App, rules: LeaveOutRules): LeftOut {
  const counts = new Map<LeftOutReason, number>();
  const copies: Problem[] = [];
  for (const file of app.vault.getMarkdownFiles()) {
    const reason = leftOut(file.path, rules);
    if (reason === null) continue;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
    if (reason === 'conflict-copy') copies.push({ kind: 'conflict-copy', path: file.path, line: null, values: {} });
  }
  return { counts, copies };
}
