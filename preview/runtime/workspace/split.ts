import { Events } from '../base/events';
import { WorkspaceTabs } from './tabs';

/** One of the three parts of the window. The main one may hold several groups of tabs side by side. */
export class WorkspaceSplit extends Events {
  readonly containerEl: HTMLElement;
  readonly groups: WorkspaceTabs[] = [];

  constructor(readonly side: 'left' | 'main' | 'right') {
    super();
    this.containerEl = createDiv(side === 'main' ? 'workspace-split mod-vertical mod-root' : `workspace-split mod-horizontal mod-sidedock mod-${side}-split`);
    this.addGroup();
  }

  get parent(): null { return null; }
  getRoot(): this { return this; }
  getContainer(): this { return this; }
  get win(): Window { return this.containerEl.win; }
  get doc(): Document { return this.containerEl.doc; }

  get firstGroup(): WorkspaceTabs {
    return this.groups[0] ?? this.addGroup();
  }

  addGroup(): WorkspaceTabs {
    const group = new WorkspaceTabs(this);
    this.groups.push(group);
    this.containerEl.append(group.containerEl);
    return group;
  }

  /** A group that lost its last tab goes, unless it is the only one. */
  removeEmptyGroups(): void {
    for (const group of [...this.groups]) {
      if (group.leaves.length > 0 || this.groups.length === 1) continue;
      this.groups.splice(this.groups.indexOf(group), 1);
      group.containerEl.remove();
    }
  }
}

/** A sidebar, which can be folded away. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = true;

  constructor(side: 'left' | 'right') {
    super(side);
    this.collapse();
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.collapsed = true;
    this.containerEl.addClass('is-sidedock-collapsed');
  }

  expand(): void {
    this.collapsed = false;
    this.containerEl.removeClass('is-sidedock-collapsed');
  }
}
