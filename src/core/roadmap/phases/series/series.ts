import type { Block, Outline } from '../../outline/outline';
import type { Candidate } from '../candidate';
import { leadingEmphasis } from '../line/leading-emphasis';
import { saysSummary } from '../line/says-summary';
import { isNow } from '../../time/mention';
import { isSingleDay } from './past';
import type { SeriesKind } from '../line/series-kind';

/** Candidates of one kind, at one level, under one heading or item. */
export interface Group {
  readonly key: string;
  readonly under: number;
  readonly members: readonly Candidate[];
}

/** Groups of one key joined into one sequence, repeats taken out. */
export interface Series {
  readonly kind: SeriesKind;
  readonly members: readonly Candidate[];
  /** True when the numbers begin again under another heading. */
  readonly restarts: boolean;
}

/** Groups candidates by how they are written and where they stand; what is folded away in `<details>` stands apart. */
export function groupCandidates(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Group[] {
  const groups = new Map<string, { place: string; under: number; members: Candidate[] }>();
  const parts = boldParts(candidates, blocks);
  for (const candidate of candidates) {
    const timely = candidate.kind === 'box' || candidate.kind === 'span' || candidate.kind === 'calendar';
    const place = `${candidate.kindOfBlock}${candidate.table === '' ? '' : ` (${candidate.table})`} ${String(candidate.level)} ${timely ? (isSingleDay(candidate) ? 'day' : candidate.kind === 'span' && candidate.loose ? 'said' : 'time') : candidate.kind}`;
    const id = `${place} ${String(candidate.under)} ${String(parts.get(candidate.block) ?? 0)} ${String((blocks[candidate.block]?.folded ?? 0) > 0)}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { place, under: candidate.under, members: [candidate] });
    else group.members.push(candidate);
  }
  return [...groups.values()].flatMap(({ place, under, members }) => {
    if (!place.endsWith('time') || inRuns(members, blocks)) return [{ key: place.endsWith('time') && members.every(({ kind }) => kind === 'calendar') ? `${place} calendar` : place, under, members }];
    const byUnit = new Map<string, Candidate[]>();
    // `Month 3 (13 Sep – 12 Oct)` has its unit from the months beside it.
    const box = members.map(unitOf).find((unit) => unit.startsWith('box ')) ?? 'box';
    for (const member of members) {
      const unit = unitOf(member) === 'box' ? box : unitOf(member);
      const own = byUnit.get(unit);
      if (own === undefined) byUnit.set(unit, [member]);
      else own.push(member);
    }
    // Under each heading the same key: one with nothing but weeks has no other.
    return [...byUnit].map(([unit, own]) => ({ key: byUnit.size === 1 ? place : `${place} ${unit}`, under, members: own }));
  });
}

/** How many bold lines stand above each outer item with a title before its time, which part the lists of a note as headings do. */
function boldParts(candidates: readonly Candidate[], blocks: readonly Block[]): ReadonlyMap<number, number> {
  const parts = new Map<number, number>();
  let at = 0;
  let part = 0;
  for (const { kind, kindOfBlock, level, block } of candidates) {
    if (kind !== 'titled' || kindOfBlock !== 'item' || level > 0) continue;
    for (; at < block; at += 1) if (blocks[at]?.kind === 'text' && blocks[at]?.parent === -1 && leadingEmphasis(blocks[at]?.raw ?? '')?.rest === '') part += 1;
    parts.set(block, part);
  }
  return parts;
}

/** A phase told by its name alone: `Foundation phase`. */
export function isNamed({ kind, mention }: Candidate): boolean {
  return kind === 'titled' && mention === null;
}

/** Weeks that are followed by months are one sequence; months with weeks between them are two, and so are weeks and a day of the calendar in plain lines, which is a date to keep, and months and a count in the prose below them. */
function inRuns(members: readonly Candidate[], blocks: readonly Block[]): boolean {
  const calendar = members[0]?.kindOfBlock === 'text' ? members.filter(({ mention }) => mention?.form === 'calendar') : [];
  if (calendar.some(({ mention }) => mention?.form === 'calendar' && mention.start.day !== null) || (calendar.some(({ mention }) => !isNow(mention)) && members.some(({ kind }) => kind === 'span'))) return false;
  const seen = new Set<string>();
  return members.every((member, index) => {
    const unit = unitOf(member);
    if (index > 0 && unitOf(members[index - 1] ?? member) === unit) return true;
    if (seen.has(unit) || (index > 0 && isOtherList(members[index - 1] ?? member, member, blocks))) return false;
    seen.add(unit);
    return true;
  });
}

/** Items with a line of their own between them, or plain lines with one that leads to the others: `Timeline:`. */
function isOtherList(before: Candidate, own: Candidate, blocks: readonly Block[]): boolean {
  if (own.kindOfBlock !== 'item' && own.kindOfBlock !== 'text') return false;
  return blocks.slice(before.block + 1, own.block).some(({ kind, parent, plain }) => kind === 'text' && parent === -1 && (own.kindOfBlock === 'item' || LEADS.test(plain)));
}

const LEADS = /^\p{L}[\p{L} ]{2,30}[:：]$/u;

function unitOf({ kind, mention }: Candidate): string {
  return mention !== null && 'unit' in mention ? `${kind === 'span' ? '' : 'box '}${mention.unit}` : kind;
}

/** Share of members with a time. */
export function timed(members: readonly Candidate[]): number {
  return members.length === 0 ? 0 : members.filter((member) => member.mention !== null).length / members.length;
}

/** True when the heading a group stands under announces a summary, a checklist, a timeline and the like, and is not the note's title. */
export function isSummary({ blocks }: Pick<Outline, 'blocks'>, under: number): boolean {
  const block = blocks[under];
  if (block === undefined || block.kind !== 'heading') return false;
  return saysSummary(block.plain) && titleOf(blocks) !== under;
}

/** The first heading of a note, asked for again by each heading that sums up. */
const titles = new WeakMap<readonly Block[], number>();

function titleOf(blocks: readonly Block[]): number {
  const own = titles.get(blocks) ?? blocks.findIndex(({ kind }) => kind === 'heading');
  titles.set(blocks, own);
  return own;
}
