import type { ExplainedPart, NoteExplanation, Why } from '../core/explain/explain-note';
import type { MappedEntry, Reason } from '../core/mapping/mapped-entry';
import { isolated } from './isolate';
import { fill, problemText } from './problems';
import { reasonsText } from './reasons';

const WHY: Readonly<Record<Why['code'], string>> = {
  'left-out-roadmap': 'Left out: this note is a roadmap, the plan and not the work.',
  'left-out-template': 'Left out: this note lies in a templates folder.',
  'left-out-excluded': 'Left out: this note is among the excluded files of your Obsidian settings.',
  'left-out-conflict-copy': 'Left out: this note looks like a copy made by a sync. Only its original counts.',
  'left-out-review': 'Left out: a note named for a week or a month is a review.',
  'left-out-no-roadmap': 'Not counted yet: no note of this vault is a roadmap.',
  'note-items': 'Its list items are counted, not the note as a whole.',
  'note-no-kind': 'The note as a whole is no entry: it states no kind, neither as a property nor as a tag.',
  'note-bare-tag': 'The note as a whole is no entry: tags such as #ship count in log folders alone. Elsewhere write #roadmap/ship.',
  'note-lost-kind': 'The note as a whole is no entry: its kind is none of ship, build, study, lever, reach, busy and other.',
  'note-broken': 'The properties of the note cannot be read, so they make no entry of it.',
  'container': 'Not counted: the items below it state the hours.',
  'plan': 'Not counted: an open or cancelled task is a plan.',
  'part': 'Belongs to the item above; it states no hours, kind or focus of its own.',
  'bad-hours': 'Not counted: the hours it states are none.',
  'lost-kind': 'Not counted: its kind is none of ship, build, study, lever, reach, busy and other.',
  'bare-tag': 'Not counted: tags such as #ship count in log folders alone. Elsewhere write #roadmap/ship.',
  'unmarked': 'Not counted: it has no kind, no focus and no tag that starts with #roadmap/.',
  'beyond-limit': 'Not read: the note has more list items than are read.',
  'properties': 'Properties. They speak for the note as a whole, and fill in what its list items do not state.',
  'heading-date': 'A heading that dates what stands below it: {date}.',
  'heading': 'A heading without a date.',
  'code': 'Code is not read.',
  'comment': 'Comments are not read.',
  'text-tag': 'A tag in the text belongs to the note as a whole, not to its list items.',
  'page-field': 'Fields outside list items are not read.',
  'text': 'Text. Only list items and the note as a whole can be entries.',
};

/** How a part of a note was counted, or why it was not: a sentence, then what is wrong with it. */
export function partText({ entry, why, problems }: Pick<ExplainedPart, 'entry' | 'why' | 'problems'>): readonly string[] {
  const reading = entry !== null ? `${entryText(entry)}: ${reasonsText(entry.reasons, isolated)}.` : why === null ? '' : fill(WHY[why.code], why.values);
  return [reading, ...problems.map((problem) => problemText(problem, isolated).message)].filter((text) => text !== '');
}

/** An entry that no rule weighs is listed all the same. */
const UNCOUNTED: ReadonlySet<string> = new Set<Reason['code']>(['no-date', 'before-start', 'after-end', 'future']);

function entryText({ kind, hours, reasons }: MappedEntry): string {
  const what = kind === null ? '' : ` as ${kind}`;
  const amount = hours === null ? '' : `${what === '' ? ' with' : ','} ${Math.round(hours * 100) / 100} h`;
  return reasons.some(({ code }) => UNCOUNTED.has(code)) ? `Listed${what}${amount}, but in no rule` : `Counted${what}${amount}`;
}

/** Where a line has no reading of its own. */
export const EMPTY_LINE = 'Nothing stands in this line.';

export const EXPLAIN = {
  command: 'Explain this note',
  menu: 'Explain how it is counted',
  title: 'How this note is counted',
  whole: 'The whole note',
  line: 'Line {line}',
  unread: 'This note could not be read yet. Try again in a moment.',
} as const;

/** The title of one row. */
export function partTitle(part: Pick<ExplainedPart, 'line'>): string {
  return fill(EXPLAIN.line, { line: part.line });
}

export type { NoteExplanation };
