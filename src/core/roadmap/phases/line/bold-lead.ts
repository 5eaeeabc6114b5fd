import { plainText } from '../../outline/plain-text';
import type { Mention } from '../../time/mention';
import { isCount } from '../../time/to-span';
import { timeTokens } from '../../words/words';
import type { Token } from '../../words/tokens';
import type { Head } from './series-kind';
import { type TitleAndTime, titleAndTime } from './title';
import { finish, lineOf, type PhaseLine } from './told-line';
import { trimTitle } from './trim-title';

/** Bold words with a head or a time, and the `rest` of their line. */
export function withRest(head: Head | null, inner: TitleAndTime, text: string, tokens: readonly Token[], rest: string): PhaseLine | null {
  const outer = plainText(rest);
  const found = inner.mention === null ? timeOfRest(outer) : null;
  const time = inner.mention ?? found?.mention ?? null;
  const behind = found !== null && time !== null ? found.title : trimTitle(outer);
  // `**First year on the ward** (12 months)`: the head is part of the title.
  if (head?.kind === 'box' && isCount(time) && time.form === 'either' && SMALL_LETTER.test(inner.title.charAt(0))) return lineOf('titled', null, time, trimTitle(text), false, behind);
  if (head === null) return time === null ? null : lineOf('titled', null, time, inner.title, false, behind);
  return { ...finish(head, { title: inner.title, mention: time }, text, tokens, true), rest: behind };
}

/** Bold words that are a title, with the time in the `rest` of their line; null without one. */
export function titledWithRest(title: string, rest: string): PhaseLine | null {
  const found = timeOfRest(plainText(rest));
  if (found.mention === null) return null;
  // `**52–54** (2026–2028) House`: behind an age, which is no title.
  return LETTER.test(title) || found.title === '' ? lineOf('titled', null, found.mention, title, false, found.title) : lineOf('titled', null, found.mention, found.title);
}

/** `Apply, autumn 2026`, `Write it up, 2028`: bold words and a time of the calendar behind their last comma. */
export function withTimeLast(text: string, own: TitleAndTime, headless: boolean): TitleAndTime {
  const comma = own.mention === null && headless ? text.lastIndexOf(', ') : -1;
  const told = comma < 1 ? null : wholeOf(text.slice(comma + 2));
  return told?.form === 'calendar' && (told.start.year ?? told.end?.year ?? null) !== null ? { mention: told, title: trimTitle(text.slice(0, comma)) } : own;
}

/** The time that a text is and nothing else. */
function wholeOf(text: string): Mention | null {
  const { title, mention } = titleAndTime(text, timeTokens(text), 0);
  return title === '' ? mention : null;
}

/** The time of what stands behind bold words, or of its first sentence where that is one: `– Apr to Jun 2027. Read the book.` */
function timeOfRest(text: string): TitleAndTime {
  const own = titleAndTime(text, timeTokens(text), 0);
  const stop = own.mention === null ? text.slice(0, LONGEST_TIME).search(SENTENCE_END) : -1;
  if (stop === -1) return own;
  const first = text.slice(0, stop + 1);
  const told = titleAndTime(first, timeTokens(first), 0);
  return told.mention === null || told.title !== '' ? own : { mention: told.mention, title: trimTitle(text.slice(stop + 2)) };
}

const LONGEST_TIME = 40;
const SENTENCE_END = /[\p{L}\p{N})]\.\s/u;

const SMALL_LETTER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
