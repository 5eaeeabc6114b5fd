import { dayNumber } from '../day';
import type { AreaBook } from './area-book';
import { factsOf } from './artifact-book';
import { reaches } from './grain';
import type { Ledger } from './ledger';
import type { ArtifactNote } from './measure-input';
import { isPublicNow } from './visibility';
import { weekNumber } from './week-number';
import { weekSumsOf } from './sum-weeks';

/** Rungs of depth within an area (C29). */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** Two releases this far apart are two versions. */
const VERSION_DAYS = 14;

/**
 * How deep the work in an area went, by the highest rung with evidence up to today: 0 none, 1 studied, 2 built, 3 shipped,
 * 4 shipped again (two ship days of one artifact at least 14 days apart, or version 2 and up), 5 public and asked for.
 */
export function levelOf(area: AreaBook | undefined, ledger: Ledger, notes: ReadonlyMap<string, ArtifactNote>): Level {
  if (area === undefined) return 0;
  if (area.asked > 0 && hasPublicArtifact(area, ledger, notes)) return 5;
  if (hasSecondVersion(area, notes)) return 4;
  if (area.ships.size > 0) return 3;
  if (area.built > 0) return 2;
  return area.studied > 0 ? 1 : 0;
}

/** Consecutive ISO weeks with at least an hour in the area, counted back from this week, or from last week while this one is young. */
export function streakWeeks(name: string, ledger: Ledger): number {
  const busy = new Set(weekSumsOf(ledger).flatMap(({ week, areas }) => (reaches(areas.get(name) ?? 0, 1) ? [week] : [])));
  const thisWeek = weekNumber(ledger.today);
  let week = busy.has(thisWeek) ? thisWeek : thisWeek - 1;
  let weeks = 0;
  for (; busy.has(week); week -= 1) weeks += 1;
  return weeks;
}

function hasSecondVersion(area: AreaBook, notes: ReadonlyMap<string, ArtifactNote>): boolean {
  const spans = new Map<string, { first: number; last: number }>();
  for (const entry of area.ships) {
    if (entry.version !== null && entry.version >= 2) return true;
    if (entry.artifactId === null || entry.date === null) continue;
    if ((notes.get(entry.artifactId)?.version ?? 0) >= 2) return true;
    const day = dayNumber(entry.date);
    const span = spans.get(entry.artifactId);
    if (span === undefined) spans.set(entry.artifactId, { first: day, last: day });
    else {
      span.first = Math.min(span.first, day);
      span.last = Math.max(span.last, day);
      if (span.last - span.first >= VERSION_DAYS) return true;
    }
  }
  return false;
}

function hasPublicArtifact(area: AreaBook, ledger: Ledger, notes: ReadonlyMap<string, ArtifactNote>): boolean {
  for (const { artifactId } of area.ships) {
    const book = artifactId === null ? undefined : ledger.artifacts.get(artifactId);
    if (book !== undefined && isPublicNow(factsOf(book), notes.get(book.id), ledger.today)) return true;
  }
  return false;
}
