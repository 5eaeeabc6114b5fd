import type { Problem } from '../../problem';

/** Problems of one kind are shown one by one up to this many; more are one problem that says how many. */
const MOST = 8;

/** Problems in the order they are found. Of a kind that a note has more often than can be shown, most are only counted. */
export class ProblemList {
  readonly #found: Problem[] = [];
  readonly #counts = new Map<Problem['kind'], number>();

  /** Counts one more; true while it is among those that may be shown, which is then to be put. */
  counts(kind: Problem['kind']): boolean {
    const count = this.count(kind) + 1;
    this.#counts.set(kind, count);
    return count <= MOST;
  }

  put(problem: Problem): void {
    this.#found.push(problem);
  }

  add(problems: readonly Problem[]): void {
    for (const problem of problems) if (this.counts(problem.kind)) this.put(problem);
  }

  count(kind: Problem['kind']): number {
    return this.#counts.get(kind) ?? 0;
  }

  shown(): readonly Problem[] {
    const told = new Set<Problem['kind']>();
    return this.#found.flatMap((problem) => {
      const count = this.count(problem.kind);
      if (count <= MOST) return [problem];
      if (told.has(problem.kind)) return [];
      told.add(problem.kind);
      return [{ ...problem, values: { ...problem.values, more: count - 1 } }];
    });
  }
}
