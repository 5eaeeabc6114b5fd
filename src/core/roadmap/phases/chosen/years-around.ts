import type { Block } from '../../outline/outline';
import { timeTokens } from '../../words/words';
import { timeAt } from '../../time/find-time';
import type { Mention } from '../../time/mention';
import { pointText } from '../../time/to-span';
import { yearAt } from '../../time/calendar-year';
import type { Candidate } from '../candidate';
import { LONGEST_LEAD } from '../choice/note-says';
import type { Scopes } from '../scopes';

/** For each phase the year that the headings above it name, the nearest first; null where they name none, or several in one. */
export function yearsAround(blocks: readonly Block[], members: readonly Candidate[], scopes: Scopes): readonly (number | null)[] {
  let lead: { readonly year: number | null } | null = null;
  const known = new Map<number, number | null>();
  const yearIn = (index: number): number | null => {
    const own = known.get(index);
    if (own !== undefined) return own;
    const tokens = timeTokens(blocks[index]?.plain.slice(0, 300) ?? '');
    const years = new Set(tokens.flatMap((_token, at) => yearAt(tokens, at)?.year ?? []));
    const [year = null] = years.size === 1 ? years : [];
    known.set(index, year);
    return year;
  };
  // `Nine months, July 2026 to March 2027` or `From July 2026`, right above the table or list.
  const above = (): number | null => {
    const [first] = members;
    // `Plan for 2027`, over lines or items of months.
    if (first !== undefined && first.kindOfBlock !== 'row' && blocks[first.block - 1]?.kind === 'text' && (blocks[first.block - 1]?.raw.length ?? LONGEST_LEAD) < LONGEST_LEAD) {
      const own = yearIn(first.block - 1);
      if (own !== null) return own;
    }
    let at = first?.kindOfBlock === 'row' ? first.block - 2 : first?.kindOfBlock === 'item' ? first.block - 1 : -1;
    const years = new Set<number>();
    for (let line = blocks[at], count = 0; line?.kind === 'text' && count < MOST_LINES; line = line.first ? undefined : blocks[at]) {
      const tokens = timeTokens(line.plain.slice(0, 300));
      for (let from = 0; from < tokens.length; from += 1) years.add(startOf(timeAt(tokens, from)) ?? NaN);
      at -= 1;
      count += 1;
    }
    years.delete(NaN);
    const [year = null] = years.size === 1 ? years : [];
    return year;
  };
  const heading = blocks.findIndex(({ kind }) => kind === 'heading');
  // A title without a heading is the first line.
  const title = heading === -1 ? 0 : blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  return members.map(({ block, under }) => {
    for (let at = under; at !== -1; at = scopes.under(at)) {
      const own = yearIn(at);
      if (own !== null) return own;
    }
    return (title !== -1 && title < block ? yearIn(title) : null) ?? (lead ??= { year: above() }).year;
  });
}

/** Of the paragraph above. */
const MOST_LINES = 4;

/** The year in which a stretch of months begins, not one in which something was written. */
function startOf(own: Mention | null): number | null {
  return own?.form === 'calendar' && own.start.month !== null && (own.end === null || pointText(own.end) !== pointText(own.start)) ? own.start.year : null;
}
