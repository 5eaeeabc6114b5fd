import { daysBetween } from '../../core/day';
import type { DeliverableReport } from '../../core/measures/deliverables/deliverable-report';
import type { DeliverableStatus } from '../../core/measures/deliverables/status';
import { forecastSentences } from './forecast-sentences';
import { lacking } from './lacking';
import { milestoneText } from './milestone-text';
import { sectionHead } from './section-head';
import type { DeliverableCard, DeliverableRow, DeliverablesModel, Mark } from './view-model';
import type { ViewContext } from './view-input';

/** More rows than this are folded down to the ones to do next. */
const MOST = 5;
const FEW = 3;
/** Cards listed while no phase is the current one. */
const MOST_CARDS = 12;

const MARKS: Readonly<Record<DeliverableStatus, Mark>> = { 'done': 'on-target', 'on-track': 'on-target', 'at-risk': 'slipping', 'late': 'broken', 'not-started': 'too-little-data' };

/** What the current phase is to deliver; the first or last phase's before and after the plan, all of them without a start. */
export function buildDeliverables(context: ViewContext): DeliverablesModel {
  const { words, report } = context;
  const phases = shownPhases(context);
  const shown = report.deliverables.filter((own) => phases.includes(own.phase)).slice(0, MOST_CARDS);
  return {
    head: sectionHead(context, 'deliverables', words.say('deliverables', { count: Math.max(1, shown.length) }), null, null),
    cards: shown.map((own) => card(context, own)),
    none: shown.length === 0 ? lacking(context, 'deliverables.none', report.roadmap.phases[phases[0] ?? -1]) : null,
  };
}

function shownPhases({ report }: ViewContext): readonly number[] {
  const { position, roadmap } = report;
  if (position.phases.length > 0) return position.phases;
  if (position.phase !== null) return [position.phase];
  if (position.at === 'before') return [0];
  if (position.at === 'after') return [roadmap.phases.length - 1];
  return roadmap.phases.map((_, index) => index);
}

function card(context: ViewContext, own: DeliverableReport): DeliverableCard {
  const { words, report, state } = context;
  const id = `${String(own.phase)}:${String(own.index)}`;
  const boxes = own.items.filter((item) => item.task);
  const rows = boxes.length > 0 ? boxes.map((item): DeliverableRow => {
    const { text, done } = milestoneText(item.text);
    const checked = item.done && (done === null || done <= report.today);
    const late = !checked && own.due !== null && own.due < report.today;
    return {
      path: item.path ?? report.roadmap.path, line: item.line, text, state: checked ? 'done' : late ? 'late' : 'open',
      facts: checked && done !== null ? [words.day(done, report.today)] : late && own.due !== null ? [words.say('deliverable.days-late', { count: daysBetween(own.due, report.today) })] : [],
      check: words.say(checked ? 'deliverable.uncheck' : 'deliverable.check'),
    };
  }) : own.milestones.map((made): DeliverableRow => ({
    path: made.path, line: made.line, text: made.text, state: 'done', facts: made.day === null ? [] : [words.day(made.day, report.today)], check: null,
  }));
  const list = `deliverables:${id}`;
  const open = state.expanded.includes(list);
  const next = rows.filter((row) => row.state !== 'done');
  const shown = open || rows.length <= MOST ? rows : next.length === 0 ? rows.slice(-FEW) : next.slice(0, FEW);
  return {
    id,
    path: own.items[0]?.path ?? report.roadmap.path,
    line: own.line,
    title: milestoneText(own.name).text,
    status: own.status === null ? null : { text: words.say(`deliverable.status.${own.status}`), mark: MARKS[own.status] },
    bar: own.status === 'done' ? null : { done: own.progress, planned: own.pace === null || own.pace.elapsed <= 0 ? null : own.pace.elapsed },
    sentences: forecastSentences(context, own),
    rows: boxes.length === 1 && own.items.length === 1 ? rows : shown,
    more: rows.length <= MOST ? null : words.say(open ? 'deliverables.fewer' : 'deliverables.all', { count: rows.length }),
  };
}
