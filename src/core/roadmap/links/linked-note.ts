import type { LabelConcept } from '../words/concepts';
import type { LabelledSection } from '../fields/section';
import { readSections } from '../fields/sections';
import type { Block, Outline } from '../outline/outline';
import { readOutline } from '../outline/read-outline';
import { buildScopes } from '../phases/scopes';
import { phaseLine } from '../phases/line/phase-line';
import type { PhaseLine } from '../phases/line/told-line';
import type { RoadmapNote } from '../roadmap-reading';
import { findTime } from '../time/find-time';
import type { CalendarMention, Mention } from '../time/mention';
import { timeTokens } from '../words/words';

/** A note a roadmap links to, read as what it may be: one phase, or one focus area. */
export interface LinkedNote {
  readonly path: string;
  readonly note: RoadmapNote;
  readonly outline: Outline;
  /** Index of the block that is its title, or of the heading the link names; -1 for none. */
  readonly title: number;
  /** Indexes of the blocks of the part the link leads to, its title not among them. */
  readonly inside: readonly number[];
  /** Its title read as a phase opening; null when it is none. */
  readonly opening: PhaseLine | null;
  /** The time it states near its top, outside the title. */
  readonly time: Mention | null;
  readonly sections: readonly LabelledSection[];
}

/** Characters read of a linked note. */
const MAX_LENGTH = 512 * 1024;

/** A time stands among the first blocks, or nowhere. */
const TOP = 8;

/** Reads a linked note from its title, or from the heading the link names, to the end of that part. */
export function readLinked(note: RoadmapNote, heading: string | null): LinkedNote {
  const outline = readOutline(note.text.slice(0, MAX_LENGTH), note.structure);
  const { blocks } = outline;
  const wanted = heading === null ? -1 : blocks.findIndex((block) => block.kind === 'heading' && block.plain === heading);
  const title = wanted !== -1 ? wanted : titleOf(blocks);
  const end = wanted === -1 ? blocks.length : buildScopes(blocks).end(wanted);
  const inside = blocks.flatMap((_block, index) => (index > title && index < end ? [index] : []));
  const opener = blocks[title];
  const sections = readSections(blocks, inside);
  return { path: note.path, note, outline, title, inside, opening: opener === undefined ? null : phaseLine(opener), time: timeNearTop(blocks, inside, sections), sections };
}

/** The note's own title: its first heading of level 1, else a heading it begins with. */
function titleOf(blocks: readonly Block[]): number {
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  return first === -1 && blocks[0]?.kind === 'heading' ? 0 : first;
}

function timeNearTop(blocks: readonly Block[], inside: readonly number[], sections: readonly LabelledSection[]): Mention | null {
  const labelled = sections.find((section) => section.concept === 'time' && section.text !== '')?.text ?? '';
  const lines = inside.slice(0, TOP).map((index) => blocks[index]?.plain.slice(0, 200) ?? '');
  for (const text of [labelled.slice(0, 200), ...lines]) {
    const tokens = timeTokens(text);
    const found = findTime(tokens, 0, tokens.length);
    if (found?.alone === true && !(found.mention.form === 'calendar' && isSingleDay(found.mention))) return found.mention;
  }
  return null;
}

const PHASE_LABELS: ReadonlySet<LabelConcept | null> = new Set(['goal', 'deliverable', 'failure', 'actions', 'focus', 'outputs']);

/** True when the note says it is a phase: by its title, a time of its own, or what its labels are about. */
export function saysPhase({ opening, time, sections }: LinkedNote): boolean {
  const titled = opening !== null && opening.kind !== 'number' && opening.kind !== 'titled';
  const timed = [time, opening?.mention ?? null].some((own) => own?.form === 'position' || own?.form === 'either');
  return titled || timed || sections.some((section) => PHASE_LABELS.has(section.concept) && section.opener !== 'none');
}

/** A lone day says when a note was written, not when a phase is. */
function isSingleDay({ start, end }: CalendarMention): boolean {
  return start.day !== null && (end === null || end.day === start.day);
}
