import { conceptAt, numberAt } from '../../time/cursor';
import { timeAt } from '../../time/find-time';
import type { CountMention } from '../../time/mention';
import { isCount } from '../../time/to-span';
import { unitAt } from '../../time/unit-at';
import type { Token } from '../../words/tokens';
import { isParticle } from '../../words/words';

/** `In 3 months`, `Over the next year`, `Les 3 prochains mois`, `3 ay sonra`: how far ahead of now a thing lies; null for other times. */
export function henceAt(tokens: readonly Token[], at: number): CountMention | null {
  const { from, said } = behindWords(tokens, at);
  const number = numberAt(tokens, from);
  const between = number !== null && isParticle(tokens[number.next], 'hence');
  const unit = said || between ? unitAt(tokens, between ? number.next + 1 : from) : null;
  // `In a year` is in one.
  if (unit !== null && unit.unit !== 'day' && tokens[unit.next]?.kind !== 'number') return { form: 'either', unit: unit.unit, start: number?.value ?? 1, end: number?.value ?? 1, open: false, ahead: true, from: at, to: unit.next };
  const count = timeAt(tokens, from);
  if (!isCount(count) || count.form === 'position') return null;
  // `3ヶ月後` is read as an open time.
  const after = isParticle(tokens[count.to - 1], 'hence');
  const to = isParticle(tokens[count.to], 'hence') ? count.to + 1 : count.to;
  if (!(said || after || to > count.to) || (count.open ? !after : count.start !== count.end && count.start !== 0)) return null;
  return { ...count, end: after ? count.start : count.end, open: false, ahead: true, from: at, to };
}

/** Behind the words that say so, with short ones and articles between them, and whether there were any. */
function behindWords(tokens: readonly Token[], at: number): { readonly from: number; readonly said: boolean } {
  let said = false;
  let from = at;
  for (; from < at + MOST_WORDS && tokens[from]?.kind === 'word'; from += 1) {
    const own = isParticle(tokens[from], 'hence');
    said ||= own;
    if (!own && ((tokens[from]?.text.length ?? 0) > LONGEST_ARTICLE || numberAt(tokens, from) !== null || unitAt(tokens, from) !== null || (!said && conceptAt(tokens, from) === null))) break;
  }
  return { from, said };
}

/** `Over the next …`. */
const MOST_WORDS = 4;

/** Letters of `the`, `los`, `einem`. */
const LONGEST_ARTICLE = 5;
