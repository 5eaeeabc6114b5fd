import type { Problem } from '../../../core/problem';
import type { SectionHead } from './shared';

export interface ProblemsModel {
  readonly head: SectionHead;
  readonly rows: readonly ProblemRow[];
  readonly more: string | null;
  readonly info: { readonly title: string; readonly rows: readonly ProblemRow[] } | null;
}

export interface ProblemRow {
  readonly problem: Problem;
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
  readonly error: boolean;
  /** What the button says that mends it in the note; null where only the writer can. */
  readonly fix: string | null;
}
