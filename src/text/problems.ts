import type { Problem, ProblemKind } from '../core/problem';
import { visibleMarks } from './isolate';

/** A problem in words: what is wrong, and what to do about it. */
export interface ProblemText {
  readonly message: string;
  readonly remedy: string;
  /** Lines to copy, where one says more than a sentence. */
  readonly example?: string;
}

type Words = readonly [message: string, remedy: string];

/** Slots in braces are filled from the problem's values, a user's own text as it was written. A part in square brackets is said only when its slots have values. */
const WORDS: Readonly<Record<ProblemKind, Words>> = {
  'roadmap-missing': ['The roadmap note {path} is not there.', 'Choose another note or create one.'],
  'roadmap-empty': ['The roadmap note is empty[; it had {bytes} bytes at {time}, and what it said then is shown].', 'Put the plan back, from the history of the file or a backup, or choose another note.'],
  'roadmap-too-large': ['The roadmap note is very large ({size}).', 'Only its first 2 MiB are read. Split the note, or read it all anyway.'],
  'roadmap-conflict': ['Conflict marks stand at line {line}; reading stops there.', 'Settle the conflict and remove the marks.'],
  'roadmap-cycle': ['The roadmap refers to itself: {chain}.', 'Remove one of the links.'],
  'roadmap-copy': ['{path} looks like a copy made by a sync conflict.', 'Compare it with {original}; only the original is read.'],
  'too-deep': ['The lists here are nested too deep to read.', 'Flatten them.'],
  'no-phases': ['No phase was found in this note.', 'Write each phase as a heading with a number and a time, like this:'],
  'phase-gap': ['Nothing is planned between {first} and {second}.', 'Adjust one of the two times if that is not meant.'],
  'phase-overlap': ['{first} and {second} overlap.', 'Days in both count for the one that starts later.'],
  'phase-reversed': ['{title} ends before it starts ({span}).', 'Swap the two ends.'],
  'phase-duplicate': ['Two phases are called {name}, by number or title (lines {line} and {other}).', 'Give one of them another.'],
  'no-deliverable': ['{title} has no deliverable.', 'Add a line "Deliverable: …".'],
  'no-failure-mode': ['{title} has no failure mode.', 'Add a line "Failure mode: …".'],
  'no-focus-areas': ['{title} has no focus areas, nor has any phase before it.', 'Add a list under "Focus areas:".'],
  'horizon-mismatch': ['The horizon says {horizon}, the phases cover {covered}.', 'The phases are taken as they are written. The property horizon-mode: clip ends them at the horizon.'],
  'no-start': ['The roadmap has no start date.', 'Add the property start, for example start: 2026-05-01, to see where you are.'],
  'counts-from-one': ['{title} is counted from 1, so it begins later than the start, {start}.', 'If it is meant to begin there, the property count-from: 1 says so; count-from: 0 says that it is not.'],
  'invalid-start': ['The start {text} is no day.', 'Write it as year, month and day, for example start: 2026-05-01. Until then the plan has no start, unless its text states one.'],
  'unknown-time': ['The time "{text}" was not understood.', 'Write for example "Month 3-9", "Weeks 1-6" or "Q2 2026".'],
  'no-year': ['{title} has a time without a year, so it has no days.', 'Write the year behind it, as in "March 2027", or in a heading above, or set the property start.'],
  'no-times': ['No phase has a time, so none has days.', 'Write one behind each title, such as (Month 0-2) or (6 weeks), if the plan is to have days.'],
  'linked-note-missing': ['The linked note {link} was not found.', 'Create it or correct the link.'],
  'invalid-setting': ['The property {key} has a value that cannot be used: {text}.', 'It is left out. Correct the value.'],
  'unknown-setting': ['The property {key} belongs to no rule and no phase.', 'It is not read. The rules are depth, shipping, leverage, visibility and trajectory; phases are named by number, as in focus-phase-3.'],
  'fraction-for-percent': ['The property {key} is in percent, and {text} is less than one percent.', 'It is left out. Write 70 for 70 %.'],
  'invalid-properties': ['The properties of this note cannot be read[: {message}].', 'Correct the YAML. Until then only its text counts.'],
  'properties-too-large': ['The properties of this note are too large to read ({size} kB).', 'They are left out. Keep them under {limit} kB.'],
  'properties-misplaced': ['These lines look like properties, but Obsidian does not read them as such.', 'Properties stand at the very top of a note, between two lines of three hyphens.'],
  'property-spelled-twice': ['One property is spelled in two ways: {first} and {second}.', 'Keep one of them.'],
  'property-comment': ['The value of {name} starts with #, which YAML takes for a comment: {text}', 'Put it in quotes.'],
  'property-link-unquoted': ['The link in {name} is not in quotes: {text}', 'It was read as the link you meant. Quote it to be safe.'],
  'invalid-value': ['{name} has a value that cannot be used ({found}): {text}', 'It is left out. Correct the value.'],
  'invalid-date': ['{text} is not a date.', 'It is left out. Write dates as YYYY-MM-DD.'],
  'ambiguous-date': ['{text} can be read as two dates.', 'Write it as YYYY-MM-DD.'],
  'future-entry': ['This entry is dated {date}, after today.', 'It counts from that day on, while the plan runs.'],
  'invalid-hours': ['{text} is not a number of hours between 0 and 24.', 'The entry counts with the default. Correct the hours.'],
  'invalid-stretch': ['{text} is not a stretch from 1 to 5.', 'It is left out.'],
  'two-kinds': ['This entry has two kinds: {first} and {second}.', 'The first is used. Split the entry or remove one.'],
  'unknown-kind': ['{text} is not a kind of work.', 'Use ship, build, study, lever, reach, busy or other.'],
  'hours-counted-elsewhere': ['The {hours} h stated here are not added: {by} count.', 'Nothing to do.'],
  'phase-conflict': ['This entry names the phase {text}, but its date falls in {dated}.', 'It is listed under {phase}; the rules follow the date.'],
  'unknown-phase': ['There is no phase {text}.', 'Use a phase number or title of the roadmap.'],
  'ambiguous-phase': ['Two phases are called {text} (lines {first} and {second} of the roadmap).', 'The entry is mapped to neither until they differ.'],
  'unknown-deliverable': ['No deliverable of the roadmap is called {text}.', 'The entry is evidence for none. Use the number of a phase, or a link whose name stands in the text of the deliverable.'],
  'near-area': ['{text} is not a focus area. Did you mean {area}?', 'Correct the name, or keep it as an area off the roadmap.'],
  'tag-too-long': ['A tag here has more than {limit} characters.', 'It is not read. Shorten it.'],
  'too-many-items': ['This note has more list items than are read ({limit}).', 'The rest is left out. Split the note.'],
  'conflict-copy': ['This note looks like a copy made by a sync conflict.', 'Compare it with the original; it is not counted.'],
  'unreadable-note': ['This note could not be read.', 'Check the file.'],
};

const PHASES_EXAMPLE = '## Phase 1: Foundations (Month 0-2)\nGoal: what is true at its end\nDeliverable: one thing others can see';
/** What counts in place of hours that are dropped. */
const COUNTED_BY: Readonly<Record<string, string>> = { log: 'the log entries that link to this note', items: 'the items below' };

/** The sentence and remedy for a problem. `wrap` is put around each value, as where text directions may mix. */
export function problemText({ kind, values }: Problem, wrap: (value: string) => string = (value) => value): ProblemText {
  const [message, remedy] = WORDS[kind];
  const slots = kind === 'hours-counted-elsewhere' ? { ...values, by: COUNTED_BY[String(values['by'])] ?? '' } : withUnits(values);
  return { message: fill(`${message}${values['more'] === 1 ? ' There is one more like this.' : '[ There are {more} more like this.]'}`, slots, wrap), remedy: fill(remedy, slots, wrap), ...(kind === 'no-phases' ? { example: PHASES_EXAMPLE } : {}) };
}

/** Fills the slots of a sentence; a slot without a value becomes "…", never the slot itself. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>, wrap: (value: string) => string = (value) => value): string {
  const has = (name: string): boolean => Object.hasOwn(values, name);
  return sentence
    .replace(/\[([^\]]*)\]/g, (_part, inside: string) => ([...inside.matchAll(/\{(\w+)\}/g)].every(([, name]) => has(name ?? '')) ? inside : ''))
    .replace(/\{(\w+)\}/g, (_slot, name: string) => (has(name) ? wrap(visibleMarks(String(values[name]).replace(/[\t\n\r]+/g, ' '))) : '…'));
}

/** Amounts get their unit: "36 months". */
function withUnits(values: Problem['values']): Problem['values'] {
  const { unit, horizon, covered } = values;
  if (typeof unit !== 'string' || horizon === undefined || covered === undefined) return values;
  const amount = (count: string | number): string => `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
  return { ...values, horizon: amount(horizon), covered: amount(covered) };
}
