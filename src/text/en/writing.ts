import type { Message } from '../message';

/** What is asked before a note is changed, and what came of it. */
export const writing = {
  'write.title': 'Change {path}',
  'write.text': 'Only these lines change. Everything else in the note stays as it is.',
  'write.same': 'The note says so already.',
  'write.day': 'First day of the plan',
  'write.day-wanted': 'Choose the first day of the plan.',
  'write.address': 'Public address',
  'write.address-wanted': 'Paste an address that anyone can open, such as https://example.com/my-work.',
  'write.link-added': 'Link added in {path}. ',
  'write.refused': 'This note cannot be changed: {why}.',
  'write.button': 'Change note',
  'write.cancel': 'Cancel',
  'write.property-set': '{key}: {value} written to {path}. ',
  'write.failed': '{path} was not changed: {why}',
  'write.not-changed': '{path} was not changed: {why}.',
  'write.undo': 'Undo',
  'write.changed-since': '{path} was changed since and is left as it is.',

  // why not
  'refused.properties-broken': 'its properties cannot be read. Correct the YAML first',
  'refused.value-spans-lines': 'the property there is not a plain value on one line. Change it in the note',
  'refused.name-needs-quotes': 'the value is not one that can be written',
  'refused.spelled-twice': 'the property is spelled in two ways there. Keep one',
  'refused.task-moved': 'the task is not where it was, or it is there twice. Check it off in the note',
  'refused.name-moved': 'the name is not there any more',
  'refused.entry-moved': 'the entry is not where it was, or it is there twice. Add the address in the note',
  'refused.block-moved': 'the marks around its numbers are not there any more',
  'refused.already-there': 'a note of that name is there already',
  'refused.conflict': 'it holds conflict marks. Settle them first',
  'refused.no-such-note': 'it is not there any more',
  'refused.unsafe-path': 'its path is not one to write to',
  'refused.damaged': 'it holds bytes that are no text, which writing would lose',
  'refused.not-confirmed': 'it changed at the same moment. Try again',

  // the first roadmap
  'starter': 'Create a roadmap',
  'starter.title': 'Title',
  'starter.phases': 'Phases',
  'starter.phases.text': 'Three months each. Everything can be changed in the note.',
  'starter.areas': 'Focus areas',
  'starter.areas.text': 'One to three things to go deep on.',
  'starter.area': 'Focus area {n}',
  'starter.button': 'Create note',
  'starter.made': 'This note will be created: {path}',
  'starter.failed': '{path} could not be created. Choose another title, or a note that is there.',
} as const satisfies Record<string, Message>;
