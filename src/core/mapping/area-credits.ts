import type { AreaCredit } from './mapped-entry';
import type { FocusMatch } from './focus-matcher';

/** A focus name with what it stands for. */
export interface MatchedFocus {
  readonly name: string;
  readonly match: FocusMatch;
}

/**
 * An entry's weight shared evenly among its focus names (fractional credit, measures.md section 1). Two names of one
 * area are two credits to it (C09). The last takes what rounding leaves, so that they sum to the weight.
 */
export function areaCredits(focus: readonly MatchedFocus[], weight: number, chosen: ReadonlySet<string>): readonly AreaCredit[] {
  const share = weight / focus.length;
  let left = weight;
  return focus.map(({ name, match }, i) => {
    const credit = i === focus.length - 1 ? left : share;
    left -= share;
    const area = match.area ?? name;
    return { name: area, onRoadmap: match.area !== null, credit, chosen: match.area !== null && chosen.has(area) };
  });
}
