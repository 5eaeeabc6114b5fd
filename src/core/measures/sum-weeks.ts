import { HOUR_RULES } from './day-book';
import type { Ledger } from './ledger';
import type { WeekSums } from './week-sums';
import { firstDayOfWeek, weekNumber } from './week-number';

const HALF_LIFE_DAYS = 28;
/** Sixty half-lives ago a day weighs less than the last bit of a sum. */
const MOST_DAYS = 60 * HALF_LIFE_DAYS;

/** The weeks with work up to today, oldest first. The ledger keeps those before its last change; only the others are summed. */
export function weekSumsOf(ledger: Ledger): readonly WeekSums[] {
  const { weeks } = ledger;
  let own = weeks[weeks.length - 1];
  for (const { day, inRange, rules, areas } of ledger.between(own === undefined ? -Infinity : firstDayOfWeek(own.week + 1), ledger.today)) {
    if (inRange.length === 0) continue;
    const week = weekNumber(day);
    if (own?.week !== week) weeks.push((own = { week, rules: HOUR_RULES.map(() => ({ good: 0, bad: 0, agedGood: 0, aged: 0, squares: 0 })), areas: new Map() }));
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
