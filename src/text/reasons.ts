import type { Reason } from '../core/mapping/mapped-entry';
import { fill } from './problems';

const WORDS: Readonly<Record<Reason['code'], string>> = {
  'date-field': 'dated {date} by its own field',
  'date-done': 'dated {date} by its done mark',
  'date-parent': 'dated {date} by the item above',
  'date-heading': 'dated {date} by the heading above',
  'date-property': 'dated {date} by the properties of the note',
  'date-daily-note': 'dated {date} by the daily note',
  'no-date': 'no date',
  'phase-by-date': 'date falls in [{span} of the plan, ]{phase}',
  'phase-also': 'also falls in {phase}, which lists it but does not count it again',
  'phase-by-property': 'listed under {phase} by its field phase: {text}',
  'before-start': 'dated before the start of the roadmap',
  'before-phases': 'dated before the first phase',
  'after-end': 'dated after the end of the roadmap',
  'between-phases': 'dated between phases, after {phase}',
  'no-start': 'the roadmap has no start date',
  'future': 'dated after today',
  'area-by-field': 'field focus: {text} is {area}',
  'area-by-tag': 'tag #focus/{text} is {area}',
  'area-by-topic': '{text} is the topic "{topic}" of {area}',
  'area-inherited': 'focus {text} from above is {area}',
  'area-off-roadmap': '{text} is off the roadmap',
  'no-area': 'no focus area',
  'no-kind': 'no kind of work',
  'hours-assumed': 'no valid hours given, counted as {hours} h',
  'hours-elsewhere': 'its own hours are not added, those of the log entries that link to it are',
};

/** Why an entry stands where it does, as one line. `wrap` is put around each value, as where text directions may mix. */
export function reasonsText(reasons: readonly Reason[], wrap?: (value: string) => string): string {
  return reasons.map(({ code, values }) => fill(WORDS[code], { ...values, ...spanOf(values), phase: phaseName(values) }, wrap)).join('; ');
}

/** `phase 1, Capability`; the title alone where the phase has no number. */
function phaseName({ number, title = '' }: Reason['values']): string {
  return number === undefined ? String(title) : `phase ${number}${title === '' ? '' : `, ${title}`}`;
}

/** `months 3 to 9`, `month 3`, `month 3 on`, `2026-Q2 to 2026-Q4`; nothing where no span is written. */
function spanOf({ unit, start, end }: Reason['values']): { readonly span?: string } {
  if (start === undefined) return {};
  const name = typeof start === 'string' ? '' : `${String(unit)}${end === undefined || end === start ? '' : 's'} `;
  return { span: `${name}${start}${end === undefined ? ' on' : end === start ? '' : ` to ${end}`}` };
}
