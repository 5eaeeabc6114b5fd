import type { App, TFile } from 'obsidian';
import type { AppInternals } from './app-internals';
import type { LeftOutNotes } from './left-out';

interface Parts {
  readonly app: App;
  readonly internals: AppInternals;
  readonly left: LeftOutNotes;
  /** Where review notes go while nothing else says. */
  readonly folder: string;
}

/** The property by which a review note says which week or month it is of. */
const MARK = 'roadmap-review';

/**
 * The review note of a week or month, or where it will be: the note whose property says so; else that name beside the last
 * such review, or where the vault has its weekly or monthly notes. What takes no part for another reason is none.
 */
export function reviewPlace({ app, internals, left, folder: otherwise }: Parts, length: 'week' | 'month', name: string): { readonly path: string; readonly file: TFile | null } {
  const wanted = name.toLowerCase();
  const reviews = app.vault.getMarkdownFiles().flatMap((file) => {
    const mark: unknown = app.metadataCache.getFileCache(file)?.frontmatter?.[MARK];
    const of = typeof mark === 'string' ? mark.trim().toLowerCase() : '';
    return of.includes('w') === (length === 'week') && of !== '' && (left.reason(file.path) ?? 'review') === 'review' ? [{ file, of }] : [];
  });
  const marked = reviews.find(({ of }) => of === wanted)?.file;
  if (marked !== undefined) return { path: marked.path, file: marked };
  const last = reviews.sort((a, b) => (a.of < b.of ? 1 : -1))[0]?.file;
  const folder = last === undefined ? internals.periodicFolder(length) ?? otherwise : last.path.slice(0, Math.max(0, last.path.length - last.name.length - 1));
  const path = `${folder === '' ? '' : `${folder}/`}${name}.md`;
  const there = app.vault.getMarkdownFiles().find((file) => file.path.toLowerCase() === path.toLowerCase());
  return { path: there?.path ?? path, file: there ?? null };
}
