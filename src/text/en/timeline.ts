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
  'phase.now': 'now',
  'phase.name': '{phase}, {when}',
  'deliverable.mark': 'Deliverable due {day}',
} as const satisfies Record<string, Message>;
