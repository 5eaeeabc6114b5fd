import type { Outline } from '../../outline/outline';
import { areTrackers, isBare, isLedger, isShown, isToldDaily, isUntold } from './evidence/bare';
import { direction } from '../series/order';
import { isHistory, isSingleDay, spansLife, tellsHours, tellsLongAgo } from '../series/past';
import { areBrief, areMarkedInTurn, most, type PlanSays, type Seen, seenOf } from './evidence/seen';
import { isPlannedTable } from './evidence/rows';
import { looksAhead } from './evidence/looks-ahead';
import { isHorizonPlan } from './evidence/horizons';
import { isPlannedInRecord } from './evidence/in-record';
import { isInstalled } from './evidence/installed';
import { isDatedWork, isProgram, isScheduled, isStudied, isToDo, isWork } from './evidence/tasks';
import { areChronicled, areEachWeek, areLookedBackOn, areOfOldYears } from './evidence/what-was';
import { areBlanks, areChoices, areLadder, areRanks, isAmongDays, isCoded, isUnsaid } from './evidence/unsaid';
import { isNow } from '../../time/mention';
import { titleLexicon, titleTokens } from '../../words/words';
import type { SeriesKind } from '../line/series-kind';
import type { Against } from './against';
import { whyNotNumbered } from './why-not-numbered';
import { whyNotBoxes, whyNotCalendar, whyNotSpan, whyNotTitled } from './why-not-timed';
import type { Series } from '../series/series';

/** Against any sequence, whatever it is written as. A note that says it is a plan, or has a phase's labels, is believed in most. */
const AGAINST_ALL: readonly (readonly [Against, (seen: Seen) => boolean])[] = [
  ['hours', (seen) => (most(seen, (own) => tellsHours(own, seen.outline)) || areBrief(seen.outline, seen.members)) && seen.labelled() < 0.6 && !isWork(seen) && !seen.says.learn],
  ['record', (seen) => seen.says.record && !isPlannedInRecord(seen)],
  ['prose', (seen) => isUntold(seen) && !seen.told() && !isInOrder(seen)],
  ['diary', (seen) => ((seen.kind === 'calendar' || (seen.kind === 'box' && seen.members.every(({ bare }) => bare))) && isLedger(seen)) || (seen.says.trusted !== true && areTrackers(seen)) || !seen.says.time && (isBare(seen) || isToldDaily(seen) || isShown(seen)) && !seen.told() && !isScheduled(seen) && !isToDo(seen) && !isProgram(seen)],
  ['of-something', (seen) => isInstalled(seen) || isCoded(seen)],
  ['not-in-turn', (seen) => seen.says.trusted !== true && (areRanks(seen) || areChoices(seen) || areLadder(seen))],
  ['blank', areBlanks],
  ['diary', (seen) => isAmongDays(seen) || areLookedBackOn(seen) || areEachWeek(seen)],
  ['record', areChronicled],
  ['past', areOfOldYears],
  ['past', (seen) => seen.says.trusted !== true && (tellsLongAgo(seen.members) || spansLife(seen.members))],
  ['of-something', (seen) => (seen.kind === 'phase' || (seen.kind === 'calendar' && seen.members.every(({ bare }) => bare) && !seen.members.some(({ mention }) => isNow(mention)))) && isUnsaid(seen) && !isInOrder(seen)],
];

/** Below `Order of work` or `実装順`, not `Sequence`: rites have one too. */
function isInOrder({ outline: { blocks }, members: [first] }: Seen): boolean {
  const heading = blocks[first?.under ?? -1];
  if (heading?.kind !== 'heading') return false;
  const tokens = titleTokens(heading.plain.slice(0, LONGEST_NAME));
  return tokens.some(({ text }, at) => {
    const found = titleLexicon.match(tokens, at);
    return found?.concept === 'order' && (found.length > 1 || OF_WORK.test(text));
  });
}

const LONGEST_NAME = 60;
const OF_WORK = /\p{Script=Han}\S{2}/u;

/** Against a sequence that no phase word holds together: it must show by its times or its labels that it is a plan. */
const AGAINST_WORDLESS: readonly (readonly [Against, (seen: Seen) => boolean])[] = [
  ['no-series', ({ members }) => members.length < 2],
  ['single-day', (seen) => seen.members.every(isSingleDay) && !(seen.kind === 'stage' && seen.says.plan && direction(seen.members) === 1) && !(seen.headed && direction(seen.members) === 1 && isStudied(seen)) && !isPlannedTable(seen) && !isDatedWork(seen) && !areDeadlines(seen)],
  ['past', (seen) => isHistory(seen.members, seen.told())],
];

/** `1. 31 July – Finish the course`, `2. 30 September – …`: a numbered list of three or more days that rise, in a note that says it plans. */
function areDeadlines({ outline, members, says }: Seen): boolean {
  return says.plan && members.length > 2 && direction(members) === 1 && areMarkedInTurn(outline, members);
}

/** The last word, by what the members are. */
const AGAINST: Readonly<Record<SeriesKind, (seen: Seen) => Against | null>> = {
  phase: whyNotPhases,
  stage: whyNotNumbered,
  number: whyNotNumbered,
  horizon: (seen) => (isHorizonPlan(seen) ? null : 'no-time'),
  titled: whyNotTitled,
  calendar: whyNotCalendar,
  span: whyNotSpan,
  box: whyNotBoxes,
};

/** One phase alone is told by a heading with its time; lines are not sentences that speak of phases. */
function whyNotPhases(seen: Seen): Against | null {
  const { members, form, share, headed, says } = seen;
  if (members.length < 2) return form === 'heading' && share === 1 ? null : 'no-series';
  return headed || (form === 'row' && says.plan) || !most(seen, (own) => own.mention === null && own.cells.length === 0 && runsOn(own)) ? null : 'prose';
}

/** Why a sequence is no plan; null when it is one. */
export function whyNoPlan(outline: Outline, series: Series, says: PlanSays): Against | null {
  const told = seenOf(outline, series, says);
  const seen = !says.plan && looksAhead(told) ? seenOf(outline, series, { ...says, plan: true }) : told;
  const first = (all: readonly (readonly [Against, (own: Seen) => boolean])[]): Against | null => all.find(([, holds]) => holds(seen))?.[0] ?? null;
  return first(AGAINST_ALL) ?? (series.kind === 'phase' ? null : first(AGAINST_WORDLESS)) ?? AGAINST[series.kind](seen);
}

/** A plain line or item that goes on as a sentence does. */
function runsOn({ kindOfBlock, loose, title }: Seen['members'][number]): boolean {
  return loose || (kindOfBlock !== 'item' && (kindOfBlock !== 'text' || title.length >= 80 || /[.!?。！？]$/.test(title)));
}
