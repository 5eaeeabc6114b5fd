import type { Phase, Roadmap } from '../../src/core/roadmap/roadmap';
import { comparePhase, differenceOf, isSamePhase } from './compare-phase';
import type { Label, LabelPhase } from './label';
import { plainText, plainTitle } from './same-text';

/** Counts over the phases of one note, and a sentence for each difference from its label. */
export interface NoteScore {
  readonly expected: number;
  readonly read: number;
  /** Phases on the labelled line with the labelled title. */
  readonly matched: number;
  /** Matched phases whose label has a span (null is one: "no position written"). */
  readonly spans: number;
  readonly spansExact: number;
  /** Phases labelled with a length. */
  readonly durations: number;
  readonly durationsAsSpans: number;
  /** Phases read in a note that holds no plan. */
  readonly inventedInNegative: number;
  /** All labelled fields right, no phase missed and none invented. */
  readonly whole: boolean;
  readonly differences: readonly string[];
}

export interface CorpusScore {
  readonly notes: number;
  /** 2 × matched / (expected + read) over all phases of all notes; 1 when there are none. */
  readonly f1: number;
  /** Share of notes read whole. */
  readonly whole: number;
  /** Share of the matched phases with a labelled span whose span is exact; 1 when there are none. */
  readonly spansExact: number;
  /** Share of the labelled lengths that came out as a position; 0 when there are none. */
  readonly durationsAsSpans: number;
  readonly inventedInNegatives: number;
}

/** Scores one note against the reading of its label that is nearest. */
export function scoreNote(label: Label, roadmap: Roadmap): NoteScore {
  const scores = [label.phases, ...(label.alternatives ?? [])].map((phases) => scoreReading(phases, label, roadmap));
  return scores.reduce((best, score) => (isBetter(score, best) ? score : best));
}

/** Adds up the scores of many notes; every phase weighs the same, and so does every note in `whole`. */
export function scoreCorpus(scores: readonly NoteScore[]): CorpusScore {
  const sum = (count: (score: NoteScore) => number): number => scores.reduce((total, score) => total + count(score), 0);
  return {
    notes: scores.length,
    f1: share(2 * sum((s) => s.matched), sum((s) => s.expected + s.read), 1),
    whole: share(scores.filter((s) => s.whole).length, scores.length, 1),
    spansExact: share(sum((s) => s.spansExact), sum((s) => s.spans), 1),
    durationsAsSpans: share(sum((s) => s.durationsAsSpans), sum((s) => s.durations), 0),
    inventedInNegatives: sum((s) => s.inventedInNegative),
  };
}

function scoreReading(phases: readonly LabelPhase[], label: Label, roadmap: Roadmap): NoteScore {
  const pairs = phases.map((expected) => ({ expected, read: roadmap.phases.find((read) => isSamePhase(expected, read)) }));
  const matched = pairs.flatMap(({ expected, read }) => (read === undefined ? [] : [{ expected, read }]));
  const spans = matched.filter(({ expected }) => expected.span !== undefined);
  const lengths = phases.filter((phase) => phase.duration !== undefined && phase.duration !== null);
  const differences = [
    ...compareNote(label, roadmap),
    ...pairs.flatMap(({ expected, read }) => (read === undefined ? [missed(expected)] : comparePhase(expected, read))),
    ...roadmap.phases.filter((read) => !matched.some((pair) => pair.read === read)).map(invented),
  ];
  return {
    expected: phases.length,
    read: roadmap.phases.length,
    matched: matched.length,
    spans: spans.length,
    spansExact: spans.filter(({ expected, read }) => differenceOf('span', expected.span, read.span).length === 0).length,
    durations: lengths.length,
    durationsAsSpans: lengths.filter(({ line }) => roadmap.phases.some((read) => read.line === line && read.span !== null)).length,
    inventedInNegative: label.phases.length === 0 ? roadmap.phases.length : 0,
    whole: differences.length === 0,
    differences,
  };
}

function compareNote(label: Label, roadmap: Roadmap): string[] {
  const title = label.title === undefined ? undefined : plainTitle(label.title);
  const rules = label.rules?.map((rule) => plainText(rule.text));
  const ids = label.rules?.map((rule, i) => (rule.id === undefined ? roadmap.rules[i]?.id : rule.id));
  return [
    ...differenceOf('title', title, plainTitle(roadmap.title)),
    ...differenceOf('horizon', label.horizon, roadmap.horizon),
    ...differenceOf('start', label.start, roadmap.start),
    ...differenceOf('rules', rules, roadmap.rules.map((rule) => plainText(rule.text))),
    ...differenceOf('measures of the rules', ids, roadmap.rules.map((rule) => rule.id)),
  ];
}

function missed(phase: LabelPhase): string {
  return `line ${phase.line} "${phase.title}": missed`;
}

function invented(phase: Phase): string {
  return `line ${phase.line} "${phase.title}": invented`;
}

function isBetter(score: NoteScore, best: NoteScore): boolean {
  const [f1, bestF1] = [scoreCorpus([score]).f1, scoreCorpus([best]).f1];
  return f1 > bestF1 || (f1 === bestF1 && score.differences.length < best.differences.length);
}

function share(part: number, all: number, whenNone: number): number {
  return all === 0 ? whenNone : part / all;
}
