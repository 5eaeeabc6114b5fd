import type { LineReading, NotAPhase } from './line-reading';
import type { Outline } from './outline/outline';
import type { Candidate } from './phases/candidate';
import type { Choice } from './phases/choice/choose-plan';
import { KnownPhases } from './phases/series/known-phases';
import { isSummary } from './phases/series/series';

/** What took a block, by its index. */
export type Readings = readonly ((Pick<LineReading, 'as' | 'field' | 'phase'> & Partial<Pick<LineReading, 'why'>>) | undefined)[];

/** Headings of callouts and quotes lie deeper. */
const DEEPEST_HEADING = 6;

/** Lines of the note in order, each with how it was read; of headings, and lines that look like a phase, that are none, why. `inside` tells the blocks of phases. */
export function readLines(outline: Outline, readings: Readings, choice: Choice, candidates: readonly Candidate[], inside: Uint8Array): readonly LineReading[] {
  const why = reasons(outline, choice, candidates);
  const lines = outline.blocks.map((block, index): LineReading => {
    const own = readings[index];
    const as = block.kind;
    if (own?.as === 'phase' || own?.as === 'title') return { line: block.line, as: own.as, phase: own.phase, field: own.field, why: own.why ?? null };
    const field = own?.field ?? null;
    const plain = as === 'heading' && (field === null || field === 'parts') && block.level <= DEEPEST_HEADING;
    return { line: block.line, as: own?.as === 'label' && as !== 'heading' ? 'label' : as, phase: own?.phase ?? null, field, why: why.get(index) ?? (!plain ? null : inside[index] === 1 ? 'part' : 'no-sign') };
  });
  if (outline.ignored.size === 0) return lines;
  for (const [line, ignored] of outline.ignored) lines.push({ line, as: 'ignored', phase: null, field: null, why: ignored });
  return lines.sort((a, b) => a.line - b.line);
}

/** By block, why it is no phase though it could have been. Members and candidates are in document order. */
function reasons(outline: Outline, { members, against }: Choice, candidates: readonly Candidate[]): ReadonlyMap<number, NotAPhase> {
  const taken = new Set(members.map((member) => member.block));
  let known: KnownPhases | null = null;
  const repeats = (own: Candidate): boolean => {
    if (known === null) {
      known = new KnownPhases();
      for (const member of members) known.add(member);
    }
    // `Phase 1 checklist`: of that phase.
    return known.has(own) || (own.loose && own.mention === null && known.hasNumber(own.number));
  };
  const summaries = new Map<number, boolean>();
  const sumsUp = (under: number): boolean => {
    const said = summaries.get(under) ?? isSummary(outline, under);
    summaries.set(under, said);
    return said;
  };
  const why = new Map<number, NotAPhase>();
  let at = -1;
  for (const own of candidates) {
    while ((members[at + 1]?.block ?? Infinity) <= own.block) at += 1;
    const { mention, kind, block } = own;
    if (taken.has(block) || isOrdinary(own, members.length > 0)) continue;
    if (kind === members[0]?.kind && repeats(own)) why.set(block, 'repeat');
    else if (mention?.form === 'calendar' && mention.start.day !== null && (mention.end === null || mention.end.day === mention.start.day)) why.set(block, 'single-day');
    else if (block < (members[at]?.end ?? 0)) why.set(block, 'inside-phase');
    else if (members.length > 0 && sumsUp(own.under)) why.set(block, 'summary');
    else if (members.length > 0) why.set(block, 'other-series');
    else why.set(block, against.get(block) ?? 'no-series');
  }
  return why;
}

/** List items and rows with only a number, or beside a plan a time, are how people write lists and tables, not phases that failed. */
function isOrdinary({ kind, kindOfBlock, mention }: Candidate, planned: boolean): boolean {
  return (kindOfBlock === 'item' || kindOfBlock === 'row') && (kind === 'number' || (kind === 'titled' && (planned || mention === null)));
}
