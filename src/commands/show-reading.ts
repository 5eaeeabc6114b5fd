import type { App } from 'obsidian';
import type { ReportStore } from '../vault/report-store';
import type { PaneHost } from '../views/pane-host';
import { READING_VIEW, type ReadingHost } from '../views/reading-view';

/** Joins the view to the vault. */
export function readingHost(reports: ReportStore, pane: PaneHost): ReadingHost {
  return {
    explain: (roadmap) => reports.explain(roadmap),
    onChange: (callback) => pane.onChange(callback),
    locale: () => pane.locale(),
    openNote: (path, line, newTab) => pane.openNote(path, line, newTab),
  };
}

/** Shows how each line of a roadmap note was read, in a main tab; null is the roadmap a new pane shows. */
export async function showReading(app: App, roadmap: string | null): Promise<void> {
  const { workspace } = app;
  const leaf = workspace.getLeavesOfType(READING_VIEW)[0] ?? workspace.getLeaf('tab');
  await leaf.setViewState({ type: READING_VIEW, active: true, state: { roadmap } });
  await workspace.revealLeaf(leaf);
}
