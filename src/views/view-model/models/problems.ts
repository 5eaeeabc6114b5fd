import type { Problem } from '../../../core/problem';
import type { SectionHead } from './shared';

export interface ProblemsModel {
  readonly head: SectionHead;
  readonly rows: readonly ProblemRow[];
  readonly more: string | null;
  /** The button that shows how the roadmap note was read; null where nothing is wrong with it. */
  readonly reading: string | null;
  readonly info: { readonly title: string; readonly rows: readonly ProblemRow[] } | null;
}

export interface ProblemRow {
  readonly problem: Problem;
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
  /** Lines to copy into the note. */
  readonly example: string | null;
  readonly error: boolean;
  /** What the button says that mends it in the note; null where only the writer can. */
  readonly fix: string | null;
  /** What the button says that makes a roadmap from the template; null where there is one. */
  readonly create: string | null;
}
