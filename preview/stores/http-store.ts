import { notThere } from '../runtime/vault/vault-store';
import type { StoreEntry, StoreTimes, VaultStore } from '../runtime/vault/vault-store';

/** What the server gives the page at its start: the whole tree, and the text of every note. */
export interface VaultSnapshot {
  readonly entries: readonly StoreEntry[];
  readonly texts: Readonly<Record<string, string>>;
}

/** A vault behind the dev server. Texts are kept until the server says that they changed. */
export class HttpStore implements VaultStore {
  private readonly texts: Map<string, string>;
  /** How often something was said to have changed: what was fetched before that may be old. */
  private changes = 0;

  constructor(private readonly snapshot: VaultSnapshot) {
    this.texts = new Map(Object.entries(snapshot.texts));
  }

  /** The tree as it was at the start; what changed since comes through {@link watch}. */
  list(): Promise<readonly StoreEntry[]> { return Promise.resolve(this.snapshot.entries); }

  async stat(path: string): Promise<StoreEntry | null> {
    return await (await good(await fetch(url('stat', path)), path)).json() as StoreEntry | null;
  }

  async read(path: string): Promise<string> {
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const { changes } = this;
    const response = await good(await fetch(url('vault', path)), path);
    if (response.status === 204) throw notThere(path);
    const text = await response.text();
    if (changes === this.changes) this.texts.set(path, text);
    return text;
  }

  async write(path: string, data: string, times: StoreTimes = {}): Promise<StoreEntry> {
    const query = times.mtime === undefined ? '' : `?mtime=${String(times.mtime)}`;
    this.forget(path);
    const { changes } = this;
    const response = await fetch(url('vault', path) + query, { method: 'PUT', body: data });
    const entry = await (await good(response, path)).json() as StoreEntry;
    if (changes === this.changes) this.texts.set(path, data);
    return entry;
  }

  async delete(path: string): Promise<void> {
    await good(await fetch(url('vault', path), { method: 'DELETE' }), path);
    this.forget(path);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.post('rename', { from, to });
    this.forget(from);
  }

  async trash(path: string): Promise<void> {
    await this.post('trash', { path });
    this.forget(path);
  }

  async mkdir(path: string): Promise<void> { await this.post('mkdir', { path }); }

  watch(listener: (path: string) => void): () => void {
    const events = new EventSource('/events');
    events.addEventListener('message', (event: MessageEvent<string>) => {
      const { path } = JSON.parse(event.data) as { path: string };
      this.forget(path);
      listener(path);
    });
    return () => { events.close(); };
  }

  private async post(action: string, body: Readonly<Record<string, string>>): Promise<void> {
    await good(await fetch(`/${action}`, { method: 'POST', body: JSON.stringify(body) }), JSON.stringify(body));
  }

  private forget(path: string): void {
    this.changes += 1;
    for (const known of [...this.texts.keys()]) if (known === path || known.startsWith(`${path}/`)) this.texts.delete(known);
  }
}

function url(kind: 'vault' | 'stat', path: string): string {
  return `/${kind}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

async function good(response: Response, what: string): Promise<Response> {
  if (response.ok) return response;
  if (response.status === 404) throw notThere(what);
  throw new Error(`${String(response.status)} ${await response.text()}: ${what}`);
}
