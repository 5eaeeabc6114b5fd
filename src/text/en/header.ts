import type { Message } from '../message';

/** The head of the pane: where the reader is, and the day it is shown for. */
export const header = {
  // header
  'phase.numbered': 'Phase {number}: ',
  'phase.number': 'Phase {number}',
  'phase.untitled': 'Untitled phase',
  'position.month': 'Month {month}',
  'position.month-of': 'Month {month} of {total}',
  'position.week-of': 'Week {week} of {total}',
  'position.days-left': { one: '{count} day left', other: '{count} days left' },
  'position.last-day': 'Last day',
  'position.ends': 'ends {day}',
  'position.open': 'open end',
  'position.before': 'Starts {day}',
  'position.timeless': 'No phase has a time that has days',
  'position.days-until': { one: 'in {count} day', other: 'in {count} days' },
  'position.gap': 'Between two phases',
  'position.next': 'next starts {day}',
  'position.after': 'The plan ended {day}',
  'position.no-start': 'No start date yet',
  'position.also': 'also in {phases}',
  'goal': 'Goal',
  'broken-count': { one: '{count} of {total} rules broken', other: '{count} of {total} rules broken' },
  'untagged': 'Most notes of the last 28 days are untagged: these numbers speak for {tagged} of {eligible} notes.',
  'roadmaps': 'Roadmap note',
  'window': 'Days to look back',
  'window.days': 'Last {n} days',
  'tools.tab': 'Open in a main tab',
  'tools.link': 'Copy link to this place',
  'tools.more': 'More actions',

  // as of
  'as-of': 'As of {day}',
  'as-of.today': 'Today, {day}',
  'as-of.pick': 'Show another day',
  'as-of.date': 'Day to show',
  'as-of.shown': 'The whole pane shows this day: any from {first} to {last}',
  'as-of.earlier': 'A week earlier',
  'as-of.later': 'A week later',
  'as-of.back': 'Back to today',
  'as-of.close': 'Close',
} as const satisfies Record<string, Message>;
