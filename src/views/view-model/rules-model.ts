import type { State } from '../../core/measures/measure';
import type { RuleReport } from '../../core/report/report';
import { MEASURE_IDS } from '../../core/roadmap/roadmap';
import { buildCoverage } from './coverage-model';
import { lacking } from './lacking';
import { buildRuleRow } from './rule-row';
import { sectionHead } from './section-head';
import type { Mark, RulesModel } from './view-model';
import type { ViewContext } from './view-input';

const MARKS: readonly Mark[] = ['on-target', 'slipping', 'broken', 'too-little-data', 'not-set-up', 'not-measured'];
/** Worst first, for the phone. */
const WORST: readonly Mark[] = ['broken', 'slipping', 'too-little-data', 'not-set-up', 'on-target', 'not-measured'];

/** The rules in the roadmap's order, worst first on the phone. */
export function buildRules(context: ViewContext): RulesModel {
  const { words, report } = context;
  const scale = trendScale(report.rules);
  // Said once, and only while a measure is free.
  const free = report.rules.filter(({ measure }) => measure !== null).length < MEASURE_IDS.length;
  const hint = free ? report.rules.findIndex(({ measure }) => measure === null) : -1;
  const rows = report.rules.map((own, index) => {
    const row = buildRuleRow(context, own, scale);
    return index === hint ? { ...row, notes: [...row.notes, words.say('rules.by-hand')] } : row;
  });
  const counts = MARKS.map((mark) => ({ mark, count: rows.filter((row) => row.mark === mark).length })).filter(({ count }) => count > 0);
  return {
    head: sectionHead(context, 'rules', words.say('rules'), words.list(counts.map(({ mark, count }) => words.say(`rules.state.${mark}`, { count }))), ''),
    legend: words.say('rules.legend'),
    trendLabel: words.say('rules.weeks'),
    ticks: [0, 0.5, 1].map((at) => ({ at, text: words.percent(at) })),
    rows: context.phone ? [...rows].sort((a, b) => WORST.indexOf(a.mark) - WORST.indexOf(b.mark)) : rows,
    none: rows.length === 0 ? lacking(context, 'rules.none') : null,
    coverage: buildCoverage(context),
  };
}

/** All trends share one scale, from the lowest to the highest share or target drawn, with a little air. */
function trendScale(rules: readonly RuleReport[]): (share: number) => number {
  const shares = rules.flatMap((own) => (own.measure === null ? [] : [own.measure.target, ...own.trend.filter((share) => share !== null)]));
  const low = Math.max(0, Math.min(1, ...shares) - 0.03);
  const high = Math.min(1, Math.max(0, ...shares) + 0.03);
  return (share) => (high > low ? (share - low) / (high - low) : 0.5);
}

/** How many measured rules are in a state. */
export function countState(context: ViewContext, state: State): number {
  return context.report.rules.filter((own) => own.measure?.state === state).length;
}
