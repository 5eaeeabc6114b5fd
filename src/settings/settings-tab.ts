import { type App, type Plugin, PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import { DEFAULT_SETTINGS, isNotePath, type SettingsKey } from './settings';
import type { SettingsStore } from './settings-store';

/** The settings tab, declared; Obsidian draws it and finds it in its search. */
export class SettingsTab extends PluginSettingTab {
  override icon = 'milestone';

  constructor(app: App, plugin: Plugin, private readonly store: SettingsStore) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem<SettingsKey>[] {
    return [
      {
        name: 'Roadmap note',
        desc: 'The note a new pane shows. Empty: the first note with the property roadmap: true, else one named Roadmap.',
        control: {
          type: 'file', key: 'roadmap', placeholder: 'Roadmap.md', filter: (file) => file.extension === 'md',
          validate: (path) => (path === '' || (isNotePath(path) && this.app.vault.getFileByPath(path) !== null) ? undefined : 'This must be a Markdown note of this vault.'),
        },
      },
      {
        name: 'Hours of an entry without hours',
        desc: 'An entry that names no hours counts as this many. The property default-hours of the roadmap note wins.',
        control: { type: 'number', key: 'defaultHours', defaultValue: DEFAULT_SETTINGS.defaultHours, min: 0.25, max: 24, step: 0.25 },
      },
      {
        name: 'Building counts as',
        desc: 'In the rule about shipping and studying.',
        control: { type: 'dropdown', key: 'buildCountsAs', defaultValue: DEFAULT_SETTINGS.buildCountsAs, options: { shipping: 'Shipping', nothing: 'Nothing' } },
      },
      {
        name: 'Log folders',
        desc: 'Folders besides the daily notes in which bare tags such as #ship count. Separate them with commas.',
        control: { type: 'text', key: 'logFolders', defaultValue: '', placeholder: 'Worklog, Standups' },
      },
      {
        name: 'Single-letter keys in the pane',
        desc: 'T for the table view, ? for the list of keys. They work only while the pane has focus.',
        control: { type: 'toggle', key: 'singleKeys', defaultValue: DEFAULT_SETTINGS.singleKeys },
      },
    ];
  }

  override getControlValue(key: string): unknown {
    if (key === 'logFolders') return this.store.settings.logFolders.join(', ');
    return isKey(key) ? this.store.settings[key] : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (key === 'logFolders') {
      const folders = String(value).split(',').map((folder) => folder.trim().replace(/\/+$/, '')).filter((folder) => folder !== '');
      await this.store.set('logFolders', folders);
    } else if (key === 'roadmap') await this.store.set(key, String(value));
    else if (key === 'defaultHours' && typeof value === 'number') await this.store.set(key, value);
    else if (key === 'buildCountsAs' && (value === 'shipping' || value === 'nothing')) await this.store.set(key, value);
    else if (key === 'singleKeys' && typeof value === 'boolean') await this.store.set(key, value);
  }
}

function isKey(key: string): key is SettingsKey {
  return Object.hasOwn(DEFAULT_SETTINGS, key);
}
