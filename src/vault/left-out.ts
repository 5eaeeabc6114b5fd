import type { App, EventRef } from 'obsidian';
import { type LeaveOutRules, leftOut, type LeftOutReason, numberedCopies } from '../core/note/leave-out';
import type { Problem } from '../core/problem';
import type { AppInternals } from './app-internals';
import { Slices } from './slices';

/** What is left out, from the app's settings. Roadmap notes are told by the index, which knows their properties. */
export function leaveOutRules(app: App, internals: Pick<AppInternals, 'templateFolders' | 'isExcluded'>, roadmaps: readonly string[] = []): LeaveOutRules {
  return {
    roadmapPaths: new Set(roadmaps),
    templateFolders: internals.templateFolders(),
    isExcluded: (path) => internals.isExcluded(path),
    has: (path) => app.vault.getFileByPath(path) !== null,
  };
}

/** The notes that take no part, counted by reason, and the copies made by a sync, each as a problem. */
export interface LeftOut {
  readonly counts: ReadonlyMap<LeftOutReason, number>;
  readonly copies: readonly Problem[];
}

/**
 * Counts what is left out. It hangs on paths and settings alone: the vault is looked through, in slices, when one of those
 * settings is another, and a file that comes, goes or moves is looked at by itself.
 */
export class LeftOutNotes {
  #roadmaps = '';
  /** By path; null when nobody has asked since the settings changed. */
  #reasons: Map<string, LeftOutReason> | null = null;
  #out: LeftOut | null = null;
  #counting: Promise<void> = Promise.resolve();

  /** @param counted A count that took more than a slice has come to its end. */
  constructor(private readonly app: App, private readonly rules: () => LeaveOutRules, private readonly counted: () => void = () => undefined) {}

  follow(): EventRef[] {
    const { vault } = this.app;
    const look = ({ path }: { readonly path: string }): void => this.#look(path);
    return [
      vault.on('create', look),
      vault.on('delete', look),
      vault.on('rename', (file, path) => {
        this.#look(path);
        look(file);
      }),
    ];
  }

  forget(): void {
    this.#reasons = null;
  }

  reason(path: string): LeftOutReason | null {
    return leftOut(path, this.rules());
  }

  /** What is counted by now: all of it, but in a large vault the first time. */
  all(): LeftOut {
    const rules = this.rules();
    const roadmaps = [...rules.roadmapPaths].join('\n');
    if (this.#reasons === null || this.#roadmaps !== roadmaps) {
      this.#roadmaps = roadmaps;
      this.#out = null;
      this.#reasons = new Map();
      this.#counting = this.#count(this.#reasons, rules);
    }
    return (this.#out ??= told(this.#reasons));
  }

  /** All of it, however long it takes. */
  async whole(): Promise<LeftOut> {
    this.all();
    await this.#counting;
    return this.all();
  }

  async #count(reasons: Map<string, LeftOutReason>, rules: LeaveOutRules): Promise<void> {
    const slices = new Slices();
    let paused = false;
    for (const [index, { path }] of this.app.vault.getMarkdownFiles().entries()) {
      if (reasons !== this.#reasons) return;
      this.#put(reasons, path, rules);
      if ((index & 15) !== 0 || !slices.due()) continue;
      await slices.pause();
      paused = true;
    }
    if (paused && reasons === this.#reasons) this.counted();
  }

  /** Looks at a path anew, and at those that are copies as long as a note is there. */
  #look(path: string): void {
    const reasons = this.#reasons;
    if (reasons === null) return;
    const rules = this.rules();
    for (const own of [path, ...numberedCopies(path)]) this.#put(reasons, own, rules);
  }

  #put(reasons: Map<string, LeftOutReason>, path: string, rules: LeaveOutRules): void {
    const reason = this.app.vault.getFileByPath(path)?.extension === 'md' ? leftOut(path, rules) : null;
    if (reason === (reasons.get(path) ?? null)) return;
    this.#out = null;
    if (reason === null) reasons.delete(path);
    else reasons.set(path, reason);
  }
}

function told(reasons: ReadonlyMap<string, LeftOutReason>): LeftOut {
  const counts = new Map<LeftOutReason, number>();
  const copies: Problem[] = [];
  for (const [path, reason] of reasons) {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
    if (reason === 'conflict-copy') copies.push({ kind: 'conflict-copy', path, line: null, values: {} });
  }
  return { counts, copies };
}
