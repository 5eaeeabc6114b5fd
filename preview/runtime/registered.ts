type Kind = 'hover link source' | 'protocol handler' | 'CLI handler';

/** What plugins registered for the app to call: nobody calls it here but a test or the page. */
export class Registered {
  private readonly entries = new Map<string, unknown>();

  add(kind: Kind, id: string, value: unknown): () => void {
    const key = `${kind} ${id}`;
    if (this.entries.has(key)) throw new Error(`There is a ${key} already`);
    this.entries.set(key, value);
    return () => { this.entries.delete(key); };
  }

  get<T>(kind: Kind, id: string): T | undefined {
    return this.entries.get(`${kind} ${id}`) as T | undefined;
  }
}
