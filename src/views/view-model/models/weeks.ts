import type { DrillKey } from '../drill-key';
import type { SectionHead } from './shared';

export interface WeeksModel {
  readonly head: SectionHead;
  readonly labels: { readonly building: string; readonly released: string; readonly studying: string };
  readonly bars: readonly WeekBar[];
  /** Part of the height above the line. */
  readonly above: number;
  /** A grid line above the line, of the whole height. */
  readonly grid: { readonly at: number; readonly text: string } | null;
  readonly none: string | null;
}

export interface WeekBar {
  readonly drill: DrillKey;
  readonly name: string;
  /** Drawn under the bar; null leaves it out. */
  readonly tick: string | null;
  /** Of the whole height. */
  readonly shipped: number;
  readonly built: number;
  readonly studied: number;
}
