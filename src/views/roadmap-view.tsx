import { type HoverParent, type HoverPopover, ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { Report } from '../core/report/report';
import { words } from '../text/words';
import { buildActions } from './build-actions';
import { Pane } from './components/pane';
import type { PaneActions } from './components/pane-actions';
import { frameDraw } from './frame-draw';
import type { PaneHost } from './pane-host';
import { askHost } from './pane-state';
import { buildViewModel } from './view-model/build-view-model';
import { keepSame } from './view-model/keep-same';
import { partsOf } from './view-model/parts-of';
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
  /** Parts of the model still to be drawn, a frame each, and the one that is. */
  private parts: readonly ViewModel[] = [];
  private drawn: ViewModel | null = null;
  /** Something changed since the model was made. */
  private isStale = false;
  private readonly actions: PaneActions;
  private readonly frame = frameDraw(this.contentEl, () => { if (this.isStale || this.parts.length === 0) this.draw(); else this.drawNext(); });

  constructor(leaf: WorkspaceLeaf, private readonly host: PaneHost) {
    super(leaf);
    this.actions = buildActions({ host, hoverParent: this, state: () => this.state, report: () => this.last, change: (change) => this.change(change) });
  }

  override getViewType(): string {
    return ROADMAP_VIEW;
  }

  override getDisplayText(): string {
    return words(this.host.locale()).say('pane');
  }

  override getIcon(): string {
    return 'milestone';
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass('tj-view');
    this.register(this.host.onChange(() => this.changed()));
    this.registerEvent(this.app.vault.on('rename', ({ path }, from) => {
      if ([this.state, ...this.state.left].some(({ roadmap }) => roadmap === from)) this.change({ do: 'follow', path, from });
    }));
    this.register(this.contentEl.onWindowMigrated(() => this.draw()));
    this.draw();
  }

  override async onClose(): Promise<void> {
    this.frame.forget();
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

  /** The report is made at once and drawn in the next frame: two short tasks in place of a long one. */
  private changed(): void {
    const { host, state } = this;
    if (!this.contentEl.doc.hidden && this.contentEl.isShown()) host.ask(state.roadmap, state.asOf ?? host.today());
    this.isStale = true;
    this.frame.soon();
  }

  private draw(): void {
    this.frame.forget();
    if (!this.contentEl.isConnected && this.contentEl.childElementCount === 0) return;
    const { input, report } = askHost(this.host, this.state, this.last);
    this.last = report;
    this.isStale = false;
    this.model = keepSame(this.model, buildViewModel(input));
    this.parts = partsOf(this.model, this.drawn);
    this.drawNext();
  }

  private drawNext(): void {
    const [part, ...rest] = this.parts;
    this.parts = rest;
    this.drawn = part ?? this.drawn;
    if (part !== undefined) render(<Pane model={part} actions={this.actions} aside={this.contentEl.closest('.mod-sidedock, .mod-left-split, .mod-right-split') !== null} />, this.contentEl);
    if (rest.length > 0) this.frame.soon();
  }
}
