import type { At, ReportProblem } from './report-problem';
import type { Stated } from './stated';
import type { TagMeaning } from './tags';

/** A tag with a meaning. */
export interface OwnTag {
  readonly meaning: TagMeaning;
  /** As written, with `#`. */
  readonly tag: string;
  readonly at: At;
}

/** One level of the precedence (schema.md rule 1): a list item or the note, with what it states itself. */
export interface Level {
  readonly stated: readonly Stated[];
  readonly tags: readonly OwnTag[];
  /** An unknown kind here is a slip, not another plugin's word: it is reported. */
  readonly strict: boolean;
  readonly report: ReportProblem;
}
