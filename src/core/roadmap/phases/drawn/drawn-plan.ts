import type { LineReading } from '../../line-reading';
import type { Block, Outline } from '../../outline/outline';
import type { RoadmapReading } from '../../roadmap-reading';
import type { Steps } from '../../../steps';
import type { Candidate } from '../candidate';
import { type Bar, barsOf } from './gantt-bars';
import { fencesOf } from './code-fences';
import { type GanttChart, ganttChart } from './gantt-lines';
import type { NoteKnown } from '../choice/choose-plan';
import { isTimeHeading } from '../choice/evidence/bare';
import { isCount } from '../../time/to-span';
import { headedBars } from './headed-bars';
import { direction } from '../series/order';
import { isHistory, LONG_AGO } from '../series/past';
import { noteSays } from '../choice/note-says';
import { isStudyPlan, saysPlan } from '../choice/title-says';
import { shifted } from './shifted';
import { numberedTrees, treeBars } from './tree-bars';
import { lineBars } from './line-bars';
import { phaseLine } from '../line/phase-line';
import { lineOf, type PhaseLine } from '../line/told-line';

/** A note whose plan is drawn, as a chart, a tree or a list in a block of code: its outline, where lines of the chart open phases, and those phases. */
export interface DrawnPlan {
  readonly outline: Outline;
  readonly members: readonly Candidate[];
  /** The lines of bars that are no phases of their own, with the phase, by its index, that they are part of. */
  readonly parts: ReadonlyMap<number, number>;
}

/**
 * The plan that a Mermaid chart gives, or a tree drawn in a block of code, for a note that has no other: each bar of the first chart that has any is a phase,
 * or each section where sections hold several bars. Without a chart a plain list in such a block is one, the first below a heading that says so.
 * Null where there is none, or where the title says that the note is no plan.
 */
export function* drawnPlan(outline: Outline, text: string, known: NoteKnown): Steps<DrawnPlan | null> {
  const tree = /[├└]/.test(text);
  if (!tree && !FENCED.test(text)) return null;
  const studied = tree && (isStudyPlan(known.name) || outline.blocks.some(({ kind, plain }) => kind === 'heading' && isStudyPlan(plain)));
  const lists: (readonly Bar[])[] = [];
  for (const { language, lines } of fencesOf(outline, text)) {
    const chart = language === 'mermaid' ? ganttChart(lines) : null;
    const signs = DRAWN.test(language);
    const bars = chart !== null ? barsOf(chart) : tree && signs ? treeBars(lines) : [];
    if (bars.length > 0) return yield* planOf(outline, bars, chart, false, known);
    for (const list of signs ? [studied ? numberedTrees(lines) : [], lineBars(lines)] : []) if (list.length > 0) lists.push(list);
  }
  const heading = outline.blocks.find(announces)?.line ?? Infinity;
  return yield* planOf(outline, lists.find(([first]) => (first?.line ?? 0) > heading) ?? lists[0] ?? [], null, true, known);
}

/** The plan of some bars, or of a list; null where the note does not say that they are one, or says that it is none. */
function* planOf(outline: Outline, bars: readonly Bar[], chart: GanttChart | null, listed: boolean, { name, titled, trusted }: NoteKnown): Steps<DrawnPlan | null> {
  const [first] = bars;
  if (first === undefined) return null;
  const at = outline.blocks.findIndex(({ line }) => line > first.line);
  const block = at === -1 ? outline.blocks.length : at;
  const says = noteSays(outline, { block, under: outline.blocks.slice(0, block).findLastIndex(({ kind }) => kind === 'heading') }, name, titled);
  const before = outline.blocks.slice(0, block);
  const headed = chart === null ? null : headedBars(outline.blocks, barsOf(chart, true));
  const announced = trusted || says.plan || says.named || (listed ? headingsOver(before) : before).some(announces) || saysPlan(chart?.title ?? '') || (chart === null ? !listed && isTimeline(bars) : headed !== null);
  const unread = chart !== null && bars.filter(({ time }) => time !== null).length * 2 < bars.length;
  const past = listed ? isHistory(bars.map(({ time }) => ({ mention: time })), trusted || says.plan || says.named) : bars.some(({ time }) => time?.form === 'calendar' && (time.start.year ?? LONG_AGO) < LONG_AGO);
  if ((says.record && (!says.plan || listed) && !trusted) || !announced || unread || past) return null;
  return headed === null ? yield* placed(outline, block, bars) : { outline, members: headed, parts: NO_PARTS };
}

const NO_PARTS: DrawnPlan['parts'] = new Map();

/** A tree of years or months that rise, of stretches that go on from the first, or of numbered levels that each take a time, each over branches of its own. */
function isTimeline(bars: readonly Bar[]): boolean {
  if (bars.length < 3 || bars.some(({ inside }) => inside.length === 0)) return false;
  if (bars.every(({ head, time }, index) => head?.kind === 'stage' && head.number === index + 1 && isCount(time) && time.unit !== 'day')) return true;
  const onward = bars.every(({ time }, index) => isCount(time) && time.form === 'position' && time.start === (index === 0 ? 1 : endOf(bars[index - 1]) + 1));
  return (onward && bars.some(({ time }) => isCount(time) && time.end !== time.start)) || (bars.every(({ time }) => time?.form === 'calendar') && direction(bars.map(({ time }) => ({ mention: time }))) === 1);
}

function endOf(own: Bar | undefined): number {
  return own !== undefined && isCount(own.time) ? own.time.end ?? NaN : NaN;
}

function announces(block: Block): boolean {
  return isTimeHeading(block) || (block.kind === 'heading' && saysPlan(block.plain));
}

/** The headings that what stands behind these blocks lies below: of a list in a block of code no other one tells. */
function headingsOver(blocks: readonly Block[]): readonly Block[] {
  const over: Block[] = [];
  for (const own of [...blocks].reverse()) if (own.kind === 'heading' && own.level < (over.at(-1)?.level ?? Infinity)) over.push(own);
  return over;
}

const FENCED = /```|~~~/;

/** The language of a block that is drawn with signs: none. */
const DRAWN = /^(?:|te?xt|plain(?:text)?|none)$/;

/** The outline with the chart's phases as lines of their own before the block `at`. */
function* placed({ blocks, ...outline }: Outline, at: number, bars: readonly Bar[]): Steps<DrawnPlan> {
  const opened = bars.map(({ line, title }): Block => ({ kind: 'text', line, level: 0, parent: -1, raw: title, plain: title, task: null, mark: '', first: true, quote: 0, folded: 0 }));
  const ignored = new Map(outline.ignored);
  for (const { line } of bars) ignored.delete(line);
  const heads: (PhaseLine | null)[] = [];
  for (const { title, head } of bars) {
    heads.push(head ?? phaseLine({ kind: 'heading', raw: title, plain: title }));
    yield;
  }
  const numbers = heads.flatMap((own) => (own?.kind === 'phase' || own?.kind === 'stage' ? [own.number] : []));
  const distinct = new Set(numbers).size === numbers.length;
  const members = bars.map(({ title, time }, index): Candidate => {
    const own = heads[index] ?? null;
    const numbered = distinct && own !== null && (own.kind === 'phase' || own.kind === 'stage') ? own : null;
    return {
      ...(numbered ?? lineOf('titled', null, null, title)), mention: time ?? numbered?.mention ?? null,
      loose: false, rest: '', cells: [], table: '', block: at + index, kindOfBlock: 'row', level: 0, under: -1, end: at + index + 1,
    };
  });
  const parts = new Map(bars.flatMap(({ inside }, index) => inside.map((line) => [line, index] as const)));
  return { outline: { ...outline, ignored, blocks: [...blocks.slice(0, at), ...opened, ...shifted(blocks, at, opened.length)] }, members, parts };
}

/** The reading of such a plan: bars below a section are parts of its phase, which goes on to the last of them. */
export function withParts(reading: RoadmapReading, { parts }: DrawnPlan): RoadmapReading {
  if (parts.size === 0) return reading;
  const ends = new Map([...parts].map(([line, phase]) => [phase, line]));
  const phases = reading.roadmap.phases.map((own, index) => ({ ...own, endLine: ends.get(index) ?? own.endLine }));
  const lines = reading.lines.map((own): LineReading => {
    const phase = parts.get(own.line);
    return phase === undefined ? own : { ...own, as: 'text', phase, why: 'part' };
  });
  return { ...reading, roadmap: { ...reading.roadmap, phases }, lines };
}
