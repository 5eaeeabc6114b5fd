import type { Steps } from '../../../steps';
import { labelOf } from '../../fields/label';
import type { LineReading } from '../../line-reading';
import type { Block, Outline } from '../../outline/outline';
import type { RoadmapReading } from '../../roadmap-reading';
import type { LabelConcept } from '../../words/concepts';
import type { Candidate } from '../candidate';
import { buildScopes } from '../scopes';
import { BELIEVED, type NoteKnown } from '../choice/choose-plan';
import { whyNoPlan } from '../choice/is-plan';
import { type NoteSays, noteSays } from '../choice/note-says';
import { timeBelow } from '../chosen/time-below';
import { candidatesIn } from '../context/in-context';
import { joinGroups } from '../series/join-groups';
import { groupCandidates, isNamed } from '../series/series';
import { columnBlocks } from './column-blocks';
import { type ColumnTable, columnTables, firstHead } from './column-tables';
import { shifted } from './shifted';

/** A note whose plan is a table with a column for each phase: its outline, with the columns written out in place of the rows, and those phases. */
export interface ColumnPlan {
  readonly outline: Outline;
  readonly members: readonly Candidate[];
  /** The lines of the table, but for the one below its head. */
  readonly rows: ReadonlySet<number>;
}

/** More tables of a note are not looked at closely. */
const MOST_TABLES = 8;

/** The plan that a table gives whose columns are the phases, for a note that has no other: the first table with the evidence that headings would need. */
export function* columnPlan(outline: Outline, { name, titled, trusted }: NoteKnown): Steps<ColumnPlan | null> {
  for (const table of columnTables(outline).slice(0, MOST_TABLES)) {
    const says = trusted ? BELIEVED : noteSays(outline, { block: table.block + 1, under: table.under }, name, titled);
    const head = outline.blocks[table.block];
    if (head === undefined) continue;
    const from = firstHead(table);
    const columns = columnBlocks(table, from, head);
    const members = yield* phasesIn({ ...outline, blocks: columns }, says, table.heads.length - from);
    if (members.length > 0) return placed(outline, table, columns, members);
  }
  return null;
}

/** The columns as phases, by the outline of nothing but them; none where they are not all of one kind, or no plan. */
function* phasesIn(outline: Outline, says: NoteSays, count: number): Steps<readonly Candidate[]> {
  const scopes = buildScopes(outline.blocks);
  const heads = (yield* candidatesIn(outline, scopes)).filter(({ kindOfBlock }) => kindOfBlock === 'heading');
  const groups = groupCandidates(heads, outline.blocks);
  const [series] = joinGroups(outline, groups, { openers: new Map(), firsts: new Map() });
  if (groups.length !== 1 || series === undefined || count < FEWEST || series.members.length !== count) return [];
  const announced = says.plan || (says.named && !says.record);
  // `Now`, `Next`, `Later`: short and long terms are those of bonds as well.
  const turns = series.kind === 'horizon' && series.members.some(({ number }) => number !== null);
  const named = turns || ((series.kind === 'phase' || series.members.every(isNamed)) && holdsPlan(outline, series.members));
  // Levels are steps of a plan where more than its title says so: others are those of a skill.
  const plan = announced && (series.kind !== 'stage' || says.trusted === true);
  return (named || announced) && whyNoPlan(outline, series, { ...says, plan, toldPhases: 0 }) === null ? series.members : [];
}

/** Phases of a treatment have goals and lengths as well: those of a plan have their place in time, or rows with what is to be done, made, learned or feared. */
function holdsPlan({ blocks }: Outline, members: readonly Candidate[]): boolean {
  const placed = members.some(({ block, end, mention }) => {
    const time = mention ?? timeBelow(blocks, Array.from({ length: end - block - 1 }, (_none, at) => block + 1 + at));
    return time?.form === 'calendar' || time?.form === 'position';
  });
  return placed || blocks.some((own) => OF_PLANS.has(labelOf(own)?.concept ?? null));
}

const OF_PLANS: ReadonlySet<LabelConcept | null> = new Set<LabelConcept>(['actions', 'deliverable', 'failure', 'focus', 'outputs', 'rules']);

/** One is a word above a column. */
const FEWEST = 2;

function placed({ blocks, ...outline }: Outline, { block: at, end, under, rows }: ColumnTable, columns: readonly Block[], members: readonly Candidate[]): ColumnPlan {
  return {
    outline: { ...outline, blocks: [...blocks.slice(0, at), ...columns, ...shifted(blocks, end, columns.length - (end - at))] },
    members: members.map((own) => ({ ...own, block: own.block + at, end: own.end + at, under })),
    rows: new Set([blocks[at]?.line ?? 1, ...rows.map(({ line }) => line)]),
  };
}

/** The reading of such a plan: each line of the table is told once, its head as the first phase. */
export function withRows(reading: RoadmapReading, { rows }: ColumnPlan): RoadmapReading {
  const own = new Map<number, LineReading>([...rows].map((line) => [line, { line, as: 'row', phase: null, field: null, why: null }]));
  for (const told of [...reading.lines].reverse()) if (rows.has(told.line)) own.set(told.line, told.as === 'phase' ? told : { ...told, as: 'row', why: null });
  return { ...reading, lines: [...reading.lines.filter(({ line }) => !rows.has(line)), ...own.values()].sort((a, b) => a.line - b.line) };
}
