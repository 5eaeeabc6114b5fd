import { Menu } from 'obsidian';
import type { PaneActions } from './components/pane-actions';
import type { Words } from '../text/words';
import type { ViewState } from './view-model/view-state';

/** What can be done with a phase of the timeline. */
export function phaseMenu(words: Words, state: ViewState, actions: PaneActions, { index, path, line }: { readonly index: number; readonly path: string; readonly line: number }): Menu {
  const menu = new Menu();
  const add = (title: string, icon: string, run: () => void): void => void menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(run));
  add(words.say('phase.entries'), 'list', () => actions.openDrill(`phase:${index}`));
  if (state.zoom === index) add(words.say('timeline.whole'), 'zoom-out', () => actions.zoom(null));
  else add(words.say('timeline.zoom'), 'zoom-in', () => actions.zoom(index));
  add(words.say('timeline.go'), 'file-text', () => actions.openEntry(path, line, false));
  return menu;
}

/** Everything the pane can do that has no button of its own where there is little room. */
export function paneMenu(words: Words, state: ViewState, actions: PaneActions): Menu {
  const menu = new Menu();
  const add = (title: string, icon: string, run: () => void): void => void menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(run));
  add(words.say('tools.log'), 'pencil', () => actions.logEntry());
  add(words.say('tools.tab'), 'maximize-2', () => actions.openInTab());
  menu.addSeparator();
  add(words.say(state.table ? 'table.hide' : 'table.show'), state.table ? 'chart-bar' : 'table', () => actions.toggleTable());
  add(words.say('as-of.pick'), 'calendar', () => actions.togglePicking());
  menu.addSeparator();
  add(words.say('timeline.keep'), 'bookmark', () => actions.keepPlan());
  add(words.say('empty.choose'), 'file-search', () => actions.chooseRoadmap(null));
  add(words.say('keys'), 'keyboard', () => actions.toggleKeys());
  return menu;
}
