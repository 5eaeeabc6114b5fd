import type { Block } from '../../outline/outline';
import { conceptAt } from '../../time/cursor';
import { isCount } from '../../time/to-span';
import { onceForWords } from '../../words/kept';
import { timeTokens } from '../../words/words';
import type { Candidate } from '../candidate';
import { phaseLine } from '../line/phase-line';

/** `M0: Setup`, `M1: Core` are milestones, not months, where no heading of the note speaks of months, and one of them is the zeroth or a heading speaks of milestones or modules. */
export function withMilestones(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  const codes = new Map(candidates.flatMap((own) => {
    const code = own.kind === 'box' || (own.kind === 'number' && isMonth(own.mention)) ? codeOf(blocks[own.block]?.plain ?? '') : null;
    return code === null ? [] : [[own, code] as const];
  }));
  if (codes.size === 0 || speaksOf(blocks, saysMonth) || !([...codes.values()].includes(0) || speaksOf(blocks, saysStage))) return candidates;
  return candidates.map((candidate): Candidate => {
    const block = codes.has(candidate) ? blocks[candidate.block] : undefined;
    if (block === undefined) return candidate;
    // Read as what it stands for.
    const written = (text: string): string => text.replace(CODE, '$1Milestone $2');
    const line = phaseLine({ kind: block.kind, raw: written(block.raw), plain: written(block.plain) });
    return line?.kind === 'stage' ? { ...candidate, ...line } : candidate;
  });
}

function isMonth(mention: Candidate['mention']): boolean {
  return isCount(mention) && mention.unit === 'month' && mention.form === 'position';
}

/** Behind a number of its own, and no range: `2. M0 — Setup`. */
const CODE = /^([^\p{L}]{0,8})[Mm](\d{1,2})(?![\p{L}\d.]|\s?[–—~-]\s?[Mm]?\d)/u;

function codeOf(plain: string): number | null {
  const code = CODE.exec(plain)?.[2];
  return code === undefined ? null : Number(code);
}

function speaksOf(blocks: readonly Block[], says: (heading: string) => boolean): boolean {
  return blocks.some(({ kind, plain }) => kind === 'heading' && says(plain.slice(0, LONGEST)));
}

const LONGEST = 200;

const saysStage = onceForWords((heading) => tells(heading, 'stage'));
const saysMonth = onceForWords((heading) => tells(heading, 'month'));

/** By a word, not by a letter. */
function tells(heading: string, concept: 'stage' | 'month'): boolean {
  const tokens = timeTokens(heading);
  return tokens.some((token, at) => token.kind === 'word' && token.text.length > 1 && conceptAt(tokens, at)?.concept === concept);
}
