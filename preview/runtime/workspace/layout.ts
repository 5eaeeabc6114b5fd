import type { ViewState } from 'obsidian';
import { WorkspaceSidedock } from './split';
import type { Workspace } from './workspace';

interface SavedGroup {
  readonly current: number;
  readonly leaves: readonly ViewState[];
}

/** A layout as it is kept between starts: the tabs of each part and which one was in front. */
export interface SavedLayout extends Record<string, unknown> {
  readonly left: readonly SavedGroup[];
  readonly main: readonly SavedGroup[];
  readonly right: readonly SavedGroup[];
}

/** What is open now. */
export function readLayout(workspace: Workspace): SavedLayout {
  const groups = (split: Workspace['rootSplit']): SavedGroup[] => split.groups.map((group) => ({
    current: group.current === null ? -1 : group.leaves.indexOf(group.current),
    leaves: group.leaves.map((leaf) => leaf.getViewState()),
  }));
  return { left: groups(workspace.leftSplit), main: groups(workspace.rootSplit), right: groups(workspace.rightSplit) };
}

/** Opens what was saved. Only the tab in front of an open part gets its view now. */
export async function restoreLayout(workspace: Workspace, layout: SavedLayout): Promise<void> {
  const splits = [[workspace.leftSplit, layout.left], [workspace.rootSplit, layout.main], [workspace.rightSplit, layout.right]] as const;
  for (const [split, groups] of splits) {
    for (const [at, saved] of groups.entries()) {
      const group = at === 0 ? split.firstGroup : split.addGroup();
      for (const state of saved.leaves) await workspace.newLeafIn(group).defer(state);
      const front = group.leaves[saved.current];
      if (front === undefined) continue;
      if (split instanceof WorkspaceSidedock && split.collapsed) group.current = front;
      else group.show(front);
    }
  }
  workspace.layoutChanged();
}
