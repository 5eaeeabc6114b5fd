import type { Message } from '../message';

/** The settings tab, and the names of commands that stand nowhere else. */
export const settings = {
  'settings.roadmap': 'Roadmap note',
  'settings.roadmap.text': 'The note a new pane shows. Empty: the first note with the property roadmap: true, else one named Roadmap.',
  'settings.roadmap.example': 'Roadmap.md',
  'settings.roadmap.wanted': 'This must be a Markdown note of this vault.',
  'settings.hours': 'Hours of an entry without hours',
  'settings.hours.text': 'An entry that names no hours counts as this many. The property default-hours of the roadmap note wins.',
  'settings.hours.wanted': 'This must be more than 0 and at most 24 hours.',
  'settings.building': 'Building counts as',
  'settings.building.text': 'In the rule about shipping and studying.',
  'settings.building.shipping': 'Shipping',
  'settings.building.nothing': 'Nothing',
  'settings.folders': 'Log folders',
  'settings.folders.text': 'Folders besides the daily notes in which bare tags such as #ship count. Separate them with commas.',
  'settings.folders.example': 'Worklog, Standups',
  'settings.folders.wanted': 'These cannot be folders of this vault: {folders}.',
  'settings.areas': 'What a focus tag stands for',
  'settings.areas.text': '#focus/data stands for the one area whose name begins with it, else for the area of the topics that do. Where two areas fit it stands for neither, is listed among what to fix, and counts once.',
  'settings.heading': 'Heading for new entries',
  'settings.heading.text': 'Entries you log are added to the end of this part of the daily note. Empty: to the end of the note.',
  'settings.heading.example': '## Log',
  'settings.keys': 'Single-letter keys in the pane',
  'settings.keys.text': 'T for the table view, L to log an entry, R for the weekly review, ? for the list of keys. They work only while the pane has focus.',

  'command.open': 'Open roadmap',
  'command.open-tab': 'Open roadmap in a new tab',

  'menu.open': 'Open',
  'menu.open-tab': 'Open in new tab',
  'menu.open-right': 'Open to the right',
} as const satisfies Record<string, Message>;
