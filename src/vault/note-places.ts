import type { NotePlace } from '../core/note/facts';
import type { AppInternals } from './app-internals';
import { type DailyName, dailyName } from './daily-name';

/** Where a note stands: in a log folder or not, and which day it is named for. */
export type PlaceOf = (path: string) => NotePlace;

const NO_DAY: DailyName = () => null;
/** In no log folder; in one, under a name that is no day. */
const ELSEWHERE: NotePlace = { inLog: false, day: null };
const IN_LOG: NotePlace = { inLog: true, day: null };
const MARKDOWN = /\.md$/i;

/**
 * Log folders are the daily notes' folder, all of it, and the ones set by the user. Without a folder the vault root is
 * the log, but only its notes named for a day (clarification C05). A day is read only below the daily folder (C42), from
 * the path as the format has it, else, for a note sorted into another subfolder, from its name.
 */
export function buildPlaces(internals: Pick<AppInternals, 'dailyNotes'>, logFolders: readonly string[]): PlaceOf {
  const daily = internals.dailyNotes() ?? { folder: '', format: 'YYYY-MM-DD' };
  const read = dailyName(daily.format) ?? NO_DAY;
  const readName = dailyName(daily.format.slice(daily.format.lastIndexOf('/') + 1)) ?? NO_DAY;
  const extra = logFolders.map((folder) => `${folder.replace(/\/+$/, '')}/`);
  const root = daily.folder === '' ? '' : `${daily.folder}/`;
  // Asked for every note of the vault.
  return (path) => {
    if (path.startsWith(root)) {
      const name = path.slice(root.length).replace(MARKDOWN, '');
      const day = read(name) ?? (root === '' ? null : readName(name.slice(name.lastIndexOf('/') + 1)));
      if (day !== null) return { inLog: true, day };
      if (root !== '') return IN_LOG;
    }
    for (const folder of extra) if (path.startsWith(folder)) return IN_LOG;
    return ELSEWHERE;
  };
}
