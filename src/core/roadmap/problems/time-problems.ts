import { addDays, type Day, monthIndex } from '../../day';
import type { Problem } from '../../problem';
import { buildCalendar, type PhaseDates } from '../calendar';
import type { Phase, Roadmap, Span } from '../roadmap';
import { monthsIn } from '../time/to-span';

/** Where a plan without a start is laid to compare its phases. */
const SOME_DAY = '2001-01-01' as Day;
/** Pairs looked at before we stop naming them. */
const MANY = 500;

/** Spans that end before they start, gaps and overlaps between phases, and a horizon the phases do not fill. */
export function timeProblems(roadmap: Roadmap): readonly Problem[] {
  const at = ({ path, line }: Phase): Pick<Problem, 'path' | 'line'> => ({ path: path ?? roadmap.path, line });
  const reversed = roadmap.phases.filter(({ span }) => span !== null && isReversed(span)).map((phase): Problem => ({ kind: 'phase-reversed', ...at(phase), values: { title: phase.title, span: `${String(phase.span?.start)}–${String(phase.span?.end)}` } }));
  const pairs: Problem[] = [];
  for (const group of comparable(roadmap)) {
    let open: Laid[] = [];
    let last: Laid | null = null;
    for (const own of group) {
      if (pairs.length < MANY) {
        open = open.filter((other) => other.end === null || other.end >= own.start);
        for (const other of open) if (pairs.length < MANY) pairs.push({ kind: 'phase-overlap', ...at(own.phase), values: { first: other.phase.title, second: own.phase.title } });
        open.push(own);
      }
      if (last !== null && last.end !== null && last.end < own.start && addDays(last.end, 1) < own.start) {
        pairs.push({ kind: 'phase-gap', ...at(own.phase), values: { first: last.phase.title, second: own.phase.title } });
      }
      if (last === null || (last.end !== null && (own.end === null || own.end > last.end))) last = own;
    }
  }
  return [...reversed, ...pairs, ...horizonProblem(roadmap), ...countProblem(roadmap)];
}

interface Laid extends PhaseDates {
  readonly phase: Phase;
}

/** Phases with days, by their first day. Without a start, counted ones and dated ones cannot be compared. */
function comparable(roadmap: Roadmap): readonly (readonly Laid[])[] {
  const { dates } = buildCalendar({ ...roadmap, start: roadmap.start ?? SOME_DAY });
  const laid: Laid[] = [];
  dates.forEach((own, index) => {
    const phase = roadmap.phases[index];
    if (own !== null && phase !== undefined) laid.push({ phase, start: own.start, end: own.end });
  });
  laid.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const dated = ({ phase }: Laid): boolean => typeof phase.span?.start === 'string';
  return roadmap.start !== null ? [laid] : [laid.filter(dated), laid.filter((own) => !dated(own))];
}

function isReversed({ start, end }: Span): boolean {
  if (end === null || start === 'now' || end === 'now') return false;
  if (typeof start === 'number' && typeof end === 'number') return end < start;
  return typeof start === 'string' && typeof end === 'string' && !start.startsWith(end) && end < start;
}

/** Months are taken as written, so a plan that calls its first one month 1 begins a month after its start: asked where the note does not say. */
function countProblem({ phases, start, options, path }: Roadmap): readonly Problem[] {
  const least = phases.reduce((min, { span }) => (typeof span?.start === 'number' && span.start < min ? span.start : min), Infinity);
  const first = phases.find(({ span }) => span?.start === least);
  if (start === null || options.countFrom !== null || least !== 1 || first === undefined || phases.some(({ span }) => typeof span?.start === 'string')) return [];
  return [{ kind: 'counts-from-one', path, line: first.path === undefined ? first.line : null, values: { title: first.title, start } }];
}

/** The phases as long as the horizon says, to the unit; where units must be converted, to within one. */
function horizonProblem(roadmap: Roadmap): readonly Problem[] {
  const { horizon, phases, options } = roadmap;
  if (horizon === null || options.clipToHorizon || phases.some(({ span, duration }) => (span === null && duration === null) || span?.open === true)) return [];
  const months = covered(roadmap);
  if (months === null) return [];
  const unit = monthsIn(horizon.unit);
  const [least, most] = months.map((own) => own / unit) as [number, number];
  const loose = phases.some(({ span, duration }) => (span ?? duration)?.unit !== horizon.unit) ? 1 : 1e-6;
  if (most > horizon.value - loose && least < horizon.value + loose) return [];
  const total = Math.round((most < horizon.value ? most : least) * 10) / 10;
  const line = phases.at(-1)?.line ?? null;
  return [{ kind: 'horizon-mismatch', path: roadmap.path, line, values: { horizon: horizon.value, covered: total, unit: horizon.unit } }];
}

/** Months from the first phase's first to the last phase's last: least and most. Null when they cannot be told. */
function covered(roadmap: Roadmap): readonly [least: number, most: number] | null {
  const { phases } = roadmap;
  if (phases.every(({ duration }) => duration !== null)) {
    const sum = (of: 'min' | 'max'): number => phases.reduce((all, { duration }) => all + (duration?.[of] ?? 0) * monthsIn(duration?.unit ?? 'month'), 0);
    return [sum('min'), sum('max')];
  }
  const counted = phases.flatMap(({ span }): [from: number, to: number][] => (span !== null && typeof span.start === 'number' && typeof span.end === 'number' && span.end >= span.start ? [[span.start * monthsIn(span.unit), (span.end + 1) * monthsIn(span.unit)]] : []));
  if (counted.length === phases.length) {
    const total = Math.max(...counted.map(([, to]) => to)) - Math.min(...counted.map(([from]) => from));
    return [total, total];
  }
  const { dates } = buildCalendar(roadmap);
  const days = dates.flatMap((own) => (own === null ? [] : [own]));
  if (days.length !== phases.length) return null;
  const first = days.reduce((least, { start }) => (start < least ? start : least), days[0]?.start ?? SOME_DAY);
  const last = days.reduce((most, { end }) => (end !== null && end > most ? end : most), first);
  const total = monthIndex(first, addDays(last, 1));
  return [total, total];
}

