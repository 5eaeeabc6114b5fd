import type { Block } from '../outline/outline';
import { conceptAt } from '../time/cursor';
import type { CountMention } from '../time/mention';
import { isCount } from '../time/to-span';
import { onceForWords } from '../words/kept';
import { timeTokens } from '../words/words';
import type { Candidate } from './candidate';
import { phaseLine } from './line/phase-line';

/** `M0: Setup`, `M1: Core` are milestones, not months, where one of them is the zeroth or the note speaks of milestones or modules and of no months. */
export function withMilestones(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  const coded = candidates.filter(({ kind, block, mention }) => (kind === 'box' || (kind === 'number' && isMonth(mention))) && codeOf(blocks[block]?.plain ?? '') !== null);
  if (coded.length === 0 || !(coded.some(({ block }) => codeOf(blocks[block]?.plain ?? '') === 0) ? !speaksOf(blocks, 'month') : speaksOf(blocks, 'stage') && !speaksOf(blocks, 'month'))) return candidates;
  const own = new Set(coded);
  return candidates.map((candidate): Candidate => {
    const block = blocks[candidate.block];
    if (block === undefined || !own.has(candidate)) return candidate;
    // Read as what it stands for.
    const written = (text: string): string => text.replace(CODE, '$1Milestone $2');
    const line = phaseLine({ kind: block.kind, raw: written(block.raw), plain: written(block.plain) });
    return line?.kind === 'stage' ? { ...candidate, ...line } : candidate;
  });
}

function isMonth(mention: Candidate['mention']): mention is CountMention {
  return isCount(mention) && mention.unit === 'month' && mention.form === 'position';
}

/** Behind a number of its own, and no range: `2. M0 — Setup`. */
const CODE = /^([^\p{L}]{0,8})[Mm](\d{1,2})(?![\p{L}\d.]|\s?[–—~-]\s?[Mm]?\d)/u;

function codeOf(plain: string): number | null {
  const code = CODE.exec(plain)?.[2];
  return code === undefined ? null : Number(code);
}

/** In a heading, at the head of a table or in one of the lines before the first heading. */
function speaksOf(blocks: readonly Block[], concept: 'stage' | 'month'): boolean {
  return blocks.some(({ kind, plain }) => kind === 'heading' && says(plain.slice(0, LONGEST), concept));
}

const LONGEST = 200;

const says = (text: string, concept: 'stage' | 'month'): boolean => (concept === 'stage' ? saysStage : saysMonth)(text);
const saysStage = onceForWords((text) => told(text, 'stage'));
const saysMonth = onceForWords((text) => told(text, 'month'));

/** By a word, not by a letter. */
function told(text: string, concept: 'stage' | 'month'): boolean {
  const tokens = timeTokens(text);
  return tokens.some((token, at) => token.kind === 'word' && token.text.length > 1 && conceptAt(tokens, at)?.concept === concept);
}
