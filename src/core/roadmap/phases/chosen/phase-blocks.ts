import type { Steps } from '../../../steps';
import { phaseFields } from '../../fields/phase-fields';
import { headingLabel, labelOf } from '../../fields/label';
import { isLoneRule } from '../../fields/lone-rules';
import { cellSection, type LabelledSection } from '../../fields/section';
import { readSections } from '../../fields/sections';
import type { LineReading } from '../../line-reading';
import type { Block, Outline } from '../../outline/outline';
import type { Phase } from '../../roadmap';
import { decideTimes } from '../../time/decide-times';
import type { Mention } from '../../time/mention';
import { isCount } from '../../time/to-span';
import { vagueTimeIn } from '../../time/vague-time';
import type { Candidate } from '../candidate';
import type { Scopes } from '../scopes';
import type { Yearless } from '../../time/years-from-start';
import { repeatedTimes } from './repeated-times';
import { timeBelow } from './time-below';
import { yearsAround } from './years-around';

/** A phase and the indexes of the blocks that belong to it, its own not among them. */
export interface PhaseBlocks {
  readonly member: Candidate;
  readonly blocks: readonly number[];
}

/** What took a block, by its index: filled while fields are read. */
export type OwnReadings = ((Pick<LineReading, 'as' | 'field' | 'phase'> & Partial<Pick<LineReading, 'why'>>) | undefined)[];

/** A section went to a field, of a phase or of the plan: its label, and what stands under it. */
export function take(readings: OwnReadings, blocks: readonly Block[], section: LabelledSection, field: string, phase: number | null): void {
  for (let at = 0; at < section.blocks.length; at += 1) {
    const block = section.blocks[at] ?? 0;
    const as = at === 0 && section.label !== '' ? 'label' : blocks[block]?.kind === 'item' ? 'item' : 'text';
    // Read as the line before is: one reading for both, as a long note has thousands.
    const before = readings[block - 1];
    readings[block] = before?.as === as && before.field === field && before.phase === phase ? before : { as, field, phase };
  }
}

/** What was seen of the note before the plan was chosen. */
export interface Seen {
  readonly candidates: readonly Candidate[];
  readonly scopes: Scopes;
}

/** The blocks of each phase: from its own to the end of its part of the outline, or to the next phase. */
export function regionsOf(members: readonly Candidate[], outline: Outline): readonly PhaseBlocks[] {
  return members.map((member, index): PhaseBlocks => {
    const next = members[index + 1]?.block ?? outline.blocks.length;
    const headingNext = (from: number): number => {
      const level = member.kindOfBlock === 'heading' ? member.level : Infinity;
      let at = from;
      while (at < next && !(outline.blocks[at]?.kind === 'heading' && (outline.blocks[at]?.level ?? 0) <= level) && !(index === members.length - 1 && opensRules(outline, at))) at += 1;
      return at;
    };
    const end = member.kindOfBlock === 'heading' || member.kindOfBlock === 'item' ? Math.min(member.end, next) : member.kindOfBlock === 'row' ? member.block + 1 : headingNext(member.block + 1);
    const last = index === members.length - 1 ? beforeRules(outline, member.block, end) : end;
    const blocks: number[] = [];
    for (let at = member.block + 1; at < last; at += 1) blocks.push(at);
    return { member, blocks };
  });
}

/** Where the last phase ends: `Depth beats breadth.` as a paragraph below all it holds is a rule of the plan, unless a heading or a label says what it is. */
function beforeRules({ blocks }: Outline, phase: number, end: number): number {
  let at = end;
  while (at > phase + 1 && blocks[at - 1]?.kind === 'text' && isLoneRule(blocks, at - 1)) at -= 1;
  const above = blocks[at - 1];
  return above === undefined || above.kind === 'heading' || labelOf(above)?.rest === '' ? end : at;
}

/** `**Rules**` or `Rules` above a list, behind the last phase that is a line: of the plan, as a heading there would be. */
function opensRules({ blocks }: Outline, at: number): boolean {
  const own = blocks[at];
  return own?.kind === 'text' && (own.first || blocks[at - 1]?.kind === 'item') && own.parent === -1 && blocks[at + 1]?.kind === 'item' && headingLabel(own.plain).concept === 'rules';
}

/** 1 for each block that opens a phase or belongs to one, else 0. */
export function blocksInside(regions: readonly PhaseBlocks[], { blocks }: Outline): Uint8Array {
  const inside = new Uint8Array(blocks.length);
  for (const { member, blocks: own } of regions) {
    inside[member.block] = 1;
    for (const block of own) inside[block] = 1;
  }
  return inside;
}

/** The phases with all their fields, a step for each, and the times of those whose month or day has no year. */
export function* fieldsOf(outline: Outline, regions: readonly PhaseBlocks[], { candidates, scopes }: Seen, readings: OwnReadings): Steps<{ readonly phases: readonly Phase[]; readonly yearless: Yearless }> {
  const members = regions.map(({ member }) => member);
  const own = regions.map(({ member, blocks }) => (isVague(member.mention) ? null : member.mention) ?? timeBelow(outline.blocks, blocks, member.bare) ?? member.mention);
  const again = own.some((mention) => mention !== null) ? null : repeatedTimes(members, candidates);
  const mentions = again === null ? own : members.map(({ number }) => again.get(number ?? -1) ?? null);
  const times = decideTimes(mentions, yearsAround(outline.blocks, members, scopes), regions.some(({ member }) => member.kind === 'horizon'), members.every(({ kind }) => kind === 'span'), members.map(({ under }) => under));
  const yearless = new Map<number, Mention>();
  const phases: Phase[] = [];
  const read = ({ member, blocks }: PhaseBlocks, index: number): Phase => {
    const line = outline.blocks[member.block]?.line ?? 1;
    const mention = mentions[index] ?? null;
    if (times[index]?.span === null && times[index].duration === null && lacksYear(mention)) yearless.set(index, mention);
    readings[member.block] = { as: 'phase', field: 'title', phase: index };
    const { goal, actions, failureModes, rules, outputs, paths, focusAreas, deliverables, parts } = phaseFields([...member.cells.map((cell) => cellSection(cell, line)), ...readSections(outline.blocks, blocks)], (section, field) => { take(readings, outline.blocks, section, field, index); });
    const vague = isVague(own[index] ?? null) ? vagueTimeIn(outline.blocks[member.block]?.plain ?? '') : null;
    const more = [vague === null || member.title.includes(vague) ? '' : vague, member.rest].filter((text) => text !== '');
    return {
      number: member.number, title: member.title, line, endLine: outline.blocks[blocks.at(-1) ?? member.block]?.line ?? line,
      span: times[index]?.span ?? null, duration: times[index]?.duration ?? null,
      goal, actions, failureModes, rules, outputs, paths, focusAreas, deliverables, parts: more.length === 0 ? parts : [...more.map((text) => ({ label: '', text, line, items: [] })), ...parts],
    };
  };
  for (const region of regions) {
    phases.push(read(region, phases.length));
    yield;
  }
  return { phases, yearless };
}

/** `March`, `1–15 May`, where no heading above has a year. */
function lacksYear(mention: Mention | null): mention is Mention {
  return (isCount(mention) && mention.named === true) || mention?.form === 'calendar' && !isVague(mention) && [mention.start, mention.end].some((own) => own?.month != null && own.year === null);
}

/** A time without days; one below with days says more. */
function isVague(mention: Mention | null): boolean {
  return mention?.form === 'calendar' && mention.start.vague === true;
}
