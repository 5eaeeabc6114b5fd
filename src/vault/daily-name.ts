import { type Day, dayOf } from '../core/day';

/** Reads the day out of a daily note's path below its folder, without `.md`: `2026/05/2026-05-03`. */
export type DailyName = (name: string) => Day | null;

const TOKENS = /\[[^\]]*\]|YYYY|YY|MMMM|MMM|MM|M|DDDD|DDD|DD|Do|D|dddd|ddd|dd|d|GGGG|gggg|WW|W|ww|w|[\s\S]/g;

/**
 * The reader for a moment format, or null when the format does not name one day (no year, month or day of the month).
 * Digits are read; weekday names and other words of the format may be anything of letters.
 */
export function dailyName(format: string): DailyName | null {
  const parts = format.match(TOKENS) ?? [];
  const groups: ('year' | 'month' | 'day')[] = [];
  const pattern = parts.map((part) => {
    if (part === 'YYYY' || part === 'MM' || part === 'M' || part === 'DD' || part === 'D') {
      groups.push(part === 'YYYY' ? 'year' : part.startsWith('M') ? 'month' : 'day');
      return part === 'YYYY' ? '(\\d{4})' : part.length === 2 ? '(\\d{2})' : '(\\d{1,2})';
    }
    if (part.startsWith('[')) return literal(part.slice(1, -1));
    if (part === 'dddd' || part === 'ddd' || part === 'dd' || part === 'MMMM' || part === 'MMM') return '\\p{L}+\\.?';
    if (/^[A-Za-z]+$/.test(part) && part.length > 1) return '\\d+';
    return part === 'w' || part === 'W' || part === 'd' ? '\\d+' : literal(part);
  });
  if (!groups.includes('year') || !groups.includes('month') || !groups.includes('day')) return null;
  const whole = new RegExp(`^${pattern.join('')}$`, 'u');
  return (name) => {
    const match = whole.exec(name);
    if (match === null) return null;
    const found = new Map<string, number>();
    groups.forEach((group, i) => {
      if (!found.has(group)) found.set(group, Number(match[i + 1]));
    });
    return dayOf(found.get('year') ?? 0, found.get('month') ?? 0, found.get('day') ?? 0) ?? null;
  };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
