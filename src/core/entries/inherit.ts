import type { Day } from '../day';
import { type Flowing, NOTHING } from './read-flowing';

/** What has come down to an item or its children, with where the focus and date were found. */
export interface Inherited {
  readonly flowing: Flowing;
  readonly focusFrom: 'item' | 'note' | null;
  /** From items only: a heading comes before the properties. */
  readonly date: Day | null;
}

/** What the note gives every item. */
export function fromNote(flowing: Flowing): Inherited {
  return { flowing, focusFrom: flowing.focus === null ? null : 'note', date: null };
}

/** What an item holds once missing values are filled in from above; also what it hands down (rule 2). */
export function inherit(own: Flowing, date: Day | null, above: Inherited): Inherited {
  if (date === null && own.focus === null && own.kind === null && own.artifact === null && own.phase === null && own.public === null) {
    return above;
  }
  const up = above.flowing;
  return {
    flowing: up === NOTHING ? own : {
      kind: own.kind ?? up.kind,
      focus: own.focus ?? up.focus,
      focusBy: own.focusBy,
      artifact: own.artifact ?? up.artifact,
      phase: own.phase ?? up.phase,
      public: own.public ?? up.public,
    },
    focusFrom: own.focus === null ? above.focusFrom : 'item',
    date: date ?? above.date,
  };
}
