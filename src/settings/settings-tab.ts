import { type App, getLanguage, type Plugin, PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import { type Words, words } from '../text/words';
import { DEFAULT_SETTINGS, isFolder, isNotePath, type SettingsKey } from './settings';
import type { SettingsStore } from './settings-store';

/** The settings tab, declared; Obsidian draws it and finds it in its search. */
export class SettingsTab extends PluginSettingTab {
  override icon = 'milestone';

  constructor(app: App, plugin: Plugin, private readonly store: SettingsStore) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem<SettingsKey>[] {
    const say: Words['say'] = (key, ...slots) => words(getLanguage()).say(key, ...slots);
    return [
      {
        name: say('settings.roadmap'),
        desc: say('settings.roadmap.text'),
        control: {
          type: 'file', key: 'roadmap', placeholder: say('settings.roadmap.example'), filter: (file) => file.extension === 'md',
          validate: (path) => (path === '' || (isNotePath(path) && this.app.vault.getFileByPath(path) !== null) ? undefined : say('settings.roadmap.wanted')),
        },
      },
      {
        name: say('settings.hours'),
        desc: say('settings.hours.text'),
        control: {
          type: 'number', key: 'defaultHours', defaultValue: DEFAULT_SETTINGS.defaultHours, min: 0.25, max: 24, step: 0.25,
          validate: (hours) => (hours > 0 && hours <= 24 ? undefined : say('settings.hours.wanted')),
        },
      },
      {
        name: say('settings.building'),
        desc: say('settings.building.text'),
        control: { type: 'dropdown', key: 'buildCountsAs', defaultValue: DEFAULT_SETTINGS.buildCountsAs, options: { shipping: say('settings.building.shipping'), nothing: say('settings.building.nothing') } },
      },
      {
        name: say('settings.folders'),
        desc: say('settings.folders.text'),
        control: {
          type: 'text', key: 'logFolders', defaultValue: '', placeholder: say('settings.folders.example'),
          validate: (text) => {
            const wrong = foldersOf(text).filter((folder) => !isFolder(folder));
            return wrong.length === 0 ? undefined : say('settings.folders.wanted', { folders: wrong.join(', ') });
          },
        },
      },
      { name: say('settings.areas'), desc: say('settings.areas.text') },
      {
        name: say('settings.heading'),
        desc: say('settings.heading.text'),
        control: { type: 'text', key: 'logHeading', defaultValue: '', placeholder: say('settings.heading.example') },
      },
      {
        name: say('settings.keys'),
        desc: say('settings.keys.text'),
        control: { type: 'toggle', key: 'singleKeys', defaultValue: DEFAULT_SETTINGS.singleKeys },
      },
    ];
  }

  override getControlValue(key: string): unknown {
    if (key === 'logFolders') return this.store.settings.logFolders.join(', ');
    return isKey(key) ? this.store.settings[key] : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (key === 'logFolders') await this.store.set(key, foldersOf(String(value)));
    else if (key === 'roadmap' || key === 'logHeading') await this.store.set(key, String(value));
    else if (key === 'defaultHours' && typeof value === 'number') await this.store.set(key, value);
    else if (key === 'buildCountsAs' && (value === 'shipping' || value === 'nothing')) await this.store.set(key, value);
    else if (key === 'singleKeys' && typeof value === 'boolean') await this.store.set(key, value);
  }
}

function foldersOf(text: string): readonly string[] {
  return text.split(',').map((folder) => folder.trim().replace(/\/+$/, '')).filter((folder) => folder !== '');
}

function isKey(key: string): key is SettingsKey {
  return Object.hasOwn(DEFAULT_SETTINGS, key);
}
