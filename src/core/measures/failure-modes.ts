import { fold } from '../roadmap/words/fold';
import { measuresNamed } from '../roadmap/fields/rules';
import type { MeasureId, Roadmap, TextItem } from '../roadmap/roadmap';
import type { Guard, Measure, State } from './measure';

/** A failure mode of the plan, and what the numbers say about it today. */
export interface FailureModeReport {
  /** Index in `roadmap.phases`, and in the phase's failure modes. */
  readonly phase: number;
  readonly index: number;
  readonly mode: TextItem;
  /** The rules its words are about; empty when no measure watches it. */
  readonly signals: readonly FailureSignal[];
}

export interface FailureSignal {
  readonly id: MeasureId;
  readonly state: State;
  readonly guards: readonly Guard[];
  /** True when the rule is slipping or broken, or a guard warns: the signal speaks for the failure. */
  readonly speaks: boolean;
}

/** The failure modes of the given phases, in the roadmap's order. */
export function failureModesOf(roadmap: Pick<Roadmap, 'phases'>, phases: readonly number[], measures: Readonly<Record<MeasureId, Measure>>): FailureModeReport[] {
  return phases.flatMap((phase) =>
    (roadmap.phases[phase]?.failureModes ?? []).map((mode, index) => {
      const signals = measuresIn(mode).map((id): FailureSignal => {
        const { state, guards } = measures[id];
        return { id, state, guards, speaks: state === 'slipping' || state === 'broken' || guards.length > 0 };
      });
      return { phase, index, mode, signals };
    }),
  );
}

const known = new WeakMap<TextItem, readonly MeasureId[]>();

/** The rules a failure mode's words are about, read once. */
function measuresIn(mode: TextItem): readonly MeasureId[] {
  const named = known.get(mode) ?? measuresNamed(fold([mode.text, ...mode.items].join(' ')));
  known.set(mode, named);
  return named;
}
