import type { Message } from '../message';

/** The grid, the failure modes, and what is said about a rule beside its number. */
export const more = {
  // grid
  'grid': 'Where the work went',
  'grid.note': 'hours and entries',
  'grid.area': 'Area',
  'grid.none': 'No area',
  'grid.outside': 'Outside the phases',
  'grid.outside-short': 'else',
  'grid.phase-short': 'P{number}',
  'grid.cell': '{area}, {phase}: {hours}, {entries}',
  'grid.all': { one: 'Show {count} area off the roadmap', other: 'Show {count} areas off the roadmap' },
  'grid.fewer': { other: 'Show the roadmap\'s areas only' },
  'grid.empty': 'Nothing is logged in any phase yet.',

  // failure modes
  'failures': { one: 'Failure mode', other: 'Failure modes' },
  'failures.none': 'No failure mode is written for this phase.',
  'failures.speaks': '{rule}: {state}',
  'failures.quiet': 'No signal: {rules} on target or not judged',
  'failures.unwatched': 'No rule watches this one',

  // the end of the plan, quietly
  'plan.from': 'From',
  'plan.to': 'To',
  'plan.about': 'What it is for',

  // in a note
  'embed.window': { one: '{count} day to {day}', other: '{count} days to {day}' },
  'embed.unknown': 'Not understood here: {lines}. A line is show, rule, days, until or roadmap, a colon and a value.',

  // beside a rule's number
  'arrow.up': 'rising',
  'arrow.down': 'falling',
  'arrow.flat': 'steady',
  'arrow.sentence.up': 'Higher than the 28 days before',
  'arrow.sentence.down': 'Lower than the 28 days before',
  'arrow.sentence.flat': 'No clear change from the 28 days before',
  'insight.change': 'Since last week: {good} {goodSide}, {bad} {badSide}',
  'insight.owed': '{amount} owed since the week of {day}',
  'insight.next-week': 'In a week, if nothing is added: {amount} more needed',
  'insight.entries': { one: 'The fix is about {count} entry like your last ones', other: 'The fix is about {count} entries like your last ones' },
  'insight.count-share': '{share} when every entry counts once',
  'insight.spread': 'Spread like {n} equal areas, {planned} planned',
  'insight.compounding': '{share} of work on artifacts builds on older ones',
  'insight.proven': '{proven} of {artifacts} older artifacts were taken up again',
  'insight.releases': { one: '{count} day with a release in 28 days', other: '{count} days with a release in 28 days' },
  'insight.last-release': { zero: 'the last one today', one: 'the last one {count} day ago', other: 'the last one {count} days ago' },
  'insight.lead-time': { one: 'From first work to shipped: half within {count} day', other: 'From first work to shipped: half within {count} days' },
  'insight.untied': '{amount} of study not yet tied to an artifact',

  'area.neglected': 'neglected',
} as const satisfies Record<string, Message>;
