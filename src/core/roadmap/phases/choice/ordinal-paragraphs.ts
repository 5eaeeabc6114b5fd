import type { Block } from '../../outline/outline';
import { numberAt } from '../../time/cursor';
import type { Token } from '../../words/tokens';
import { isParticle, timeTokens } from '../../words/words';
import { type Candidate, candidateAt } from '../candidate';
import { lineOf } from '../line/told-line';
import { trimTitle } from '../line/trim-title';
import type { Scopes } from '../scopes';

/** Fewer are reasons. */
const FEWEST = 3;
const LONGEST_HEAD = 20;

/** Paragraphs that are told in turn below one heading: `First, the runway.`, `Second, three clients.`, `Then the first year.`, or `first - the permit` and `then - school`. */
export function ordinalParagraphs(blocks: readonly Block[], scopes: Scopes): readonly Candidate[] {
  const found: { readonly block: number; readonly text: string }[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const text = block?.kind === 'text' && block.first && block.parent === -1 ? behindTurn(block.plain, found.length + 1) : null;
    const first = found[0];
    if (text !== null && (first === undefined || scopes.under(first.block) === scopes.under(at))) found.push({ block: at, text });
  }
  return found.length < FEWEST ? [] : found.map(({ block, text }, index): Candidate => {
    const [title = text] = SENTENCE.exec(text) ?? [];
    return { ...candidateAt(blocks, scopes, block, lineOf('stage', index + 1, null, trimTitle(title.replace(/[.!?]$/, '')), false, trimTitle(text.slice(title.length)))), kindOfBlock: 'bold' };
  });
}

const SENTENCE = /^.{2,120}?[.!?](?=\s|$)/u;

/** What stands behind the ordinal a paragraph begins with and its sign, or behind a word for what comes next; null where it is not the one that is due. */
function behindTurn(line: string, due: number): string | null {
  const tokens = timeTokens(line.slice(0, LONGEST_HEAD));
  const number = tokens[0]?.kind === 'word' ? numberAt(tokens, 0) : null;
  const next = number?.ordinal === true && number.value === due ? number.next : due > 1 && isParticle(tokens[0], 'sequel') ? 1 : null;
  const sign = next === null ? undefined : tokens[next];
  if (next === null || sign === undefined) return null;
  const from = isSign(sign) ? tokens[next + 1]?.from : number === null && due >= FEWEST ? sign.from : undefined;
  return from === undefined ? null : line.slice(from);
}

function isSign({ kind, spaced }: Token): boolean {
  return kind === 'comma' || kind === 'colon' || (kind === 'dash' && spaced);
}
