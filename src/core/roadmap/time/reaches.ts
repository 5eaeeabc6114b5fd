import { type CountMention, isNow, type Mention } from './mention';
import { isCount, monthsIn } from './to-span';

/** `In 3 months`, `In a year`, `In 3 years`: by then, so each goes on from the one before and none adds to it; as they are where some time is told otherwise, or they do not rise. */
export function asReaches(mentions: readonly (Mention | null)[]): readonly (Mention | null)[] {
  if (!mentions.every((own) => own === null || isNow(own) || (isCount(own) && own.ahead === true))) return mentions;
  let before: CountMention | null = null;
  const reaches: (Mention | null)[] = [];
  for (const own of mentions) {
    const reach: CountMention | null = isCount(own) ? reachOf(own, before) : null;
    if (isCount(own) && reach === null) return mentions;
    reaches.push(reach ?? own);
    before = reach ?? before;
  }
  return reaches;
}

/** From where the one before ends, in the unit that counts both; null where it ends no later. */
function reachOf(own: CountMention, before: CountMention | null): CountMention | null {
  const end = own.end ?? own.start;
  if (before === null) return { ...own, form: 'position', start: 0, end };
  const from = (before.end ?? 0) * monthsIn(before.unit);
  const unit = Number.isInteger(from / monthsIn(own.unit)) ? own.unit : before.unit;
  const [start, last] = [from, end * monthsIn(own.unit)].map((months) => Math.round(months / monthsIn(unit)));
  return start === undefined || last === undefined || last <= start ? null : { ...own, form: 'position', unit, start, end: last };
}
