import type { Block } from '../../outline/outline';
import { findTime } from '../../time/find-time';
import type { CalendarMention } from '../../time/mention';
import { timeTokens } from '../../words/words';
import { said } from './title-says';

const LONGEST_TITLE = 200;

/** The title of a note: its first heading; '' without one. */
export function titleOf(blocks: readonly Block[]): string {
  return blocks.find(({ kind }) => kind === 'heading')?.plain ?? '';
}

/** The time of the calendar that a title names, if any. */
export function titleTime(title: string): CalendarMention | null {
  const tokens = timeTokens(title.slice(0, LONGEST_TITLE));
  const own = findTime(tokens, 0, tokens.length)?.mention;
  return own?.form === 'calendar' ? own : null;
}

/** `Goals 2027`, `2027 annual goals`: what is to be reached in one year, and not in which order. */
export function aimsAtYear(title: string): boolean {
  const own = said(title).aim ? titleTime(title) : null;
  return own !== null && own.start.year !== null && own.start.month === null && own.start.quarter === null && own.end?.year === own.start.year;
}
