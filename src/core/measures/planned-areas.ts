import type { Day } from '../day';
import { chosenAreas } from '../mapping/chosen-areas';
import { focusMatcherOf } from '../mapping/focus-matcher';
import type { Calendar } from '../roadmap/calendar';
import type { Roadmap } from '../roadmap/roadmap';

/** The areas of a plan, by the roadmap's own names. */
export interface PlannedAreas {
  /** Every area of the plan once, in its order. */
  readonly all: readonly string[];
  /** Those in force on the day, after inheritance (C35). */
  readonly chosen: ReadonlySet<string>;
}

/** The last answer of each plan: every report of a day asks the same. */
const known = new WeakMap<Roadmap, { readonly calendar: Calendar; readonly day: Day; readonly planned: PlannedAreas }>();

/** The areas of the plan and those in force on a day. */
export function plannedAreas(roadmap: Roadmap, calendar: Calendar, day: Day): PlannedAreas {
  const last = known.get(roadmap);
  if (last?.calendar === calendar && last.day === day) return last.planned;
  const matcher = focusMatcherOf(roadmap);
  const planned = { all: matcher.areas, chosen: chosenAreas(roadmap, calendar, matcher).at(calendar.owner(day)) };
  known.set(roadmap, { calendar, day, planned });
  return planned;
}
