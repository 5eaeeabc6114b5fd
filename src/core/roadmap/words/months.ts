import { dayNumber, dayOf } from '../../day';
import { fold } from './fold';
import { eachScript, languages, type Script, scriptOf } from './tables';

/** The month (1 to 12) a folded word names in any of the languages, or undefined. Names come from Intl. */
export function monthNamed(word: string): number | undefined {
  return months(scriptOf(word)).get(word.replace(/^d['’]/, ''));
}

const months = eachScript((script: Script): ReadonlyMap<string, number> => {
  const map = new Map<string, number>([['sept', 9]]);
  for (const { locale } of languages(script)) {
    const styles: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }, { month: 'short', day: 'numeric' }];
    for (const style of styles) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(midMonth(month)).find(({ type }) => type === 'month')?.value ?? '';
        const name = fold(part).replace(/\.$/, '');
        if (/\d/.test(name) || name.length < 2 || /\s/.test(name) || map.has(name)) continue;
        map.set(name, month);
      }
    }
  }
  return map;
});

/** A moment in the middle of a month of 2026, in milliseconds since 1970. */
function midMonth(month: number): number {
  const day = dayOf(2026, month, 15);
  return day === undefined ? 0 : dayNumber(day) * 86_400_000;
}
