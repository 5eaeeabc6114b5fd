import { type Day, dayOf, leadingDay } from '../../day';
import { pointAt } from '../time/calendar-point';
import { conceptAt } from '../time/cursor';
import { timeTokens } from '../words/words';

/** Digits like a date that are none, `2026-13-40` or `2026-02-30`: nothing is made of their year alone. */
const UNREADABLE = /^\s*\d{4}-(?!\d\d(?![\d-]))\d|^\s*\d{4}-(?!0[1-9]|1[0-2])\d/;

/** A property that should be a day: `2026-05-01`, also with a time or zone behind it. */
export function dayProperty(value: unknown): Day | null {
  const text = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
  return typeof text === 'string' ? startInText(text) : null;
}

/**
 * A start written in words: "1 May 2026", "Mayo 2026" (its first day), "2026-05". A year or a quarter counts from its first day.
 * Placeholders and texts that are no date are none.
 */
export function startInText(text: string): Day | null {
  const day = leadingDay(text.trim());
  if (day !== undefined || UNREADABLE.test(text)) return day ?? null;
  const tokens = timeTokens(text.slice(0, 120));
  let at = 0;
  while (at < tokens.length && (tokens[at]?.kind === 'mark' || tokens[at]?.kind === 'tilde' || tokens[at]?.kind === 'open' || conceptAt(tokens, at)?.concept === 'since' || conceptAt(tokens, at)?.concept === 'about')) at += 1;
  const point = pointAt(tokens, at)?.start ?? null;
  if (point === null || point.year === null) return null;
  const month = point.month ?? (point.quarter === null ? 1 : point.quarter * 3 - 2);
  return dayOf(point.year, month, point.day ?? 1) ?? null;
}
