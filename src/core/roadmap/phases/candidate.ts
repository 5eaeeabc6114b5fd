import { headingLabel } from '../fields/label';
import { plainText } from '../outline/plain-text';
import type { Block, Outline } from '../outline/outline';
import type { LabelConcept } from '../words/concepts';
import type { Steps } from '../../steps';
import { once } from '../words/kept';
import type { Scopes } from './scopes';
import { markedLine } from './line/marked-line';
import { leadingEmphasis } from './line/leading-emphasis';
import { lineOf, type PhaseLine, phaseLine } from './line/phase-line';
import { type LedLine, ledLine, sharedLeads } from './line/shared-leads';
import { type Cell, type TableRow, tableRows } from './table/table-rows';
import { fromStart } from './line/start-and-end';
import { onlyTimeUnder, timeUnder } from './line/time-line';
import { trimTitle } from './line/trim-title';
import { type TrailedLine, trailedLine, trailingHeads } from './line/trailing-heads';

/** A block that could open a phase. */
export interface Candidate extends PhaseLine {
  /** Index in the outline's blocks. */
  readonly block: number;
  readonly kindOfBlock: Block['kind'] | 'bold';
  readonly level: number;
  /** Index of the block it stands under: the heading above with a smaller level, or for items the parent item; -1 for none. */
  readonly under: number;
  /** Index behind the last block that belongs to it if it is a phase. */
  readonly end: number;
  /** What a table's columns say of it. */
  readonly cells: readonly Cell[];
  /** Head of the table whose row it is; '' for other blocks. */
  readonly table: string;
  /** Its table says that it plans, whatever the note is called. */
  readonly planned?: boolean;
}

/** Every block that could open a phase by itself, in document order; `context` reads them by what stands beside. */
export function* candidatesOf(outline: Outline, scopes: Scopes): Steps<readonly Candidate[]> {
  const rows = tableRows(outline);
  const candidates: Candidate[] = [];
  const told = new Set<number>();
  const led = new Map<number, LedLine>();
  const trailed = new Map<number, TrailedLine>();
  // A title of the whole note.
  const isOverAll = (index: number): boolean => scopes.end(index) === outline.blocks.length && scopes.under(index) === -1;
  const look = (block: Block, index: number): void => {
    const titled = block.kind === 'text' && overList(block, outline.blocks[index + 1]) ? titledLine(block) : null;
    const shape = block.kind === 'text' ? shapeOf(block.raw) : 'head';
    if (block.kind === 'item' && CONTENTS.test(block.raw)) return;
    const own = (shape === null ? null : markedLine(block) ?? phaseLine(block)) ?? titled;
    const behind = block.kind === 'heading' && (own === null || own.kind === 'titled') ? ledLine(block.plain) : null;
    if (behind !== null) led.set(index, behind);
    const end = block.kind === 'heading' && (own === null || own.kind === 'titled' || own.kind === 'number' || (own.kind === 'phase' && own.bare)) ? trailedLine(block.plain, block.level) : null;
    if (end !== null) trailed.set(index, end);
    if (block.kind === 'heading' && own === null && behind === null && end === null) return underTitle(block, index);
    const row = rows.get(index);
    const line = block.kind === 'row' && !isPhaseRow(own, row) ? row?.line : own;
    if (line === null || line === undefined || (block.kind === 'text' && line.kind !== 'phase' && line.kind !== 'stage' && goesOn(block, outline.blocks[index + 1]))) return;
    // `**Phase 1** – Boats`, `**Boats** – weeks 1 to 4`
    const bold = shape === 'bold' || (block.kind === 'text' && (line.kind === 'phase' || line.kind === 'stage' || (line.kind === 'titled' && line.mention?.form === 'position' && line.rest === '')) && leadingEmphasis(block.raw) !== null);
    if (block.kind === 'text' && !bold && !block.first && line.mention === null && (line.loose || line.title.length > LONGEST_TITLED || !isBesideList(outline.blocks, index))) return;
    // `2027 goals`, over `Q1: Ship`: a title without a heading.
    if (index === 0 && block.kind === 'text' && line.loose && line.kind === 'calendar') return;
    const kindOfBlock = block.kind === 'text' ? (bold ? 'bold' : 'text') : block.kind;
    if ((kindOfBlock === 'text' || kindOfBlock === 'bold') && block.parent !== -1) return;
    if (kindOfBlock === 'text' && line !== titled && (line.kind === 'titled' || (line.kind === 'number' && line.mention === null))) return;
    // `**Phase 1. Core**` over `Months 1 to 3`
    const below = line.mention === null && (kindOfBlock === 'heading' || kindOfBlock === 'bold') && COUNTED.has(line.kind) && NUMBERED.test(block.plain) && !isOverAll(index) ? fromStart(outline.blocks, [index + 1, index + 2]) ?? onlyTimeUnder(outline.blocks, index) : null;
    if (below !== null) told.add(index + 1);
    candidates.push(candidateAt(outline.blocks, scopes, index, below === null ? line : { ...line, mention: below }, row, kindOfBlock));
  };
  // `## Learn` over `*January – March 2027*`
  const underTitle = (block: Block, index: number): void => {
    if (isOverAll(index)) return;
    const mention = fromStart(outline.blocks, [index + 1, index + 2]) ?? timeUnder(outline.blocks[index + 1]);
    const title = mention === null ? '' : trimTitle(block.plain);
    if (title === '' || OF_THE_WHOLE.has(headingLabel(title).concept)) return;
    told.add(index + 1);
    candidates.push(candidateAt(outline.blocks, scopes, index, lineOf('titled', null, mention, title, false, '', true)));
  };
  for (let index = 0; index < outline.blocks.length; index += 1) {
    const block = outline.blocks[index];
    const looked = block !== undefined && !told.has(index) && mayOpen(block, outline.blocks[index + 1]);
    if (looked) look(block, index);
    if (looked || index % LINES_A_STEP === 0) yield;
  }
  const shared = new Map<number, PhaseLine | null>([...sharedLeads(led), ...trailingHeads(aloneAtLevel(trailed, candidates))]);
  if (shared.size === 0) return candidates;
  const more = [...shared].flatMap(([block, line]): readonly Candidate[] => (line === null ? [] : [candidateAt(outline.blocks, scopes, block, line)]));
  return [...candidates.filter(({ block }) => !shared.has(block)), ...more].sort((a, b) => a.block - b.block);
}

/** `**Weeks 1–4** are lessons in small steps. Behind each`, above a line that goes on: a paragraph; `**Phase 1** covers knots` is a phase however long its lines are. */
function goesOn({ raw }: Block, next: Block | undefined): boolean {
  return next?.kind === 'text' && !next.first && SENTENCES.test(raw) && leadingEmphasis(next.raw) === null;
}

/** Behind bold words a sentence that begins with a small letter, and another one. */
const SENTENCES = /^\*\*[^*]{1,60}\*\*\s\p{Ll}[^.!?]{10,}[.!?]\s\p{Lu}/u;

/** Most lines of prose need no closer look. */
function mayOpen(block: Block, next: Block | undefined): boolean {
  return block.kind !== 'text' || shapeOf(block.raw) !== null || overList(block, next);
}

const COUNTED: ReadonlySet<PhaseLine['kind']> = new Set<PhaseLine['kind']>(['phase', 'stage', 'number']);

/** `Basics` is no step by itself. */
const NUMBERED = /\p{N}/u;

const LINES_A_STEP = 16;

/** A block as what it opens. */
export function candidateAt(blocks: readonly Block[], scopes: Scopes, block: number, { kind, number, title, bare, mention, loose, rest }: PhaseLine, row?: TableRow, as?: Candidate['kindOfBlock']): Candidate {
  return {
    kind, number, title, bare, mention: mention ?? row?.mention ?? null, loose,
    rest: row?.rest.filter((text) => text !== title).join(' | ') ?? rest,
    cells: row?.cells ?? [], table: row?.table ?? '', planned: row?.planned ?? false,
    kindOfBlock: as ?? blocks[block]?.kind ?? 'text', block, level: blocks[block]?.level ?? 0, under: scopes.under(block), end: scopes.end(block),
  };
}

/** `## Timeline`, `## Goal`, over a time: what is said of the whole plan. */
const OF_THE_WHOLE: ReadonlySet<LabelConcept | null> = new Set<LabelConcept>(['time', 'horizon', 'goal', 'start', 'end-state', 'summary']);

/** Headings with their numbers behind, of levels that have none with a number or time of their own; none where a heading opens with a phase: `## Phase 1: Basics`. */
function aloneAtLevel(trailed: ReadonlyMap<number, TrailedLine>, candidates: readonly Candidate[]): ReadonlyMap<number, TrailedLine> {
  const headings = trailed.size === 0 ? [] : candidates.filter(({ kindOfBlock, block }) => kindOfBlock === 'heading' && !trailed.has(block));
  if (headings.some(({ kind, bare }) => kind === 'phase' && !bare)) return new Map();
  const levels = new Set(headings.flatMap(({ kind, level }) => (kind === 'number' || kind === 'titled' ? level : [])));
  return new Map([...trailed].filter(([, { level }]) => !levels.has(level)));
}

/** A line of a paragraph right before or behind a list: pasted text has no blank lines. */
function isBesideList(blocks: readonly Block[], index: number): boolean {
  return blocks[index - 1]?.kind === 'item' || blocks[index + 1]?.kind === 'item';
}

/** A row that names its phase by itself: in its first cell, as all the others of its table, where its columns make it another. */
function isPhaseRow(own: PhaseLine | null, row: TableRow | undefined): boolean {
  if (own?.kind === 'horizon') return own.mention !== null || row?.line === null;
  return (own?.kind === 'phase' || own?.kind === 'stage') && ((row?.line ?? null) === null || row?.opens === true);
}

/** An item that links to a heading of its own note is of a table of contents: `[Week 1](#week-1)`, `[[#Week 1]]`. */
const CONTENTS = /^\[(?:\[#|[^\]]{0,200}\]\(#)/;

/** A short line of its own right above a list: pasted text has lost its headings. */
function overList({ raw, first, parent }: Block, next: Block | undefined): boolean {
  return first && parent === -1 && next?.kind === 'item' && next.parent === -1 && raw.length < LONGEST_TITLED && /\d/.test(raw);
}

/** `Foundation (Months 1-3)`: such a line, when it is a title with its time behind it. */
function titledLine({ raw, plain }: Block): PhaseLine | null {
  const own = phaseLine({ kind: 'item', raw, plain });
  return own?.kind === 'titled' && (own.mention?.form === 'position' || own.mention?.form === 'calendar') && !/[.!?:]$/.test(plain) ? own : null;
}

const LONGEST_TITLED = 100;

/** Whether a plain line is all bold, or begins as a phase could. */
const shapeOf = once((raw) => (isWhollyBold(raw) ? 'bold' : startsLikeHead(raw) ? 'head' : null));

/** Cheap test before a plain line is looked at closely: a digit in its first five words (of 24 characters; a longer one counts as several), a colon or a bracket in its first three, or a numeral or letter behind the first. */
function startsLikeHead(raw: string): boolean {
  if (raw.length > 300) return false;
  const at = raw.search(/[\d:：(（]/);
  const begins = at !== -1 && at < 75 && raw.slice(0, at).replace(BEFORE_LETTERS, '').split(/\s/).reduce((count, { length }) => count + Math.max(1, Math.ceil(length / 24)), 0) <= (/\d/.test(raw.charAt(at)) ? 5 : 3);
  return begins || NUMERAL_BEHIND.test(raw) || HAN_HEAD.test(raw);
}

const NUMERAL_BEHIND = /^\S{1,20}\s(?:[ivxIVX]{1,4}|\p{L})\b/u;
const BEFORE_LETTERS = /^[^\p{L}]+/u;

/** `第一周 入门`: an ordinal, a counter and a space. */
const HAN_HEAD = /^[^\p{L}]{0,4}第[一二三四五六七八九十]{1,3}\S{1,3}(?:\s|$)/u;

function isWhollyBold(raw: string): boolean {
  const own = raw.includes('**') ? leadingEmphasis(raw) : null;
  return own !== null && /^[\s:：]*$/.test(plainText(own.rest));
}
