import type { Problem, ProblemKind } from '../problem';

/**
 * Where something stands: an offset in the text of a list item, the key of a property as written, or a 1-based line of a
 * note's body. It becomes a line only when there is a problem.
 */
export type At = number | string | null;

/** Takes what is wrong, where, and what the sentence needs. */
export type ReportProblem = (kind: ProblemKind, at: At, values?: Problem['values']) => void;
