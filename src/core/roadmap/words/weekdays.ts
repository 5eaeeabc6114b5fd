import { fold } from './fold';
import { languages } from './tables';

/** Whether a text is the name of a day of the week, long or short, in any of the languages. Names come from Intl. */
export function isDayOfWeek(text: string): boolean {
  return (names ??= new Set(namesOfDays())).has(plain(text));
}

let names: ReadonlySet<string> | undefined;

function namesOfDays(): readonly string[] {
  return (['latin', 'other'] as const).flatMap((script) => languages(script).flatMap(({ locale }) => (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { weekday, timeZone: 'UTC' });
    return DAYS.map((day) => plain(format.format(day)));
  })));
}

/** A week of days, in milliseconds since 1970. */
const DAYS: readonly number[] = [0, 1, 2, 3, 4, 5, 6].map((day) => day * 86_400_000);

function plain(text: string): string {
  return fold(text.trim()).replace(/\.$/, '');
}
