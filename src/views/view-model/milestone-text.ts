import { type Day, parseDay } from '../../core/day';

/** The signs task plugins put before a day, and after a task without one. */
const SIGNED_DAY = /\s*(✅|❌|➕|🛫|⏳|📅)️?\s*(\d{4}-\d{2}-\d{2})/gu;
const OTHER_SIGNS = /\s*(?:[🔺⏫🔼🔽⏬]️?|\^[\w-]+$)/gu;

/** What a task says without its marks, and the day it was done. */
export function milestoneText(text: string): { readonly text: string; readonly done: Day | null } {
  const done = [...text.matchAll(SIGNED_DAY)].find((match) => match[1] === '✅')?.[2];
  const shown = text.replace(SIGNED_DAY, '').replace(OTHER_SIGNS, '').trim();
  return { text: shown === '' ? text : shown, done: done === undefined ? null : parseDay(done) ?? null };
}
