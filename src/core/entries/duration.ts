/** Hours of one day: what is less or more is not a duration of work. */
const MAX_HOURS = 24;

const BARE = /^\d{1,6}(?:[.,]\d{1,6})?$/;
const CLOCK = /^(\d{1,2}):([0-5]\d)$/;

/** Hours, minutes, or both; a unit on the first. Used whole and at the end of a text. */
export const UNITS =
  '(?:(\\d{1,6}(?:[.,]\\d{1,6})?)\\s{0,3}(?:hours|hour|hrs|hr|h)(?:([0-5]?\\d)|(?:\\s{0,3},\\s{0,3}|\\s{0,3}|\\s{1,3}and\\s{1,3})(\\d{1,6}(?:[.,]\\d{1,6})?)\\s{0,3}(?:minutes|minute|mins|min|m))?|(\\d{1,6}(?:[.,]\\d{1,6})?)\\s{0,3}(?:minutes|minute|mins|min|m))';

const WITH_UNITS = new RegExp(`^${UNITS}$`, 'i');

/**
 * Hours written in any form of schema.md rule 8: `2`, `2.5`, `2,5`, `90m`, `90 min`, `1h30`, `1h 30m`, `1:30`,
 * `2 hours, 15 minutes`. Null for everything else and for less than 0 or more than 24 hours: 45 without a unit is no duration.
 */
export function parseDuration(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 60) return null;
  if (BARE.test(trimmed)) return validHours(decimal(trimmed));
  const clock = CLOCK.exec(trimmed);
  if (clock !== null) return validHours(Number(clock[1]) + Number(clock[2]) / 60);
  const units = WITH_UNITS.exec(trimmed);
  return units === null ? null : validHours(hoursOf(units.slice(1)));
}

/** The number itself when it is 0 to 24, else null; NaN and Infinity are neither. */
export function validHours(hours: number): number | null {
  return hours >= 0 && hours <= MAX_HOURS ? hours : null;
}

/** Hours from the groups of {@link UNITS}. */
export function hoursOf(groups: readonly (string | undefined)[]): number {
  const [hours, attached, minutes, alone] = groups;
  return decimal(hours ?? '0') + decimal(attached ?? minutes ?? alone ?? '0') / 60;
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}
