import type { Report } from '../core/report/report';
import { entriesBehind } from '../core/report/behind';
import type { PaneHost } from './pane-host';
import type { DrillData } from './view-model/drill-data';
import { parseDrillKey } from './view-model/drill-key';
import { hasEntries } from './view-model/has-entries';
import type { PaneStatus, ViewInput } from './view-model/view-input';
import type { ViewState } from './view-model/view-state';

/** What a pane is drawn from: the answer to its question, or the last one while the notes are read again. */
export function askHost(host: PaneHost, state: ViewState, last: Report | null): { readonly input: ViewInput; readonly report: Report | null } {
  const today = host.today();
  const answer = host.ask(state.roadmap, state.asOf ?? today);
  const report = answer.state === 'ready' ? answer.report : answer.state === 'no-roadmap' ? null : last;
  const left = host.leftOut();
  const progress = host.progress();
  return {
    report,
    input: {
      report,
      status: statusOf(report, answer.state === 'no-roadmap', progress),
      stopped: progress.stopped ? progress : null,
      state,
      drill: drillOf(report, state),
      locale: host.locale(),
      today,
      roadmaps: host.roadmaps(),
      leftOut: left.counts,
      uncounted: host.uncounted(),
      problems: [...host.problems(state.roadmap), ...left.copies.filter(({ path }) => report?.problems.some((own) => own.kind === 'roadmap-copy' && own.path === path) !== true)],
      singleKeys: host.singleKeys(),
      phone: host.isPhone(),
    },
  };
}

function statusOf(report: Report | null, none: boolean, progress: ReturnType<PaneHost['progress']>): PaneStatus {
  if (!progress.ready) return { kind: 'indexing', done: progress.done, total: progress.total };
  if (report === null) return none ? { kind: 'no-roadmap' } : { kind: 'indexing', done: progress.done, total: progress.total };
  if (report.roadmap.phases.length === 0) return { kind: 'no-phases' };
  if (report.position.at === 'no-start') return { kind: 'no-start' };
  return { kind: hasEntries(report) ? 'ready' : 'no-entries' };
}

function drillOf(report: Report | null, state: ViewState): DrillData | null {
  if (report === null || state.drill === null) return null;
  const name = parseDrillKey(state.drill);
  return name === null ? null : { key: state.drill, ...entriesBehind(report, name, state.days) };
}
