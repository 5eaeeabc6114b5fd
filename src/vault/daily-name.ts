import { type Day, dayOf } from '../core/day';
import { fold } from '../core/roadmap/words/fold';
import { monthNamed } from '../core/roadmap/words/months';

/** Reads the day out of a daily note's path below its folder, without `.md`: `2026/05/2026-05-03`. */
export type DailyName = (name: string) => Day | null;

type Part = 'year' | 'month' | 'day';

const TOKENS = /\[[^\]]*\]|YYYY|YY|MMMM|MMM|MM|M|DDDD|DDD|DD|Do|D|dddd|ddd|dd|do|d|E|e|GGGG|gggg|WW|W|ww|w|Qo|Q|[\s\S]/g;
/** What a token of a moment format looks like in a name, and what it tells. Others are read over: digits, or letters for weekdays. */
const SHAPES: Readonly<Record<string, readonly [pattern: string, tells: Part]>> = {
  YYYY: ['(\\d{4})', 'year'],
  MMMM: ['(\\p{L}[\\p{L}\\p{M}]*\\.?)', 'month'],
  MMM: ['(\\p{L}[\\p{L}\\p{M}]*\\.?)', 'month'],
  MM: ['(\\d{2})', 'month'],
  M: ['(\\d{1,2})', 'month'],
  DD: ['(\\d{2})', 'day'],
  D: ['(\\d{1,2})', 'day'],
  Do: ['(\\d{1,2})(?:\\p{L}{0,3}|[.º])', 'day'],
};

/**
 * The reader for a moment format, or null when the format does not name one day: it needs a year of four digits, a month
 * and a day of the month. A part written twice must say the same twice (row D1: nothing is guessed).
 */
export function dailyName(format: string): DailyName | null {
  const tells: Part[] = [];
  const pattern = (format.match(TOKENS) ?? []).map((token) => {
    const shape = Object.hasOwn(SHAPES, token) ? SHAPES[token] : undefined;
    if (shape !== undefined) {
      tells.push(shape[1]);
      return shape[0];
    }
    if (token.startsWith('[')) return literal(token.slice(1, -1));
    if (/^d{2,4}$/.test(token)) return '[\\p{L}\\p{M}]+\\.?';
    return /^[DdEegGWwQY]/.test(token) ? '\\d+\\p{L}{0,3}' : literal(token);
  });
  if (new Set(tells).size < 3) return null;
  const whole = new RegExp(`^${pattern.join('')}$`, 'u');
  return (name) => {
    // Asked for every note of the log; nearly all names are plain, and to ask that is quicker than to normalize.
    const match = whole.exec(PLAIN.test(name) ? name : name.normalize('NFC'));
    if (match === null) return null;
    const found: Partial<Record<Part, number>> = {};
    for (const [i, part] of tells.entries()) {
      const number = numberOf(match[i + 1] ?? '');
      if ((found[part] ??= number) !== number) return null;
    }
    return dayOf(found.year ?? 0, found.month ?? 0, found.day ?? 0) ?? null;
  };
}

const PLAIN = /^[ -~]*$/;

/** The digits' number, or the number of the month the word names in any language we know; 0 for none. */
function numberOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : (monthNamed(fold(text).replace(/\.$/, '')) ?? 0);
}

function literal(text: string): string {
  return text.normalize('NFC').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
