import { type App, Menu } from 'obsidian';
import { EXPLAIN } from '../text/explain';
import { openNote } from '../vault/open-note';
import { showMenu } from '../views/show-menu';
import { attempt } from './attempt';
import { say } from './say';

/** The usual actions for a note, ours first, then those of Obsidian and of other plugins. */
export function showNoteMenu(app: App, event: MouseEvent, path: string, line: number | null, explain: () => void): void {
  const file = app.vault.getFileByPath(path);
  if (file === null) return;
  const menu = new Menu();
  const add = (title: string, icon: string, where: boolean | 'split'): void => {
    menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection('open').onClick(() => attempt(path, openNote(app, path, line, where))));
  };
  add(say('menu.open'), 'file-text', false);
  add(say('menu.open-tab'), 'file-plus', true);
  add(say('menu.open-right'), 'separator-vertical', 'split');
  menu.addItem((item) => item.setTitle(EXPLAIN.menu).setIcon('info').setSection('action').onClick(explain));
  app.workspace.trigger('file-menu', menu, file, 'trajectory', null);
  showMenu(menu, event);
}
