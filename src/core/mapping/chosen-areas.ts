import type { Calendar } from '../roadmap/calendar';
import type { Phase, Roadmap } from '../roadmap/roadmap';
import { type FocusMatcher, namesOfPhase } from './focus-matcher';
import type { Placement } from './mapped-entry';

/** Which areas count as depth, by phase. */
export interface ChosenAreas {
  /** Of a phase, by its index in `roadmap.phases`, after inheritance. */
  of(phase: number): ReadonlySet<string>;
  /** Of the day an entry falls on: its phase's, in a gap the one before's, elsewhere all. */
  at(placement: Placement): ReadonlySet<string>;
  /** All areas any phase chooses. */
  readonly all: ReadonlySet<string>;
}

/**
 * The areas each phase has chosen (C35). `focus-phase-N` replaces those of the text, `edge` does so for phase 3 alone
 * and only without `focus-phase-3`. A phase without any takes those of the phase that starts before it, through as many
 * as need be; before the first with areas all of them are chosen.
 */
export function chosenAreas(roadmap: Roadmap, calendar: Calendar, matcher: FocusMatcher): ChosenAreas {
  const own = roadmap.phases.map((phase) => ownAreas(phase, roadmap, matcher));
  const all = new Set(own.flatMap((areas) => [...areas]));
  const order = byStart(calendar, roadmap.phases.length);
  const chosen: ReadonlySet<string>[] = own.map(() => all);
  let before: ReadonlySet<string> = all;
  for (const phase of order) {
    const areas = own[phase];
    if (areas !== undefined && areas.size > 0) before = areas;
    chosen[phase] = before;
  }
  const of = (phase: number): ReadonlySet<string> => chosen[phase] ?? all;
  return {
    all,
    of,
    at: (placement) => (placement.at === 'phase' ? of(placement.phase) : placement.at === 'gap' ? of(placement.previous) : all),
  };
}

function ownAreas(phase: Phase, { options }: Roadmap, matcher: FocusMatcher): ReadonlySet<string> {
  const named = namesOfPhase(phase.number, options);
  const names = named.length > 0 ? named : phase.focusAreas.map(({ name }) => name);
  return new Set(names.map((name) => matcher.match(name).area ?? name));
}

/** Phases by their first day; those without days keep their place behind the phase written before them. */
function byStart(calendar: Calendar, count: number): readonly number[] {
  const order: number[] = [];
  const dated = Array.from({ length: count }, (_, phase) => phase).filter((phase) => calendar.dates[phase] != null);
  dated.sort((a, b) => {
    const from = calendar.dates[a]?.start ?? '';
    const to = calendar.dates[b]?.start ?? '';
    return from < to ? -1 : from > to ? 1 : a - b;
  });
  order.push(...dated);
  for (let phase = 0; phase < count; phase += 1) {
    if (calendar.dates[phase] == null) order.splice(order.indexOf(phase - 1) + 1, 0, phase);
  }
  return order;
}
