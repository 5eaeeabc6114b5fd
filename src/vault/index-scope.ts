import type { App } from 'obsidian';
import { leftOut } from '../core/note/leave-out';
import type { AppInternals } from './app-internals';
import { leaveOutRules } from './left-out';
import { buildPlaces } from './note-places';
import type { IndexScope } from './known-notes';

/** Which notes the index looks at, from the app's settings and ours. Made anew when either changes. */
export function buildScope(app: App, internals: Pick<AppInternals, 'dailyNotes' | 'templateFolders' | 'isExcluded'>, logFolders: readonly string[]): IndexScope {
  const place = buildPlaces(internals, logFolders);
  const rules = leaveOutRules(app, internals);
  return { place, leftOut: (path) => leftOut(path, rules) !== null };
}

/** The same key, the same scope: the app's settings change without an event. */
export function scopeKey(internals: AppInternals): string {
  return JSON.stringify([internals.dailyNotes(), internals.templateFolders()]);
}
