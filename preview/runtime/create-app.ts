import type * as Obsidian from 'obsidian';
import { App } from './app';
import type { AppParts } from './app';
import { readAppConfig } from './app-config';
import { MemoryStore } from './vault/memory-store';
import type { VaultStore } from './vault/vault-store';

/** What to make an app of. Texts by path make a vault in memory. */
export interface AppOptions extends Partial<Omit<AppParts, 'store' | 'config'>> {
  readonly store?: VaultStore;
  readonly notes?: Readonly<Record<string, string>> | ReadonlyMap<string, string>;
}

/** An app and the handles a test needs. `app` has Obsidian's own types, `host` those of the stand-in: they are one object. */
export interface StandIn {
  readonly app: Obsidian.App;
  readonly host: App;
  /** The vault in memory; a store given in the options is not this one. */
  readonly memory: MemoryStore;
}

/** An app that has not started: nothing is in the vault until `host.start()`. */
export async function createApp(options: AppOptions = {}): Promise<StandIn> {
  const memory = new MemoryStore(options.notes);
  const { notes: _notes, store = memory, ...parts } = options;
  const host = new App({ ...parts, store, config: await readAppConfig(store, '.obsidian') });
  return { app: host as unknown as Obsidian.App, host, memory };
}

/** An app that has started and has read every note. */
export async function startApp(options: AppOptions = {}): Promise<StandIn> {
  const standIn = await createApp(options);
  await standIn.host.start();
  await standIn.host.metadataCache.settled();
  return standIn;
}
