import type { Message } from '../message';

/** The queue of what could not be placed, and what was left out on purpose. */
export const unmapped = {
  'unmapped': 'Unmapped',
  'unmapped.none': 'Every entry has an area, a kind, a date and a phase.',
  'unmapped.no-area': { one: '{count} entry without a focus area', other: '{count} entries without a focus area' },
  'unmapped.no-kind': { one: '{count} entry without a kind', other: '{count} entries without a kind' },
  'unmapped.no-date': { one: '{count} entry without a date', other: '{count} entries without a date' },
  'unmapped.no-phase': { one: '{count} entry outside all phases', other: '{count} entries outside all phases' },
  'unmapped.untagged': { one: '{count} note of the 28 days without an entry', other: '{count} notes of the 28 days without an entry' },
  'unmapped.how.no-area': 'Add a tag such as #focus/area to the line.',
  'unmapped.how.no-kind': 'Add one of #ship, #build, #study and #busy, or a field such as [kind:: lever].',
  'unmapped.how.no-date': 'Add a field such as [date:: {day}], or move the line into a daily note: one of the folder and the form of name that Obsidian has under Daily notes.',
  'unmapped.how.no-phase': 'Their days lie before, between or after the phases. A field such as [phase:: 1] lists them under one.',
  'unmapped.how.untagged': 'Tag a line with #ship, #build or #study and it counts.',
  'unmapped.perhaps': 'Perhaps {area}?',
  'unmapped.all': 'Show all {n}',
  'unmapped.fewer': 'Show fewer',
  'uncounted': {
    one: '{count} note has tags such as #ship that do not count there: {path}. Bare tags count in the daily notes, and in the log folders you name in the settings; #roadmap/ship counts everywhere.',
    other: '{count} notes have tags such as #ship that do not count there, {path} for one. Bare tags count in the daily notes, and in the log folders you name in the settings; #roadmap/ship counts everywhere.',
  },
  'unmapped.left-out': 'Left out on purpose: {list}.',
  'left-out.roadmap': { one: '{count} roadmap note', other: '{count} roadmap notes' },
  'left-out.template': { one: '{count} template', other: '{count} templates' },
  'left-out.excluded': { one: '{count} excluded note', other: '{count} excluded notes' },
  'left-out.conflict-copy': { one: '{count} copy made by a sync', other: '{count} copies made by a sync' },
  'left-out.review': { one: '{count} review', other: '{count} reviews' },
  'problems.correct': 'Change it to {name}',
} as const satisfies Record<string, Message>;
