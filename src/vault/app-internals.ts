import type { App } from 'obsidian';

/**
 * The few settings of the app that have no public API: the daily-notes and templates folders, and the excluded files.
 * Each is read defensively and may change under us, so nothing correct depends on them being there.
 */
export interface AppInternals {
  /** Folder ('' is the vault root), moment format and template of daily notes; of core's daily notes, else of the plugin Periodic Notes; null when both are off or unknown. */
  dailyNotes(): { readonly folder: string; readonly format: string; readonly template?: string | null } | null;
  /** Formats of `{{date}}` and `{{time}}` in templates that name none themselves. */
  templateFormats(): { readonly date: string; readonly time: string };
  /** Folder of the notes of weeks or months that the plugin Periodic Notes makes ('' is the vault root); null when it makes none. */
  periodicFolder(length: 'week' | 'month'): string | null;
  /** Folders that hold templates, without a trailing slash. */
  templateFolders(): readonly string[];
  /** True for a note the user excluded in the app's settings. */
  isExcluded(path: string): boolean;
}

export function readInternals(app: App): AppInternals {
  return {
    dailyNotes() {
      const options = corePluginOptions(app, 'daily-notes');
      if (options !== null) return logPlace(options);
      const periodic = periodicNotes(app, 'daily');
      return periodic === null ? null : logPlace(periodic);
    },
    templateFormats() {
      const options = corePluginOptions(app, 'templates');
      return { date: text(options?.['dateFormat']) ?? 'YYYY-MM-DD', time: text(options?.['timeFormat']) ?? 'HH:mm' };
    },
    periodicFolder(length) {
      const periodic = periodicNotes(app, `${length}ly`);
      return periodic === null ? null : folderOf(periodic['folder']);
    },
    templateFolders() {
      const folders = [
        text(corePluginOptions(app, 'templates')?.['folder']),
        text(pluginSettings(app, 'templater-obsidian')?.['templates_folder']),
      ];
      return folders.flatMap((folder) => (folder === undefined || folderOf(folder) === '' ? [] : [folderOf(folder)]));
    },
    isExcluded(path) {
      const cache: unknown = app.metadataCache;
      if (!isRecord(cache) || typeof cache['isUserIgnored'] !== 'function') return false;
      try {
        return (cache['isUserIgnored'] as (path: string) => unknown).call(app.metadataCache, path) === true;
      } catch {
        return false;
      }
    },
  };
}

function periodicNotes(app: App, length: string): Record<string, unknown> | null {
  const periodic = record(pluginSettings(app, 'periodic-notes')?.[length]);
  return periodic?.['enabled'] === false ? null : periodic;
}

function logPlace(options: Record<string, unknown>): NonNullable<ReturnType<AppInternals['dailyNotes']>> {
  return { folder: folderOf(options['folder']), format: text(options['format']) ?? 'YYYY-MM-DD', template: text(options['template']) ?? null };
}

function corePluginOptions(app: App, id: string): Record<string, unknown> | null {
  const plugins = record(record(app)?.['internalPlugins']);
  const get = plugins?.['getPluginById'];
  if (typeof get !== 'function') return null;
  try {
    const plugin = record((get as (id: string) => unknown).call(plugins, id));
    if (plugin === null || plugin['enabled'] === false) return null;
    return record(record(plugin['instance'])?.['options']);
  } catch {
    return null;
  }
}

function pluginSettings(app: App, id: string): Record<string, unknown> | null {
  const plugins = record(record(app)?.['plugins']);
  const get = plugins?.['getPlugin'];
  if (typeof get !== 'function') return null;
  try {
    return record(record((get as (id: string) => unknown).call(plugins, id))?.['settings']);
  } catch {
    return null;
  }
}

function folderOf(value: unknown): string {
  return (text(value) ?? '').replace(/^\/+|\/+$/g, '');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function record(value: unknown): Record<string, unknown> | null {
  return isRecord(value) ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
