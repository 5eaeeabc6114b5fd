import type { VaultStore } from './vault/vault-store';

/** What a vault's configuration folder says of the app's own settings, as far as a plugin may look at them. */
export interface AppConfig {
  /** Options of core plugins by id (`daily-notes`, `templates`); null where the plugin is off. */
  readonly corePlugins: ReadonlyMap<string, Readonly<Record<string, unknown>> | null>;
  /** Settings of community plugins we look at, by id, as their `data.json` has them; only those that are on. */
  readonly pluginSettings: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly ignoreFilters: readonly string[];
  readonly useMarkdownLinks: boolean;
}

const CORE_PLUGINS = ['daily-notes', 'templates'];
const PLUGINS = ['templater-obsidian', 'periodic-notes'];

/** Whether a path of the configuration folder is one that {@link readAppConfig} reads. */
export function isConfigFile(name: string): boolean {
  return [...['app', 'core-plugins', 'community-plugins', ...CORE_PLUGINS].map((file) => `${file}.json`), ...PLUGINS.map((id) => `plugins/${id}/data.json`)].includes(name);
}

/** Reads `app.json`, `core-plugins.json` and the core plugins' own files. What is not there has the app's defaults. */
export async function readAppConfig(store: VaultStore, configDir: string): Promise<AppConfig> {
  const [app, switches] = [await readObject(store, `${configDir}/app.json`), await readObject(store, `${configDir}/core-plugins.json`)];
  const corePlugins = new Map<string, Readonly<Record<string, unknown>> | null>();
  for (const id of CORE_PLUGINS) {
    const options = await readObject(store, `${configDir}/${id}.json`);
    corePlugins.set(id, switches[id] === false ? null : options);
  }
  const enabled = await readJson(store, `${configDir}/community-plugins.json`);
  const pluginSettings = new Map<string, Readonly<Record<string, unknown>>>();
  for (const id of PLUGINS) {
    const settings = await readJson(store, `${configDir}/plugins/${id}/data.json`);
    if (isObject(settings) && !(Array.isArray(enabled) && !enabled.includes(id))) pluginSettings.set(id, settings);
  }
  const filters = app.userIgnoreFilters;
  return {
    corePlugins,
    pluginSettings,
    ignoreFilters: Array.isArray(filters) ? filters.filter((filter): filter is string => typeof filter === 'string') : [],
    useMarkdownLinks: app.useMarkdownLinks === true,
  };
}

async function readObject(store: VaultStore, path: string): Promise<Record<string, unknown>> {
  const value = await readJson(store, path);
  return isObject(value) ? value : {};
}

/** Null for a file that is missing or no JSON: the app, too, then falls back to its defaults. */
async function readJson(store: VaultStore, path: string): Promise<unknown> {
  if (await store.stat(path) === null) return null;
  const text = await store.read(path);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
