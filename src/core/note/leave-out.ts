/** Why a note takes no part, though it is in the vault (C36, C37). */
export type LeftOutReason = 'roadmap' | 'template' | 'excluded' | 'conflict-copy' | 'review';

export interface LeaveOutRules {
  /** Paths of the roadmap and of the notes it is made of. */
  readonly roadmapPaths: ReadonlySet<string>;
  /** Folders of templates, without a slash at the end. */
  readonly templateFolders: readonly string[];
  /** The app's own answer to whether the user excluded a path. */
  readonly isExcluded: (path: string) => boolean;
  /** Whether the vault holds a note with this path; tells a copy from a note named so. */
  readonly has: (path: string) => boolean;
}

/** Why a note is left out everywhere; null for a note that takes part. */
export function leftOut(path: string, rules: LeaveOutRules): LeftOutReason | null {
  if (rules.roadmapPaths.has(path)) return 'roadmap';
  for (const folder of rules.templateFolders) if (isUnder(path, folder)) return 'template';
  if (rules.isExcluded(path)) return 'excluded';
  if (originalOf(path, rules.has) !== null) return 'conflict-copy';
  return isReviewName(path) ? 'review' : null;
}

/** A review note is named as an ISO week or a month: `2026-W20.md`, `2026-05.md` (C37). */
export function isReviewName(path: string): boolean {
  const start = path.lastIndexOf('/') + 1;
  const digit = path.charCodeAt(start);
  return digit >= 0x30 && digit <= 0x39 && REVIEW.test(path.slice(start));
}

const REVIEW = /^\d{4}-(?:W(?:0[1-9]|[1-4]\d|5[0-3])|0[1-9]|1[0-2])\.md$/i;

const SYNCTHING = /\.sync-conflict-[^/]{1,80}?(?=\.md$)/i;
const OBSIDIAN_SYNC = / ?\((?:[^()/]{1,80} )?conflicted copy[^()/]{0,80}\)(?=\.md$)/i;
/** Systems number copies from 2; `Untitled 1` is what the app names a second new note. */
const NUMBERED = / (?:[2-9]|[1-9]\d)(?=\.md$)/;

/**
 * The note a copy made by a sync is a copy of, or null for a note that is no copy. `name 2.md` is one only beside
 * `name.md`; the other two are known by their names, whether or not their original is still there.
 */
export function originalOf(path: string, has: (path: string) => boolean): string | null {
  if (path.includes('.sync-conflict-') && SYNCTHING.test(path)) return path.replace(SYNCTHING, '');
  if (path.endsWith(').md') && OBSIDIAN_SYNC.test(path)) return path.replace(OBSIDIAN_SYNC, '');
  const original = numberedOriginal(path);
  return original !== null && has(original) ? original : null;
}

/** `name.md` for `name 2.md`, which is a copy of it or a note of its own; null for every other path. */
export function numberedOriginal(path: string): string | null {
  const digit = path.charCodeAt(path.length - 4);
  return digit >= 0x30 && digit <= 0x39 && NUMBERED.test(path) ? path.replace(NUMBERED, '') : null;
}

/** The other way: all paths that are copies of this one, should they be there. */
export function numberedCopies(path: string): readonly string[] {
  return path.endsWith('.md') ? Array.from({ length: 98 }, (_, i) => `${path.slice(0, -3)} ${String(i + 2)}.md`) : [];
}

function isUnder(path: string, folder: string): boolean {
  if (path.startsWith(folder)) return folder !== '' && (path.charCodeAt(folder.length) === 0x2f || folder.endsWith('/'));
  if (!folder.startsWith('/') && !folder.endsWith('/')) return false;
  const start = folder.replace(/^\/+|\/+$/g, '');
  return start !== '' && path.startsWith(`${start}/`);
}
