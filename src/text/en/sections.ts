import type { Message } from '../message';

/** Focus areas, deliverables, weeks, coverage, problems. */
export const sections = {
  // focus areas
  'areas': 'Focus areas',
  'areas.legend': 'hours in 28 days, mark = even share',
  'areas.legend-entries': 'entries in 28 days, mark = even share',
  'areas.legend-short': '28 days, mark = even share',
  'areas.off': 'Off the roadmap',
  'areas.count': { one: '{count} area', other: '{count} areas' },
  'areas.none': 'This phase has no focus areas. Write them as a list under "Focus areas:" in its section.',
  'areas.other-phase': 'another phase',
  'area.sentence': '{area}: {amount}, level {level} of 5, {rung}',
  'area.sentence-off': '{area}: {amount}, {areas}',
  'level': 'level {level}',
  'level.0': 'nothing yet',
  'level.1': 'studied',
  'level.2': 'built',
  'level.3': 'shipped',
  'level.4': 'shipped again',
  'level.5': 'asked for',

  // deliverables
  'deliverables': { one: 'Deliverable', other: 'Deliverables' },
  'deliverables.none': 'No deliverable is written for this phase. Add a line "Deliverable: …".',
  'deliverables.of': '{done} of {total} done',
  'deliverables.all': { other: 'Show all {count}' },
  'deliverables.fewer': { other: 'Show fewer' },
  'deliverable.status.done': 'Done',
  'deliverable.status.late': 'Late',
  'deliverable.status.at-risk': 'At risk',
  'deliverable.status.on-track': 'On track',
  'deliverable.status.not-started': 'Not started',
  'deliverable.of': '{done} of {total} milestones.',
  'deliverable.planned': '{n} planned by today.',
  'deliverable.due': 'Due {day}.',
  'deliverable.was-due': 'Was due {day}, {days}.',
  'deliverable.rate': '{n} a week would be on time.',
  'forecast.stalled': 'Nothing was done in 12 weeks.',
  'forecast.not-enough-history': 'Too little history for a forecast.',
  'forecast.far': 'At the pace of the last 12 weeks: {chance} chance to be on time, not done within two years.',
  'forecast.open': 'At the pace of the last 12 weeks: {chance} chance to be on time, likely from {from}.',
  'forecast.likely': 'At the pace of the last 12 weeks: {chance} chance to be on time, likely {from} to {to}.',
  'deliverable.check': 'Check it off in the note',
  'deliverable.uncheck': 'Take the check mark off in the note',
  'deliverable.days-late': { one: '{count} day late', other: '{count} days late' },

  // weeks
  'weeks': 'Shipping and studying, hours a week',
  'weeks.building': 'Building',
  'weeks.released': 'Released',
  'weeks.studying': 'Studying',
  'week.name': 'Week of {day}: {shipped} released, {built} building, {studied} studying',
  'weeks.none': 'Nothing shipped, built or studied in 12 weeks.',

  // coverage
  'coverage.window': 'Rules use the 28 days to {day}',
  'coverage.tagged': '{tagged} of {eligible} notes tagged',
  'coverage.unassigned': { one: '{count} without an area', other: '{count} without an area' },
  'coverage.undated': { one: '{count} undated', other: '{count} undated' },
  'coverage.assumed': '{share} of hours assumed',

  // problems
  'problems': { one: '{count} thing to fix', other: '{count} things to fix' },
  'problems.all': { other: 'Show all {count}' },
  'problems.fewer': { other: 'Show fewer' },
  'problems.none': 'Nothing to fix',
  'problems.info': { one: '{count} more worth knowing', other: '{count} more worth knowing' },
  'problems.fix.no-start': 'Set a start date',
  'problems.fix.roadmap-too-large': 'Read it all anyway',
  'problems.fix.roadmap-missing': 'Choose a note',
  'problems.place': '{path}, line {line}',
} as const satisfies Record<string, Message>;
