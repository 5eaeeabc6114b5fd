import { WINDOW_DAYS } from '../../core/measures/window';
import { reportOver } from '../../core/report/over-days';
import { isolated } from '../../text/isolate';
import { type Words, words as wordsOf } from '../../text/words';
import { buildAreas } from './areas-model';
import { buildDeliverables } from './deliverables-model';
import { buildDrill } from './drill-model';
import { buildEmpty, showsReport } from './empty-model';
import { buildFailures } from './failures-model';
import { buildGrid } from './grid-model';
import { buildHeader } from './header-model';
import { buildKeys } from './keys-model';
import { buildNext } from './next-model';
import { buildProblems } from './problems-model';
import { buildPurpose } from './purpose-model';
import { buildRules } from './rules-model';
import { buildTables } from './tables-model';
import { buildUnmapped } from './unmapped-model';
import { buildTimeline } from './timeline-model';
import type { StatusModel, ViewModel } from './view-model';
import type { ViewContext, ViewInput } from './view-input';
import { buildWeeks } from './weeks-model';

/** How far reading has come, and how to end it or to go on. */
function buildStatus({ status, report, stopped = null }: ViewInput, words: Words): StatusModel | null {
  const reads = status.kind === 'indexing';
  const of = reads ? status : stopped;
  if (of === null) return null;
  const { done, total } = of;
  return { text: words.say(!reads ? 'indexing.stopped' : report === null ? 'indexing.first' : 'indexing', { done, total }), done, total, reads, button: words.say(reads ? 'indexing.stop' : 'indexing.go-on') };
}

/** Everything on screen, worded and sorted. Same input, same words. */
export function buildViewModel(input: ViewInput): ViewModel {
  const { report, state, status } = input;
  const words = wordsOf(input.locale);
  const phases = status.kind !== 'no-phases';
  const singleKeys = input.singleKeys ?? true;
  const base = {
    name: words.say('pane'),
    status: buildStatus(input, words),
    empty: buildEmpty(input, words),
    // What stands on top with its example is not said again below.
    problems: buildProblems([...(input.problems ?? []), ...(report?.problems.filter(({ kind }) => (phases || kind !== 'no-phases') && (kind !== 'future-entry' || report.today === input.today)) ?? [])], words, state, report?.roadmap.path ?? ''),
    keys: state.keys ? buildKeys(words, singleKeys) : null,
    singleKeys,
    path: report?.roadmap.path ?? '',
  };
  if (report === null || !showsReport(status)) {
    return { ...base, header: null, timeline: null, rules: null, next: null, areas: null, deliverables: null, weeks: null, grid: null, failures: null, purpose: null, unmapped: null, drill: null, tables: null, states: [] };
  }
  const context: ViewContext = { report, state, words, today: input.today, unit: (report.coverage.assumedShare ?? 0) > 0.5 ? 'entries' : 'hours', phone: input.phone ?? false };
  const own = buildRules(context);
  // Only weekly closes break a rule, so what is next, what is said and the head of the pane go by the 28 days it is judged by.
  const over: ViewContext = state.days === WINDOW_DAYS ? context : { ...context, report: reportOver(report, state.days) };
  return {
    ...base,
    header: buildHeader(context, input.roadmaps),
    timeline: buildTimeline(context),
    rules: over === context ? own : buildRules(over),
    next: buildNext(context),
    areas: phases ? buildAreas(over) : null,
    deliverables: phases ? buildDeliverables(context) : null,
    weeks: status.kind === 'no-entries' ? null : buildWeeks(context),
    grid: status.kind === 'no-entries' ? null : buildGrid(context),
    failures: phases ? buildFailures(context) : null,
    purpose: buildPurpose(context),
    unmapped: status.kind === 'no-entries' ? null : buildUnmapped(context, input.leftOut, input.uncounted),
    drill: state.drill === null ? null : buildDrill(over, state.drill, input.drill),
    tables: state.table ? buildTables(over) : null,
    states: own.rows.map((row) => ({ rule: row.name, state: row.mark, sentence: words.say('said.state', { rule: isolated(row.name), state: row.state }) })),
  };
}
