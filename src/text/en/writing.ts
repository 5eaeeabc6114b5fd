import type { Message } from '../message';

/** What is asked before a note is changed. */
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
} as const satisfies Record<string, Message>;
