import { isCount } from '../../time/to-span';
import type { Candidate } from '../candidate';
import { isStudyPlan, said, saysPlan } from './title-says';

/** `# Phase 1 — Basics (Weeks 5–10)`, the title of a note on it, over the weeks in it. */
export function isWholeNote({ kind, level, mention }: Candidate, all: readonly Candidate[]): boolean {
  if (kind !== 'phase' || level !== 1 || !isCount(mention) || all.some((own) => own.block !== 0 && own.kind === 'phase')) return false;
  return all.filter((own) => own.block !== 0 && isCount(own.mention) && own.mention.form === 'position' && own.mention.unit === mention.unit).length > 1;
}

const FEWEST_BESIDE = 3;

/** How many headings that are spans stand under each block. */
export function spansUnder(candidates: readonly Candidate[]): ReadonlyMap<number, number> {
  const spans = new Map<number, number>();
  for (const { kind, kindOfBlock, under } of candidates) if (kind === 'span' && kindOfBlock === 'heading') spans.set(under, (spans.get(under) ?? 0) + 1);
  return spans;
}

/** `## Study roadmap (4 weeks)`, and `## Roadmap of 3 months` or `## Three-month study plan` over months or weeks, are over the plan, not beside what follows. */
export function isOverPlan({ kind, kindOfBlock, number, title, mention, end, under }: Candidate, next: Candidate | undefined, spans: ReadonlyMap<number, number>): boolean {
  if (kindOfBlock !== 'heading') return false;
  if (kind === 'titled' && isStudyPlan(title)) return true;
  // `## 4주 로드맵` right above `## Week 1`: its count is no week of its own.
  if (next?.kindOfBlock === 'heading' && next.block === end && next.kind === 'box' && isCount(next.mention) && next.mention.start === 1 && isCount(mention) && mention.form !== 'position' && mention.unit === next.mention.unit && saysPlan(title)) return true;
  // `## Phase A/B — Input` over `### Phase A` and `### Phase B`.
  if (kind === 'phase' && number === null && next !== undefined && next.block < end && next.kind === 'phase' && next.number !== null && next.kindOfBlock === 'heading') return true;
  const counts = next !== undefined && next.block < end && isCount(next.mention) && next.mention.form === 'position';
  // `First 30 days`, `First 60 days`, `First 90 days`, each over its own weeks, are the plan.
  return counts && ((kind === 'span' && (spans.get(under) ?? 0) < FEWEST_BESIDE) || (kind === 'horizon' && saysPlan(title) && isCount(mention) && mention.unit === next.mention.unit) || (kind === 'titled' && (said(title).plan || said(title).aim) && isCount(mention) && mention.form !== 'position'));
}
