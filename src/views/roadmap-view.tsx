import { type HoverParent, type HoverPopover, ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { Report } from '../core/report/report';
import { buildActions } from './build-actions';
import { Pane } from './components/pane';
import type { PaneActions } from './components/pane-actions';
import type { PaneHost } from './pane-host';
import { askHost } from './pane-state';
import { buildViewModel } from './view-model/build-view-model';
import { keepSame } from './view-model/keep-same';
import { parseViewState, storedViewState } from './view-model/parse-view-state';
import type { ViewModel } from './view-model/view-model';
import { changeViewState, INITIAL_VIEW_STATE, type ViewChange, type ViewState } from './view-model/view-state';

/** The view type of the roadmap pane. */
export const ROADMAP_VIEW = 'trajectory-roadmap';

/** The roadmap pane as Obsidian sees it: it keeps the view state and draws the latest report. */
export class RoadmapView extends ItemView implements HoverParent {
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private state: ViewState = INITIAL_VIEW_STATE;
  private last: Report | null = null;
  private model: ViewModel | null = null;
  private readonly actions: PaneActions;
  /** The frame a change waits for; in a window that is not seen it waits until it is. */
  private frame: { readonly win: Window; readonly id: number } | null = null;

  constructor(leaf: WorkspaceLeaf, private readonly host: PaneHost) {
    super(leaf);
    this.actions = buildActions({ host, hoverParent: this, state: () => this.state, report: () => this.last, change: (change) => this.change(change) });
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
    this.register(this.host.onChange(() => this.drawSoon()));
    this.draw();
  }

  override async onClose(): Promise<void> {
    this.forgetFrame();
    render(null, this.contentEl);
  }

  override getState(): Record<string, unknown> {
    return storedViewState(this.state);
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

  /** Gathers the changes of a frame into one drawing. */
  private drawSoon(): void {
    if (this.frame !== null) return;
    const { win } = this.contentEl;
    this.frame = { win, id: win.requestAnimationFrame(() => this.draw()) };
  }

  private forgetFrame(): void {
    this.frame?.win.cancelAnimationFrame(this.frame.id);
    this.frame = null;
  }

  private draw(): void {
    this.forgetFrame();
    if (!this.contentEl.isConnected && this.contentEl.childElementCount === 0) return;
    const { input, report } = askHost(this.host, this.state, this.last);
    this.last = report;
    this.model = keepSame(this.model, buildViewModel(input));
    render(<Pane model={this.model} actions={this.actions} />, this.contentEl);
  }
}
