import { VISIBILITY_DAYS } from '../../core/measures/visibility';
import { isolated, leftToRight } from '../../text/isolate';
import { amount, phaseName, ruleName } from './amounts';
import type { DrillData } from './drill-data';
import type { DrillTarget } from './drill-key';
import { headlineText, isVisibility } from './rule-row';
import type { ViewContext } from './view-input';

/** Names the number whose entries are listed, with the number itself. */
export function drillTitle(context: ViewContext, target: DrillTarget, data: DrillData | null): string {
  const { words, report, unit, state: { days } } = context;
  const total = data === null ? words.say('none') : totalText(context, data);
  switch (target.of) {
    case 'rule': return ruleTitle(context, target);
    case 'area': return words.say('drill.title.area', { area: isolated(target.name), amount: areaAmount(context, (area) => area.name === target.name), days });
    case 'areas-off': return words.say('drill.title.area', { area: words.say('areas.off'), amount: areaAmount(context, (area) => !area.onRoadmap), days });
    case 'phase': {
      const phase = report.roadmap.phases[target.index];
      return words.say('drill.title.phase', { phase: phase === undefined ? words.say('none') : phaseName(words, phase), amount: total });
    }
    case 'cell': {
      const phase = target.phase === null ? undefined : report.roadmap.phases[target.phase];
      return words.say('drill.title.cell', {
        area: target.area === null ? words.say('grid.none') : isolated(target.area), amount: total,
        phase: phase === undefined ? words.say('grid.outside') : phaseName(words, phase),
      });
    }
    case 'change': {
      const own = report.rules.find((each) => each.rule.id === target.rule);
      return words.say('drill.title.change', { rule: own === undefined ? words.say('none') : isolated(ruleName(own.rule)) });
    }
    case 'evidence': return words.say('drill.title.week', { day: words.day(target.monday, report.today), amount: total });
    case 'week': {
      const week = report.weeks.find((own) => own.week === target.week);
      const hours = week === undefined ? 0 : target.kind === null ? week.shipped + week.built + week.studied : week[target.kind];
      const day = week === undefined ? target.week : words.day(week.monday, report.today);
      const text = amount(words, hours, 'hours');
      return target.kind === null ? words.say('drill.title.week', { day, amount: text }) : words.say('drill.title.week-kind', { day, side: words.say(`side.${target.kind}`), amount: text });
    }
    case 'coverage': {
      const { coverage } = report;
      switch (target.number) {
        case 'tagged': return words.say('drill.title.tagged', { tagged: coverage.tagged, eligible: coverage.eligible, days });
        case 'entries': return words.say('drill.title.entries', { amount: amount(words, coverage.entries, 'entries'), days });
        case 'unassigned': return words.say('drill.title.unassigned', { amount: amount(words, coverage.unassigned, 'entries'), days });
        case 'undated': return words.say('drill.title.undated', { amount: amount(words, coverage.undated, 'entries') });
        case 'assumed': return words.say('drill.title.assumed', { amount: words.percent(coverage.assumedShare ?? 0), days });
      }
    }
  }
  function areaAmount(own: ViewContext, match: (area: ViewContext['report']['focusAreas'][number]) => boolean): string {
    return amount(words, own.report.focusAreas.filter(match).reduce((sum, area) => sum + area.hours, 0), unit);
  }
}

function ruleTitle(context: ViewContext, target: Extract<DrillTarget, { of: 'rule' }>): string {
  const { words, report, unit, state } = context;
  const own = report.rules.find((each) => each.rule.id === target.rule);
  const measure = own?.measure ?? null;
  if (own === undefined || measure === null) return words.say('none');
  const rule = isolated(ruleName(own.rule));
  const days = isVisibility(measure) ? VISIBILITY_DAYS : state.days;
  if (target.side !== null) {
    return words.say('drill.title.side', { rule, side: words.say(`side.${target.rule}.${target.side}`), amount: amount(words, measure[target.side], isVisibility(measure) ? 'artifacts' : unit), days });
  }
  if (isVisibility(measure)) return words.say('drill.title.visibility', { rule, count: measure.shipped });
  return words.say('drill.title.rule', { rule, ratio: leftToRight(headlineText(context, measure)), days });
}

function totalText({ words }: ViewContext, { totals, unit }: DrillData): string {
  return amount(words, 'count' in totals ? totals.count : totals.good + totals.bad, unit);
}
