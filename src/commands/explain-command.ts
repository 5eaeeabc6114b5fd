import { type Command, type App, MarkdownView } from 'obsidian';
import type { LeftOutNotes } from '../vault/left-out';
import { explain } from '../vault/explain';
import type { PlaceOf } from '../vault/note-places';
import type { ReportStore } from '../vault/report-store';
import { localToday } from '../vault/today';
import { EXPLAIN } from '../text/explain';
import { attempt } from './attempt';
import { showExplanation } from './explain-note';

interface Parts {
  readonly app: App;
  readonly reports: ReportStore;
  readonly left: LeftOutNotes;
  readonly place: () => PlaceOf;
}

/** Shows how a note is counted in the first roadmap's report of today. */
export function explainer({ app, reports, left, place }: Parts): (path: string, line: number | null) => void {
  return (path, line) => {
    const reading = reports.read(null, localToday()).then((report) => explain(app, path, place()(path), left.reason(path), report));
    attempt(path, showExplanation(app, reading, line));
  };
}

/** The command that explains the note in the editor, and the line of its cursor. */
export function explainCommand(app: App, show: (path: string, line: number | null) => void): Command {
  return {
    id: 'explain-note',
    name: EXPLAIN.command,
    checkCallback: (checking) => {
      const file = app.workspace.getActiveFile();
      if (file?.extension !== 'md') return false;
      const view = app.workspace.getActiveViewOfType(MarkdownView);
      if (!checking) show(file.path, view?.file?.path === file.path ? view.editor.getCursor().line + 1 : null);
      return true;
    },
  };
}
