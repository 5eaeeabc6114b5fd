import { parseDuration, validHours } from './duration';
import type { Entry } from './entry';
import type { Level, OwnTag } from './level';
import { linkPath } from './links';
import { hasFlag, readLeverage } from './read-public';
import { reportValue, sourceOr } from './read-flowing';
import { find, sourceOf, type Stated } from './stated';
import { addressOf } from './urls';
import { shown, textOf, typeName } from './values';

/** What counts for the item or note that states it alone. */
export type OwnValues = Pick<Entry, 'stretch' | 'stretchTag' | 'leverage' | 'asked' | 'version' | 'deliverable' | 'url'>;

/** Nothing stated. */
export const NO_VALUES: OwnValues = {
  stretch: null, stretchTag: null, leverage: null, asked: false, version: null, deliverable: null, url: null,
};

/** What a level states that does not flow down, but the hours. */
export function readOwn(level: Level): OwnValues {
  if (level.stated.length === 0 && !level.tags.some(saysMore)) return NO_VALUES;
  return {
    stretch: readStretch(level),
    stretchTag: readStretchTag(level),
    leverage: readLeverage(level),
    asked: hasFlag(level, 'asked'),
    version: readVersion(level.stated),
    deliverable: readDeliverable(level),
    url: readReportedUrl(level),
  };
}

/** A tag that speaks of more than kind and focus. */
function saysMore({ meaning }: OwnTag): boolean {
  return meaning.type === 'flag' || (meaning.type === 'kind' && meaning.roadmap);
}

/** A level's own hours: undefined when none are stated, null when they are invalid (then reported, and nothing replaces them: C13). */
export function readHours(level: Level): number | null | undefined {
  const field = find(level.stated, 'hours');
  if (field === undefined) return undefined;
  const hours = hoursOfValue(field.value);
  if (hours === null) level.report('invalid-hours', field.at, { text: sourceOf(field) ?? shown(field.value) });
  return hours;
}

function hoursOfValue(value: unknown): number | null {
  if (typeof value === 'number') return validHours(value);
  if (typeof value === 'string') return parseDuration(textOf(value) ?? '');
  return Array.isArray(value) && value.length === 1 ? hoursOfValue(value[0]) : null;
}

/** 1 to 5; anything else is missing and reported (C32). */
function readStretch(level: Level): number | null {
  const field = find(level.stated, 'stretch');
  if (field === undefined) return null;
  const number = numberOf(field.value);
  if (number !== null && number >= 1 && number <= 5) return number;
  level.report('invalid-stretch', field.at, { text: shown(field.value) });
  return null;
}

function readStretchTag(level: Level): Entry['stretchTag'] {
  for (const { meaning } of level.tags) {
    if (meaning.type === 'flag' && (meaning.flag === 'stretch' || meaning.flag === 'comfort')) return meaning.flag;
  }
  return null;
}

/** `2`, `v2`, `2.1.0`: the number the text starts with. */
export function readVersion(stated: readonly Stated[]): number | null {
  const field = find(stated, 'version');
  if (field === undefined) return null;
  if (typeof field.value === 'number') return Number.isFinite(field.value) ? field.value : null;
  const match = /^v?\s?(\d{1,9}(?:\.\d{1,9})?)(?![\d])/i.exec(textOf(field.value) ?? '');
  return match === null ? null : Number(match[1]);
}

function readDeliverable(level: Level): string | null {
  const field = find(level.stated, 'deliverable');
  if (field === undefined) return null;
  const text = textOf(sourceOr(field));
  if (text === null || text === '') reportValue(level, field, typeName(field.value));
  return text === '' ? null : text;
}

/** The address, or a report that `url` holds none. */
function readReportedUrl(level: Level): string | null {
  const url = readUrl(level.stated);
  const field = url === null ? find(level.stated, 'url') : undefined;
  if (field !== undefined && isUrlKey(field.key)) reportValue(level, field, typeName(field.value));
  return url;
}

/** `url` itself, not one of its aliases, which mean other things elsewhere. */
function isUrlKey(key: string): boolean {
  return /^(?:rm-)?url$/i.test(key);
}

/** The first address among `url`, its aliases and a `publish` that is one (C22). A link to a note is none. */
export function readUrl(stated: readonly Stated[]): string | null {
  for (const { name, key, value } of stated) {
    if (name !== 'url' && name !== 'publish') continue;
    const text = textOf(value);
    if (text === null || linkPath(text) !== null) continue;
    const address = addressOf(text);
    if (address !== null && (isUrlKey(key) || /^https?:/i.test(address))) return address;
  }
  return null;
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  const text = textOf(value) ?? '';
  return /^\d{1,6}(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}
