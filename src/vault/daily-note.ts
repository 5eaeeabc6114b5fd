import { type App, moment, normalizePath } from 'obsidian';
import type { Day } from '../core/day';
import type { AppInternals } from './app-internals';

/** The daily note of a day: there, or as it would be made. */
export interface DailyNote {
  readonly path: string;
  /** What a new one would say; null for a note that is there. */
  readonly fresh: string | null;
}

/** Why a daily note cannot be made here; `template` names the note it would be made from. */
export interface NoDailyNote {
  readonly refused: 'template-missing' | 'template-commands';
  readonly template: string;
}

/**
 * The daily note of a day, by the app's own settings. One that is not there would be made from the template of these settings,
 * with the variables filled in as the app fills them in.
 * @param known The path of a note that is known for a day elsewhere; asked only where none is at its usual path.
 */
export async function dailyNote(app: App, internals: Pick<AppInternals, 'dailyNotes' | 'templateFormats'>, day: Day, known: (day: Day) => string | null): Promise<DailyNote | NoDailyNote> {
  const { folder, format, template = null } = internals.dailyNotes() ?? { folder: '', format: 'YYYY-MM-DD' };
  const date = moment.utc(day, 'YYYY-MM-DD');
  const path = normalizePath(`${folder}/${date.format(format)}.md`);
  const there = app.vault.getFileByPath(path)?.path ?? known(day);
  if (there !== null) return { path: there, fresh: null };
  if (template === null) return { path, fresh: '' };
  const name = template.replace(/\.md$/i, '');
  const file = app.vault.getFileByPath(`${name}.md`) ?? app.metadataCache.getFirstLinkpathDest(name, '');
  if (file === null) return { refused: 'template-missing', template };
  const text = await app.vault.cachedRead(file);
  if (text.includes('<%')) return { refused: 'template-commands', template: file.path };
  const title = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
  const formats = internals.templateFormats();
  const now = moment.unix(Date.now() / 1000);
  const at = date.clone().set({ hour: now.hour(), minute: now.minute(), second: now.second() });
  return {
    path,
    fresh: text.replace(/\{\{\s*(?:(title)|(date|time)\s*(?::([^}]*))?)\s*\}\}/gi, (_all, isTitle?: string, what = '', own?: string) => (
      isTitle === undefined ? at.format(own?.trim() || formats[String(what).toLowerCase() === 'time' ? 'time' : 'date']) : title)),
  };
}
