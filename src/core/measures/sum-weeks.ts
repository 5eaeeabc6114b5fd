import { dayFromNumber } from '../day';
import { under } from './add-or-take';
import { HOUR_RULES } from './day-book';
import type { Ledger } from './ledger';
import type { KindHours, WeekSums } from './week-sums';
import { firstDayOfWeek, weekNumber } from './week-number';

const HALF_LIFE_DAYS = 28;
/** Sixty half-lives ago a day weighs less than the last bit of a sum. */
const MOST_DAYS = 60 * HALF_LIFE_DAYS;

/** The weeks with work up to today, oldest first. The ledger keeps those before its last change; only the others are summed. */
export function weekSumsOf(ledger: Ledger): readonly WeekSums[] {
  const { weeks } = ledger;
  let own = weeks[weeks.length - 1];
  for (const book of ledger.between(own === undefined ? -Infinity : firstDayOfWeek(own.week + 1), ledger.today)) {
    const { day, inRange, rules, areas } = book;
    const [first] = inRange;
    if (first === undefined) continue;
    const week = weekNumber(day);
    if (own?.week !== week) {
      const evidence = { monday: dayFromNumber(firstDayOfWeek(week)), ...noHours() };
      weeks.push((own = { week, rules: HOUR_RULES.map(() => ({ good: 0, bad: 0, agedGood: 0, aged: 0, squares: 0 })), areas: new Map(), evidence, phases: new Map() }));
    }
    addHours(own.evidence, book, inRange.length);
    // All entries of a day have its owner.
    const { placement } = first;
    if (placement.at === 'phase') addHours(under(own.phases, placement.phase, noHours), book, inRange.length);
    const ago = ledger.today - day;
    const factor = ago > MOST_DAYS ? 0 : 2 ** (-ago / HALF_LIFE_DAYS);
    for (const [i, sums] of own.rules.entries()) {
      const { good, bad } = rules[i] ?? sums;
      const weight = (good + bad) * factor;
      sums.good += good;
      sums.bad += bad;
      sums.agedGood += good * factor;
      sums.aged += weight;
      sums.squares += weight * weight;
    }
    for (const [name, hours] of areas) own.areas.set(name, (own.areas.get(name) ?? 0) + hours);
  }
  return weeks;
}

export function noHours(): KindHours {
  return { shipped: 0, built: 0, studied: 0, other: 0, entries: 0 };
}

export function addHours(to: KindHours | undefined, from: Omit<KindHours, 'entries'>, entries: number): void {
  if (to === undefined) return;
  to.shipped += from.shipped;
  to.built += from.built;
  to.studied += from.studied;
  to.other += from.other;
  to.entries += entries;
}
