import type { Problem } from '../../problem';
import type { RoadmapInput, RoadmapNote } from '../roadmap-reading';
import type { Phase } from '../roadmap';
import { cycleProblems, type Links } from './follow-links';
import { placedFields, type PhasePlace, withLinkedFields } from './linked-fields';
import type { LinkedNote } from './linked-note';

export interface FollowedPlan {
  readonly phases: readonly Phase[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/**
 * The plan with what its linked and embedded notes say. A note without phases of its own, which embeds one that has
 * them, has those. `phasesOf` reads another note's phases without following its links.
 */
export function followPlan(phases: readonly Phase[], places: readonly PhasePlace[], links: Links, input: RoadmapInput, phasesOf: (note: RoadmapNote) => readonly Phase[]): FollowedPlan {
  const embedded = [...links.wholes.values()].flatMap((link): readonly LinkedNote[] => {
    const note = link.embed ? links.open(link) : null;
    return note === null ? [] : [note];
  }).filter((note, at, all) => all.indexOf(note) === at);
  const linked = withLinkedFields(phases, places, links);
  const plans = phases.length > 0 ? [] : embedded.map((note) => ({ note, phases: phasesOf(note.note) })).filter((plan) => plan.phases.length > 0);
  const taken = [...linked.notes, ...plans.map(({ note }) => note)];
  const missing = linked.missing
    .filter(({ link }) => input.resolve !== undefined && input.resolve(link.linkpath, input.path) === null)
    .map(({ link, line }): Problem => ({ kind: 'linked-note-missing', path: input.path, line, values: { link: link.linkpath } }));
  return {
    phases: phases.length > 0 ? linked.phases : plans.flatMap(({ note, phases: own }) => own.map((phase) => ({ ...placedFields(phase, note.path), path: note.path }))),
    problems: [...missing, ...linked.problems, ...cycleProblems(input, links, [...new Set([...taken, ...embedded])])],
    notes: [...new Set(taken.map((note) => note.path))],
  };
}
