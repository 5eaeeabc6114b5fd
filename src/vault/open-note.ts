import { type App, MarkdownView, type TFile } from 'obsidian';

/** Opens a note at a 1-based line. False when there is no such note. */
export async function openNote(app: App, path: string, line: number | null, where: boolean | 'split'): Promise<boolean> {
  const file = app.vault.getFileByPath(path);
  if (file === null) return false;
  const leaf = where === false ? leafFor(app, file) : app.workspace.getLeaf(where === true ? 'tab' : where);
  await leaf.openFile(file, line === null ? { active: true } : { active: true, eState: { line: line - 1 } });
  return true;
}

/** The main tab that shows the note already, else the one to use. */
function leafFor(app: App, file: TFile): ReturnType<App['workspace']['getLeaf']> {
  const open = app.workspace.getLeavesOfType('markdown').find((leaf) => leaf.view instanceof MarkdownView && leaf.view.file?.path === file.path);
  return open ?? app.workspace.getLeaf(false);
}
