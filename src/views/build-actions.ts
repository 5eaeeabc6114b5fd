import type { HoverParent } from 'obsidian';
import type { Report } from '../core/report/report';
import { words } from '../text/words';
import type { PaneActions } from './components/pane-actions';
import type { PaneHost } from './pane-host';
import { menuOf, paneMenu, placeMenu } from './pane-menu';
import { showMenu } from './show-menu';
import type { ViewChange, ViewState } from './view-model/view-state';

/** What a pane in a leaf and one in a note have in common. */
export interface PaneOwner {
  readonly host: PaneHost;
  readonly hoverParent: HoverParent;
  readonly state: () => ViewState;
  readonly report: () => Report | null;
  readonly change: (change: ViewChange) => void;
}

/** What the reader can do, as changes of the view state or requests to the vault. */
export function buildActions({ host, hoverParent, state, report, change }: PaneOwner): PaneActions {
  const actions: PaneActions = {
    openEntry: (path, line, newTab) => host.openNote(path, line, newTab),
    openDrill: (key) => change({ do: 'open-drill', key }),
    closeDrill: () => change({ do: 'close-drill' }),
    showMoreRows: (fewer) => change({ do: 'more-rows', fewer }),
    setAsOf: (day) => change({ do: 'set-as-of', day }),
    setDays: (days) => change({ do: 'set-days', days }),
    setStart: (day) => {
      const path = report()?.roadmap.path;
      if (path !== undefined) host.setStart(path, day);
    },
    openProblem: (problem) => host.openNote(problem.path, problem.line, false),
    fixProblem: (problem) => host.fixProblem(problem),
    showReading: () => host.showReading(report()?.roadmap.path ?? null),
    togglePicking: () => change({ do: 'toggle-picking' }),
    zoom: (phase) => change({ do: 'zoom', phase }),
    toggleMore: (list) => change({ do: 'toggle-more', list }),
    checkDeliverable: (path, line, text, done) => host.checkDeliverable(path, line, text, done),
    addLink: (entry) => host.addLink(entry),
    openInTab: () => host.openInTab(state()),
    showMenu: (event) => showMenu(paneMenu(words(host.locale()), state(), actions), event),
    showDues: (event, marks) => showMenu(menuOf(marks.map(({ name, path, line }) => [name, 'flag', () => host.openNote(path, line, false)] as const)), event),
    showPlaceMenu: (event, place) => {
      event.preventDefault();
      showMenu(placeMenu(words(host.locale()), state(), actions, place), event);
    },
    showNoteMenu: (event, path, line) => host.showNoteMenu(event, path, line),
    keepPlan: () => {
      const own = report();
      if (own !== null) host.keepPlan(own);
    },
    copyLink: () => host.copyLink(state()),
    toggleTable: () => change({ do: 'toggle-table' }),
    toggleKeys: () => change({ do: 'toggle-keys' }),
    toggleSection: (section) => change({ do: 'toggle-section', section }),
    chooseRoadmap: (path) => {
      if (path === null) host.chooseRoadmap();
      else change({ do: 'choose-roadmap', path, from: report()?.roadmap.path ?? null });
    },
    createRoadmap: () => host.createRoadmap(),
    logEntry: () => host.logEntry(state().roadmap),
    startReview: (length) => host.startReview(length, state().roadmap),
    stopReading: () => host.stopReading(),
    readOn: () => host.readOn(),
    hoverEntry: (event, path) => host.previewNote(path, event, hoverParent),
  };
  return actions;
}
