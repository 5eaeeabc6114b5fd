import type { ViewStateResult } from 'obsidian';
import type { App } from '../app';
import { Component } from '../base/component';
import type { Scope } from '../base/keymap';
import { setIcon } from '../ui/icons';
import type { Menu } from '../ui/menu';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceLeaf } from './leaf';

/** What a leaf shows. */
export abstract class View extends Component {
  app: App;
  icon = 'file';
  navigation = true;
  containerEl: HTMLElement;
  scope: Scope | null = null;

  constructor(public leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv('workspace-leaf-content');
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;
  onOpen(): Promise<void> { return Promise.resolve(); }
  onClose(): Promise<void> { return Promise.resolve(); }
  getState(): Record<string, unknown> { return {}; }
  setState(_state: unknown, _result: ViewStateResult): Promise<void> { return Promise.resolve(); }
  getEphemeralState(): Record<string, unknown> { return {}; }
  setEphemeralState(_state: unknown): void {}
  getIcon(): string { return this.icon; }
  onResize(): void {}
  onPaneMenu(_menu: Menu, _source: string): void {}
}

/** A view with a header line (title and actions) above its content. */
export abstract class ItemView extends View {
  contentEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    const container = header.createDiv('view-header-title-container mod-at-start');
    this.titleEl = container.createDiv('view-header-title');
    this.actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  /** Adds an icon button to the header; the newest stands first. */
  addAction(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const action = createEl('button', { cls: 'clickable-icon view-action' });
    setIcon(action, icon);
    setTooltip(action, title);
    action.addEventListener('click', (event) => { callback(event); });
    this.actionsEl.prepend(action);
    return action;
  }

  /** The stand-in's own: the header follows what the view calls itself. */
  updateTitle(): void {
    this.titleEl.setText(this.getDisplayText());
  }
}

/** A leaf with nothing in it. */
export class EmptyView extends ItemView {
  getViewType(): string { return 'empty'; }
  getDisplayText(): string { return 'New tab'; }

  override onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'empty-state', text: 'No file is open' });
    return Promise.resolve();
  }
}

/** Stands in for a view that is not made yet, or whose plugin is not there: it keeps type and state. */
export class PlaceholderView extends ItemView {
  constructor(leaf: WorkspaceLeaf, private readonly type: string, readonly kind: 'deferred' | 'unknown', private state: Record<string, unknown>) {
    super(leaf);
    if (kind === 'unknown') this.contentEl.createDiv({ cls: 'empty-state', text: `No plugin shows "${type}"` });
  }

  getViewType(): string { return this.type; }
  getDisplayText(): string { return this.type; }
  override getState(): Record<string, unknown> { return this.state; }

  override setState(state: unknown): Promise<void> {
    this.state = typeof state === 'object' && state !== null ? state as Record<string, unknown> : {};
    return Promise.resolve();
  }
}
