import { type Day, parseDay } from '../core/day';
import { MEASURE_IDS, type MeasureId } from '../core/roadmap/roadmap';

const SHOWN = ['rules', 'phases', 'focus', 'deliverables', 'all'] as const;

/** What a code block `roadmap` asks for. */
export interface EmbedOptions {
  readonly show: (typeof SHOWN)[number];
  /** One rule alone. */
  readonly rule: MeasureId | null;
  /** Days the hour rules look back; 28 is the pane's own window. */
  readonly days: number;
  /** The last day, which freezes the numbers; null is today. */
  readonly until: Day | null;
  /** Path or title of the roadmap note; null takes the first. */
  readonly roadmap: string | null;
  /** Lines that could not be used, as they were written. */
  readonly unknown: readonly string[];
}

/** Reads `key: value` lines; each falls back alone. */
export function readEmbedOptions(source: string): EmbedOptions {
  const options = { show: 'all' as EmbedOptions['show'], rule: null as MeasureId | null, days: 28, until: null as Day | null, roadmap: null as string | null };
  const unknown: string[] = [];
  for (const written of source.split(/\r?\n/)) {
    if (written.trim() === '') continue;
    const match = /^\s*(\w+)\s*:\s*(.+?)\s*$/.exec(written);
    const [, key = '', value = ''] = match ?? [];
    const show = SHOWN.find((own) => own === value.toLowerCase());
    const rule = MEASURE_IDS.find((own) => own === value.toLowerCase());
    const days = /^\d{1,3}$/.test(value) ? Number(value) : 0;
    const until = parseDay(value);
    if (key === 'show' && show !== undefined) options.show = show;
    else if (key === 'rule' && rule !== undefined) options.rule = rule;
    else if (key === 'days' && days > 0) options.days = days;
    else if (key === 'until' && until !== undefined) options.until = until;
    else if (key === 'roadmap') options.roadmap = value;
    else unknown.push(written.trim());
  }
  return { ...options, unknown };
}
