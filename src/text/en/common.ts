import type { Message } from '../message';

/** What every part of the pane says: quantities, tables, keys, empty states. */
export const common = {
  'pane': 'Roadmap',

  // quantities
  'hours': '{n} h',
  'entries': { one: '{count} entry', other: '{count} entries' },
  'artifacts': { one: '{count} artifact', other: '{count} artifacts' },
  'ratio': '{good} : {bad}',
  'ratio.all-good': 'all good',
  'ratio.of': '{public} of {shipped}',
  'none': '–',
  'percent-range': '{low} to {high}',

  // table view
  'table.show': 'View as table',
  'table.hide': 'View as chart',
  'table.rule': 'Rule',
  'table.ratio': 'Ratio',
  'table.good': 'For',
  'table.bad': 'Against',
  'table.share': 'Share',
  'table.range': '80% range',
  'table.target': 'Target',
  'table.state': 'State',
  'table.fix': 'To fix',
  'table.area': 'Area',
  'table.hours': 'Hours',
  'table.even': 'Even share',
  'table.level': 'Level',
  'table.week': 'Week of',
  'table.phase': 'Phase',
  'table.starts': 'Starts',
  'table.ends': 'Ends',
  'table.deliverable': 'Deliverable due',

  // keys
  'keys': 'Keys',
  'keys.section': 'next and previous section',
  'keys.item': 'move within a section',
  'keys.ends': 'first and last item',
  'keys.open': 'open the entries behind a number, or the note',
  'keys.new-tab': 'open the note in a new tab',
  'keys.back': 'back to where you were',
  'keys.table': 'view as table or as chart',
  'keys.help': 'this list',
  'keys.close': 'Close',

  // empty and waiting
  'empty.no-roadmap': 'No roadmap note yet',
  'empty.no-roadmap.text': 'A roadmap note holds your phases, focus areas, deliverables and rules as headings and lists. Add roadmap: true to its properties to have it found here.',
  'empty.create': 'Create from template',
  'empty.choose': 'Choose a note',
  'empty.no-start': 'Set a start date',
  'empty.no-start.text': 'With a start date the phases get days, and the rules can be watched.',
  'empty.start-label': 'First day of the plan',
  'empty.start-button': 'Set start',
  'empty.no-entries': 'No work logged yet',
  'empty.no-entries.text': 'Tag a note or a list item with #ship or #study to start. One line in a daily note is enough:',
  'empty.log': 'Log entry',
  'empty.failed': 'The roadmap could not be computed',
  'empty.failed.text': 'Your notes are unchanged. Try again; if it stays, the details below help to find the cause.',
  'empty.retry': 'Try again',
  'empty.example': '- #build{focus} Retry queue for failed jobs 1h30',
  'indexing': 'Updating, {done} of {total} notes',
  'indexing.first': 'Reading your notes, {done} of {total}',

  // announcements
  'said.state': '{rule}: now {state}.',
} as const satisfies Record<string, Message>;
