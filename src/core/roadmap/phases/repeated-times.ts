import type { Outline } from '../outline/outline';
import { plainText } from '../outline/plain-text';
import type { Mention } from '../time/mention';
import { timeTokens } from '../words/words';
import type { Candidate } from './candidate';
import { headAt } from './head';
import { titleAndTime } from './title';

/**
 * Times that stand only where the plan is told again: an overview list or table over headings without any time.
 * Nothing where one number has two times there, or where the phases have no numbers.
 */
export function repeatedTimes(outline: Outline, members: readonly Candidate[], candidates: readonly Candidate[]): ReadonlyMap<number, Mention> {
  const found = new Map<number, Mention>();
  const kind = members[0]?.kind;
  if ((kind !== 'phase' && kind !== 'stage') || new Set(members.map(({ number }) => number)).size < members.length) return found;
  const told = new Set<number>();
  for (const { number, mention } of [...candidates.filter((own) => own.kind === kind), ...inTables(outline)]) {
    if (number === null || mention === null) continue;
    if (told.has(number)) found.delete(number);
    else found.set(number, mention);
    told.add(number);
  }
  return found;
}

function inTables(outline: Outline): readonly Pick<Candidate, 'number' | 'mention'>[] {
  return outline.blocks.filter(({ kind, raw }) => kind === 'row' && raw.length <= 400).flatMap(({ raw }) => {
    const text = plainText(raw);
    const tokens = timeTokens(text);
    const head = headAt(tokens);
    return head?.kind === 'phase' || head?.kind === 'stage' ? [{ number: head.number, mention: titleAndTime(text, tokens, head.to).mention }] : [];
  });
}
