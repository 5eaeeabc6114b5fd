import type { Day } from '../day';
import type { DateSource, Entry } from '../entries/entry';
import type { Phase } from '../roadmap/roadmap';
import type { MatchedFocus } from './area-credits';
import type { Placement, Reason } from './mapped-entry';

type Code = Reason['code'];

const DATE_CODES: Readonly<Record<DateSource, Code>> = {
  field: 'date-field',
  done: 'date-done',
  parent: 'date-parent',
  heading: 'date-heading',
  property: 'date-property',
  'daily-note': 'date-daily-note',
};

/** What the reasons of one entry are told from. */
export interface Placed {
  readonly entry: Entry;
  readonly placement: Placement;
  /** The plan's first day. */
  readonly start: Day | null;
  readonly phaseIndex: number | null;
  /** Every phase that holds the date. */
  readonly within: readonly number[];
  /** True when `phase:` decided the phase. */
  readonly overridden: boolean;
  readonly focus: readonly MatchedFocus[];
  readonly countedElsewhere: boolean;
  readonly weight: number;
}

/** Why an entry is where it is, in the order a reader asks: date, phase, areas, then kind and hours. */
export function reasonsOf(placed: Placed, phases: readonly Phase[]): readonly Reason[] {
  const { entry } = placed;
  const reasons: Reason[] = [dateReason(entry)];
  reasons.push(...phaseReasons(placed, phases));
  if (placed.focus.length === 0) reasons.push({ code: 'no-area', values: {} });
  for (const focus of placed.focus) reasons.push(areaReason(entry, focus));
  if (entry.kind === null) reasons.push({ code: 'no-kind', values: {} });
  if (placed.countedElsewhere) reasons.push({ code: 'hours-elsewhere', values: {} });
  else if (entry.hours === null) reasons.push({ code: 'hours-assumed', values: { hours: placed.weight } });
  return reasons;
}

function dateReason(entry: Entry): Reason {
  if (entry.date === null || entry.dateSource === null) return { code: 'no-date', values: {} };
  return { code: DATE_CODES[entry.dateSource], values: { date: entry.date } };
}

/** Where phases overlap, all that hold the date list the entry; the first named counts it (measures.md section 5). */
function phaseReasons(placed: Placed, phases: readonly Phase[]): readonly Reason[] {
  const reason = phaseReason(placed, phases);
  if (reason === null) return [];
  const others = reason.code === 'phase-by-date' ? placed.within.filter((phase) => phase !== placed.phaseIndex) : [];
  return [reason, ...others.map((phase): Reason => ({ code: 'phase-also', values: namedAt(phases, phase) }))];
}

function phaseReason({ entry, placement, start, phaseIndex, overridden }: Placed, phases: readonly Phase[]): Reason | null {
  const phase = phaseIndex === null ? undefined : phases[phaseIndex];
  if (overridden && phase !== undefined) return { code: 'phase-by-property', values: { ...named(phase), text: entry.phase ?? '' } };
  switch (placement.at) {
    case 'undated':
      return null;
    case 'phase':
      return { code: 'phase-by-date', values: phase === undefined ? {} : named(phase) };
    case 'gap':
      return { code: 'between-phases', values: namedAt(phases, placement.previous) };
    case 'before':
      return { code: start !== null && entry.date !== null && entry.date >= start ? 'before-phases' : 'before-start', values: {} };
    case 'after':
      return { code: 'after-end', values: {} };
    default:
      return { code: placement.at, values: {} };
  }
}

function namedAt(phases: readonly Phase[], index: number): Reason['values'] {
  const phase = phases[index];
  return phase === undefined ? {} : named(phase);
}

function named(phase: Phase): Reason['values'] {
  const { title, number, span } = phase;
  return {
    title,
    ...(number === null ? {} : { number }),
    ...(span === null ? {} : { unit: span.unit, start: span.start, ...(span.end === null ? {} : { end: span.end }) }),
  };
}

function areaReason(entry: Entry, { name, match }: MatchedFocus): Reason {
  if (match.area === null) return { code: 'area-off-roadmap', values: { text: name } };
  if (match.topic !== null) return { code: 'area-by-topic', values: { text: name, area: match.area, topic: match.topic } };
  return { code: areaCode(entry), values: { text: name, area: match.area } };
}

function areaCode({ focusSource, source }: Entry): Code {
  if (focusSource === 'parent' || (focusSource === 'property' && source === 'item')) return 'area-inherited';
  return focusSource === 'field' || focusSource === 'property' ? 'area-by-field' : 'area-by-tag';
}
