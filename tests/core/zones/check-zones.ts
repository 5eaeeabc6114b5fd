import '../../../preview/node-window';
import { createHash } from 'node:crypto';
import { addDays, addMonths, type Day, dayFromNumber, dayNumber, daysBetween, leadingDay, mondayOf, monthIndex, parseDay, sundayFrom, weekday, weekOf } from '../../../src/core/day';
import { localToday } from '../../../src/vault/today';
import { reportCommand } from '../../../preview/report-command';
import { FORMATS } from '../../../src/export/print-report';

/**
 * Run as a program of its own, since only a real process changes its zone.
 * `check-zones.ts <first day> <last day> <vault or -> <zone>…` prints one JSON line for each zone: a digest of every day
 * function over the days, one of the vault's report in every form, and the instants at which today was not the day the zone's clock shows.
 */
const [first = '', last = '', vault = '', ...zones] = process.argv.slice(2);
const HOUR = 3_600_000;

function digestOf(from: number, to: number): string {
  const hash = createHash('sha256');
  for (let number = from; number <= to; number += 1) {
    const day = dayFromNumber(number);
    const later = addMonths(day, number % 49);
    hash.update([
      day, dayNumber(day), parseDay(day), leadingDay(`${day}T23:59:59+14:00`), addDays(day, 1), later, monthIndex(day, later), daysBetween(day, later), weekOf(day), weekday(day), mondayOf(day), sundayFrom(day),
    ].join());
  }
  return hash.digest('hex');
}

/** Instants, twice a day and at all hours over the weeks, at which the device's day is not the zone's. */
function wrongToday(zone: string, from: number, to: number): string[] {
  const clock = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const wrong: string[] = [];
  for (let time = from * 24 * HOUR; time <= to * 24 * HOUR; time += 12 * HOUR) {
    const now = new Date(time + (time % (7 * HOUR)));
    if (localToday(now) !== clock.format(now)) wrong.push(now.toISOString());
  }
  return wrong;
}

for (const zone of zones) {
  process.env.TZ = zone;
  const [from, to] = [dayNumber(first as Day), dayNumber(last as Day)];
  const forms = vault === '-' ? [] : FORMATS;
  const report = (await Promise.all(forms.map(async (format) => (await reportCommand([vault, '--today', '2026-11-22', '--entries', '--format', format])).output))).join('');
  console.log(JSON.stringify({
    zone, offset: new Date(2026, 6, 1).getTimezoneOffset(), days: digestOf(from, to), wrong: wrongToday(zone, from, to), report: createHash('sha256').update(report).digest('hex'), length: report.length,
  }));
}
