import type { OpenViewState, PaneType, SplitDirection, ViewState } from 'obsidian';
import type { App } from '../app';
import { debounce } from '../base/debounce';
import { Events } from '../base/events';
import { refuse } from '../base/refuse';
import type { TFile } from '../vault/files';
import type { SavedLayout } from './layout';
import { readLayout, restoreLayout } from './layout';
import { WorkspaceLeaf } from './leaf';
import { openLinkText } from './open-link';
import { WorkspaceSidedock, WorkspaceSplit } from './split';
import type { WorkspaceTabs } from './tabs';
import type { MarkdownView } from './markdown-view';
import { EmptyView, PlaceholderView } from './view';
import type { View } from './view';

type ViewCreator = (leaf: WorkspaceLeaf) => View;
type ViewClass<T> = abstract new (...values: never[]) => T;

/** The window: a ribbon, two sidebars and the main part, each with tabs. It needs a document; its events do not. */
export class Workspace extends Events {
  layoutReady = false;
  activeLeaf: WorkspaceLeaf | null = null;
  readonly requestSaveLayout = debounce(() => { this.savedLayout = this.getLayout(); }, 50);
  /** The stand-in's own: the layout as it was last saved. */
  savedLayout: SavedLayout | null = null;
  private readonly waiting: (() => unknown)[] = [];
  private readonly creators = new Map<string, ViewCreator>();
  private parts: { left: WorkspaceSidedock; main: WorkspaceSplit; right: WorkspaceSidedock; container: HTMLElement; ribbon: HTMLElement } | null = null;
  private lastMainLeaf: WorkspaceLeaf | null = null;

  constructor(private readonly app: App) { super(); }

  get leftSplit(): WorkspaceSidedock { return this.dom.left; }
  get rootSplit(): WorkspaceSplit { return this.dom.main; }
  get rightSplit(): WorkspaceSidedock { return this.dom.right; }
  get containerEl(): HTMLElement { return this.dom.container; }
  get leftRibbon(): { containerEl: HTMLElement } { return { containerEl: this.dom.ribbon }; }

  get activeEditor(): MarkdownView | null {
    const view = this.activeLeaf?.view;
    return view?.getViewType() === 'markdown' ? view as MarkdownView : null;
  }

  /** Called back at once when the layout is there, else when it is. */
  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.waiting.push(callback);
  }

  /** The stand-in's own: the moment the app calls the layout ready. */
  setLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.waiting.splice(0)) callback();
    this.trigger('layout-ready');
  }

  /** The stand-in's own: plugins bring views; leaves that waited for the type get theirs, and lose it with the plugin. */
  addViewType(type: string, creator: ViewCreator): () => void {
    if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.creators.set(type, creator);
    for (const leaf of this.parts === null ? [] : this.getLeavesOfType(type)) if (!leaf.isDeferred) void leaf.setViewState(leaf.getViewState());
    return () => {
      this.creators.delete(type);
      for (const leaf of this.getLeavesOfType(type)) void leaf.open(new PlaceholderView(leaf, type, 'unknown', leaf.view.getState()));
    };
  }

  /** The stand-in's own. */
  makeView(leaf: WorkspaceLeaf, { type, state }: ViewState): View {
    if (type === 'empty') return new EmptyView(leaf);
    return this.creators.get(type)?.(leaf) ?? new PlaceholderView(leaf, type, 'unknown', state ?? {});
  }

  getLeaf(newLeaf: PaneType | boolean = false, _direction?: SplitDirection): WorkspaceLeaf {
    if (newLeaf === 'window') return refuse('pop-out windows');
    if (newLeaf === 'split') return this.newLeafIn(this.dom.main.addGroup());
    const last = this.getMostRecentLeaf();
    // A leaf whose view is not for navigating is left as it is, as the type says of `View.navigation`.
    const usable = [last, ...this.leavesOf(this.dom.main)].find((leaf) => leaf?.view.navigation === true);
    if (newLeaf === false && usable !== undefined && usable !== null) return usable;
    return this.newLeafIn(last?.parent ?? this.dom.main.firstGroup);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf { return this.sideLeaf('right', split); }
  getLeftLeaf(split: boolean): WorkspaceLeaf { return this.sideLeaf('left', split); }

  async ensureSideLeaf(
    type: string, side: 'left' | 'right',
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {},
  ): Promise<WorkspaceLeaf> {
    let leaf = this.getLeavesOfType(type)[0];
    if (leaf === undefined) {
      leaf = this.sideLeaf(side, options.split ?? false);
      await leaf.setViewState({ type, ...(options.state === undefined ? {} : { state: options.state as Record<string, unknown> }) });
    }
    if (options.reveal !== false) await this.revealLeaf(leaf);
    if (options.active === true) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  openLinkText(linktext: string, sourcePath: string, newLeaf: PaneType | boolean = false, openViewState: OpenViewState = {}): Promise<void> {
    return openLinkText(this.app, linktext, sourcePath, newLeaf, openViewState);
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focusFlag = false): void {
    const before = this.activeLeaf;
    this.activeLeaf = leaf;
    if (leaf.parent.split.side === 'main') this.lastMainLeaf = leaf;
    leaf.parent.show(leaf);
    for (const each of this.allLeaves()) each.containerEl.toggleClass('mod-active', each === leaf);
    if (typeof params === 'boolean' ? focusFlag : params.focus === true) focusLeaf(leaf);
    if (before !== leaf) this.trigger('active-leaf-change', leaf);
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    if (leaf.parent.split instanceof WorkspaceSidedock) leaf.parent.split.expand();
    leaf.parent.show(leaf);
    await leaf.loadIfDeferred();
  }

  getMostRecentLeaf(): WorkspaceLeaf | null { return this.lastMainLeaf ?? this.leavesOf(this.dom.main)[0] ?? null; }
  getLeafById(id: string): WorkspaceLeaf | null { return this.allLeaves().find((leaf) => leaf.id === id) ?? null; }
  getLeavesOfType(viewType: string): WorkspaceLeaf[] { return this.allLeaves().filter((leaf) => leaf.view.getViewType() === viewType); }
  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void { this.allLeaves().forEach(callback); }
  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void { this.leavesOf(this.dom.main).forEach(callback); }
  detachLeavesOfType(viewType: string): void { for (const leaf of this.getLeavesOfType(viewType)) leaf.detach(); }

  getActiveViewOfType<T>(type: ViewClass<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** The file of the active leaf; of the last leaf in the main part when a sidebar is active. */
  getActiveFile(): TFile | null {
    const view: View | undefined = this.activeLeaf?.parent.split.side === 'main' ? this.activeLeaf.view : this.lastMainLeaf?.view;
    return view !== undefined && 'file' in view ? view.file as TFile | null : null;
  }

  getLayout(): SavedLayout { return readLayout(this); }

  /** Closes all and lays out what was saved; tabs in the background are put off until they are shown. */
  async changeLayout(layout: SavedLayout): Promise<void> {
    for (const leaf of this.allLeaves()) leaf.detach();
    await restoreLayout(this, layout);
  }

  /** The stand-in's own. */
  layoutChanged(): void {
    this.trigger('layout-change');
    void this.requestSaveLayout();
  }

  /** The stand-in's own: a leaf was closed. */
  leafGone(leaf: WorkspaceLeaf): void {
    leaf.parent.split.removeEmptyGroups();
    if (this.lastMainLeaf === leaf) this.lastMainLeaf = this.leavesOf(this.dom.main)[0] ?? null;
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = leaf.parent.current ?? this.lastMainLeaf;
      if (next === null) this.trigger('active-leaf-change', null);
      else this.setActiveLeaf(next);
    }
    this.layoutChanged();
  }

  /** The stand-in's own. */
  newLeafIn(group: WorkspaceTabs): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app, group);
    group.addLeaf(leaf);
    return leaf;
  }

  private sideLeaf(side: 'left' | 'right', split: boolean): WorkspaceLeaf {
    const dock = this.dom[side];
    return this.newLeafIn(split && dock.firstGroup.leaves.length > 0 ? dock.addGroup() : dock.firstGroup);
  }

  private allLeaves(): WorkspaceLeaf[] {
    if (this.parts === null) return [];
    return [this.parts.main, this.parts.left, this.parts.right].flatMap((split) => this.leavesOf(split));
  }

  private leavesOf(split: WorkspaceSplit): WorkspaceLeaf[] { return split.groups.flatMap((group) => group.leaves); }

  private get dom(): NonNullable<Workspace['parts']> {
    if (this.parts === null) {
      if (typeof document === 'undefined') return refuse('workspace without a document');
      const container = createDiv('workspace');
      const ribbon = container.createDiv('workspace-ribbon side-dock-ribbon mod-left').createDiv('side-dock-actions');
      this.parts = { left: new WorkspaceSidedock('left'), main: new WorkspaceSplit('main'), right: new WorkspaceSidedock('right'), container, ribbon };
      container.append(this.parts.left.containerEl, this.parts.main.containerEl, this.parts.right.containerEl);
      this.app.mount.append(container);
    }
    return this.parts;
  }
}

/** An editor takes the focus itself; another view is focused as a whole, and none of its controls. */
function focusLeaf({ containerEl }: WorkspaceLeaf): void {
  const editor = containerEl.find('textarea');
  if (editor === null) containerEl.tabIndex = -1;
  (editor ?? containerEl).focus();
}
