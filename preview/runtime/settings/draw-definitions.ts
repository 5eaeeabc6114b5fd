import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import { drawControl } from './draw-control';
import { Setting, SettingGroup } from './setting';
import type { SettingTab } from './setting-tab';

type Predicate = boolean | (() => boolean) | undefined;

/** What was drawn: it can look again at what is visible and usable, and clean up. */
export interface DrawnDefinitions {
  refresh(): void;
  unload(): void;
}

interface Pen {
  readonly tab: SettingTab;
  /** Looks again at every `visible` and `disabled`. */
  readonly checks: (() => void)[];
  readonly cleanups: (() => void)[];
  /** Shows other definitions in place of these: a page of settings. */
  turnTo(items: readonly SettingDefinitionItem[], title: string): void;
}

/** Draws settings from their definitions, the way the app does since 1.13. */
export function drawDefinitions(tab: SettingTab, items: readonly SettingDefinitionItem[], containerEl: HTMLElement): DrawnDefinitions {
  let page: DrawnDefinitions | null = null;
  const home = containerEl.createDiv('setting-definitions');
  const pen: Pen = {
    tab,
    checks: [],
    cleanups: [],
    turnTo(pageItems, title) {
      home.hide();
      const pageEl = containerEl.createDiv('setting-page');
      new Setting(pageEl).setHeading().setName(title).addExtraButton((button) => button.setIcon('arrow-left').setTooltip('Back').onClick(() => {
        page?.unload();
        page = null;
        pageEl.remove();
        home.show();
        refresh();
      }));
      page = drawDefinitions(tab, pageItems, pageEl);
    },
  };
  const refresh = (): void => {
    for (const check of pen.checks) check();
    page?.refresh();
  };
  drawItems(pen, items, home);
  refresh();
  return {
    refresh,
    unload: () => {
      page?.unload();
      for (const cleanup of pen.cleanups) cleanup();
    },
  };
}

/** Rows outside a group are put in one of their own. */
function drawItems(pen: Pen, items: readonly SettingDefinitionItem[], el: HTMLElement): void {
  let loose: SettingGroup | null = null;
  for (const item of items) {
    if ('type' in item && item.type !== 'page') {
      loose = null;
      drawGroup(pen, item, new SettingGroup(el));
    } else {
      loose ??= new SettingGroup(el);
      drawRow(pen, item, loose, 0);
    }
  }
}

function drawGroup(pen: Pen, group: SettingDefinitionGroup | SettingDefinitionList, target: SettingGroup): void {
  if (group.heading !== undefined) target.setHeading(group.heading);
  if (group.cls !== undefined) target.addClass(group.cls);
  pen.checks.push(() => { target.toggle(holds(group.visible, true)); });
  const rows = (group.items ?? []).map((item, index) => ({ item, setting: drawRow(pen, item, target, index) }));
  for (const configure of group.extraButtons ?? []) target.addExtraButton((button) => { configure(button as never); });
  if (group.search !== undefined) {
    const { match, placeholder } = group.search;
    target.addSearch((search) => search.setPlaceholder(placeholder ?? 'Search').onChange((query) => {
      for (const { item, setting } of rows) setting.settingEl.toggle('type' in item || match(item, query));
    }));
  }
  if (group.type === 'list') finishList(group as SettingDefinitionList, target, rows.map(({ setting }) => setting));
}

function finishList(list: SettingDefinitionList, target: SettingGroup, rows: readonly Setting[]): void {
  if (rows.length === 0 && list.emptyState !== undefined) target.listEl.createDiv('setting-item-empty').setText(list.emptyState);
  for (const [index, row] of rows.entries()) {
    const { onReorder, onDelete } = list;
    if (onReorder !== undefined && index > 0) row.addExtraButton((button) => button.setIcon('arrow-up').setTooltip('Move up').onClick(() => { onReorder(index, index - 1); }));
    if (onDelete !== undefined) row.addExtraButton((button) => button.setIcon('trash-2').setTooltip('Delete').onClick(() => { onDelete(index); }));
  }
  const { addItem } = list;
  if (addItem !== undefined) {
    target.addSetting((setting) => setting.addButton((button) => button.setButtonText(addItem.name).onClick(() => { addItem.action(button.buttonEl); })));
  }
}

function drawRow(pen: Pen, item: SettingDefinition | SettingDefinitionPage, group: SettingGroup, index: number): Setting {
  const setting = new Setting(group.listEl).setName(item.name);
  if (item.desc !== undefined) setting.setDesc(item.desc);
  pen.checks.push(() => { setting.settingEl.toggle(holds(item.visible, true)); });
  if ('type' in item) drawPageRow(pen, item, setting);
  else if (item.control !== undefined) {
    const { control } = item;
    drawControl(pen.tab, setting, control, () => { for (const check of pen.checks) check(); });
    pen.checks.push(() => { setting.setDisabled(holds(control.disabled, false)); });
  } else if (item.render !== undefined) {
    const cleanup = item.render(setting as never, group as never);
    if (typeof cleanup === 'function') pen.cleanups.push(cleanup);
  } else if (item.action !== undefined) {
    const { action, disabled } = item;
    makeClickable(setting, () => { action(setting.settingEl, index); });
    pen.checks.push(() => { setting.setDisabled(holds(disabled, false)); });
  }
  return setting;
}

function drawPageRow(pen: Pen, item: SettingDefinitionPage, setting: Setting): void {
  const value = typeof item.displayValue === 'function' ? item.displayValue() : item.displayValue;
  const status = typeof item.status === 'function' ? item.status() : item.status;
  setting.addDisplayValue((component) => component.setValue(value ?? null).setStatus(status ?? null));
  setting.addExtraButton((button) => button.setIcon('chevron-right').setTooltip(`Open ${item.name}`));
  makeClickable(setting, () => {
    if (item.page !== undefined) throw new Error('The stand-in for Obsidian has no settings pages that draw themselves');
    pen.turnTo(item.items ?? [], item.name);
  });
}

function makeClickable(setting: Setting, act: () => void): void {
  setting.settingEl.addClass('mod-clickable');
  setting.settingEl.setAttrs({ role: 'button', tabindex: 0 });
  setting.settingEl.addEventListener('click', () => { if (!setting.settingEl.hasClass('is-disabled')) act(); });
  setting.settingEl.addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.target === setting.settingEl) act(); });
}

function holds(predicate: Predicate, whenMissing: boolean): boolean {
  return typeof predicate === 'function' ? predicate() : predicate ?? whenMissing;
}
