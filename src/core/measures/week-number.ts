/** ISO weeks since the one that holds 1970-01-01 (day number 0, a Thursday). Weeks start on Monday. */
export function weekNumber(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** The day number of a week's Monday. */
export function firstDayOfWeek(week: number): number {
  return 7 * week - 3;
}
