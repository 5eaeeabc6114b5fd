import { Menu } from 'obsidian';
import type { Words } from '../text/words';
import type { PaneActions, Place } from './components/pane-actions';
import { type ViewState, WINDOWS } from './view-model/view-state';

type Item = readonly [title: string, icon: string, run: () => void] | null;

/** A menu of these items, with a line where one is null. */
export function menuOf(items: readonly Item[]): Menu {
  const menu = new Menu();
  for (const item of items) {
    if (item === null) menu.addSeparator();
    else menu.addItem((own) => own.setTitle(item[0]).setIcon(item[1]).onClick(item[2]));
  }
  return menu;
}

/** What can be done with a rule or a phase. */
export function placeMenu(words: Words, state: ViewState, actions: PaneActions, { drill, phase, path, line }: Place): Menu {
  return menuOf([
    ...(drill === null ? [] : [[words.say('place.entries'), 'list', () => actions.openDrill(drill)] as const]),
    ...(phase === null ? [] : [state.zoom === phase ? [words.say('timeline.whole'), 'zoom-out', () => actions.zoom(null)] as const : [words.say('timeline.zoom'), 'zoom-in', () => actions.zoom(phase)] as const]),
    [words.say('place.go'), 'file-text', () => actions.openEntry(path, line, false)],
    [words.say('place.go-tab'), 'file-plus', () => actions.openEntry(path, line, true)],
  ]);
}

/** Everything the pane can do that has no button of its own where there is little room. */
export function paneMenu(words: Words, state: ViewState, actions: PaneActions): Menu {
  return menuOf([
    [words.say('log'), 'pencil', () => actions.logEntry()],
    [words.say('review.week'), 'notebook-pen', () => actions.startReview('week')],
    [words.say('review.month'), 'calendar-check', () => actions.startReview('month')],
    [words.say('tools.tab'), 'maximize-2', () => actions.openInTab()],
    [words.say('tools.link'), 'link', () => actions.copyLink()],
    null,
    [words.say(state.table ? 'table.hide' : 'table.show'), state.table ? 'chart-bar' : 'table', () => actions.toggleTable()],
    ...WINDOWS.filter((days) => days !== state.days).map((days) => [words.say('window.days', { n: days }), 'calendar-range', () => actions.setDays(days)] as const),
    [words.say('as-of.pick'), 'calendar', () => actions.togglePicking()],
    null,
    [words.say('timeline.keep'), 'bookmark', () => actions.keepPlan()],
    [words.say('reading.show'), 'scan-text', () => actions.showReading()],
    [words.say('empty.choose'), 'file-search', () => actions.chooseRoadmap(null)],
    [words.say('keys'), 'keyboard', () => actions.toggleKeys()],
  ]);
}
