import type { Message } from '../message';

/** The timeline of phases. */
export const timeline = {
  // timeline
  'timeline': 'Phases',
  'timeline.today': 'Today, {day}',
  'timeline.undated': 'Without dates',
  'phase.done': 'Ended {day}',
  'phase.from': 'From {start}',
  'phase.due': 'Due {day}',
  'phase.due-likely': 'Due {day}, likely {likely}',
  'timeline.likely': '{from} to {to}',
  'timeline.ghost': 'Outlined: the plan as it was kept',
  'timeline.density': { one: 'Work in {count} week, by kind. Opens the week you press', other: 'Work in {count} weeks, by kind. Opens the week you press' },
  'timeline.whole': 'Whole plan',
  'timeline.zoom': 'Zoom to this phase',
  'timeline.more': { one: 'and {count} more', other: 'and {count} more' },
  'timeline.keep': 'Keep this plan as the original',
  'place.entries': 'Show its entries',
  'place.go': 'Go to it in the note',
  'place.go-tab': 'Go to it in a new tab',
  'phase.name': '{phase}, {when}',
  'deliverable.mark': 'Due {day}: {name}, {state}',
  'deliverable.mark.done': 'done',
  'deliverable.mark.late': 'late',
  'deliverable.mark.open': 'open',
} as const satisfies Record<string, Message>;
