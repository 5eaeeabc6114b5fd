import type { DrillKey } from '../drill-key';
import type { Lacking, Mark, NumberModel, SectionHead } from './shared';

export interface RulesModel {
  readonly head: SectionHead;
  readonly legend: string;
  readonly trendLabel: string;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly rows: readonly RuleRow[];
  readonly none: Lacking | null;
  readonly coverage: readonly NumberModel[];
}

export interface RuleRow {
  readonly drill: DrillKey | null;
  readonly line: number;
  /** The note it stands in, where that is not the roadmap note. */
  readonly path: string | null;
  /** The user's own words. */
  readonly name: string;
  readonly sentence: string;
  readonly headline: NumberModel;
  readonly sub: string;
  readonly mark: Mark;
  readonly state: string;
  readonly fix: string;
  readonly notes: readonly string[];
  readonly gauge: GaugeModel;
  readonly trend: TrendModel | null;
  /** Which way the number moved, as a shape with its word. */
  readonly arrow: { readonly way: 'up' | 'down' | 'flat'; readonly text: string } | null;
  readonly open: boolean;
}

export interface GaugeModel {
  /** Null draws the hatched bar. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Null for a rule nothing measures. */
  readonly target: number | null;
}

/** Twelve weekly closes, oldest first, on a scale all rules share; 0 is the bottom. */
export interface TrendModel {
  readonly points: readonly (number | null)[];
  readonly target: number;
}
