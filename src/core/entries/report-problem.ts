import type { Problem, ProblemKind } from '../problem';

/**
 * Takes what is wrong, where, and what the sentence needs. `at` is an offset in the text of a list item, or a 1-based
 * line of a note's properties and body; it becomes a line only when there is a problem.
 */
export type ReportProblem = (kind: ProblemKind, at: number | null, values?: Problem['values']) => void;
