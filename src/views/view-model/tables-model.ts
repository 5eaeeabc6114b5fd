import type { Day } from '../../core/day';
import type { Measure } from '../../core/measures/measure';
import type { RuleReport } from '../../core/report/report';
import { wholeParts } from '../../core/whole-parts';
import { amount, phaseTitle, ruleName, shareText } from './amounts';
import { fixText, headlineText, isVisibility, stateText } from './rule-row';
import { movedPhases } from './timeline-marks';
import type { NumberModel, TableModel } from './view-model';
import type { ViewContext } from './view-input';

/** Weeks of evidence listed: three years. */
const MOST_WEEKS = 160;

/** The same data as tables: rules, areas, weeks, phases. Every number that entries stand behind opens them. */
export function buildTables(context: ViewContext): readonly TableModel[] {
  return [rulesTable(context), trendTable(context), areasTable(context), weeksTable(context), phasesTable(context), deliverablesTable(context), evidenceTable(context)].filter((table) => table.rows.length > 0);
}

function rulesTable(context: ViewContext): TableModel {
  const { words, report, state } = context;
  return {
    id: 'rules',
    title: words.say('table.rules', { days: state.days }),
    columns: columns(words.say('table.rule'), words.say('table.state'), [words.say('table.ratio'), words.say('table.good'), words.say('table.bad'), words.say('table.share'), words.say('table.range'), words.say('table.target')], words.say('table.fix')),
    rows: report.rules.map((own) => ({ head: ruleName(own.rule), cells: ruleCells(context, own) })),
  };
}

function ruleCells(context: ViewContext, { measure }: RuleReport): readonly NumberModel[] {
  const { words } = context;
  const none = words.say('none');
  if (measure === null) return [plain(words.say('state.not-measured')), ...Array.from({ length: 6 }, () => plain(none)), plain(words.say('fix.not-measured'))];
  const { id, share, low, high, target } = measure;
  return [
    plain(stateText(context, measure)),
    { text: headlineText(context, measure), drill: share === null ? null : `rule:${id}`, ltr: !isVisibility(measure) },
    side(context, measure, 'good'),
    side(context, measure, 'bad'),
    { text: share === null ? none : shareText(words, share, target), drill: share === null ? null : `rule:${id}` },
    plain(low === null || high === null ? none : words.say('percent-range', { low: words.percent(low), high: words.percent(high) })),
    plain(words.percent(target)),
    plain(fixText(context, measure)),
  ];
}

function side({ words, unit }: ViewContext, measure: Measure, own: 'good' | 'bad'): NumberModel {
  if (measure.share === null) return plain(words.say('none'));
  return { text: amount(words, measure[own], isVisibility(measure) ? 'artifacts' : unit), drill: `rule:${measure.id}:${own}` };
}

function areasTable({ words, report, unit, state }: ViewContext): TableModel {
  const parts = wholeParts(report.focusAreas.map(({ share }) => share ?? 0));
  return {
    id: 'areas',
    title: words.say('table.areas', { days: state.days }),
    columns: columns(words.say('table.area'), null, [words.say('table.hours'), words.say('table.share'), words.say('table.level')], null),
    rows: report.focusAreas.map((area, i) => ({
      head: area.name,
      cells: [
        { text: amount(words, area.hours, unit), drill: `area:${area.name}` as const },
        plain(area.share === null ? words.say('none') : words.percent((parts[i] ?? 0) / 100)),
        plain(area.onRoadmap ? words.number(area.level) : words.say('areas.off')),
      ],
    })),
  };
}

function weeksTable({ words, report }: ViewContext): TableModel {
  return {
    id: 'weeks',
    title: words.say('weeks'),
    columns: columns(words.say('table.week'), null, [words.say('weeks.released'), words.say('weeks.building'), words.say('weeks.studying')], null),
    rows: report.weeks.map((week) => ({
      head: words.day(week.monday),
      cells: (['shipped', 'built', 'studied'] as const).map((kind) => ({ text: amount(words, week[kind], 'hours'), drill: week[kind] > 0 ? `week:${week.week}:${kind}` as const : null })),
    })),
  };
}

function phasesTable(context: ViewContext): TableModel {
  const { words, report } = context;
  const none = words.say('none');
  const moved = movedPhases(context);
  const was = (index: number, number: number | null): readonly NumberModel[] => {
    const own = moved.find((each) => each.index === index && (index >= 0 || each.number === number));
    return moved.length === 0 ? [] : [plain(own === undefined ? none : own.end === null ? words.say('phase.from', { start: words.day(own.start) }) : words.span(own.start, own.end))];
  };
  return {
    id: 'phases',
    title: words.say('timeline'),
    columns: columns(words.say('table.phase'), null, [words.say('table.starts'), words.say('table.ends'), words.say('table.deliverable'), ...(moved.length === 0 ? [] : [words.say('table.was')])], null),
    rows: [
      ...report.roadmap.phases.map((phase, index) => {
        const own = report.calendar.dates[index] ?? null;
        const due = report.deliverables.find((each) => each.phase === index)?.due ?? undefined;
        return {
          head: phaseTitle(words, phase),
          cells: [plain(own === null ? none : words.day(own.start)), plain(own === null ? none : own.end === null ? words.say('position.open') : words.day(own.end)), plain(due === undefined ? none : words.day(due)), ...was(index, null)],
        };
      }),
      ...moved.filter(({ index }) => index < 0).map(({ number }) => ({ head: words.say('phase.number', { number: String(number) }), cells: [plain(none), plain(none), plain(none), ...was(-1, number)] })),
    ],
  };
}

/** The twelve points of each trend. */
function trendTable({ words, report }: ViewContext): TableModel {
  const judged = report.rules.filter(({ measure, trend }) => measure !== null && trend.length > 0);
  const count = judged[0]?.trend.length ?? 0;
  return {
    id: 'trend',
    title: words.say('table.trend'),
    columns: columns(words.say('table.rule'), null, Array.from({ length: count }, (_, i) => words.say('table.weeks-ago', { count: count - i })), null),
    rows: judged.map(({ rule, trend }) => ({ head: ruleName(rule), cells: trend.map((share) => plain(share === null ? words.say('none') : words.percent(share))) })),
  };
}

function deliverablesTable({ words, report }: ViewContext): TableModel {
  const none = words.say('none');
  const day = (own: Day | null): NumberModel => plain(own === null ? none : words.day(own));
  return {
    id: 'deliverables',
    title: words.say('deliverables', { count: 2 }),
    columns: columns(words.say('deliverables', { count: 1 }), words.say('table.state'), [words.say('table.done'), words.say('table.due'), words.say('table.chance'), words.say('table.likely'), words.say('table.latest')], null),
    rows: report.deliverables.map((own) => ({
      head: own.name,
      cells: [
        plain(own.status === null ? none : words.say(`deliverable.status.${own.status}`)), plain(words.say('ratio.of', { public: own.done, shipped: own.required })), day(own.due),
        plain(own.forecast.kind === 'forecast' ? words.percent(own.forecast.onTime) : none), day(own.p50), day(own.p85),
      ],
    })),
  };
}

/** The work drawn along the phases, newest week first. */
function evidenceTable({ words, report }: ViewContext): TableModel {
  const hours = (value: number): NumberModel => plain(amount(words, value, 'hours'));
  return {
    id: 'evidence',
    title: words.say('table.evidence'),
    columns: columns(words.say('table.week'), null, [words.say('weeks.released'), words.say('weeks.building'), words.say('weeks.studying'), words.say('table.other'), words.say('table.entries')], null),
    rows: [...report.evidence.weeks].reverse().slice(0, MOST_WEEKS).map((week) => {
      const drill = `evidence:${week.monday}` as const;
      return { head: words.day(week.monday), cells: [hours(week.shipped), hours(week.built), hours(week.studied), hours(week.other), { text: words.number(week.entries), drill }] };
    }),
  };
}

function columns(head: string, before: string | null, numbers: readonly string[], after: string | null): TableModel['columns'] {
  const text = (title: string | null): TableModel['columns'] => (title === null ? [] : [{ title, number: false }]);
  return [...text(head), ...text(before), ...numbers.map((title) => ({ title, number: true })), ...text(after)];
}

function plain(text: string): NumberModel {
  return { text, drill: null };
}
