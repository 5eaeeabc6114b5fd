import * as z from 'zod/mini';
import { DEFAULT_REPORT_SETTINGS } from '../core/report/settings';

/**
 * What the user can set. `data.json` is read as if a stranger wrote it: each key is checked alone and falls back alone,
 * unknown keys are kept and written back, so a newer version's settings survive an older one.
 */
export interface Settings {
  /** Hours an entry without hours counts as, above 0 to 24. */
  readonly defaultHours: number;
  readonly buildCountsAs: 'shipping' | 'nothing';
  /** Path of the roadmap note; empty takes the first one with the property or the name. */
  readonly roadmap: string;
  /** Folders besides the daily notes in which bare tags such as #ship count. */
  readonly logFolders: readonly string[];
  /** Heading of a daily note below which entries are logged, with or without its `#`; empty is the end of the note. */
  readonly logHeading: string;
  /** Single-letter keys in the pane. */
  readonly singleKeys: boolean;
}

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_REPORT_SETTINGS, roadmap: '', logFolders: [], logHeading: '', singleKeys: true };

/** One folder of a vault. */
const folder = z.string().check(z.regex(/^(?!\.|\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\:*?"<>|]+$/));
const fields = {
  defaultHours: z.number().check(z.gt(0), z.lte(24)),
  buildCountsAs: z.enum(['shipping', 'nothing']),
  roadmap: z.string().check(z.refine(isNotePath)),
  logFolders: z.array(folder),
  logHeading: z.string().check(z.maxLength(200), z.regex(/^[^\n\r]*$/)),
  singleKeys: z.boolean(),
} as const;

export function isFolder(path: string): boolean {
  return folder.safeParse(path).success;
}

/** True for the path of a Markdown note inside the vault, and for none at all. */
export function isNotePath(path: string): boolean {
  return path === '' || (/\.md$/i.test(path) && !/^[./]|\\|\p{Cc}|(?:^|\/)\.\.?(?:\/|$)/u.test(path));
}

export type SettingsKey = keyof Settings;

/** The settings in stored data, key by key, and the names of keys that could not be used. */
export function readSettings(stored: unknown): { readonly settings: Settings; readonly invalid: readonly SettingsKey[] } {
  const data = isRecord(stored) ? stored : {};
  const invalid: SettingsKey[] = [];
  const take = <K extends SettingsKey>(key: K): Settings[K] => {
    if (!Object.hasOwn(data, key)) return DEFAULT_SETTINGS[key];
    const read = fields[key].safeParse(data[key]);
    if (read.success) return read.data as Settings[K];
    invalid.push(key);
    return DEFAULT_SETTINGS[key];
  };
  const settings: Settings = {
    defaultHours: take('defaultHours'),
    buildCountsAs: take('buildCountsAs'),
    roadmap: take('roadmap'),
    logFolders: take('logFolders'),
    logHeading: take('logHeading'),
    singleKeys: take('singleKeys'),
  };
  return { settings, invalid };
}

/** What to store: the stored data with our keys replaced; everything else as it was. */
export function storedWith(stored: unknown, settings: Settings): Record<string, unknown> {
  return { ...(isRecord(stored) ? stored : {}), ...settings };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
