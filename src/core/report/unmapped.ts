import { type Day, dayFromNumber } from '../day';
import { focusMatcherOf, type FocusMatcher } from '../mapping/focus-matcher';
import type { MappedEntry } from '../mapping/mapped-entry';
import { WINDOW_DAYS } from '../measures/window';
import type { Report } from './report';

/** What an entry lacks, or `untagged` for a log note of the 28 days without any entry. */
export const UNMAPPED_REASONS = ['no-area', 'no-kind', 'no-date', 'no-phase', 'untagged'] as const;
export type UnmappedReason = (typeof UNMAPPED_REASONS)[number];

export interface UnmappedRow {
  readonly path: string;
  /** 1-based; null for a whole note. */
  readonly line: number | null;
  /** The entry's words; '' for a note. */
  readonly text: string;
  readonly date: Day | null;
  /** For an entry without an area: the one its folder or the note it links is named for. */
  readonly suggestion: string | null;
}

/** Rows by what they lack, in the order of {@link UNMAPPED_REASONS}; only reasons that have some. The most recent first. */
export type Unmapped = ReadonlyMap<UnmappedReason, readonly UnmappedRow[]>;

/** The entries that cannot be placed whole, and the notes that say nothing. An entry stands under each thing it lacks. */
export function unmappedOf(report: Report): Unmapped {
  const { ledger } = report.basis;
  const matcher = focusMatcherOf(report.roadmap);
  const found = new Map<UnmappedReason, UnmappedRow[]>(UNMAPPED_REASONS.map((reason) => [reason, []]));
  for (const entry of report.entries) {
    for (const reason of lacks(entry, report)) found.get(reason)?.push(rowOf(entry, reason, matcher));
  }
  for (let day = ledger.today - WINDOW_DAYS + 1; day <= ledger.today; day += 1) {
    for (const path of ledger.logNotes.get(day) ?? []) {
      if (!ledger.notes.has(path)) found.get('untagged')?.push({ path, line: null, text: '', date: dayFromNumber(day), suggestion: null });
    }
  }
  return new Map([...found].filter(([, rows]) => rows.length > 0).map(([reason, rows]) => [reason, rows.sort(newestFirst)]));
}

function lacks(entry: MappedEntry, { calendar }: Report): readonly UnmappedReason[] {
  const reasons: UnmappedReason[] = [];
  if (entry.areas.length === 0) reasons.push('no-area');
  if (entry.kind === null) reasons.push('no-kind');
  if (entry.date === null) reasons.push('no-date');
  else if (entry.phaseIndex === null && calendar.start !== null) reasons.push('no-phase');
  return reasons;
}

function rowOf(entry: MappedEntry, reason: UnmappedReason, matcher: FocusMatcher): UnmappedRow {
  const { path, text, date } = entry;
  return { path, line: entry.source === 'note' ? null : entry.line, text, date, suggestion: reason === 'no-area' ? suggestionFor(entry, matcher) : null };
}

/** The area that a folder of the note, or the artifact, is named for: the innermost name that matches. */
function suggestionFor({ path, artifactId, artifact }: MappedEntry, matcher: FocusMatcher): string | null {
  const link = artifact?.type === 'note' ? (artifactId ?? '').replace(/\.md$/i, '') : '';
  for (const name of [...link.split('/').reverse(), ...path.split('/').slice(0, -1).reverse()]) {
    const area = name === '' ? null : matcher.match(name.toLowerCase()).area;
    if (area !== null) return area;
  }
  return null;
}

function newestFirst(a: UnmappedRow, b: UnmappedRow): number {
  const [from, to] = [a.date ?? '', b.date ?? ''];
  if (from !== to) return from < to ? 1 : -1;
  return a.path === b.path ? (a.line ?? 0) - (b.line ?? 0) : a.path < b.path ? -1 : 1;
}
