import type { NoteFacts } from '../note/facts';
import type { Problem } from '../problem';
import type { DateHeading } from './date-headings';
import type { Entry } from './entry';
import type { Candidate } from './candidate';
import { fromNote, inherit, type Inherited } from './inherit';
import { buildItemEntry } from './item-entry';
import { type ItemHours, type ItemLevel, readItemHours, readItemLevel } from './item-level';
import type { NoteLevel } from './note-level';
import { readTag } from './tags';
import type { Verdict } from './verdict';

/** Items beyond this number in one note are not read, and reported (row T5). */
export const MAX_ITEMS = 20_000;

const NO_HOURS: ItemHours = { hours: undefined, trailing: null };

/** A note's list items, judged: what each states, and which have hours below them. */
interface Judged {
  readonly candidates: readonly Candidate[];
  readonly below: readonly boolean[];
}

/** Null where no item is marked, nor lost for want of a kind: the case of most notes. */
function judge(facts: NoteFacts, note: NoteLevel): Judged | null {
  const items = facts.items.length > MAX_ITEMS ? facts.items.slice(0, MAX_ITEMS) : facts.items;
  // Only a tag or a field marks an item.
  if (!items.some(({ tags, text }) => tags.length > 0 || text.includes('::'))) return null;
  const levels = items.map((item) => readItemLevel(item, facts.path, facts.place.inLog));
  if (!levels.some((level) => level.marked || level.lost)) return null;
  const candidates = readCandidates(levels, fromNote(note.flowing));
  // Below which one counts that states valid hours: they are containers, not entries (rule 2, C02).
  return { candidates, below: above(candidates, ({ counts, hours }) => counts && typeof hours.hours === 'number') };
}

/** What became of each list item, in their order. */
export function itemVerdicts(facts: NoteFacts, note: NoteLevel): readonly Verdict[] {
  const judged = judge(facts, note);
  return facts.items.map((item, i) => {
    if (i >= MAX_ITEMS) return 'beyond-limit';
    const own = judged?.candidates[i];
    if (own !== undefined && own.counts) return judged?.below[i] === true ? 'container' : 'entry';
    if (own !== undefined && (own.level.marked || (own.under && typeof own.hours.hours === 'number'))) return 'plan';
    if (own !== undefined && own.under) return own.hours.hours === null ? 'bad-hours' : 'part';
    if (own?.level.lost === true) return 'lost-kind';
    return item.tags.some(({ tag }) => readTag(tag, true) !== undefined) ? 'bare-tag' : 'unmarked';
  });
}

/** The entries among a note's list items, and the problems of the items that have a part in one. */
export function itemEntries(facts: NoteFacts, note: NoteLevel): { entries: readonly Entry[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const judged = judge(facts, note);
  if (judged === null) return { entries: [], problems };
  const { candidates, below } = judged;
  const badHeadings: DateHeading[] = [];
  candidates.forEach(({ counts, hours: { hours }, level }, i) => {
    if (counts && below[i] === true && typeof hours === 'number') level.report('hours-counted-elsewhere', 0, { hours, by: 'items' });
  });
  const entries = candidates.filter(({ counts }, i) => counts && below[i] !== true).map((candidate) => buildItemEntry(candidate, facts, note, badHeadings));
  if (candidates.some(({ level }) => level.problems.length > 0)) {
    const over = above(candidates, ({ counts }) => counts);
    candidates.forEach(({ counts, hours: { hours }, level }, i) => {
      const isLost = (hours === null || level.lost) && !isPlan(level.item.task);
      if (counts || over[i] === true || isLost) problems.push(...level.problems);
    });
  }
  if (badHeadings.length > 0) for (const { line, text } of new Set(badHeadings)) problems.push({ kind: 'invalid-date', path: facts.path, line, values: { text } });
  if (facts.items.length > MAX_ITEMS) problems.push({ kind: 'too-many-items', path: facts.path, line: facts.items[MAX_ITEMS - 1]?.line ?? null, values: { limit: MAX_ITEMS } });
  return { entries, problems };
}

/** `- [ ]` and `- [-]` are plans, not effort; every other state counts (measures.md section 1, C10). */
export function isPlan(task: string | null): boolean {
  return task === ' ' || task === '-';
}

/** Hands values down the list. Items stand in document order, so a parent comes before its children. */
function readCandidates(levels: readonly ItemLevel[], note: Inherited): readonly Candidate[] {
  const candidates: Candidate[] = [];
  levels.forEach((level, i) => {
    const parent = level.item.parent < i && level.item.parent >= 0 ? level.item.parent : -1;
    const up = candidates[parent];
    const under = up !== undefined && (up.under || up.level.marked);
    const hours = level.marked || under ? readItemHours(level) : NO_HOURS;
    const counts = !isPlan(level.item.task) && (level.marked || (under && typeof hours.hours === 'number'));
    const inherited = inherit(level.flowing, level.date, up?.inherited ?? note);
    candidates.push({ level, parent, inherited, hours, under, counts });
  });
  return candidates;
}

const NONE_BELOW: readonly boolean[] = [];

/** Which items have one of these below them. */
function above(candidates: readonly Candidate[], isOne: (candidate: Candidate) => boolean): readonly boolean[] {
  if (candidates.every(({ parent }) => parent < 0)) return NONE_BELOW;
  const found = candidates.map(() => false);
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const candidate = candidates[i];
    if (candidate !== undefined && candidate.parent >= 0 && (found[i] === true || isOne(candidate))) found[candidate.parent] = true;
  }
  return found;
}
