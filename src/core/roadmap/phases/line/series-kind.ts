import type { Mention } from '../../time/mention';

/**
 * What opens a line that could be a phase. `phase` has a phase word, `stage` a weaker one (step, level, sprint);
 * `box` is a counted time by itself (`Week 1`), `calendar` a quarter, year or month, `span` a range (`0–6 months`);
 * `horizon` is "short term"; `number` only an ordinal; `titled` has nothing but a time behind its title.
 */
export type SeriesKind = 'phase' | 'stage' | 'box' | 'calendar' | 'span' | 'horizon' | 'number' | 'titled';

export interface Head {
  readonly kind: SeriesKind;
  readonly number: number | null;
  /** The time that is the head itself. */
  readonly mention: Mention | null;
  /** First and last token of the head, exclusive. */
  readonly from: number;
  readonly to: number;
}
