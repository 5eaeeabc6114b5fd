import { isCount } from '../../../time/to-span';
import { isConcept, numberAt } from '../../../time/cursor';
import { unitAt } from '../../../time/unit-at';
import { timeTokens } from '../../../words/words';
import { FIRST_YEAR } from '../../series/past';
import { said } from '../title-says';
import { titleOf, titleTime } from '../title-time';
import { most, type Seen } from './seen';

/** Days that each have a heading of what was: `#### What I learned`. */
export function areLookedBackOn(seen: Seen): boolean {
  const { outline: { blocks }, members, says } = seen;
  // Lectures of the week that a plan is for are still to come.
  return !(says.plan && says.time && !says.record) && areDays(members) && most(seen, ({ block, end }) => blocks.slice(block + 1, end).some(({ kind, plain }) => kind === 'heading' && said(plain).record));
}

/** Stretches of months or years with dated rows in most of them, `| 2025-06-05 | They answered |`, in a note that does not say it is a plan: what happened. */
export function areChronicled(seen: Seen): boolean {
  const { outline: { blocks }, members, kind, headed, says } = seen;
  if (!headed || says.plan || (kind !== 'titled' && kind !== 'calendar')) return false;
  return most(seen, ({ block, end }) => blocks.slice(block + 1, end).filter((own) => own.kind === 'row' && DATED.test(own.plain)).length >= FEWEST_DATED && members.length > 1);
}

const DATED = /^(?:19|20)\d\d-\d\d-\d\d(?!\d)/;
const FEWEST_DATED = 3;

/** The days that one trains in a week, as `5 days/week` says before them: each week has them again. */
export function areEachWeek({ outline: { blocks }, members }: Seen): boolean {
  const first = members[0]?.block ?? 0;
  if (!areDays(members) || members.length > DAYS_OF_WEEK) return false;
  return blocks.slice(Math.max(0, first - MOST_BEFORE), first).some(({ plain }) => saysWeekly(plain.slice(0, LONGEST), members.length));
}

function areDays(members: Seen['members']): boolean {
  return members.every(({ kind, mention }) => (kind === 'box' || kind === 'titled') && isCount(mention) && mention.unit === 'day' && mention.end === mention.start);
}

/** `5 days/week`, `5 days a week`, `5 Tage pro Woche`. */
function saysWeekly(line: string, days: number): boolean {
  const tokens = timeTokens(line);
  return tokens.some((_token, at) => {
    const count = numberAt(tokens, at);
    const unit = count !== null && count.value > 1 && count.value <= days ? unitAt(tokens, count.next) : null;
    if (unit?.unit !== 'day') return false;
    const behind = tokens[unit.next];
    const week = behind?.kind === 'slash' || isConcept(tokens, unit.next, 'per') ? unitAt(tokens, unit.next + 1) : null;
    return week?.unit === 'week';
  });
}

/** `Japan, 2019`, or `## 2016` over months, in a note that does not say it plans: years before anybody planned in such a note. */
export function areOfOldYears({ outline: { blocks }, members, says }: Seen): boolean {
  if (says.plan || says.named || says.trusted === true) return false;
  const year = (line: string): number => titleTime(line)?.start.year ?? Infinity;
  const under = members[0]?.under ?? -1;
  return year(titleOf(blocks)) < FIRST_YEAR || (blocks[under]?.kind === 'heading' && YEAR_ALONE.test(blocks[under]?.plain ?? '') && year(blocks[under]?.plain ?? '') < FIRST_YEAR);
}

const YEAR_ALONE = /^\D{0,4}\d{4}\D{0,4}$/u;

const DAYS_OF_WEEK = 7;
const MOST_BEFORE = 40;
const LONGEST = 300;
