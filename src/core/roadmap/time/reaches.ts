import { type CountMention, isNow, type Mention } from './mention';
import { isCount, monthsIn } from './to-span';

/** `In 3 months`, `In a year`, `In 3 years`: by then, so each is as long as it ends behind the one before, and none adds to it; as they are where some time is told otherwise, or they do not rise. */
export function asReaches(mentions: readonly (Mention | null)[]): readonly (Mention | null)[] {
  if (!mentions.every((own) => own === null || isNow(own) || (isCount(own) && own.ahead === true)) && !areFirstDays(mentions)) return mentions;
  let before: CountMention | null = null;
  const reaches: (Mention | null)[] = [];
  for (const own of mentions) {
    const reach: CountMention | null = isCount(own) ? reachOf(own, before) : null;
    if (isCount(own) && reach === null) return mentions;
    reaches.push(reach ?? own);
    before = isCount(own) ? own : before;
  }
  return reaches;
}

/** `6 months – …`, `1 year – …`, `2 years – …`, at the heads of four lines or more: by then, where months lead to years and each is later than the one before. */
export function asHorizons(mentions: readonly (Mention | null)[]): readonly (Mention | null)[] {
  return areHorizons(mentions) ? mentions.map((own) => (isCount(own) ? { ...own, ahead: true } : own)) : mentions;
}

/** Whether they are so. */
export function areHorizons(mentions: readonly (Mention | null)[]): boolean {
  const counts = mentions.flatMap((own) => (isCount(own) && own.form === 'either' && own.start === own.end && own.unit !== 'day' ? own : []));
  const all = counts.length >= FEWEST && mentions.every((own) => isNow(own) || isCount(own)) && counts.length >= mentions.length - 1;
  return all && new Set(counts.map(({ unit }) => unit)).size > 1 && counts.every((own, index) => index === 0 || endOf(own) > endOf(counts[index - 1] ?? null));
}

const FEWEST = 4;

/** `First 30 days`, `First 60 days`, `First 90 days`: a 30-60-90 plan is over on the ninetieth day. */
function areFirstDays(mentions: readonly (Mention | null)[]): boolean {
  const [first = null] = mentions;
  return mentions.length > 2 && isCount(first) && first.start % DAYS === 0 && mentions.every((own, index) => isCount(own) && own.unit === 'day' && own.form !== 'position' && own.end === own.start && own.start === first.start * (index + 1));
}

const DAYS = 30;

/** From the end of the one before to its own, in the unit that counts both; null where it ends no later. */
function reachOf(own: CountMention, before: CountMention | null): CountMention | null {
  const [from, to] = [endOf(before), endOf(own)];
  const unit = before === null || Number.isInteger(from / monthsIn(own.unit)) ? own.unit : before.unit;
  const length = Math.round((to - from) / monthsIn(unit));
  return length <= 0 ? null : { ...own, form: 'length', unit, start: length, end: length };
}

/** In months from now. */
function endOf(own: CountMention | null): number {
  return own === null ? 0 : (own.end ?? own.start) * monthsIn(own.unit);
}
