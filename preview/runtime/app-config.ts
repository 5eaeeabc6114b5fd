import type { VaultStore } from './vault/vault-store';

/** What a vault's configuration folder says of the app's own settings, as far as a plugin may look at them. */
export interface AppConfig {
  /** Options of core plugins by id (`daily-notes`, `templates`); null where the plugin is off. */
  readonly corePlugins: ReadonlyMap<string, Readonly<Record<string, unknown>> | null>;
  readonly ignoreFilters: readonly string[];
  readonly useMarkdownLinks: boolean;
}

const CORE_PLUGINS = ['daily-notes', 'templates'];

/** Reads `app.json`, `core-plugins.json` and the core plugins' own files. What is not there has the app's defaults. */
export async function readAppConfig(store: VaultStore, configDir: string): Promise<AppConfig> {
  const [app, switches] = [await readObject(store, `${configDir}/app.json`), await readObject(store, `${configDir}/core-plugins.json`)];
  const corePlugins = new Map<string, Readonly<Record<string, unknown>> | null>();
  for (const id of CORE_PLUGINS) {
    const options = await readObject(store, `${configDir}/${id}.json`);
    corePlugins.set(id, switches[id] === false ? null : options);
  }
  const filters = app.userIgnoreFilters;
  return {
    corePlugins,
    ignoreFilters: Array.isArray(filters) ? filters.filter((filter): filter is string => typeof filter === 'string') : [],
    useMarkdownLinks: app.useMarkdownLinks === true,
  };
}

async function readObject(store: VaultStore, path: string): Promise<Record<string, unknown>> {
  if (await store.stat(path) === null) return {};
  const value: unknown = JSON.parse(await store.read(path));
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : {};
}
