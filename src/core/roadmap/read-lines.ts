import type { LineReading, NotAPhase } from './line-reading';
import type { Outline } from './outline/outline';
import type { Candidate } from './phases/candidate';
import type { Choice } from './phases/choose-plan';
import { KnownPhases } from './phases/series';

export type Readings = ReadonlyMap<number, Pick<LineReading, 'as' | 'field' | 'phase'>>;

/** Lines of the note in order, each with how it was read; of lines that look like a phase and are none, why. */
export function readLines(outline: Outline, readings: Readings, choice: Choice, candidates: readonly Candidate[]): readonly LineReading[] {
  const why = reasons(choice, candidates);
  const lines = outline.blocks.map((block, index): LineReading => {
    const own = readings.get(index);
    const as = block.kind === 'heading' ? 'heading' : block.kind === 'item' ? 'item' : 'text';
    const opens = own?.as === 'phase' || own?.as === 'title' || (own?.as === 'label' && as !== 'heading');
    return { line: block.line, as: own !== undefined && opens ? own.as : as, phase: own?.phase ?? null, field: own?.field ?? null, why: why.get(index) ?? null };
  });
  for (const [line, ignored] of outline.ignored) lines.push({ line, as: 'ignored', phase: null, field: null, why: ignored });
  return lines.sort((a, b) => a.line - b.line);
}

/** By block, why it is no phase though it could have been. Members and candidates are in document order. */
function reasons({ members, against }: Choice, candidates: readonly Candidate[]): ReadonlyMap<number, NotAPhase> {
  const taken = new Set(members.map((member) => member.block));
  let known: KnownPhases | null = null;
  const repeats = (own: Candidate): boolean => {
    if (known === null) {
      known = new KnownPhases();
      for (const member of members) known.add(member);
    }
    return known.has(own);
  };
  const why = new Map<number, NotAPhase>();
  let at = -1;
  for (const own of candidates) {
    while ((members[at + 1]?.block ?? Infinity) <= own.block) at += 1;
    const { mention, kind, block } = own;
    if (taken.has(block) || isOrdinary(own)) continue;
    if (kind === members[0]?.kind && repeats(own)) why.set(block, 'repeat');
    else if (mention?.form === 'calendar' && mention.start.day !== null && (mention.end === null || mention.end.day === mention.start.day)) why.set(block, 'single-day');
    else if (block < (members[at]?.end ?? 0)) why.set(block, 'inside-phase');
    else if (members.length > 0) why.set(block, 'other-series');
    else why.set(block, against.get(block) ?? 'no-series');
  }
  return why;
}

/** List items and rows with only a number or a time are how people write lists and tables, not phases that failed. */
function isOrdinary({ kind, kindOfBlock }: Candidate): boolean {
  return (kindOfBlock === 'item' || kindOfBlock === 'row') && (kind === 'number' || kind === 'titled');
}
