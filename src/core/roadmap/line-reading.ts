import type { Ignored } from './outline/outline';
import type { Against } from './phases/is-plan';

/** How one line of the roadmap note was read. */
export interface LineReading {
  /** 1-based. */
  readonly line: number;
  readonly as: 'phase' | 'label' | 'item' | 'text' | 'heading' | 'title' | 'ignored';
  /** Index of the phase the line belongs to, or null outside phases. */
  readonly phase: number | null;
  /** The field that took the line: `goal`, `actions`, `rules`, `objective`, … ; null when none did. */
  readonly field: string | null;
  /** Why a line was ignored, or why a line that looks like a phase is none. */
  readonly why: Ignored | NotAPhase | null;
}

/** Why a line that could open a phase does not. */
export type NotAPhase = 'other-series' | 'repeat' | 'inside-phase' | Against;
