import type { Message } from '../message';

/** The weekly and monthly review: a note with figures that stay, and questions to answer in own words. */
export const review = {
  'review.week': 'Start weekly review',
  'review.month': 'Start monthly review',
  'review.short': 'Review',
  'review.made': '{path} created. ',
  'review.there': '{path} was there already and is left as it is. ',
  'review.refresh': 'Refresh numbers',
  'review.refreshed': 'Numbers refreshed in {path}. ',
  'review.none': 'There is no roadmap yet to review.',

  'review.as-of': '{roadmap}, as of {day}: {tagged} of {eligible} notes tagged.',
  'review.window': '28 days',
  'review.before': 'Last week',
  'review.before-month': 'Last month',
  'review.number': '{number} ({share})',
  'review.phases': 'Phases',
  'review.forecast': 'Forecast',
  'review.questions': 'Questions',
  'review.on-target': 'On target',
  'review.question.depth': 'Depth: what did I work on outside my areas, and do I drop it or adopt it?',
  'review.question.shipping': 'Shipping: what is the smallest thing I can release by Sunday?',
  'review.question.leverage': 'Leverage: which chore returns next week, and can it be removed or automated?',
  'review.question.visibility': 'Visibility: which finished work can nobody see yet?',
  'review.question.trajectory': 'Trajectory: what did I avoid because it felt uncomfortable?',
  'review.question.own': '{rule}: did I keep it?',
  'review.failures': 'Failure mode check',
  'review.no-failure': 'No failure mode is written for {phase}. Add one in {roadmap}.',
  'review.next-week': 'Next week: one commitment',
  'review.next-month': 'Next month: one commitment',
} as const satisfies Record<string, Message>;
