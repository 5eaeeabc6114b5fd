import type { Entry } from '../entries/entry';
import type { Problem, ProblemKind } from '../problem';
import type { Phase } from '../roadmap/roadmap';
import type { FocusMatcher } from './focus-matcher';
import type { Placement } from './mapped-entry';
import type { PhaseMatch } from './phase-name';

/** What mapping knows of an entry when it looks for what is wrong with it. */
export interface Mapping {
  readonly entry: Entry;
  readonly future: boolean;
  readonly countedElsewhere: boolean;
  /** What its `phase:` names; null when it has none. */
  readonly named: PhaseMatch | null;
  /** Where its date lies, today or later. */
  readonly owner: Placement;
  readonly matcher: FocusMatcher;
  /** Whether what it names as its deliverable is one of any phase. */
  readonly isDeliverable: (text: string) => boolean;
  readonly phases: readonly Phase[];
}

type Report = (kind: ProblemKind, values: Problem['values']) => void;

/** What mapping finds wrong with one entry. */
export function entryProblems(mapping: Mapping): readonly Problem[] {
  const { entry } = mapping;
  const problems: Problem[] = [];
  const report: Report = (kind, values) => {
    problems.push({ kind, path: entry.path, line: entry.source === 'note' ? null : entry.line, values });
  };
  if (mapping.future && entry.date !== null) report('future-entry', { date: entry.date });
  if (mapping.countedElsewhere && entry.hours !== null) report('hours-counted-elsewhere', { hours: entry.hours, by: 'log' });
  reportPhase(mapping, report);
  const { deliverable } = entry;
  if (deliverable !== null && !mapping.isDeliverable(deliverable)) report('unknown-deliverable', { text: deliverable });
  for (const name of entry.focus) {
    const { near } = mapping.matcher.match(name);
    if (near !== null) report('near-area', { text: name, area: near.area, name: near.name });
  }
  return problems;
}

function reportPhase({ entry, named, owner, phases }: Mapping, report: Report): void {
  if (named === null) return;
  const text = entry.phase ?? '';
  if (named.type === 'unknown') report('unknown-phase', { text });
  else if (named.type === 'ambiguous') report('ambiguous-phase', { text, first: named.lines[0], second: named.lines[1] });
  else if (owner.at === 'phase' && owner.phase !== named.index) {
    report('phase-conflict', { text, phase: phases[named.index]?.title ?? '', dated: phases[owner.phase]?.title ?? '' });
  }
}
