import type { Problem } from '../../problem';
import type { Outline } from '../outline/outline';
import type { Phase, Roadmap } from '../roadmap';
import { findPhaseProblems } from './phase-problems';
import { ProblemList } from './problem-list';
import { timeProblems } from './time-problems';

export interface PlanContext {
  readonly outline: Outline;
  /** The note's whole text; `readLength` is how much of it was read. */
  readonly text: string;
  readonly readLength: number;
  /** Line of a start in the text, which may be no date. */
  readonly startLine: number | null;
  /** True when a start is written that is no day, which is a problem of its own. */
  readonly startUnread: boolean;
  /** Phases whose month or day has no year. */
  readonly yearless: readonly { readonly title: string; readonly line: number }[];
}

/** What is wrong with a plan as a whole, or only worth knowing, in the order of kinds and lines. */
export function planProblems(roadmap: Roadmap, context: PlanContext): readonly Problem[] {
  const { outline, text, readLength } = context;
  const top = outline.blocks[0]?.line ?? 1;
  const one = (kind: Problem['kind'], line: number | null, values: Problem['values'] = {}): Problem => ({ kind, path: roadmap.path, line, values });
  if (/^[\0\s\ufeff]*$/.test(text)) return [one('roadmap-empty', null)];
  const note = [
    ...(outline.conflict === null ? [] : [one('roadmap-conflict', outline.conflict, { line: outline.conflict })]),
    ...(outline.tooDeep === null ? [] : [one('too-deep', outline.tooDeep)]),
    ...(readLength < text.length ? [one('roadmap-too-large', null, { size: megabytes(text.length) })] : []),
  ];
  if (roadmap.phases.length === 0) return [...note, one('no-phases', top)];
  const start = needsStart(roadmap) && !context.startUnread ? [one('no-start', context.startLine ?? top)] : [];
  const found = new ProblemList();
  found.add(context.yearless.map(({ title, line }) => one('no-year', line, { title })));
  findPhaseProblems(roadmap, found);
  const told = context.yearless.length > 0 || found.count('unknown-time') > 0;
  const timeless = roadmap.start !== null && !told && roadmap.phases.every(isTimeless) ? [one('no-times', roadmap.phases[0]?.line ?? top)] : [];
  found.add(timeProblems(roadmap));
  return [...note, ...start, ...timeless, ...found.shown()];
}

/** Without a start, positions and lengths have no days. A phase without a time beside dated ones needs none: `Later`. */
function needsStart({ start, phases }: Roadmap): boolean {
  const dated = (phase: Phase): boolean => phase.span !== null && typeof phase.span.start === 'string' && phase.span.start !== 'now';
  return start === null && !(phases.some(dated) && phases.every((phase) => dated(phase) || isTimeless(phase)));
}

function isTimeless({ span, duration }: Phase): boolean {
  return span === null && duration === null;
}

function megabytes(length: number): string {
  return `${(length / 1024 / 1024).toFixed(1)} MiB`;
}
