import { isNow, type Mention } from '../../time/mention';
import type { Candidate } from '../candidate';
import { KnownPhases } from '../series/known-phases';

/**
 * Times that stand only where the plan is told again: an overview list or table over headings without any time.
 * Nothing where one number has two times there, or where the phases have no numbers.
 */
export function repeatedTimes(members: readonly Candidate[], candidates: readonly Candidate[]): ReadonlyMap<number, Mention> {
  const found = new Map<number, Mention>();
  const kind = members[0]?.kind;
  if ((kind !== 'phase' && kind !== 'stage') || new Set(members.map(({ number }) => number)).size < members.length) return found;
  const told = new Set<number>();
  const known = new KnownPhases();
  for (const member of members) known.add(member);
  for (const own of candidates.filter((other) => other.kind === kind)) {
    const { number, mention } = own;
    // `Now: Phase 5` says where one is, not when; a phase of another title is another's.
    if (number === null || mention === null || isNow(mention) || !known.has(own)) continue;
    if (told.has(number)) found.delete(number);
    else found.set(number, mention);
    told.add(number);
  }
  return found;
}
