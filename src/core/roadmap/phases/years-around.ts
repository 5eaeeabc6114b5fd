import type { Block } from '../outline/outline';
import { plainText } from '../outline/plain-text';
import { timeTokens } from '../words/words';
import { yearAt } from '../time/calendar-point';
import type { Candidate } from './candidate';

/** For each phase the year that the headings above it name, the nearest first; null where they name none, or several in one. */
export function yearsAround(blocks: readonly Block[], members: readonly Candidate[]): readonly (number | null)[] {
  const known = new Map<number, number | null>();
  const yearIn = (index: number): number | null => {
    const own = known.get(index);
    if (own !== undefined) return own;
    const tokens = timeTokens(plainText(blocks[index]?.raw.slice(0, 300) ?? ''));
    const years = new Set(tokens.flatMap((_token, at) => yearAt(tokens, at)?.year ?? []));
    const [year = null] = years.size === 1 ? years : [];
    known.set(index, year);
    return year;
  };
  const title = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  return members.map(({ block, under }) => {
    for (let at = under, level = blocks[block]?.kind === 'heading' ? (blocks[block]?.level ?? 7) : 7; at !== -1; ) {
      const own = yearIn(at);
      if (own !== null) return own;
      level = blocks[at]?.kind === 'heading' ? (blocks[at]?.level ?? level) : level;
      at = headingAbove(blocks, at, level);
    }
    return title !== -1 && title < block ? yearIn(title) : null;
  });
}

/** The next heading above that is higher in the outline. */
function headingAbove(blocks: readonly Block[], from: number, level: number): number {
  for (let at = from - 1; at >= 0; at -= 1) if (blocks[at]?.kind === 'heading' && (blocks[at]?.level ?? 0) < level) return at;
  return -1;
}
