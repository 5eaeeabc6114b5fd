import { type Day, dayOf, leadingDay } from '../../day';
import type { Problem } from '../../problem';
import { pointAt } from '../time/calendar-point';
import { conceptAt } from '../time/cursor';
import { timeTokens } from '../words/words';
import { isEmpty, propertyEntry, shown } from './read-options';

/** Digits like a date that are none, `2026-13-40` or `2026-02-30`: nothing is made of their year alone. */
const UNREADABLE = /^\s*\d{4}-(?!\d\d(?![\d-]))\d|^\s*\d{4}-(?!0[1-9]|1[0-2])\d/;

/** A property that should be a day: `2026-05-01`, also with a time or zone behind it; `2026` alone is a number in YAML. */
export function dayProperty(value: unknown): Day | null {
  const text = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
  return typeof text === 'string' || typeof text === 'number' ? startInText(String(text)) : null;
}

/** The start of the plan, from the property or else from the text, and a property that is none as it is written. */
export interface Start {
  readonly day: Day | null;
  readonly unread: { readonly key: string; readonly text: string } | null;
}

export function readStart(properties: Readonly<Record<string, unknown>> | undefined, text: string | undefined): Start {
  const [key = '', value] = propertyEntry(properties, 'start') ?? [];
  const day = dayProperty(value);
  return { day: day ?? (text === undefined ? null : startInText(text)), unread: day !== null || isEmpty(value) ? null : { key, text: shown(value) } };
}

export function startProblem({ unread }: Start, path: string): readonly Problem[] {
  return unread === null ? [] : [{ kind: 'invalid-start', path, line: null, values: unread }];
}

/**
 * A start written in words: "1 May 2026", "Mayo 2026" (its first day), "2026-05". A year or a quarter counts from its first day.
 * Placeholders and texts that are no date are none.
 */
export function startInText(text: string): Day | null {
  const day = leadingDay(text.trim().replace(/^(\d{4}) (\d\d) (\d\d)(?!\d)/, '$1-$2-$3'));
  if (day !== undefined || UNREADABLE.test(text)) return day ?? null;
  const tokens = timeTokens(text.slice(0, 120));
  // `Saturday, 12 September 2026`
  let at = tokens[0]?.kind === 'word' && tokens[1]?.kind === 'comma' ? 2 : 0;
  while (at < tokens.length && (tokens[at]?.kind === 'mark' || tokens[at]?.kind === 'tilde' || tokens[at]?.kind === 'open' || conceptAt(tokens, at)?.concept === 'since' || conceptAt(tokens, at)?.concept === 'about')) at += 1;
  const point = pointAt(tokens, at)?.start ?? null;
  if (point === null || point.year === null || point.vague === true) return null;
  const month = point.month ?? (point.quarter === null ? 1 : point.quarter * 3 - 2);
  return dayOf(point.year, month, point.day ?? 1) ?? null;
}
