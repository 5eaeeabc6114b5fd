import type { BasesViewRegistration, CliFlags, CliHandler, Command, HoverLinkSource, MarkdownPostProcessorContext, ObsidianProtocolHandler, PluginManifest } from 'obsidian';
import type { App } from './app';
import { Component } from './base/component';
import type { PluginSettingTab } from './settings/setting-tab';
import { setIcon } from './ui/icons';
import { setTooltip } from './ui/tooltip';
import type { WorkspaceLeaf } from './workspace/leaf';
import type { View } from './workspace/view';

type BlockHandler = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => Promise<unknown> | void;

/** A plugin. What it registers is taken back when it is unloaded. */
export abstract class Plugin extends Component {
  declare settings?: unknown;

  constructor(public app: App, public manifest: PluginManifest) { super(); }

  onUserEnable(): void {}
  onExternalSettingsChange?(): unknown;

  addRibbonIcon(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const button = this.app.workspace.leftRibbon.containerEl.createEl('button', 'clickable-icon side-dock-ribbon-action');
    setIcon(button, icon);
    setTooltip(button, title, { placement: 'right' });
    button.addEventListener('click', (event) => { callback(event); });
    this.register(() => { button.remove(); });
    return button;
  }

  addStatusBarItem(): HTMLElement {
    const bar = this.app.mount.querySelector('.status-bar') ?? this.app.mount.createDiv('status-bar');
    const item = bar.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => { item.remove(); });
    return item;
  }

  /** Id and name get the plugin's in front, as in the app. */
  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.register(this.app.commands.add(command));
    return command;
  }

  removeCommand(commandId: string): void { this.app.commands.remove(`${this.manifest.id}:${commandId}`); }

  addSettingTab(settingTab: PluginSettingTab): void {
    settingTab.update();
    this.register(this.app.setting.addTab(settingTab));
  }

  registerView(type: string, viewCreator: (leaf: WorkspaceLeaf) => View): void {
    this.register(this.app.workspace.addViewType(type, viewCreator));
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void { this.register(this.app.registered.add('hover link source', id, info)); }
  registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void { this.register(this.app.registered.add('protocol handler', action, handler)); }

  registerCliHandler(command: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
    if (command !== this.manifest.id && !command.startsWith(`${this.manifest.id}:`)) throw new Error(`A CLI command of this plugin is "${this.manifest.id}" or starts with "${this.manifest.id}:"`);
    this.register(this.app.registered.add('CLI handler', command, { description, flags, handler }));
  }

  registerMarkdownCodeBlockProcessor(language: string, handler: BlockHandler): unknown {
    this.register(this.app.codeBlocks.add(language, handler));
    return handler;
  }

  /** False is what the app says while Bases is off, as it always is here. */
  registerBasesView(_viewId: string, _registration: BasesViewRegistration): boolean { return false; }

  /** The plugin's `data.json`; null before anything was saved. */
  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    if (!await adapter.exists(this.dataPath)) return null;
    return JSON.parse(await adapter.read(this.dataPath)) as unknown;
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    const folder = this.dataPath.slice(0, this.dataPath.lastIndexOf('/'));
    if (!await adapter.exists(folder)) await adapter.mkdir(folder);
    await adapter.write(this.dataPath, JSON.stringify(data, null, 2));
  }

  private get dataPath(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
  }
}
