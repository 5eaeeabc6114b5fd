import { seasonAt } from '../../time/calendar-point';
import { conceptAt } from '../../time/cursor';
import type { CalendarMention } from '../../time/mention';
import { pointOf } from '../../time/point-at';
import type { TimeConcept } from '../../words/concepts';
import type { Token } from '../../words/tokens';

/** `Now`, `Next`, `Later`: phases in order without any time. */
export const TURNS: ReadonlyMap<TimeConcept, number> = new Map([['then', 2], ['later', 3], ['onwards', 3]]);

/** `Next: work`, `Later`: the whole of a line or what its colon follows. "Now" may be a time as well, which its neighbours tell (`now-beside-later.ts`). */
export function turnAt(tokens: readonly Token[], at: number): { readonly number: number; readonly next: number } | null {
  const word = conceptAt(tokens, at);
  const number = word === null ? undefined : TURNS.get(word.concept);
  return word !== null && number !== undefined && (isWhole(tokens, word.next) || tokens[word.next]?.kind === 'open') ? { number, next: word.next } : null;
}

/** `Beginner`, `Advanced: types`, `Intermediate level`: how far one has come, which a time beside it says better; `Senior year (2027): thesis`, `大二上：…`: the year at a university. */
export function gradeAt(tokens: readonly Token[], at: number, timed: boolean): { readonly number: number | null; readonly next: number } | null {
  const word = conceptAt(tokens, at);
  if (word?.concept.startsWith('class') === true) {
    // `大三下 + 暑假`
    const next = tokens[word.next]?.kind === 'plus' ? word.next + 2 : word.next;
    return isWhole(tokens, next) || tokens[next]?.kind === 'open' ? { number: Number(word.concept.slice(-1)) || null, next } : null;
  }
  if (timed || word?.concept.startsWith('grade') !== true) return null;
  const level = conceptAt(tokens, word.next);
  const next = level?.concept === 'stage' ? level.next : word.next;
  return isWhole(tokens, next) ? { number: Number(word.concept.slice(-1)), next } : null;
}

/** `Spring: sketch`, `Autumn term`: a season without its year is the whole of a line or what its colon follows. */
export function seasonTurnAt(tokens: readonly Token[], at: number): CalendarMention | null {
  const to = seasonAt(tokens, at);
  return to !== null && isWhole(tokens, to) ? { form: 'calendar', start: pointOf({ vague: true }), end: null, open: false, from: at, to } : null;
}

function isWhole(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at];
  return behind === undefined || behind.kind === 'colon' || behind.kind === 'bar' || (behind.kind === 'dash' && behind.spaced);
}
