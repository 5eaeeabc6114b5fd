import type { Ignored } from './outline/outline';
import type { Against } from './phases/choice/against';

/** How one line of the roadmap note was read. */
export interface LineReading {
  /** 1-based. */
  readonly line: number;
  readonly as: 'phase' | 'label' | 'item' | 'text' | 'row' | 'heading' | 'title' | 'ignored';
  /** Index of the phase the line belongs to, or null outside phases. */
  readonly phase: number | null;
  /** The field that took the line: `goal`, `actions`, `rules`, `objective`, … ; null when none did. */
  readonly field: string | null;
  /** Why a line was ignored, why a heading or a line that looks like a phase is none, or why the time of a phase gives it no days. */
  readonly why: Ignored | NotAPhase | 'no-year' | null;
}

/** Why a line that could open a phase does not; `no-sign`: a heading that says nothing a phase is known by, `part`: one of a phase. */
export type NotAPhase = 'other-series' | 'repeat' | 'summary' | 'inside-phase' | 'no-sign' | 'part' | Against;
