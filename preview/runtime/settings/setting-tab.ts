import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../app';
import type { Plugin } from '../plugin';
import { drawDefinitions } from './draw-definitions';
import type { DrawnDefinitions } from './draw-definitions';

/** One page of the settings window. */
export abstract class SettingTab {
  icon = 'settings';
  containerEl: HTMLElement;
  settingItems: SettingDefinitionItem[] = [];
  private drawn: DrawnDefinitions | null = null;
  /** The stand-in's own: how the settings window titles the tab. */
  name = '';

  constructor(public app: App) {
    this.containerEl = createDiv('vertical-tab-content');
  }

  getSettingDefinitions(): SettingDefinitionItem[] { return []; }
  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): void | Promise<void>;

  /** Asks for the definitions again, and draws them where the tab is on screen. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) this.draw();
  }

  refreshDomState(): void { this.drawn?.refresh(); }
  display(): void {}

  hide(): void {
    this.drawn?.unload();
    this.drawn = null;
    this.containerEl.empty();
  }

  /** The stand-in's own: the settings window shows the tab. Definitions win over `display`. */
  show(): void {
    this.settingItems = this.getSettingDefinitions();
    this.draw();
  }

  private draw(): void {
    this.drawn?.unload();
    this.drawn = null;
    this.containerEl.empty();
    if (this.settingItems.length === 0) this.display();
    else this.drawn = drawDefinitions(this, this.settingItems, this.containerEl);
  }
}

/** A plugin's settings: values are in `plugin.settings` and are saved with it. */
export abstract class PluginSettingTab extends SettingTab {
  constructor(app: App, readonly plugin: Plugin) {
    super(app);
    this.name = plugin.manifest.name;
  }

  getControlValue(key: string): unknown { return this.values()[key]; }

  async setControlValue(key: string, value: unknown): Promise<void> {
    this.values()[key] = value;
    await this.plugin.saveData(this.plugin.settings);
  }

  private values(): Record<string, unknown> {
    const { settings } = this.plugin;
    if (typeof settings !== 'object' || settings === null) throw new Error('The plugin has no settings object');
    return settings as Record<string, unknown>;
  }
}

/** A page inside a tab that draws itself. */
export abstract class SettingPage {
  rootEl = createDiv('setting-page');
  titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
  containerEl = this.rootEl.createDiv('setting-page-content');
  title = '';
  abstract display(): void;
  hide(): void { this.containerEl.empty(); }
}
