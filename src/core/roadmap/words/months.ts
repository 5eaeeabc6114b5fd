import { dayNumber, dayOf } from '../../day';
import { fold } from './fold';
import { eachScript, languages, type Script, scriptOf } from './tables';

/** The month (1 to 12) a folded word names in any of the languages, or undefined. Names come from Intl. */
export function monthNamed(word: string): number | undefined {
  return months(scriptOf(word)).get(word.startsWith("d'") ? word.slice(2) : word);
}

/** Languages with another form of a month's name behind a day. A formatter takes long to make: others are spared two. */
const DECLINED = /^(?:cs|pl|ru|uk)$/;

const months = eachScript((script: Script): ReadonlyMap<string, number> => {
  const map = new Map<string, number>([['sept', 9], ['sett', 9], ['ags', 8], ['agt', 8]]);
  for (const { locale } of languages(script)) {
    for (const day of DECLINED.test(locale) ? [undefined, 'numeric' as const] : [undefined]) for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month, day, timeZone: 'UTC' });
      for (let number = 1; number <= 12; number += 1) {
        const part = format.formatToParts(midMonth(number)).find(({ type }) => type === 'month')?.value ?? '';
        const name = fold(part).replace(/\.$/, '');
        if (/\d/.test(name) || name.length < 2 || /\s/.test(name) || map.has(name)) continue;
        map.set(name, number);
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
