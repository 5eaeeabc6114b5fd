import { daysBetween } from '../../core/day';
import type { Deliverable } from '../../core/roadmap/roadmap';
import { dueDay } from './due-day';
import { milestoneText } from './milestone-text';
import { sectionHead } from './section-head';
import type { DeliverableCard, DeliverableRow, DeliverablesModel } from './view-model';
import type { ViewContext } from './view-input';

/** More rows than this are folded down to the ones to do next. */
const MOST = 5;
const FEW = 3;

/** What the current phase is to deliver; the first or last phase's before and after the plan, all of them without a start. */
export function buildDeliverables(context: ViewContext): DeliverablesModel {
  const { words, report } = context;
  const cards = shownPhases(context).flatMap((index) => card(context, index));
  const count = cards.reduce((sum, own) => sum + Math.max(1, report.roadmap.phases[Number(own.id)]?.deliverables.length ?? 0), 0);
  return {
    head: sectionHead(context, 'deliverables', words.say('deliverables', { count: Math.max(1, count) }), null, null),
    cards,
    none: cards.length === 0 ? words.say('deliverables.none') : null,
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

function card(context: ViewContext, index: number): readonly DeliverableCard[] {
  const { words, report, state } = context;
  const all = report.roadmap.phases[index]?.deliverables ?? [];
  const [first] = all;
  if (first === undefined) return [];
  const id = String(index);
  const rows = all.map((own) => row(context, own, index));
  const done = rows.filter((own) => own.state === 'done').length;
  const single = all.length === 1;
  const open = state.expanded.includes(`deliverables:${id}`);
  const next = rows.filter((own) => own.state !== 'done');
  const shown = open || rows.length <= MOST ? rows : next.length === 0 ? rows.slice(-FEW) : next.slice(0, FEW);
  return [{
    id,
    title: single ? { text: rows[0]?.text ?? '', own: true } : { text: words.say('deliverables.of', { done, total: rows.length }), own: false },
    status: null,
    bar: single ? null : { done: done / rows.length, planned: null },
    sentences: [],
    rows: single && !first.task ? [] : shown,
    more: rows.length <= MOST ? null : words.say(open ? 'deliverables.fewer' : 'deliverables.all', { count: rows.length }),
    drill: null,
  }];
}

function row({ words, report }: ViewContext, own: Deliverable, index: number): DeliverableRow {
  const due = dueDay(own, report.calendar.dates[index] ?? null, report.roadmap);
  const left = due === null ? null : daysBetween(report.today, due);
  const { text, done } = milestoneText(own.text);
  const state = own.done ? 'done' : left !== null && left < 0 ? 'late' : 'open';
  return {
    path: report.roadmap.path, line: own.line, text, state,
    facts: state === 'done' ? (done === null ? [] : [words.day(done, report.today)]) : state === 'late' && left !== null ? [words.say('deliverable.days-late', { count: -left })] : [],
    check: own.task ? words.say(state === 'done' ? 'deliverable.uncheck' : 'deliverable.check') : null,
  };
}
