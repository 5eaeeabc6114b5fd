import type { Entry } from '../core/entries/entry';
import type { NoteRecord } from '../core/report/note-record';
import type { StoredNote } from './note-store';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number';
const flag: Check = (value) => typeof value === 'boolean';
const orNull = (check: Check): Check => (value) => value === null || check(value);
const list = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const shape = (fields: Readonly<Record<string, Check>>): Check => {
  const checks = Object.entries(fields);
  return (value) => isObject(value) && checks.every(([key, check]) => check(value[key]));
};

const publicity = orNull((value) => value === 'na' || flag(value));
const day = orNull((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
const entry = shape({
  path: text, line: number, source: text, text, date: day, dateSource: orNull(text), kind: orNull(text), focus: list(text),
  focusSource: (value) => value === undefined || orNull(text)(value), hours: orNull(number), countedElsewhere: flag,
  artifact: orNull(shape({ type: text, link: text })), url: orNull(text), public: publicity, stretch: orNull(number),
  stretchTag: orNull(text), leverage: orNull(flag), asked: flag, version: orNull(number), deliverable: orNull(text), phase: orNull(text),
} satisfies Record<keyof Entry, Check>);
const note = shape({
  path: text,
  place: shape({ inLog: flag, day }),
  day,
  entries: list(entry),
  problems: list(shape({ kind: text, path: text, line: orNull(number), values: isObject })),
  artifact: orNull(shape({ url: orNull(text), public: publicity, version: orNull(number) })),
} satisfies Record<keyof NoteRecord, Check>);

/** A reading in the form of this version, made by this build of the plugin. */
export function isStored(value: unknown, build: string): value is StoredNote & { readonly build: string } {
  return isObject(value) && value['build'] === build && text(value['path']) && text(value['stamp']) && orNull(note)(value['note']);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
