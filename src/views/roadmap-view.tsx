import { type HoverParent, type HoverPopover, ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { Report } from '../core/report/report';
import { entriesBehind } from '../core/report/behind';
import { words } from '../text/words';
import { Pane } from './components/pane';
import type { PaneActions } from './components/pane-actions';
import type { PaneHost } from './pane-host';
import { paneMenu, phaseMenu } from './pane-menu';
import { showMenu } from './show-menu';
import { buildViewModel } from './view-model/build-view-model';
import type { DrillData } from './view-model/drill-data';
import { parseDrillKey } from './view-model/drill-key';
import { parseViewState } from './view-model/parse-view-state';
import type { PaneStatus } from './view-model/view-input';
import { changeViewState, INITIAL_VIEW_STATE, type ViewChange, type ViewState } from './view-model/view-state';

/** The view type of the roadmap pane. */
export const ROADMAP_VIEW = 'trajectory-roadmap';

/** The roadmap pane as Obsidian sees it: it keeps the view state and draws the latest report. */
export class RoadmapView extends ItemView implements HoverParent {
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private state: ViewState = INITIAL_VIEW_STATE;
  private last: Report | null = null;
  private readonly actions: PaneActions;

  constructor(leaf: WorkspaceLeaf, private readonly host: PaneHost) {
    super(leaf);
    this.actions = this.buildActions();
  }

  override getViewType(): string {
    return ROADMAP_VIEW;
  }

  override getDisplayText(): string {
    return 'Roadmap';
  }

  override getIcon(): string {
    return 'milestone';
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass('tj-view');
    this.register(this.host.onChange(() => this.draw()));
    this.draw();
  }

  override async onClose(): Promise<void> {
    render(null, this.contentEl);
  }

  override getState(): Record<string, unknown> {
    const { roadmap, asOf, drill, table, picking, zoom, expanded, collapsed } = this.state;
    return { roadmap, asOf, drill, table, picking, zoom, expanded, collapsed };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.state = parseViewState(state);
    await super.setState(state, result);
    this.draw();
  }

  private change(change: ViewChange): void {
    this.state = changeViewState(this.state, change);
    this.app.workspace.requestSaveLayout();
    this.draw();
  }

  private draw(): void {
    if (!this.contentEl.isConnected && this.contentEl.childElementCount === 0) return;
    const { host, state } = this;
    const today = host.today();
    const answer = host.ask(state.roadmap, state.asOf ?? today);
    if (answer.state === 'ready') this.last = answer.report;
    else if (answer.state === 'no-roadmap') this.last = null;
    const left = host.leftOut();
    const model = buildViewModel({
      report: this.last,
      status: statusOf(this.last, answer.state === 'no-roadmap', host.progress()),
      state,
      drill: drillOf(this.last, state),
      locale: host.locale(),
      today,
      roadmaps: host.roadmaps(),
      leftOut: left.counts,
      problems: left.copies,
      singleKeys: host.singleKeys(),
      phone: host.isPhone(),
    });
    render(<Pane model={model} actions={this.actions} />, this.contentEl);
  }

  private buildActions(): PaneActions {
    const { host } = this;
    return {
      openEntry: (path, line, newTab) => host.openNote(path, line, newTab),
      openDrill: (key) => this.change({ do: 'open-drill', key }),
      closeDrill: () => this.change({ do: 'close-drill' }),
      showMoreRows: () => this.change({ do: 'more-rows' }),
      setAsOf: (day) => this.change({ do: 'set-as-of', day }),
      setStart: (day) => {
        if (this.last !== null) host.setStart(this.last.roadmap.path, day);
      },
      openProblem: (problem) => host.openNote(problem.path, problem.line, false),
      fixProblem: (problem) => host.fixProblem(problem),
      togglePicking: () => this.change({ do: 'toggle-picking' }),
      zoom: (phase) => this.change({ do: 'zoom', phase }),
      toggleMore: (list) => this.change({ do: 'toggle-more', list }),
      checkDeliverable: (path, line, text, done) => host.checkDeliverable(path, line, text, done),
      openInTab: () => host.openInTab(this.getState()),
      showMenu: (event) => showMenu(paneMenu(words(host.locale()), this.state, this.actions), event),
      showPhaseMenu: (event, index, path, line) => {
        event.preventDefault();
        showMenu(phaseMenu(words(host.locale()), this.state, this.actions, { index, path, line }), event);
      },
      keepPlan: () => { if (this.last !== null) host.keepPlan(this.last); },
      showNoteMenu: (event, path, line) => host.showNoteMenu(event, path, line),
      toggleTable: () => this.change({ do: 'toggle-table' }),
      toggleKeys: () => this.change({ do: 'toggle-keys' }),
      toggleSection: (section) => this.change({ do: 'toggle-section', section }),
      chooseRoadmap: (path) => {
        if (path === null) host.chooseRoadmap();
        else this.change({ do: 'choose-roadmap', path });
      },
      createRoadmap: () => host.createRoadmap(),
      logEntry: () => host.openToday(),
      retry: () => host.retry(),
      hoverEntry: (event, path) => host.previewNote(path, event, this),
    };
  }
}

function statusOf(report: Report | null, none: boolean, progress: ReturnType<PaneHost['progress']>): PaneStatus {
  if (!progress.ready) return { kind: 'indexing', done: progress.done, total: progress.total };
  if (report === null) return none ? { kind: 'no-roadmap' } : { kind: 'indexing', done: progress.done, total: progress.total };
  if (report.position.at === 'no-start') return { kind: 'no-start' };
  return report.entries.length === 0 ? { kind: 'no-entries' } : { kind: 'ready' };
}

function drillOf(report: Report | null, state: ViewState): DrillData | null {
  if (report === null || state.drill === null) return null;
  const name = parseDrillKey(state.drill);
  return name === null ? null : { key: state.drill, ...entriesBehind(report, name) };
}
