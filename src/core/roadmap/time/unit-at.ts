import type { TimeConcept } from '../words/concepts';
import type { Token, UnitAt, WordMatch } from '../words/tokens';
import { conceptAt } from './cursor';
import type { CountUnit } from './mention';

/** Of one shape, whatever is said of it: it is asked for at every other word. */
function counted(unit: CountUnit, kind: UnitAt['kind'], more: Partial<UnitAt> = {}): Omit<UnitAt, 'next'> {
  return { unit, kind, times: more.times ?? 1, pair: more.pair === true, named: more.named === true };
}

const UNITS: ReadonlyMap<TimeConcept, Omit<UnitAt, 'next'>> = new Map<TimeConcept, Omit<UnitAt, 'next'>>([
  ...(['day', 'week', 'month', 'year'] as const).flatMap((unit) => [
    [unit, counted(unit, 'plain')], [`${unit}-length`, counted(unit, 'length')], [`${unit}-pair`, counted(unit, 'length', { pair: true })], [`${unit}-nth`, counted(unit, 'nth')],
  ] as const),
  ['quarter', counted('quarter', 'plain')], ['bimonth', counted('month', 'plain', { times: 2 })], ['calendar-month', counted('month', 'plain', { named: true })],
]);

/** The unit at a token, if its word is one. */
export function unitAt(tokens: readonly Token[], at: number): UnitAt | null {
  return unitOf(conceptAt(tokens, at));
}

/** The unit a word means, made once for each place it stands at. */
export function unitOf(word: WordMatch | null): UnitAt | null {
  if (word === null) return null;
  if (word.unit === undefined) {
    const own = UNITS.get(word.concept);
    word.unit = own === undefined ? null : { unit: own.unit, kind: own.kind, times: own.times, pair: own.pair, named: own.named, next: word.next };
  }
  return word.unit;
}
