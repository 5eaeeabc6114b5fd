import { conceptAt, isConcept, numberAt, openAt, rangeAt } from '../../time/cursor';
import { unitAt } from '../../time/unit-at';
import type { Token } from '../../words/tokens';

/** `Age 30`, `30歳`, `By age 30`, `Age 25-30`, `Age 60+`: how old one is then, in years. */
export function ageAt(tokens: readonly Token[], at: number): { readonly age: number; readonly next: number } | null {
  const due = conceptAt(tokens, at);
  const from = due?.concept === 'due' || due?.concept === 'to' || due?.concept === 'within' ? due.next : at;
  const own = from === at ? due : conceptAt(tokens, from);
  const word = own?.concept === 'age' ? own : null;
  const first = numberAt(tokens, word?.next ?? from);
  if (first === null || first.value < YOUNGEST || first.value > OLDEST) return null;
  const range = rangeAt(tokens, first.next);
  const last = range === null ? null : numberAt(tokens, range);
  const behind = last?.next ?? openAt(tokens, first.next) ?? first.next;
  const next = word === null ? (isConcept(tokens, behind, 'age') ? conceptAt(tokens, behind)?.next : undefined) : behind;
  return next === undefined || unitAt(tokens, next) !== null ? null : { age: first.value, next };
}

/** In years, of whoever plans a career. */
const YOUNGEST = 14;
const OLDEST = 99;
