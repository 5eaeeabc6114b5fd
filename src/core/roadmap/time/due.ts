import type { Token } from '../words/tokens';
import { isParticle } from '../words/words';
import { conceptAt } from './cursor';
import { type DayNumbers, dayNumbersAt } from './day-numbers';
import { type CalendarMention, isOneDay, type Mention } from './mention';
import { pointOf } from './point-at';

/**
 * The day a thing must be done by: `by 25 July`, `(bis 25.07.)`, `~ 7/25`, `7/25まで`. When it begins is not said, so it is no span.
 * Two numbers are a day only beside such words, and which of them is the month is not guessed.
 */
export function dueAt(tokens: readonly Token[], at: number, known: Mention | null): CalendarMention | null {
  const day = known?.form === 'calendar' && isOneDay(known) ? { start: known.start, to: known.to } : known === null ? unnamed(dayNumbersAt(tokens, at)) : null;
  if (day === null) return null;
  const behind = conceptAt(tokens, day.to);
  const to = (behind?.concept === 'to' || behind?.concept === 'due') && ends(tokens[behind.next]) ? behind.next : day.to;
  const due = to > day.to ? at : markBefore(tokens, at);
  if (due === null || (known === null && !ends(tokens[to]))) return null;
  const start = { ...day.start, vague: true };
  return { form: 'calendar', from: at, to, start, end: start, open: false, due };
}

function unnamed(numbers: DayNumbers | null): { readonly start: CalendarMention['start']; readonly to: number } | null {
  return numbers === null ? null : { start: pointOf({}), to: numbers.to };
}

function ends(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'close' || token.kind === 'colon' || token.kind === 'dash';
}

/** Where the words begin that say so: a short one or a colon may stand between (`hasta el 25`, `deadline: 25`). */
function markBefore(tokens: readonly Token[], at: number): number | null {
  for (let back = 1; back <= 4 && back <= at; back += 1) {
    const from = at - back;
    const token = tokens[from];
    if (token?.kind === 'tilde' && token.text !== '→' && back === 1) return tokens[from - 1]?.kind === 'number' ? null : from;
    const own = conceptAt(tokens, from);
    if (own === null || (own.concept !== 'to' && own.concept !== 'due' && !isParticle(token, 'due1'))) continue;
    const between = tokens.slice(own.next, at);
    if (between.length < 2 && between.every(({ kind, text }) => kind === 'colon' || (kind === 'word' && text.length < 4))) return from;
  }
  return null;
}
