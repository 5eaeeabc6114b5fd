import { headingLabel } from '../fields/label';
import type { Block, Outline } from '../outline/outline';
import type { LabelConcept } from '../words/concepts';
import type { Steps } from '../../steps';
import type { Scopes } from './scopes';
import { markedLine } from './line/marked-line';
import { leadingEmphasis } from './line/leading-emphasis';
import { phaseLine } from './line/phase-line';
import { lineOf, type PhaseLine } from './line/told-line';
import { type LedLine, ledLine, sharedLeads } from './line/shared-leads';
import { type Cell, type TableRow, tableRows } from './table/table-rows';
import { fromStart } from './line/start-and-end';
import { shapeOf } from './line/shape-of';
import { onlyTimeUnder } from './line/time-line';
import { timeBelow } from './line/time-below-title';
import { firstSentence } from './line/first-sentence';
import { trimTitle } from './line/trim-title';
import { isStretch, type Mention } from '../time/mention';
import { saysSummary } from './line/says-summary';
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
  /** Its table says that it plans, or the same word before the times of all, whatever the note is called. */
  readonly planned?: boolean;
}

/** Every block that could open a phase by itself, in document order; `context` reads them by what stands beside. */
export function* candidatesOf(outline: Outline, scopes: Scopes): Steps<readonly Candidate[]> {
  const rows = tableRows(outline);
  const candidates: Candidate[] = [];
  const told = new Set<number>();
  const led = new Map<number, LedLine>();
  const trailed = new Map<number, TrailedLine>();
  const firsts = new Map<number, number>();
  outline.blocks.forEach(({ kind, level }, index) => { if (kind === 'heading' && !firsts.has(level)) firsts.set(level, index); });
  // A title of the whole note; of several phases the last one ends with it too.
  const isOverAll = (index: number): boolean => scopes.end(index) === outline.blocks.length && scopes.under(index) === -1 && firsts.get(outline.blocks[index]?.level ?? 0) === index;
  const look = (block: Block, index: number): void => {
    const titled = block.kind === 'text' && overList(block, outline.blocks[index + 1]) ? titledLine(block) : null;
    const shape = block.kind === 'text' ? shapeOf(block.raw) : 'head';
    if (block.kind === 'item' && CONTENTS.test(block.raw)) return;
    const own = (shape === null ? null : markedLine(block) ?? phaseLine(block)) ?? titled;
    // `五年主线总结`
    if (own?.kind === 'span' && block.kind === 'heading' && own.mention?.form !== 'calendar' && saysSummary(own.title)) return;
    const behind = block.kind === 'heading' && (own === null || own.kind === 'titled') ? ledLine(block.plain) : null;
    if (behind !== null) led.set(index, behind);
    const end = block.kind === 'heading' && (own === null || own.kind === 'titled' || own.kind === 'number' || (own.kind === 'phase' && own.bare)) ? trailedLine(block.plain, block.level) : null;
    if (end !== null) trailed.set(index, end);
    if (own === null && (block.kind === 'heading' ? behind === null && end === null : block.kind === 'item' || shape === 'bold')) return underTitle(block, index);
    // `Time: year 1`, below a phase
    if (block.kind === 'text' && shape !== 'bold' && own?.kind === 'titled' && OF_THE_WHOLE.has(headingLabel(own.title).concept) && !(isStretch(own.mention) && BOLD_BEFORE_SIGN.test(block.raw))) return;
    const row = rows.get(index);
    const line = block.kind === 'row' && !isPhaseRow(own, row) ? row?.line : own;
    if (line === null || line === undefined || (block.kind === 'text' && line.kind !== 'phase' && line.kind !== 'stage' && goesOn(block, outline.blocks[index + 1]))) return;
    // `**Phase 1** – Boats`, `**Boats** – weeks 1 to 4`, `**Boats** — 5 Oct to 31 Oct 2027`
    const bold = shape === 'bold' || (block.kind === 'text' && (line.kind === 'phase' || line.kind === 'stage' || (line.kind === 'titled' && line.rest === '' && (line.mention?.form === 'position' || isStretch(line.mention) || isDayBehind(line.mention, block.raw)))) && leadingEmphasis(block.raw) !== null);
    if (block.kind === 'text' && !bold && !block.first && line.mention === null && (line.loose || line.title.length > LONGEST_TITLED || !(isBesideList(outline.blocks, index) || isTold(line, block, outline.blocks[index + 1])))) return;
    // `2027 goals`, over `Q1: Ship`: a title without a heading.
    if (index === 0 && block.kind === 'text' && line.loose && line.kind === 'calendar') return;
    // `- Phase 2 in one go`, `- Phase 2: too much`, below what may go wrong
    if (block.kind === 'item' && line.number !== null && saysOfPhases(outline.blocks[scopes.under(index)])) return;
    const kindOfBlock = block.kind === 'text' ? (bold ? 'bold' : 'text') : block.kind;
    if ((kindOfBlock === 'text' || kindOfBlock === 'bold') && block.parent !== -1) return;
    if (kindOfBlock === 'text' && line !== titled && (line.kind === 'titled' || (line.kind === 'number' && line.mention === null))) return;
    // `**Phase 1. Core**` over `Months 1 to 3`, also inside an item
    const open = line.mention === null && COUNTED.has(line.kind) && isOrdered(line, block);
    const below = !open ? null : kindOfBlock === 'item' ? timeBelow(outline.blocks, index) : (kindOfBlock === 'heading' || kindOfBlock === 'bold') && !isOverAll(index) ? fromStart(outline.blocks, [index + 1, index + 2]) ?? onlyTimeUnder(outline.blocks, index) : null;
    if (below !== null) told.add(index + 1);
    candidates.push(candidateAt(outline.blocks, scopes, index, below === null ? line : { ...line, mention: below }, row, kindOfBlock));
  };
  // `## Learn` over `*January – March 2027*`
  const underTitle = (block: Block, index: number): void => {
    const mention = block.kind === 'heading' && isOverAll(index) ? null : timeBelow(outline.blocks, index);
    const title = mention === null ? '' : trimTitle(block.plain);
    if (title === '' || OF_THE_WHOLE.has(headingLabel(title).concept)) return;
    told.add(index + 1);
    candidates.push(candidateAt(outline.blocks, scopes, index, lineOf('titled', null, mention, title, false, '', block.kind !== 'item'), undefined, block.kind === 'text' ? 'bold' : block.kind));
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

/** A heading over what is said of the phases. */
function saysOfPhases(heading: Block | undefined): boolean {
  return heading?.kind === 'heading' && OF_PHASES.has(headingLabel(heading.plain).concept);
}

const OF_PHASES: ReadonlySet<LabelConcept | null> = new Set<LabelConcept>(['failure', 'rules']);

/** `**Release** → 19 June 2027`, `**Show** — 2 May 2027`. */
function isDayBehind(mention: Mention | null, raw: string): boolean {
  return mention?.form === 'calendar' && mention.start.day !== null && mention.start.year !== null && BOLD_BEFORE_SIGN.test(raw);
}

const BOLD_BEFORE_SIGN = /\*\*\s?[→—–]/;

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

/** `Part 1`, `Era II → Core`: not `Basics`, a step by its name alone. */
function isOrdered({ number, bare, title }: PhaseLine, { plain }: Block): boolean {
  return NUMBERED.test(plain) || (number !== null && !bare && title !== trimTitle(plain));
}

const NUMBERED = /\p{N}/u;

const LINES_A_STEP = 16;

/** A block as what it opens. */
export function candidateAt(blocks: readonly Block[], scopes: Scopes, block: number, { kind, number, title, bare, mention, loose, rest }: PhaseLine, row?: TableRow, as?: Candidate['kindOfBlock']): Candidate {
  const said = blocks[block]?.kind === 'item' || blocks[block]?.kind === 'text' ? firstSentence(title, rest) : { title, rest };
  return {
    kind, number, title: said.title, bare, mention: mention ?? row?.mention ?? null, loose,
    rest: row?.rest.filter((text) => text !== title).join(' | ') ?? said.rest,
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

/** `Phase 2 – Foundations`, a line of its own among others without blank lines. */
function isTold({ kind, number, bare }: PhaseLine, { plain }: Block, next: Block | undefined): boolean {
  return kind === 'phase' && number !== null && !bare && plain.length < LONGEST_TOLD && !/[.,;]$/.test(plain) && !/^\p{Ll}/u.test(next?.plain ?? '');
}

const LONGEST_TOLD = 60;

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
