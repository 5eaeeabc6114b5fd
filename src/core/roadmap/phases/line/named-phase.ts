import { conceptAt } from '../../time/cursor';
import { isGlued } from '../../words/chars';
import type { Token } from '../../words/tokens';
import { timeLexicon } from '../../words/words';

/** A phase told by its name, without number or time: `Foundation phase`, `Fase inicial: …`, `Einstiegsphase`, `基础阶段：…`. */
export function namesPhase(tokens: readonly Token[]): boolean {
  const words: number[] = [];
  let whole = true;
  for (let at = 0; at < tokens.length && whole; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind === 'number') return false;
    if (kind === 'word') words.push(at);
    whole = kind !== 'colon' && kind !== 'open';
  }
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > 6) return false;
  // `Goals per phase`
  if (conceptAt(tokens, words.at(-2) ?? first)?.concept === 'per') return false;
  // What is written without spaces is cut into more words.
  const short = words.length < (isGlued(tokens[first]?.text.charCodeAt(0) ?? 0) ? 6 : 4);
  // `Next step`: whatever that is.
  if (whole && words.some((at) => conceptAt(tokens, at)?.concept === 'then')) return false;
  return (first !== last && (says(tokens, first) || (short && says(tokens, last)))) || endsInPhase(tokens[last]);
}

function says(tokens: readonly Token[], at: number): boolean {
  return conceptAt(tokens, at)?.concept === 'phase';
}

/** Words written as one: only the long words for a phase, which no other word ends in. */
function endsInPhase(token: Token | undefined): boolean {
  const tail = /.{3,}(phase|fase)$/.exec(token?.text.slice(-30) ?? '')?.[1];
  return token !== undefined && tail !== undefined && timeLexicon.match([{ ...token, text: tail }], 0)?.concept === 'phase';
}
