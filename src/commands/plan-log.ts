import { type App, getFrontMatterInfo, parseYaml } from 'obsidian';
import { type Day, parseDay } from '../core/day';
import { parseDuration } from '../core/entries/duration';
import type { Kind } from '../core/entries/entry';
import { wordsOf } from '../core/mapping/words';
import type { NoteFacts } from '../core/note/facts';
import { readFacts } from '../core/note/read-facts';
import { readLogLine } from '../journal/read-log-line';
import type { SettingsStore } from '../settings/settings-store';
import { partText } from '../text/explain';
import { isolated } from '../text/isolate';
import type { AppInternals } from '../vault/app-internals';
import { type ChangedLines, changedLines } from '../vault/changed-lines';
import { dailyNote } from '../vault/daily-note';
import { editLog, type LogRefusal, type LogSpot } from '../vault/edit-log';
import type { LeftOutNotes } from '../vault/left-out';
import { buildPlaces } from '../vault/note-places';
import type { VaultIndex } from '../vault/vault-index';
import type { Writer, WriteResult } from '../vault/writer';
import { countedBy, type LogPlanner } from './log-planner';
import { say } from './say';

export interface LogParts {
  readonly app: App;
  readonly index: VaultIndex;
  readonly writer: Writer;
  readonly settings: SettingsStore;
  readonly internals: AppInternals;
  readonly left: LeftOutNotes;
}

/** The form as it stands, every field as typed. */
export type LogForm = Readonly<Record<'text' | 'kind' | 'areas' | 'hours' | 'date' | 'artifact', string>> & {
  /** Below an item of an open note; null for the daily note of the day. */
  readonly cursor: Cursor | null;
};

export type LogField = Exclude<keyof LogForm, 'cursor'>;

/** An item the cursor is at. `below` is its line, 1-based. */
export type Cursor = { readonly path: string } & Extract<LogSpot, { below: number }>;

export interface LogPlan {
  /** What is wrong with a field. Nothing is written while there is any. */
  readonly errors: Readonly<Partial<Record<LogField, string>>>;
  /** Names that are no area, but nearly one. */
  readonly near: readonly { readonly name: string; readonly area: string }[];
  /** The lines that go and come, and where; null while a field is wrong. */
  readonly shown: { readonly path: string; readonly isNew: boolean; readonly lines: ChangedLines } | null;
  /** Why nothing can be written there, as a sentence. */
  readonly refused: string | null;
  /** How the line will be counted. */
  readonly counted: readonly string[];
  readonly write: (() => Promise<WriteResult>) | null;
}

/** What logging this would write, where, and how it would be counted; or what stands against it. Nothing is written. */
export async function planLog(parts: LogParts, planner: LogPlanner, form: LogForm, known: KnownDay): Promise<LogPlan> {
  const { app, writer, settings, internals, left } = parts;
  const areas = namesIn(form.areas);
  const hours = form.hours.trim() === '' ? null : parseDuration(form.hours);
  const day = parseDay(form.date);
  const artifact = artifactOf(app, form.artifact.trim());
  const errors: Partial<Record<LogField, string>> = {
    ...(form.text.trim() === '' ? { text: say('log.text.wanted') } : form.text.includes('%%') ? { text: say('log.text.hides') } : {}),
    ...(areas.some((name) => wordsOf(name).length === 0) ? { areas: say('log.areas.wanted') } : {}),
    ...(hours === null && form.hours.trim() !== '' ? { hours: say('log.hours.wanted') } : {}),
    ...(day === undefined ? { date: say('log.date.wanted') } : {}),
    ...(artifact === undefined ? { artifact: say('log.artifact.wanted') } : {}),
  };
  const plan: LogPlan = {
    errors, shown: null, refused: null, counted: [], write: null,
    near: areas.flatMap((name) => {
      const near = planner?.mapper.matcher.match(name).near ?? null;
      return near === null ? [] : [{ name, area: near.area }];
    }),
  };
  if (day === undefined || artifact === undefined || Object.keys(errors).length > 0) return plan;
  const target = form.cursor === null ? await dailyNote(app, internals, day, known) : { path: form.cursor.path, fresh: null };
  if ('refused' in target) return { ...plan, refused: say('log.refused', { path: say('log.where.daily'), why: say(`refused.${target.refused}`, { template: isolated(target.template) }) }) };
  const { path, fresh } = target;
  const refuse = (why: LogRefusal | 'no-such-note'): LogPlan => ({ ...plan, refused: say('log.refused', { path: isolated(path), why: say(`refused.${why}`) }) });
  const text = fresh ?? await writer.textOf(path);
  if (text === null) return refuse('no-such-note');
  const spot: LogSpot = form.cursor ?? { heading: settings.settings.logHeading };
  const place = editLog(text, '', spot);
  if ('refused' in place) return refuse(place.refused);
  const draft = { text: form.text, kind: form.kind === '' ? null : form.kind as Kind, areas, hours, artifact: artifact(path) };
  const reading = readLogLine(draft, day, noteFacts(parts, path, fresh), place.line, planner?.mapper ?? null);
  const edit = editLog(text, reading.line, spot);
  if ('refused' in edit) return refuse(edit.refused);
  const reason = left.reason(path);
  return {
    ...plan,
    errors: reading.counts ? errors : { kind: say('log.kind.wanted') },
    shown: { path, isNew: fresh !== null, lines: changedLines(text, edit.text) },
    counted: reason === null ? countedBy(planner, reading, settings) : partText({ entry: null, why: { code: `left-out-${reason}`, values: {} }, problems: [] }),
    write: () => (fresh === null ? writer.addLogItem(path, reading.line, spot) : writer.createNote(path, edit.text)),
  };
}

/** The names between commas, each once. */
export function namesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[,،、，]/).map((name) => name.trim()).filter((name) => name !== ''))];
}

/** How to write what the work left behind into a note; undefined where it is neither a note nor an address. */
function artifactOf(app: App, text: string): ((path: string) => string | null) | undefined {
  if (text === '') return () => null;
  if (/^[a-z]+:\/\//i.test(text)) {
    return /^https?:\/\/[^\s\\]+$/i.test(text) ? () => text.replaceAll('[', '%5B').replaceAll(']', '%5D') : undefined;
  }
  const name = text.replace(/^\[\[(.*)\]\]$/, '$1').trim();
  if (name === '' || /[[\]|#^\\%\n]/.test(name)) return undefined;
  return (path) => {
    const file = app.metadataCache.getFirstLinkpathDest(name, path);
    return file === null ? `[[${name}]]` : app.fileManager.generateMarkdownLink(file, path);
  };
}

/** The path of a note that is known to be the daily note of a day, wherever it was sorted. */
export type KnownDay = (day: Day) => string | null;

/** Looks through the notes once for each day it is asked for: a form is planned anew with every key. */
export function knownDays({ index }: Pick<LogParts, 'index'>): KnownDay {
  const paths = new Map<Day, string | null>();
  return (day) => {
    if (!paths.has(day)) paths.set(day, [...index.all()].find(({ place }) => place.day === day)?.path ?? null);
    return paths.get(day) ?? null;
  };
}

/** A note without its list items, as the app has read it; one to be made, as its text says. */
function noteFacts({ app, internals, settings }: LogParts, path: string, fresh: string | null): NoteFacts {
  const place = buildPlaces(internals, settings.settings.logFolders)(path);
  const file = app.vault.getFileByPath(path);
  const cache = fresh !== null ? { frontmatter: propertiesIn(fresh) } : file === null ? null : app.metadataCache.getFileCache(file);
  return readFacts({ path, text: null, structure: cache ?? {}, place });
}

function propertiesIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = parseYaml(getFrontMatterInfo(text).frontmatter);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : {};
  } catch {
    return {};
  }
}
