import { type PhaseFields, phaseFields } from '../fields/phase-fields';
import { flat } from '../fields/text-items';
import type { Problem } from '../../problem';
import type { FocusArea, Phase } from '../roadmap';
import { type LinkedNote } from './linked-note';
import { withOwnNote } from './deliverable-note';
import type { Links } from './follow-links';
import type { NoteLink } from './note-link';

/** Where a phase stands in the outline: the block that opens it, and those that belong to it. */
export interface PhasePlace {
  readonly member: { readonly block: number; readonly title: string };
  readonly blocks: readonly number[];
}

/** What the notes behind links add. */
export interface Linked {
  readonly phases: readonly Phase[];
  /** Notes whose text was taken. */
  readonly notes: readonly LinkedNote[];
  /** Links that open a phase and lead nowhere, with their lines. */
  readonly missing: readonly { readonly link: NoteLink; readonly line: number }[];
  /** Of what deliverables' own notes say. */
  readonly problems: readonly Problem[];
}

/** Phases with what the notes they link to or embed say about them. What stands in the roadmap itself comes first. No note is taken twice. */
export function withLinkedFields(phases: readonly Phase[], places: readonly PhasePlace[], links: Links): Linked {
  if (links.byLine.size === 0) return { phases, notes: [], missing: [], problems: [] };
  const taken = new Set<string>();
  const notes: LinkedNote[] = [];
  const problems: Problem[] = [];
  const missing: { link: NoteLink; line: number }[] = [];
  const take = (link: NoteLink): LinkedNote | null => {
    const note = links.open(link);
    const key = `${note?.path ?? ''}#${link.heading ?? ''}`;
    if (note === null || taken.has(key)) return null;
    taken.add(key);
    notes.push(note);
    return note;
  };
  const all = phases.map((phase, index): Phase => {
    const place = places[index];
    if (place === undefined) return phase;
    const opener = links.wholes.get(place.member.block) ?? links.showing(phase.line, place.member.title);
    if (opener !== null && links.open(opener) === null) missing.push({ link: opener, line: phase.line });
    const embeds = place.blocks.flatMap((block) => {
      const link = links.wholes.get(block);
      return link?.embed === true ? [link] : [];
    });
    const sources = [...(opener === null ? [] : [opener]), ...embeds].flatMap((link) => take(link) ?? []);
    const full = sources.reduce(withFieldsOf, phase);
    if (full.deliverables.length === 0 && full.focusAreas.length === 0) return full;
    return { ...full, deliverables: full.deliverables.map((own) => withOwnNote(own, links, problems)), focusAreas: full.focusAreas.map((area) => withTopics(area, links, take)) };
  });
  return { phases: all, notes, missing, problems };
}

function withFieldsOf(phase: Phase, { path, sections }: LinkedNote): Phase {
  const own = placedFields(phaseFields(sections, () => undefined), path);
  return {
    ...phase,
    goal: phase.goal ?? own.goal,
    actions: [...phase.actions, ...own.actions],
    focusAreas: [...phase.focusAreas, ...own.focusAreas],
    deliverables: [...phase.deliverables, ...own.deliverables],
    failureModes: [...phase.failureModes, ...own.failureModes],
    rules: [...phase.rules, ...own.rules],
    outputs: [...phase.outputs, ...own.outputs],
    paths: [...phase.paths, ...own.paths],
    parts: [...phase.parts, ...own.parts],
  };
}

/** Fields that stand in another note. */
export function placedFields<T extends PhaseFields>(own: T, path: string): T {
  return {
    ...own, actions: placed(own.actions, path), focusAreas: placed(own.focusAreas, path), deliverables: placed(own.deliverables, path), failureModes: placed(own.failureModes, path),
    rules: placed(own.rules, path), outputs: placed(own.outputs, path), paths: placed(own.paths, path), parts: placed(own.parts, path),
  };
}

/** Items that stand in another note. */
export function placed<T extends object>(items: readonly T[], path: string): readonly (T & { readonly path: string })[] {
  return items.map((item) => ({ ...item, path }));
}

/** A focus area that is a link has the topics its note lists: under a label such as "Topics", else all it lists. */
function withTopics(area: FocusArea, links: Links, take: (link: NoteLink) => LinkedNote | null): FocusArea {
  if (area.topics.length > 0 || area.path !== undefined) return area;
  const link = links.showing(area.line, area.name);
  const note = link === null ? null : take(link);
  if (note === null) return area;
  const labelled = note.sections.filter((section) => section.concept === 'focus');
  const topics = (labelled.length > 0 ? labelled : note.sections).flatMap((section) => flat(section.items));
  return { ...area, topics: topics.length > 0 ? topics : note.sections.flatMap(({ opener, label }) => (opener === 'heading' ? [label] : [])) };
}
