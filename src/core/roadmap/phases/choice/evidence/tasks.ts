import { headingLabel } from '../../../fields/label';
import { conceptAt } from '../../../time/cursor';
import { isCount } from '../../../time/to-span';
import type { Block } from '../../../outline/outline';
import type { LabelConcept } from '../../../words/concepts';
import { isDayOfWeek } from '../../../words/weekdays';
import { labelMatch, labelTokens, summaryLexicon, timeTokens } from '../../../words/words';
import { direction } from '../../series/order';
import { isDue } from '../../table/column-times';
import { timeKey } from '../../series/reach';
import { isStudyPlan, said } from '../title-says';
import { isTimeHeading } from './bare';
import { isWeekly } from './rows';
import { labelledShare, most, PROMISES, type Seen } from './seen';

/** Weeks that all hold tasks, of which the last are open; those to come may be empty yet. */
export function isToDo({ outline: { blocks }, members }: Seen): boolean {
  const all = members.map(({ block, end }, index) => blocks.slice(block + 1, members[index + 1]?.block ?? end));
  const filled = all.findLastIndex((own) => own.length > 0) + 1;
  const tasks = all.slice(0, filled > 1 ? filled : all.length).map((own) => own.flatMap(({ task }) => task ?? []));
  return members.length >= 3 && tasks.every((own) => own.length > 0) && tasks.at(-1)?.every((own) => own === ' ') === true;
}

/** Phases of a note that says it is a plan, with tasks or headings in most of them, however short they are. */
export function isWork(seen: Seen): boolean {
  const { outline: { blocks }, kind, headed, says } = seen;
  return kind === 'phase' && headed && says.plan && (most(seen, (own) => holdsTask(seen, own)) || most(seen, ({ block, end }) => blocks.slice(block + 1, end).some((inner) => inner.kind === 'heading')));
}

/** Headed phases, or weeks one after the other below a timeline, most with a task that is open and none done behind those: ahead, whatever the note calls itself. */
export function isOpenWork(seen: Seen): boolean {
  const { outline: { blocks }, kind, headed, members: [first, ...others] } = seen;
  const last = others.at(-1);
  if (!headed || first === undefined || last === undefined || !(kind === 'phase' || (kind === 'box' && holdsTimeline(blocks[first.under]?.plain ?? '')))) return false;
  return isAhead(blocks.slice(first.block, last.end)) && most(seen, ({ block, end }) => blocks.slice(block, end).some(({ task }) => task === ' '));
}

/** Some tasks are open, and none is done behind an open one. */
export function isAhead(blocks: readonly Block[]): boolean {
  const tasks = blocks.flatMap(({ task }) => task ?? []);
  const open = tasks.indexOf(' ');
  return tasks.every((task, at) => task === ' ' || at < open);
}

/** Weeks with the same days in each, and a table below every one: a training program. */
export function isProgram({ outline: { blocks }, members }: Seen): boolean {
  const days = members.map(({ block, end }) => blocks.slice(block + 1, end).flatMap(({ kind, plain }, index, inner) => (kind === 'heading' ? [inner[index + 1]?.kind === 'row' ? plain : ''] : [])));
  return members.length > 2 && days.every((own) => own.length > 1 && own.join() === days[0]?.join()) && days[0]?.every(isSession) === true;
}

/** `Day 1`, `Push day`, `Session A`, `Monday – legs`: not `Income`, and not `Monday` alone, of menus and timesheets. */
function isSession(heading: string): boolean {
  const text = heading.slice(0, LONGEST_TITLE);
  const tokens = timeTokens(text);
  const name = text.split(/[:：,(（–—-]/)[0] ?? '';
  return tokens.some((_token, at) => /^(?:day|effort)$/.test(conceptAt(tokens, at)?.concept ?? '')) || (name !== text && isDayOfWeek(name));
}

/** Goals as headings, with no heading beside them but what a plan has: `### Goal` and `### Tasks`, not `### Goal` and `### Result`. */
export function isPromised({ outline, members, headed }: Seen): boolean {
  if (!headed || labelledShare(outline, members, PROMISES, true) < 0.6) return false;
  return members.every(({ block, end }) => outline.blocks.slice(block + 1, end).every(({ kind, plain }) => kind !== 'heading' || AHEAD.has(headingLabel(plain).concept)));
}

const AHEAD: ReadonlySet<LabelConcept | null> = new Set<LabelConcept>(['goal', 'deliverable', 'actions', 'focus', 'failure', 'time', 'purpose', 'rules']);

/** Days or sessions, most with a task, of a note whose title says that it is a plan of learning. */
export function isStudied(seen: Seen): boolean {
  const { outline: { blocks }, members } = seen;
  return members.length >= 3 && isStudyPlan(blocks.find(({ kind }) => kind === 'heading')?.plain ?? '') && most(seen, (own) => holdsTask(seen, own));
}

/** Weeks below the note's first heading where that announces when things are: `Timeline` over lists in most, or with more words over the weeks one after the other. */
export function isScheduled(seen: Seen): boolean {
  const { outline: { blocks }, members } = seen;
  const [first] = members;
  if (first === undefined) return false;
  const heading = blocks[first.under];
  const listed = members.every(({ block }) => blocks[block + 1]?.kind === 'item');
  // `6. Suggested schedule`, over the weeks from the first on, each with a list.
  if (members.length > 2 && heading?.kind === 'heading' && isTimeHeading(heading) && said(heading.plain).plan && isWeekly(seen) && listed) return true;
  // `## Milestones` of a project, beside other parts, or over lists.
  if (heading?.kind === 'heading' && headingLabel(heading.plain).concept === 'deliverable' && isWeekly(seen) && (listed || blocks.some((own, at) => own.kind === 'heading' && own.level === heading.level && at !== first.under))) return true;
  if (first.under !== 0) return false;
  return (isTimeHeading(blocks[0]) && most(seen, ({ block, end }) => block + 1 < end && blocks[block + 1]?.kind === 'item')) || (holdsTimeline(blocks[0]?.plain ?? '') && isWeekByWeek(seen));
}

/** `Timeline of my thesis`: a word for when things are that sums them up too, not `When I was ill`. */
export function holdsTimeline(title: string): boolean {
  const text = title.slice(0, LONGEST_TITLE);
  const [times, words] = [timeTokens(text), labelTokens(text)];
  return times.some((_token, at) => labelMatch(times, at)?.concept === 'time') && words.some((_token, at) => summaryLexicon.match(words, at) !== null);
}

const LONGEST_TITLE = 200;

/** From the first week on, each beginning where the one before ends. */
function isWeekByWeek({ members }: Seen): boolean {
  return members.length >= FEWEST_WEEKS && members.every(({ mention }, index) => {
    const before = members[index - 1]?.mention ?? null;
    return isCount(mention) && mention.unit === 'week' && mention.start === 1 + (index === 0 ? 0 : isCount(before) ? before.end ?? Number.NaN : Number.NaN);
  });
}

/** Fewer are a diary's, or a table's in a report. */
export const FEWEST_WEEKS = 6;

/** A task, or one near its beginning. */
export function holdsTask({ outline: { blocks } }: Seen, { block, end }: Seen['members'][number]): boolean {
  return blocks.slice(block, Math.min(end, block + 4)).some(({ task }) => task !== null);
}

/** Days of a year, one behind the other, below heads that say what is done on them, in a note that says it is a plan: `| Date | Activity |`; or by which parts are to be learnt. */
export function isDatedWork({ form, members, says }: Seen): boolean {
  const [time = '', head = ''] = members[0]?.table.split(' | ') ?? [];
  return form === 'row' && says.plan && members.length >= FEWEST_DATES && direction(members.filter((own, index) => timeKey(own) !== timeKey(members[index - 1] ?? { mention: null }))) === 1 && (WORK.has(headingLabel(head).concept) || (says.learn && isDue(time))) && members.every(({ mention }) => mention?.form === 'calendar' && mention.start.year !== null);
}

/** Fewer are dates to keep. */
const FEWEST_DATES = 4;

const WORK: ReadonlySet<LabelConcept | null> = new Set<LabelConcept>(['actions', 'deliverable', 'outputs']);
