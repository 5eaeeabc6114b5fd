import { gathered, PROBLEM_SEVERITY, type Problem, type Severity } from '../../core/problem';
import { isolated } from '../../text/isolate';
import { problemText } from '../../text/problems';
import type { Words } from '../../text/words';
import { sectionHead } from './section-head';
import type { ProblemRow, ProblemsModel } from './view-model';
import type { ViewState } from './view-state';

/** How many are shown before the reader asks for all, and then. */
const FEW = 3;
const MOST = 200;
const MOST_INFO = 30;

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** What to fix, errors first, those of the roadmap before others, in the order of notes and lines; what is only worth knowing stands apart. */
export function buildProblems(problems: readonly Problem[], words: Words, state: ViewState, path: string): ProblemsModel | null {
  if (problems.length === 0) return null;
  const sorted = [...gathered(problems)].sort((a, b) => severity(a) - severity(b) || Number(b.path === path) - Number(a.path === path) || compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
  const fix = sorted.filter((problem) => PROBLEM_SEVERITY[problem.kind] !== 'info');
  const info = sorted.slice(fix.length);
  const open = state.expanded.includes('problems');
  const rows = (own: readonly Problem[]): readonly ProblemRow[] => own.map((problem) => row(problem, words));
  return {
    head: sectionHead({ state }, 'problems', fix.length === 0 ? words.say('problems.none') : words.say('problems', { count: fix.length }), null, null),
    rows: rows(open ? fix.slice(0, MOST) : fix.slice(0, FEW)),
    more: fix.length <= FEW ? null : words.say(open ? 'problems.fewer' : 'problems.all', { count: fix.length }),
    reading: path !== '' && problems.some((own) => own.path === path) ? words.say('reading.show') : null,
    info: info.length === 0 ? null : { title: words.say('problems.info', { count: info.length }), rows: rows(info.slice(0, MOST_INFO)) },
  };
}

function row(problem: Problem, words: Words): ProblemRow {
  const { message, remedy, example = null } = problemText(problem, isolatedIfTurned);
  return {
    problem, message, remedy, example,
    place: problem.line === null ? problem.path : words.say('problems.place', { path: problem.path, line: String(problem.line) }),
    error: PROBLEM_SEVERITY[problem.kind] === 'error',
    fix: fixOf(problem, words),
    create: problem.kind === 'roadmap-missing' ? words.say('empty.create') : null,
  };
}

/** A value that runs from right to left must not turn the sentence around it. */
function isolatedIfTurned(value: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(value) ? isolated(value) : value;
}

const FIXES = ['no-start', 'invalid-start', 'counts-from-one', 'roadmap-too-large', 'roadmap-missing'] as const;

function fixOf({ kind, values }: Problem, words: Words): string | null {
  if (kind === 'near-area') return words.say('problems.correct', { name: isolated(String(values['name'])) });
  const fix = FIXES.find((own) => own === kind);
  return fix === undefined ? null : words.say(`problems.fix.${fix}`);
}

function severity(problem: Problem): number {
  return ORDER.indexOf(PROBLEM_SEVERITY[problem.kind]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
