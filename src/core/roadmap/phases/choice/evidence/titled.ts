import type { Outline } from '../../../outline/outline';
import type { CalendarMention } from '../../../time/mention';
import { isCount } from '../../../time/to-span';
import { timeTokens } from '../../../words/words';
import { namesPhase } from '../../line/named-phase';
import { direction } from '../../series/order';
import { timeKey } from '../../series/reach';
import { areMarkedInTurn, type Seen } from './seen';

/** Titles with nothing but a time behind them: positions or lengths; calendar times only when they rise, unlike a curriculum vitae. */
export function isTitledPlan(seen: Seen): boolean {
  const { outline, members, headed, says: { plan, time } } = seen;
  // `Preparation` over two dates, and `How to go about it: 3 months` over those months.
  if (members.length < 3 && members.every(({ mention }) => mention !== null) && new Set(members.map(({ mention }) => isCount(mention))).size > 1) return false;
  // How long one does a thing, or has done it: only what stands in turn, or right below the title.
  const named = members.filter(({ block }) => saysPhase(outline, block)).length * 2 > members.length;
  if (!headed && areLengths(members)) return (plan || time || isListAlone(outline, members)) && members.length > 2 && members.every(({ block, under }) => /\d/.test(outline.blocks[block]?.mark ?? '') || (plan && (named || under === 0 || (outline.blocks[block + 1]?.parent === block && outline.blocks[block + 1]?.task !== null))));
  if (!headed && areMarkedInTurn(outline, members) && goOn(members)) return true;
  const counted = members.filter(({ mention }) => mention?.form === 'position' || ((headed || (plan && members.length > 2)) && mention?.form === 'either')).length;
  if (counted > 0) return headed || ((plan || time || !members.every(({ block }) => (outline.blocks[block]?.level ?? 0) > 0)) && counted * 3 >= members.length * 2 && (direction(members) !== 0 || members.every(({ block }) => saysPhase(outline, block))));
  if (areNumberedOn(outline, members) || (headed && direction(members) === 1 && members.every(({ planned }) => planned === true))) return true;
  // What is due is planned only where the note says so: homework is due too.
  if (!headed) return plan && direction(members) === 1 && members.every((own, index) => own.under === members[0]?.under && isStretchOfMonths(own, index, members));
  return members.some(({ mention }) => mention?.form === 'calendar' && mention.due !== undefined) ? plan : direction(members) === 1 && (plan || time || seen.says.learn || seen.says.named || seen.labelled() >= 0.3);
}

/** `1. Team lead (0–6 months)`, `2. Manager (6–18 months)`, `3. Head (18–36 months)`: each begins where the one before ends, the first three at least in one unit. */
function goOn(members: Seen['members']): boolean {
  const [first, ...others] = members.map(({ mention }) => (isCount(mention) && mention.unit !== 'day' ? mention : null));
  if (first == null || first.start > 1 || first.end === first.start || others.length < 2) return false;
  return direction(members) === 1 && others.slice(0, 2).every((own, index) => own !== null && own.unit === first.unit && own.start === (index === 0 ? first : others[0])?.end);
}

/** `1. **Apply, autumn 2027.**` up to `4. **Thesis, 2030.**`: a numbered list of four or more in years that rise, as no list of what one has or was is numbered. */
function areNumberedOn(outline: Outline, members: Seen['members']): boolean {
  return members.length > 3 && direction(members) === 1 && areMarkedInTurn(outline, members) && members.every(({ mention }) => mention?.form === 'calendar' && mention.start.year !== null);
}

/** A note without a heading that begins, behind a line or two, with the first of four items or more and has no others between them: `1. Basics (2-4 weeks)`. */
function isListAlone(outline: Outline, members: Seen['members']): boolean {
  const ranges = members.every(({ mention }) => mention?.form === 'ongoing' || (isCount(mention) && mention.end !== mention.start && mention.unit !== 'day'));
  // Weeks and months behind other words may be those of a cheese.
  const inYears = members.every(({ mention }) => mention !== null && isCount(mention) && mention.unit === 'year');
  return ranges && members.length > 3 && (members[0]?.block ?? Infinity) <= (inYears ? MOST_BEFORE : 0) && areMarkedInTurn(outline, members) && !outline.blocks.some(({ kind }) => kind === 'heading');
}

const MOST_BEFORE = 2;

/** `Jan–Mar 2027`, `Q2 2027`, `from October 2027`, or a month behind the one before: others are when one read a book, or pays a tax, and years are those of a life. */
function isStretchOfMonths({ mention }: Seen['members'][number], index: number, all: Seen['members']): boolean {
  if (mention?.form !== 'calendar' || (mention.start.quarter === null && mention.start.month === null)) return false;
  const other = all[index === 0 ? 1 : index - 1]?.mention;
  const near = other?.form === 'calendar' && Math.abs(monthOf(other) - monthOf(mention)) === 1 && (mention.start.year !== null ? other.start.year !== null : other.start.year === null && isStretch(other));
  return mention.open || mention.start.quarter !== null || isStretch(mention) || near;
}

function isStretch(mention: CalendarMention): boolean {
  return timeKey({ mention: { ...mention, end: mention.start } }) !== timeKey({ mention });
}

/** Without a year of any one. */
function monthOf({ start, end }: CalendarMention): number {
  return ((end ?? start).year ?? 0) * 12 + ((end ?? start).month ?? Number.NaN);
}

/** `Foundation phase (2 months)`. */
function saysPhase({ blocks }: Outline, block: number): boolean {
  return namesPhase(timeTokens(blocks[block]?.plain.slice(0, 100) ?? ''));
}

/** Single ones, or ranges that do not go on from each other: `1-2 weeks`, `2-3 weeks`, `1-2 weeks`. */
function areLengths(members: Seen['members']): boolean {
  const counts = members.flatMap(({ mention }) => (isCount(mention) && mention.form !== 'position' ? mention : []));
  // The last may never end.
  return counts.length > 1 && members.every(({ mention }, index) => (isCount(mention) && mention.form !== 'position') || (mention?.form === 'ongoing' && index === members.length - 1)) && (counts.every(({ start, end }) => start === end) || direction(members) === 0);
}
