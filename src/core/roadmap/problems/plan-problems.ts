import type { Problem } from '../../problem';
import type { Outline } from '../outline/outline';
import type { Roadmap } from '../roadmap';

export interface PlanContext {
  readonly outline: Outline;
  readonly fullLength: number;
  readonly startValue: unknown;
}

export function planProblems(_roadmap: Roadmap, _context: PlanContext): readonly Problem[] {
  return [];
}
