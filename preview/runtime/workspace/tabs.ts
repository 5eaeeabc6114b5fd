import { Events } from '../base/events';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceLeaf } from './leaf';
import type { WorkspaceSplit } from './split';

/** A group of tabs of which one is seen. */
export class WorkspaceTabs extends Events {
  readonly containerEl: HTMLElement;
  readonly leaves: WorkspaceLeaf[] = [];
  current: WorkspaceLeaf | null = null;
  private readonly headersEl: HTMLElement;
  private readonly contentEl: HTMLElement;

  constructor(readonly split: WorkspaceSplit) {
    super();
    this.containerEl = createDiv('workspace-tabs mod-top');
    this.headersEl = this.containerEl.createDiv('workspace-tab-header-container').createDiv('workspace-tab-header-container-inner');
    this.headersEl.setAttr('role', 'tablist');
    this.contentEl = this.containerEl.createDiv('workspace-tab-container');
  }

  get parent(): WorkspaceSplit { return this.split; }
  getRoot(): WorkspaceSplit { return this.split; }
  getContainer(): WorkspaceSplit { return this.split; }

  addLeaf(leaf: WorkspaceLeaf): void {
    this.leaves.push(leaf);
    this.contentEl.append(leaf.containerEl);
    this.show(this.current ?? leaf);
  }

  removeLeaf(leaf: WorkspaceLeaf): void {
    const at = this.leaves.indexOf(leaf);
    if (at < 0) return;
    this.leaves.splice(at, 1);
    leaf.containerEl.remove();
    if (this.current === leaf) this.current = this.leaves[Math.max(0, at - 1)] ?? null;
    if (this.current !== null) this.show(this.current);
    this.updateHeaders();
  }

  /** Brings one leaf to the front; a view that was put off is made now. */
  show(leaf: WorkspaceLeaf): void {
    this.current = leaf;
    for (const other of this.leaves) other.containerEl.toggle(other === leaf);
    this.updateHeaders();
    void leaf.loadIfDeferred();
  }

  updateHeaders(): void {
    this.headersEl.empty();
    for (const leaf of this.leaves) this.addHeader(leaf);
  }

  private addHeader(leaf: WorkspaceLeaf): void {
    const header = this.headersEl.createDiv('workspace-tab-header tappable');
    header.toggleClass('is-active', leaf === this.current);
    header.setAttrs({ role: 'tab', 'aria-selected': String(leaf === this.current), tabindex: leaf === this.current ? 0 : -1 });
    header.dataset.type = leaf.view.getViewType();
    setTooltip(header, leaf.getDisplayText());
    const inner = header.createDiv('workspace-tab-header-inner');
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: leaf.getDisplayText() });
    header.addEventListener('click', () => { leaf.app.workspace.setActiveLeaf(leaf, { focus: true }); });
    header.addEventListener('keydown', (event) => { this.onHeaderKey(event, leaf); });
    if (this.split.side === 'main') this.addCloseButton(inner, leaf);
  }

  private addCloseButton(inner: HTMLElement, leaf: WorkspaceLeaf): void {
    const close = inner.createDiv('workspace-tab-header-inner-close-button');
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      leaf.detach();
    });
  }

  private onHeaderKey(event: KeyboardEvent, leaf: WorkspaceLeaf): void {
    if (event.key === 'Enter' || event.key === ' ') leaf.app.workspace.setActiveLeaf(leaf, { focus: true });
  }
}
