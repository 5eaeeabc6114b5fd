import { readAppConfig } from '../../../preview/runtime/app-config';
import { MemoryStore } from '../../../preview/runtime/vault/memory-store';
import { decodeVaultPath, mayReach } from '../../../preview/server/vault-path';
import type { Access } from '../../../preview/server/vault-path';

const EVERY: readonly Access[] = ['read', 'write', 'mkdir', 'remove'];
const allowed = (path: string): readonly Access[] => EVERY.filter((access) => mayReach(path, access, 'trajectory'));

describe('what the page may reach of a served vault', () => {
  it('reads every settings file that the stand-in asks for, and writes none', async () => {
    const asked: string[] = [];
    const store = new MemoryStore();
    const stat = store.stat.bind(store);
    store.stat = (path) => { asked.push(path); return stat(path); };
    await readAppConfig(store, '.obsidian');
    expect(asked.length).toBeGreaterThan(4);
    for (const path of asked) expect({ path, allowed: allowed(path) }).toEqual({ path, allowed: ['read'] });
  });

  it.each<[string, readonly Access[]]>([
    ['Journal/2026-05-01.md', EVERY],
    ['.obsidian/plugins/trajectory/data.json', ['read', 'write']],
    ['.obsidian/plugins/trajectory', ['read', 'mkdir']],
    ['.obsidian/plugins/trajectory/main.js', []],
    ['.obsidian/plugins/other/data.json', []],
    ['.obsidian/workspace.json', []],
    ['.git/config', []],
    ['.trash/old.md', []],
    ['../outside.md', []],
    ['Notes/../../outside.md', []],
    ['Notes\\..\\outside.md', []],
    ['C:/outside.md', []],
    ['/etc/hosts', []],
    ['', []],
  ])('%s: %j', (path, wanted) => {
    expect(allowed(path)).toEqual(wanted);
  });

  it('decodes a path once, so that an encoded way out stays none', () => {
    expect(decodeVaultPath('a%20b.md')).toBe('a b.md');
    expect(decodeVaultPath('%2e%2e%2fx')).toBeUndefined();
    expect(decodeVaultPath('%252e%252e%252fx')).toBe('%2e%2e%2fx');
    expect(decodeVaultPath('%E0%A4%A')).toBeUndefined();
  });
});
