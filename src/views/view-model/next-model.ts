import type { Measure } from '../../core/measures/measure';
import type { RuleReport } from '../../core/report/report';
import { isolated } from '../../text/isolate';
import { amount, atLeast, ruleName } from './amounts';
import { evidenceNeeded } from './evidence';
import { hasEntries } from './has-entries';
import { isVisibility } from './rule-row';
import { countState } from './rules-model';
import { weeksBroken } from './weeks-broken';
import type { NextModel } from './view-model';
import type { ViewContext } from './view-input';

const ORDER = ['broken', 'slipping', 'too-little-data'] as const;

/** The one next step: what would fix the first broken rule, else the first slipping one, else make one judgeable. */
export function buildNext(context: ViewContext): NextModel | null {
  const { words, report } = context;
  const broken = countState(context, 'broken');
  const alert = broken > 0 ? words.say('broken-count', { count: broken, total: report.roadmap.rules.length }) : null;
  const outside = outsidePlan(context);
  if (outside !== null) return { label: words.say('next'), alert, mark: 'too-little-data', drill: null, ...outside };
  // The first thing to do stands above: to set the start, or to log something.
  if (report.position.at === 'no-start' || !hasEntries(report)) return null;
  for (const state of ORDER) {
    const own = report.rules.find((rule) => rule.measure?.state === state);
    if (own !== undefined && own.measure !== null) {
      return { label: words.say('next'), title: title(context, own.measure), why: why(context, own, own.measure), alert, mark: state, drill: `rule:${own.measure.id}`, place: null };
    }
  }
  const judged = report.rules.some((own) => own.measure?.state === 'on-target');
  return judged ? { label: words.say('next'), title: words.say('next.keep'), why: words.say('next.why.keep'), alert, mark: 'on-target', drill: null, place: null } : null;
}

/** Before the plan and after it no work counts, so that no advice to log some would help. */
function outsidePlan({ words, report: { position, calendar, roadmap, today } }: ViewContext): Pick<NextModel, 'title' | 'why' | 'place'> | null {
  if (position.at === 'before' && calendar.start !== null && today < calendar.start) return { title: words.say('next.before', { day: words.day(calendar.start) }), why: words.say('next.why.before'), place: null };
  if (position.at !== 'after' || calendar.end === null) return null;
  const last = roadmap.phases.at(-1);
  return { title: words.say('next.after'), why: words.say('next.why.after', { day: words.day(calendar.end) }), place: last === undefined ? null : { path: roadmap.path, line: last.line } };
}

function title({ words, unit }: ViewContext, measure: Measure): string {
  if (measure.state === 'too-little-data') {
    const { of, count } = evidenceNeeded(measure);
    if (measure.id === 'visibility') return words.say('next.too-little.visibility', { count });
    const days = words.say('next.more-days', { count: of === 'days' ? count : 1 });
    return words.say(`next.too-little.${measure.id}`, { days });
  }
  if (isVisibility(measure)) return words.say('next.visibility', { count: measure.publish });
  if (measure.id !== 'visibility' && measure.fix !== null && measure.fix > 0) return words.say(`next.${measure.id}`, { amount: amount(words, atLeast(measure.fix), unit) });
  const guard = measure.guards[0];
  return guard === undefined ? words.say('next.keep') : words.say(`guard.${guard}`);
}

function why({ words, report }: ViewContext, own: RuleReport, measure: Measure): string {
  const rule = isolated(ruleName(own.rule));
  const count = weeksBroken(measure, report.today);
  if (measure.state === 'broken') return count > 0 ? words.say('next.why.broken-weeks', { rule, count }) : words.say('next.why.broken', { rule });
  return measure.state === 'slipping' ? words.say('next.why.slipping', { rule }) : words.say('next.why.too-little-data', { rule });
}
