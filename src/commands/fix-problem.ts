import type { App } from 'obsidian';
import type { Problem } from '../core/problem';
import type { ReportStore } from '../vault/report-store';
import { localToday } from '../vault/today';
import type { Writer } from '../vault/writer';
import { attempt } from './attempt';
import { confirmProperty } from './confirm-change';
import { say } from './say';
import { showReading } from './show-reading';
import { tellWrite } from './write-property';

interface Parts {
  readonly app: App;
  readonly writer: Writer;
  readonly reports: ReportStore;
  readonly chooseRoadmap: () => void;
}

/** Does what a problem's button says. What is written is shown first, or is a word the button names. */
export function fixProblem({ app, writer, reports, chooseRoadmap }: Parts, { kind, path, line, values }: Problem): void {
  const text = String(values['text']);
  const name = String(values['name']);
  switch (kind) {
    case 'near-area': return void tellWrite(path, say('write.focus-corrected', { text, name, path }), writer.correctFocus(path, line, text, name));
    case 'no-start':
    case 'invalid-start': return confirmProperty(app, writer, { path, key: 'start', value: localToday() });
    case 'counts-from-one': return confirmProperty(app, writer, { path, key: 'count-from', value: '1' });
    case 'roadmap-too-large': return reports.readWhole(path);
    case 'roadmap-missing': return chooseRoadmap();
    default: return attempt(path, showReading(app, path));
  }
}
