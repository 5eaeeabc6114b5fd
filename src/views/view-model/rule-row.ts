import type { Measure, VisibilityMeasure } from '../../core/measures/measure';
import type { RuleReport } from '../../core/report/report';
import type { MeasureId } from '../../core/roadmap/roadmap';
import { isolated, leftToRight } from '../../text/isolate';
import { amount, atLeast, atMost, ratioText, ruleName, shareText } from './amounts';
import { evidenceNeeded } from './evidence';
import { weeksBroken } from './weeks-broken';
import type { Mark, RuleRow, TrendModel } from './view-model';
import type { ViewContext } from './view-input';

/** One rule as a row: its number, its gauge, its state, and what would change it. */
export function buildRuleRow(context: ViewContext, own: RuleReport, scale: (share: number) => number): RuleRow {
  const { words } = context;
  const { rule, measure } = own;
  const name = ruleName(rule);
  if (measure === null) return unmeasuredRow(context, own);
  const state = stateText(context, measure);
  const headline = headlineText(context, measure);
  const ltr = !isVisibility(measure);
  const fix = fixText(context, measure);
  const judged = measure.share !== null && measure.state !== 'too-little-data' && measure.state !== 'not-set-up';
  const share = judged ? measure.share : null;
  const drill = `rule:${measure.id}` as const;
  const way = share === null ? null : own.insight?.arrow ?? null;
  const arrow = way === null ? null : { way, text: words.say(`arrow.${way}`) };
  return {
    drill,
    line: rule.line,
    path: rule.path ?? null,
    name,
    sentence: share === null
      ? words.say('rule.sentence-plain', { rule: isolated(name), state, fix })
      : words.say('rule.sentence', { rule: isolated(name), ratio: ltr ? leftToRight(headline) : headline, percent: shareText(words, share, measure.target), target: words.percent(measure.target), state: arrow === null || arrow.way === 'flat' ? state : words.list([state, arrow.text]), fix }),
    headline: { text: headline, drill, ltr },
    sub: subText(context, measure),
    mark: measure.state,
    state,
    fix,
    notes: measure.guards.map((guard) => words.say(`guard.${guard}`)).filter((note) => note !== fix),
    gauge: { share, low: judged ? measure.low : null, high: judged ? measure.high : null, target: measure.target },
    trend: trendOf(own, measure, scale),
    arrow,
    open: context.state.drill !== null && (context.state.drill === drill || context.state.drill.startsWith(`${drill}:`)),
  };
}

function unmeasuredRow({ words }: ViewContext, { rule }: RuleReport): RuleRow {
  const mark: Mark = 'not-measured';
  const name = ruleName(rule);
  const state = words.say(`state.${mark}`);
  const fix = words.say('fix.not-measured');
  return {
    drill: null, line: rule.line, path: rule.path ?? null, name, headline: { text: words.say('none'), drill: null }, sub: words.say('sub.not-measured'), mark, state, fix, notes: [], trend: null, arrow: null, open: false,
    sentence: words.say('rule.sentence-plain', { rule: isolated(name), state, fix }),
    gauge: { share: null, low: null, high: null, target: null },
  };
}

/** "Broken, 3 weeks" and the like. */
export function stateText({ words, report }: ViewContext, measure: Measure): string {
  const weeks = weeksBroken(measure, report.today);
  if (measure.state === 'broken' && weeks > 0) return words.say('state.broken-weeks', { count: weeks });
  return words.say(`state.${measure.state}`);
}

/** The number of a rule: `3.6 : 1`, or `2 of 7`. It appears with too little data as well (C52). */
export function headlineText({ words }: ViewContext, measure: Measure): string {
  if (measure.share === null) return words.say('none');
  if (isVisibility(measure)) return words.say('ratio.of', { public: measure.public, shipped: measure.shipped });
  return ratioText(words, measure.good, measure.bad);
}

function subText(context: ViewContext, measure: Measure): string {
  const { words, unit } = context;
  if (measure.state === 'not-set-up') return words.say('sub.not-set-up');
  if (measure.share === null) return words.say(`sub.none.${measure.id}`);
  if (measure.id === 'visibility') return words.say('sub.visibility');
  return words.say(`sub.${measure.id}`, { good: amount(words, measure.good, unit), bad: amount(words, measure.bad, unit) });
}

/** The smallest thing that would change the state, in a few words. */
export function fixText(context: ViewContext, measure: Measure): string {
  const { words, unit } = context;
  if (measure.state === 'not-set-up') return words.say('fix.not-set-up');
  if (measure.state === 'too-little-data') {
    const needed = evidenceNeeded(measure);
    if (needed.of === 'artifacts') return words.say('too-little.artifacts', { count: needed.count });
    if (needed.of === 'weight') return words.say('too-little.weight', { amount: amount(words, atLeast(needed.count), unit) });
    return words.say(measure.id === 'trajectory' ? 'too-little.rated' : 'too-little.days', { count: needed.count });
  }
  if (isVisibility(measure) && measure.publish > 0) return words.say('fix.visibility', { count: measure.publish });
  if (measure.fix !== null && measure.fix > 0) return hoursFix(context, measure.id, measure.fix);
  const guard = measure.state === 'slipping' ? measure.guards[0] : undefined;
  if (guard !== undefined) return words.say(`guard.${guard}`);
  return slackText(context, measure);
}

function hoursFix({ words, unit }: ViewContext, id: MeasureId, fix: number): string {
  return id === 'visibility' ? words.say('fix.visibility', { count: Math.ceil(fix) }) : words.say(`fix.${id}`, { amount: amount(words, atLeast(fix), unit) });
}

function slackText({ words, unit }: ViewContext, measure: Measure): string {
  const slack = atMost(Math.max(0, measure.slack ?? 0));
  const count = measure.id === 'visibility' ? Math.floor(slack) : slack;
  if (count === 0) return words.say('slack.none');
  return measure.id === 'visibility' ? words.say('slack.visibility', { count }) : words.say('slack', { amount: amount(words, count, unit) });
}

function trendOf(own: RuleReport, measure: Measure, scale: (share: number) => number): TrendModel {
  return { points: own.trend.map((share) => (share === null ? null : scale(share))), target: scale(measure.target) };
}

/** Narrows by the id, which is what decides the fields. */
export function isVisibility(measure: Measure): measure is VisibilityMeasure {
  return measure.id === 'visibility';
}
