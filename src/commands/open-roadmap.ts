import type { App } from 'obsidian';
import { ROADMAP_VIEW } from '../views/roadmap-view';

/** Shows the roadmap pane in the right sidebar, the one that is open already if there is one. */
export async function openRoadmap(app: App): Promise<void> {
  await app.workspace.ensureSideLeaf(ROADMAP_VIEW, 'right', { active: true, reveal: true });
}

/** Opens the roadmap pane in a main tab, or shows the tab that has it. */
export async function openRoadmapTab(app: App): Promise<void> {
  const { workspace } = app;
  const open = workspace.getLeavesOfType(ROADMAP_VIEW).find((leaf) => leaf.getRoot() === workspace.rootSplit);
  const leaf = open ?? workspace.getLeaf('tab');
  if (open === undefined) await leaf.setViewState({ type: ROADMAP_VIEW, active: true });
  await workspace.revealLeaf(leaf);
}
