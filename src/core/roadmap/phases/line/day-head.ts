import { dayNumbersAt } from '../../time/day-numbers';
import { timeAt } from '../../time/find-time';
import { isOneDay, type Mention } from '../../time/mention';
import { pointOf } from '../../time/point-at';
import type { Token } from '../../words/tokens';
import { isParticle } from '../../words/words';
import type { Head } from './series-kind';

/** Behind a word a heading may begin with a day: `Di 09.06.`, `Wednesday, 2026-06-10`. Whether the word is a weekday its neighbours tell (`is-plan.ts`). */
export function dayHead(tokens: readonly Token[]): Head | null {
  const from = tokens.findIndex(({ kind }) => kind === 'word' || kind === 'number');
  const word = tokens[from];
  if (word?.kind !== 'word') return null;
  const sign = tokens[from + 1]?.kind;
  const at = sign === 'comma' || sign === 'dot' ? from + 2 : from + 1;
  const mention = tokens[at]?.kind === 'number' ? dayAt(tokens, at, isWeekday(tokens)) : null;
  return mention === null ? null : { kind: 'calendar', number: null, mention, from, to: mention.to };
}

/** `Do 11.06.`: in other languages the word is "until". */
export function isWeekday(tokens: readonly Token[]): boolean {
  return dayNumbersAt(tokens, 1)?.to === tokens.length && isParticle(tokens[0], 'weekday');
}

/** Of two numbers with dots the first is the day; with a slash nothing is guessed. */
function dayAt(tokens: readonly Token[], at: number, weekday: boolean): Mention | null {
  const known = weekday ? null : timeAt(tokens, at);
  if (known !== null) return known.form === 'calendar' && isOneDay(known) ? known : null;
  const own = tokens[at + 1]?.kind === 'dot' ? dayNumbersAt(tokens, at) : null;
  const [day = 0, month = 0] = own?.numbers ?? [];
  if (own === null || month > 12) return null;
  const start = pointOf({ day, month });
  return { form: 'calendar', from: at, to: own.to, start, end: start, open: false };
}
