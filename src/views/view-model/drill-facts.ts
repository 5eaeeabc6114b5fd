import type { RuleReport } from '../../core/report/report';
import { amount, atLeast } from './amounts';
import type { DrillTarget } from './drill-key';
import type { NumberModel } from './view-model';
import type { ViewContext } from './view-input';

/** What else is known about a rule: what changed, what is owed, what comes, and the second opinions. */
export function drillFacts(context: ViewContext, target: DrillTarget): readonly NumberModel[] {
  if (target.of !== 'rule' || target.side !== null) return [];
  const own = context.report.rules.find(({ rule }) => rule.id === target.rule);
  return own === undefined || own.measure === null || own.insight === null ? [] : [...insights(context, own), ...companions(context, own)];
}

function insights({ words, report, unit }: ViewContext, { measure, insight }: RuleReport): readonly NumberModel[] {
  if (measure === null || insight === null) return [];
  const { id } = measure;
  const of = id === 'visibility' ? 'artifacts' : unit;
  const lines: NumberModel[] = [];
  const { change, owed, nextWeek } = insight;
  if (insight.arrow !== null) lines.push(plain(words.say(`arrow.sentence.${insight.arrow}`)));
  if (change.good !== 0 || change.bad !== 0) {
    lines.push({ drill: `change:${id}`, text: words.say('insight.change', {
      good: words.signed(change.good), goodSide: words.say(`side.${id}.good`), bad: words.signed(change.bad), badSide: words.say(`side.${id}.bad`),
    }) });
  }
  if (owed !== null && owed.since !== null && owed.hours >= 0.1) lines.push(plain(words.say('insight.owed', { amount: amount(words, atLeast(owed.hours), unit), day: words.day(owed.since, report.today) })));
  if (nextWeek !== null && nextWeek > 0 && measure.state !== 'too-little-data') lines.push(plain(words.say('insight.next-week', { amount: amount(words, id === 'visibility' ? Math.ceil(nextWeek) : atLeast(nextWeek), of) })));
  if (insight.entriesNeeded !== null && insight.entriesNeeded > 0) lines.push(plain(words.say('insight.entries', { count: insight.entriesNeeded })));
  if (insight.countShare !== null && measure.guards.includes('hours-and-counts-differ')) lines.push(plain(words.say('insight.count-share', { share: words.percent(insight.countShare) })));
  return lines;
}

function companions({ words, report, unit }: ViewContext, { measure }: RuleReport): readonly NumberModel[] {
  const { spread, planned, compounding, proven, leadTime, releasePace, untiedStudy } = report.companions;
  switch (measure?.id) {
    case 'depth': return [
      ...(spread === null ? [] : [plain(words.say('insight.spread', { n: words.tenths(spread.n2), planned }))]),
      ...(compounding.share === null ? [] : [plain(words.say('insight.compounding', { share: words.percent(compounding.share) }))]),
    ];
    case 'shipping': return [
      plain(releasePace.daysSince === null ? words.say('insight.releases', { count: releasePace.releases })
        : words.list([words.say('insight.releases', { count: releasePace.releases }), words.say('insight.last-release', { count: releasePace.daysSince })])),
      ...(leadTime.median === null ? [] : [plain(words.say('insight.lead-time', { count: leadTime.median }))]),
      ...(untiedStudy > 0 ? [plain(words.say('insight.untied', { amount: amount(words, untiedStudy, unit) }))] : []),
    ];
    case 'leverage': return proven.artifacts === 0 ? [] : [plain(words.say('insight.proven', { proven: proven.proven, artifacts: proven.artifacts }))];
    default: return [];
  }
}

function plain(text: string): NumberModel {
  return { text, drill: null };
}
