import type { OpenViewState, ViewState } from 'obsidian';
import type { App } from '../app';
import { Events } from '../base/events';
import type { TFile } from '../vault/files';
import type { WorkspaceSplit } from './split';
import type { WorkspaceTabs } from './tabs';
import { EmptyView, ItemView, PlaceholderView } from './view';
import type { View } from './view';

let nextId = 1;

/** One tab: it holds one view at a time. */
export class WorkspaceLeaf extends Events {
  readonly id = `leaf-${String(nextId++)}`;
  readonly containerEl: HTMLElement;
  view: View;
  hoverPopover = null;
  private pinned = false;

  constructor(readonly app: App, public parent: WorkspaceTabs) {
    super();
    this.containerEl = createDiv('workspace-leaf');
    this.view = new EmptyView(this);
    this.containerEl.append(this.view.containerEl);
    this.view.load();
    void this.view.onOpen();
  }

  get isDeferred(): boolean {
    return this.view instanceof PlaceholderView && this.view.kind === 'deferred';
  }

  getRoot(): WorkspaceSplit { return this.parent.split; }
  getContainer(): WorkspaceSplit { return this.parent.split; }
  getDisplayText(): string { return this.view.getDisplayText(); }
  getIcon(): string { return this.view.getIcon(); }
  getEphemeralState(): Record<string, unknown> { return this.view.getEphemeralState(); }
  setEphemeralState(state: unknown): void { this.view.setEphemeralState(state); }
  onResize(): void { this.view.onResize(); }

  getViewState(): ViewState {
    return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}) };
  }

  /** Shows a view of this type, a new one unless the leaf has one, and hands it the state. */
  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    const { workspace } = this.app;
    if (viewState.pinned !== undefined) this.pinned = viewState.pinned;
    if (this.view instanceof PlaceholderView || this.view.getViewType() !== viewState.type) {
      await this.open(workspace.makeView(this, viewState));
    }
    await this.view.setState(viewState.state ?? {}, { history: false });
    if (eState !== undefined && eState !== null) this.view.setEphemeralState(eState);
    this.showTitle();
    if (viewState.active === true) workspace.setActiveLeaf(this, { focus: true });
    workspace.layoutChanged();
  }

  async open(view: View): Promise<View> {
    await this.closeView();
    this.view = view;
    view.containerEl.dataset.type = view.getViewType();
    this.containerEl.append(view.containerEl);
    view.load();
    await view.onOpen();
    this.showTitle();
    return view;
  }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const active = openState.active ?? true;
    await this.setViewState({ type: 'markdown', state: { ...openState.state, file: file.path }, active }, openState.eState);
    if (active) this.app.workspace.trigger('file-open', file);
  }

  /** Puts the view off until the tab is shown, as the app does with background tabs at its start. */
  defer(viewState: ViewState): Promise<View> {
    return this.open(new PlaceholderView(this, viewState.type, 'deferred', viewState.state ?? {}));
  }

  async loadIfDeferred(): Promise<void> {
    if (this.isDeferred) await this.setViewState(this.getViewState());
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  togglePinned(): void { this.setPinned(!this.pinned); }

  detach(): void {
    this.parent.removeLeaf(this);
    void this.closeView();
    this.app.workspace.leafGone(this);
  }

  /** The stand-in's own: header and tab follow what the view calls itself. */
  showTitle(): void {
    if (this.view instanceof ItemView) this.view.updateTitle();
    this.parent.updateHeaders();
  }

  private async closeView(): Promise<void> {
    const { view } = this;
    await view.onClose();
    view.unload();
    view.containerEl.remove();
  }
}
