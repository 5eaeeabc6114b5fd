import { readSettings, type Settings, storedWith } from './settings';

/** Where settings are kept; the plugin's `loadData` and `saveData`. */
export interface DataFile {
  load(): Promise<unknown>;
  save(data: unknown): Promise<void>;
}

/**
 * The settings in force. Nothing is saved until the user changes something, and a save starts from what is stored at that
 * moment, so keys of other versions and devices stay.
 */
export class SettingsStore {
  private current: Settings = readSettings(undefined).settings;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly file: DataFile) {}

  get settings(): Settings {
    return this.current;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads the stored settings; also when they changed on disk. */
  async load(): Promise<void> {
    this.replace(readSettings(await this.file.load()).settings);
  }

  /** Sets one of them. A value that cannot be used changes nothing. */
  async set<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
    const stored = await this.file.load();
    const { settings: next, invalid } = readSettings({ ...this.current, [key]: value });
    if (invalid.length > 0) return;
    this.replace(next);
    await this.file.save(storedWith(stored, next));
  }

  private replace(next: Settings): void {
    const same = JSON.stringify(next) === JSON.stringify(this.current);
    this.current = next;
    if (!same) for (const listener of this.listeners) listener();
  }
}
