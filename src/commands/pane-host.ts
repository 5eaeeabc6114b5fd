import { type App, getLanguage, Notice, Platform } from 'obsidian';
import type { SettingsStore } from '../settings/settings-store';
import type { AppInternals } from '../vault/app-internals';
import type { LeftOutNotes } from '../vault/left-out';
import { openNote } from '../vault/open-note';
import type { ReportStore } from '../vault/report-store';
import { localToday } from '../vault/today';
import type { VaultIndex } from '../vault/vault-index';
import type { Writer } from '../vault/writer';
import type { PaneHost } from '../views/pane-host';
import { attempt } from './attempt';
import { addLink, confirmProperty } from './confirm-change';
import { createRoadmap } from './create-roadmap';
import { fixProblem } from './fix-problem';
import { NoteChooser } from './note-chooser';
import { logEntry } from './log-entry';
import { linkToPlace, openPlace } from './open-place';
import { ROADMAP_VIEW } from '../views/roadmap-view';
import { storedViewState } from '../views/view-model/parse-view-state';
import { keepPlan } from './keep-plan';
import { showNoteMenu } from './note-menu';
import { startReview } from './review';
import { say } from './say';
import { showReading } from './show-reading';
import { tellWrite } from './write-property';

interface Parts {
  readonly app: App;
  readonly index: VaultIndex;
  readonly reports: ReportStore;
  readonly writer: Writer;
  readonly settings: SettingsStore;
  readonly internals: AppInternals;
  readonly left: LeftOutNotes;
  /** Shows how a note, and one line of it, is counted. */
  readonly explain: (path: string, line: number | null) => void;
}

/** Joins the pane to the vault. */
export function buildPaneHost({ app, index, reports, writer, settings, internals, left, explain }: Parts): PaneHost {
  const open = (path: string, line: number | null, newTab: boolean): void => {
    attempt(path, openNote(app, path, line, newTab).then((found) => {
      if (!found) new Notice(say('notice.gone', { path }));
    }));
  };
  const chooseRoadmap = (): void => {
    new NoteChooser(app, say('notice.choose'), (file) => confirmProperty(app, writer, { path: file.path, key: 'roadmap', value: 'true' })).open();
  };
  return {
    ask: (roadmap, today) => reports.ask(roadmap, today),
    roadmaps: () => reports.roadmaps().map((path) => ({ path, title: path.replace(/\.md$/i, '') })),
    progress: () => index.state,
    onChange(callback) {
      const changed = reports.on('changed', callback);
      const progress = index.on('progress', callback);
      return () => {
        reports.offref(changed);
        index.offref(progress);
      };
    },
    today: () => localToday(),
    locale: () => getLanguage(),
    singleKeys: () => settings.settings.singleKeys,
    isPhone: () => Platform.isPhone,
    openNote: open,
    previewNote: (path, event, parent) => {
      app.workspace.trigger('hover-link', { event, source: ROADMAP_VIEW, hoverParent: parent, targetEl: event.target, linktext: path });
    },
    setStart: (path, day) => confirmProperty(app, writer, { path, key: 'start', value: day }),
    problems: (roadmap) => reports.problems(roadmap),
    showReading: (path) => attempt(path ?? say('reading.show'), showReading(app, path)),
    checkDeliverable: (path, line, text, done) => {
      void tellWrite(path, say(done ? 'write.checked' : 'write.unchecked', { path }), writer.setCheck(path, line, text, done ? localToday() : null));
    },
    addLink: (target) => addLink(app, writer, target),
    keepPlan: (report) => keepPlan(writer, report),
    showNoteMenu: (event, path, line) => showNoteMenu(app, event, path, line, () => explain(path, line)),
    fixProblem: (problem) => fixProblem({ app, writer, reports, chooseRoadmap }, problem),
    leftOut: () => left.all(),
    uncounted: () => index.uncounted(),
    openInTab: (state) => attempt(say('tools.tab'), app.workspace.getLeaf('tab').setViewState({ type: ROADMAP_VIEW, active: true, state: storedViewState(state) })),
    openPane: (state) => attempt(say('pane'), openPlace(app, state)),
    copyLink: (state) => {
      const done = (said: 'notice.link' | 'notice.no-link') => (): Notice => new Notice(say(said));
      // A window without the focus may not write to the clipboard, so it is the one the reader is in.
      void activeWindow.navigator.clipboard.writeText(linkToPlace(app, state)).then(done('notice.link'), done('notice.no-link'));
    },
    chooseRoadmap,
    createRoadmap: () => createRoadmap(app, writer, localToday(), (path) => open(path, null, false)),
    logEntry: (roadmap) => logEntry({ app, index, writer, settings, internals, left, reports }, roadmap),
    startReview: (length, roadmap) => startReview({ app, reports, writer, internals, left }, length, roadmap),
    stopReading: () => index.cancel(),
    readOn: () => attempt(say('indexing.go-on'), index.build()),
  };
}
