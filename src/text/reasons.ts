import type { Reason } from '../core/mapping/mapped-entry';
import { fill } from './problems';

const WORDS: Readonly<Record<Reason['code'], string>> = {
  'date-field': 'date from its own field',
  'date-done': 'date from its done mark',
  'date-parent': 'date from the item above',
  'date-heading': 'date from the heading above',
  'date-property': 'date from the note\'s properties',
  'date-daily-note': 'date from the daily note',
  'no-date': 'no date',
  'phase-by-date': 'date falls in {span}',
  'phase-by-property': 'phase {phase} named by hand',
  'before-start': 'dated before the start of the roadmap',
  'after-end': 'dated after the end of the roadmap',
  'between-phases': 'dated between phases, after {phase}',
  'no-start': 'the roadmap has no start date',
  'future': 'dated after today',
  'area-by-field': 'field focus: {name}',
  'area-by-tag': 'tag #focus/{name}',
  'area-by-topic': '{name} is a topic of {area}',
  'area-inherited': 'focus {name} from above',
  'area-off-roadmap': '{name} is off the roadmap',
  'no-area': 'no focus area',
  'no-kind': 'no kind of work',
  'hours-assumed': 'no hours given, counted as {hours} h',
  'hours-elsewhere': 'its hours are counted by the log entries that link to it',
};

/** Why an entry stands where it does, as one line. */
export function reasonsText(reasons: readonly Reason[]): string {
  return reasons.map((reason) => fill(WORDS[reason.code], reason.values)).join('; ');
}
