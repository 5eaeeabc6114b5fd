import { addDays, type Day, dayNumber, dayOfMonthOf, monthOf, yearOf } from '../core/day';
import type { Plural } from './message';
import { leftToRight } from './isolate';
import { memo } from '../core/memo';
import { type MessageKey, messagesFor, type Slots } from './messages';

/** What a language says: sentences, numbers, dates. Make one per locale and keep it: `Intl` objects are slow to make. */
export interface Words {
  readonly locale: string;
  /** The sentence with its slots filled. Numbers in slots are written the way the locale writes them. */
  say<K extends MessageKey>(key: K, ...slots: Slots<K>): string;
  /** At most one decimal. */
  number(value: number): string;
  /** Exactly one decimal. */
  tenths(value: number): string;
  /** At most two decimals, for the parts of a sum. */
  exact(value: number): string;
  /** A share of 0 to 1 as a whole percentage. */
  percent(share: number): string;
  /** `22 Nov`, with the year where it is not the year of `near`. */
  day(day: Day, near?: Day): string;
  /** `Mar`, with the year in January. */
  month(day: Day): string;
  /** A change with its sign: `+1.5`, `−2`. */
  signed(value: number): string;
  /** `1 Mar – 30 Nov 2027`, or `Mar – Nov 2027` where both ends are the ends of months. */
  span(start: Day, end: Day): string;
  /** `a, b, c` as the language writes a list. */
  list(items: readonly string[]): string;
}

const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;
const MS_PER_DAY = 86_400_000;
const known = new Map<string, Words>();

/** The words of a locale. A tag the browser does not know gives English. */
export function words(locale: string): Words {
  const tag = canonical(locale);
  let made = known.get(tag);
  if (made === undefined) known.set(tag, (made = makeWords(tag)));
  return made;
}

function makeWords(locale: string): Words {
  const { messages, language } = messagesFor(locale);
  const one = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const two = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const dates = { day: 'numeric', month: 'short', timeZone: 'UTC', calendar: 'gregory' } as const;
  // Dates speak the language of the sentences around them. Obsidian's `en` names no country; day before month is what the rest of the pane assumes.
  const dateLocale = locale !== 'en' && locale.split('-')[0] === language.split('-')[0] ? locale : language === 'en' ? 'en-GB' : language;
  const short = new Intl.DateTimeFormat(dateLocale, dates);
  const long = new Intl.DateTimeFormat(dateLocale, { ...dates, year: 'numeric' });
  const months = new Intl.DateTimeFormat(dateLocale, { month: 'short', year: 'numeric', timeZone: 'UTC', calendar: 'gregory' });
  const monthOnly = new Intl.DateTimeFormat(dateLocale, { month: 'short', timeZone: 'UTC', calendar: 'gregory' });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const plural = new Intl.PluralRules(language);
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  /** A sentence of ours in a window that runs the other way keeps its own direction. */
  const turned = RIGHT_TO_LEFT.test(locale) && !RIGHT_TO_LEFT.test(language);
  const own = (said: string): string => (turned ? said.replace(/\S(?:[^]*\S)?/, leftToRight) : said);
  const number = memo((value: number) => one.format(value === 0 ? 0 : value));
  const shortDay = memo((day: Day) => short.format(dayNumber(day) * MS_PER_DAY));
  const longDay = memo((day: Day) => long.format(dayNumber(day) * MS_PER_DAY));
  // Two days of ten letters each.
  const span = memo((days: string) => {
    const [start, end] = [days.slice(0, 10) as Day, days.slice(10) as Day];
    return (wholeMonths(start, end) ? months : long).formatRange(dayNumber(start) * MS_PER_DAY, dayNumber(end) * MS_PER_DAY);
  });
  return {
    locale,
    say(key, ...[slots]) {
      const message = messages[key];
      const values: Readonly<Record<string, string | number | undefined>> = slots ?? {};
      const text = typeof message === 'string' ? message : form(message, plural.select(Number(values['count'] ?? 0)));
      const said = slots === undefined ? text : partsOf(text).map((part, i) => {
        const value = i % 2 === 0 ? part : values[part] ?? `{${part}}`;
        return typeof value === 'number' ? number(value) : value;
      }).join('');
      return own(said);
    },
    number,
    tenths: (value) => tenths.format(value),
    exact: (value) => two.format(value),
    percent: (share) => percent.format(share),
    day: (day, near) => own((near !== undefined && yearOf(near) === yearOf(day) ? shortDay : longDay)(day)),
    month: (day) => own((monthOf(day) === 1 ? months : monthOnly).format(dayNumber(day) * MS_PER_DAY)),
    signed: (value) => signed.format(value),
    span: (start, end) => own(span(start + end)),
    list: (items) => list.format(items),
  };
}

/** A sentence cut at its slots: text and names in turn. */
const partsOf = memo((text: string) => text.split(/\{([\w-]+)\}/));

function wholeMonths(start: Day, end: Day): boolean {
  return dayOfMonthOf(start) === 1 && dayOfMonthOf(addDays(end, 1)) === 1;
}

function form(message: Plural, rule: Intl.LDMLPluralRule): string {
  return message[rule] ?? message.other;
}

function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
