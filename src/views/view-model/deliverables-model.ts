import { daysBetween } from '../../core/day';
import type { Deliverable } from '../../core/roadmap/roadmap';
import { dueDay } from './due-day';
import { sectionHead } from './section-head';
import type { DeliverableRow, DeliverablesModel } from './view-model';
import type { ViewContext } from './view-input';

/** How many are listed while no phase is the current one. */
const MOST = 12;

/** What the current phase is to deliver; the first or last phase's before and after the plan, all of them without a start. */
export function buildDeliverables(context: ViewContext): DeliverablesModel {
  const { words, report } = context;
  const rows = shownPhases(context).flatMap((index) => (report.roadmap.phases[index]?.deliverables ?? []).map((own) => row(context, own, index)));
  return {
    head: sectionHead(context, 'deliverables', words.say('deliverables', { count: Math.max(1, rows.length) }), null, null),
    rows: rows.slice(0, MOST),
    none: rows.length === 0 ? words.say('deliverables.none') : null,
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

function row({ words, report }: ViewContext, own: Deliverable, index: number): DeliverableRow {
  const due = dueDay(own, report.calendar.dates[index] ?? null, report.roadmap);
  const left = due === null ? null : daysBetween(report.today, due);
  const state = own.done ? 'done' : left !== null && left < 0 ? 'late' : 'open';
  const facts: string[] = [];
  if (due !== null) facts.push(words.say('deliverable.due', { day: words.day(due) }));
  if (left !== null && !own.done) facts.push(left < 0 ? words.say('deliverable.days-late', { count: -left }) : left === 0 ? words.say('deliverable.due-today') : words.say('deliverable.days', { count: left }));
  return { path: report.roadmap.path, line: own.line, text: own.text, state, stateText: words.say(`deliverable.${state}`), facts: left === 0 && !own.done ? facts.slice(1) : facts };
}
