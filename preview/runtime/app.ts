import type { Command, PluginManifest, UserEvent } from 'obsidian';
import type { AppConfig } from './app-config';
import { Keymap, Scope } from './base/keymap';
import { Commands } from './commands';
import type { KnownCache } from './metadata/metadata-cache';
import { MetadataCache } from './metadata/metadata-cache';
import type { MetadataPace } from './metadata/metadata-queue';
import type { Plugin } from './plugin';
import { Registered } from './registered';
import { SettingsWindow } from './settings/settings-window';
import { CodeBlocks } from './ui/code-blocks';
import { FileManager } from './vault/file-manager';
import { Vault } from './vault/vault';
import type { VaultStore } from './vault/vault-store';
import { Workspace } from './workspace/workspace';
import { MarkdownView } from './workspace/markdown-view';

/** What an app is made of; all but the store and the configuration has a default. */
export interface AppParts {
  readonly store: VaultStore;
  readonly config: AppConfig;
  readonly name?: string;
  readonly pace?: MetadataPace;
  readonly known?: ReadonlyMap<string, KnownCache>;
  /** Where the app keeps what belongs to this device. Default: in memory. */
  readonly localStorage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Where the window goes. Default: the document's body. */
  readonly mount?: HTMLElement;
}

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** The app: everything a plugin reaches starts here. */
export class App {
  readonly scope = new Scope();
  readonly keymap: Keymap;
  readonly workspace: Workspace;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly config: AppConfig;
  readonly commands: Commands;
  readonly setting: SettingsWindow;
  readonly codeBlocks = new CodeBlocks();
  readonly registered = new Registered();
  readonly plugins = { getPlugin: (id: string): unknown => this.loadedPlugins.get(id) ?? this.foreignPlugin(id) };
  readonly internalPlugins = { getPluginById: (id: string): unknown => this.corePlugin(id) };
  lastEvent: UserEvent | null = null;
  private readonly loadedPlugins = new Map<string, Plugin>();
  private readonly localStorage: NonNullable<AppParts['localStorage']>;

  constructor(private readonly parts: AppParts) {
    this.config = parts.config;
    this.localStorage = parts.localStorage ?? memoryStorage();
    this.vault = new Vault(parts.store, parts.name);
    this.metadataCache = new MetadataCache(this.vault, parts.pace, parts.known, parts.config.ignoreFilters);
    this.fileManager = new FileManager(this);
    this.workspace = new Workspace(this);
    this.keymap = new Keymap(this.scope, () => this.workspace.activeLeaf?.view.scope ?? null);
    this.commands = new Commands(this);
    this.setting = new SettingsWindow(this);
    this.scope.register(null, null, (event) => (this.commands.runForKey(event) ? false : undefined));
    this.workspace.addViewType('markdown', (leaf) => new MarkdownView(leaf));
    if (typeof document !== 'undefined') document.addEventListener('keydown', this.onKey, true);
  }

  get mount(): HTMLElement { return this.parts.mount ?? document.body; }

  /** Lists the vault (`create` for every file), then calls the layout ready. Notes are still being read by then. */
  async start(): Promise<void> {
    await this.vault.load();
    this.workspace.setLayoutReady();
  }

  /** Makes and loads a plugin, and waits for its `onload`. */
  async loadPlugin<T extends PluginClass>(PluginType: T, manifest: PluginManifest): Promise<InstanceType<T>> {
    const plugin = new PluginType(this, manifest) as InstanceType<T>;
    await plugin.load();
    this.loadedPlugins.set(manifest.id, plugin);
    return plugin;
  }

  unloadPlugin(id: string): void {
    this.loadedPlugins.get(id)?.unload();
    this.loadedPlugins.delete(id);
  }

  /** Ends what the app keeps going: plugins, the watch on the vault, the keys. */
  stop(): void {
    for (const id of [...this.loadedPlugins.keys()]) this.unloadPlugin(id);
    this.vault.unload();
    if (typeof document !== 'undefined') document.removeEventListener('keydown', this.onKey, true);
  }

  isDarkMode(): boolean { return document.body.hasClass('theme-dark'); }

  loadLocalStorage(key: string): unknown {
    const text = this.localStorage.getItem(this.storageKey(key));
    return text === null ? null : JSON.parse(text) as unknown;
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null) this.localStorage.removeItem(this.storageKey(key));
    else this.localStorage.setItem(this.storageKey(key), JSON.stringify(data));
  }

  /** The stand-in's own: adds a command of the app itself. */
  addCommand(command: Command): void {
    this.commands.add(command);
  }

  /** One vault does not see what another kept. */
  private storageKey(key: string): string { return `${this.vault.getName()}-${key}`; }

  private corePlugin(id: string): unknown {
    const options = this.config.corePlugins.get(id);
    if (options === undefined) return null;
    return { enabled: options !== null, instance: { options: options ?? {} } };
  }

  /** Of another community plugin only what its settings say. */
  private foreignPlugin(id: string): unknown {
    const settings = this.config.pluginSettings.get(id);
    return settings === undefined ? null : { settings };
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    this.lastEvent = event;
    this.keymap.onKeyEvent(event);
  };
}

function memoryStorage(): NonNullable<AppParts['localStorage']> {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => { values.set(key, value); },
    removeItem: (key) => { values.delete(key); },
  };
}
