import type { Day } from '../day';
import type { NoteFacts } from '../note/facts';
import { type DateHeading, headingAbove } from './date-headings';
import type { DateSource, Entry, FocusSource } from './entry';
import { entryText } from './entry-text';
import type { Candidate } from './candidate';
import type { NoteLevel } from './note-level';
import { readOwn } from './read-own';
import { firstUrl } from './urls';

/** The entry of one list item, with what it inherits. A heading that is no day goes to `badHeadings`. */
export function buildItemEntry(candidate: Candidate, facts: NoteFacts, note: NoteLevel, badHeadings: DateHeading[]): Entry {
  const { level, inherited, hours } = candidate;
  const { flowing } = inherited;
  const own = readOwn(level);
  const url = own.url ?? firstUrl(level.plain);
  const { date, dateSource } = entryDate(candidate, note, facts, badHeadings);
  return {
    path: facts.path,
    line: level.item.line,
    source: 'item',
    text: entryText(level, hours.trailing),
    date,
    dateSource,
    kind: flowing.kind,
    focus: flowing.focus ?? [],
    focusSource: focusSource(candidate),
    hours: hours.hours ?? null,
    countedElsewhere: false,
    artifact: flowing.artifact ?? (url === null ? null : { type: 'url', link: url }),
    url,
    public: flowing.public,
    stretch: own.stretch,
    stretchTag: own.stretchTag,
    leverage: own.leverage,
    asked: own.asked,
    version: own.version,
    deliverable: own.deliverable,
    phase: flowing.phase,
  };
}

function focusSource({ level, inherited }: Candidate): FocusSource | null {
  if (level.flowing.focus !== null) return level.flowing.focusBy;
  if (inherited.focusFrom === null) return null;
  return inherited.focusFrom === 'item' ? 'parent' : 'property';
}

interface EntryDate {
  readonly date: Day | null;
  readonly dateSource: DateSource | null;
}

/** Own field > own done date > parent item > date heading above > properties > daily note's name (C19); an invalid one is passed over (C18). */
function entryDate(candidate: Candidate, note: NoteLevel, facts: NoteFacts, badHeadings: DateHeading[]): EntryDate {
  const { level, inherited } = candidate;
  if (level.date !== null) return { date: level.date, dateSource: level.dateBy };
  if (inherited.date !== null) return { date: inherited.date, dateSource: 'parent' };
  const heading = headingAbove(note.headings, level.item.line);
  if (heading !== undefined) {
    if (heading.day !== null) return { date: heading.day, dateSource: 'heading' };
    badHeadings.push(heading);
  }
  if (note.date !== null) return { date: note.date, dateSource: 'property' };
  return facts.place.day === null ? { date: null, dateSource: null } : { date: facts.place.day, dateSource: 'daily-note' };
}
