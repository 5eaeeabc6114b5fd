import type { IncomingMessage } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerVaultRequest } from '../../../preview/server/vault-routes';
import { DiskStore } from '../../../preview/stores/disk-store';

const folder = mkdtempSync(join(tmpdir(), 'trajectory-routes-'));
writeFileSync(join(folder, 'Note.md'), 'words');
writeFileSync(join(folder, 'Empty.md'), '');
const store = new DiskStore(folder);
const ask = (method: string, url: string): ReturnType<typeof answerVaultRequest> => answerVaultRequest({ method, url } as IncomingMessage, store, 'trajectory');

afterAll(() => { rmSync(folder, { recursive: true }); });

describe('what the server says of a file', () => {
  test.each([
    ['GET', '/vault/Note.md', { status: 200, body: 'words' }],
    ['GET', '/vault/Empty.md', { status: 200, body: '' }],
    ['GET', '/vault/Gone.md', { status: 204 }],
    ['GET', '/stat/Gone.md', { status: 200, body: 'null' }],
    ['DELETE', '/vault/Gone.md', { status: 404 }],
    ['GET', '/vault/..%2Fpasswd', { status: 403 }],
  ])('%s %s', async (method, url, expected) => {
    expect(await ask(method, url)).toMatchObject(expected);
  });
});
