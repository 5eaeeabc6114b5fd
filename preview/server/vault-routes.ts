import type { IncomingMessage } from 'node:http';
import type { DiskStore } from '../stores/disk-store';
import { isMissing, OutsideVaultError } from '../stores/inside-vault';
import type { StoreEntry } from '../runtime/vault/vault-store';
import type { Access } from './vault-path';
import { decodeVaultPath, mayReach } from './vault-path';

/** An answer to a request. */
export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
}

const BODY_LIMIT = 16 * 1024 * 1024;
const JSON_TYPE = 'application/json; charset=utf-8';
const TEXT_TYPE = 'text/plain; charset=utf-8';
const ACCESS: ReadonlyMap<string, Access> = new Map([['GET', 'read'], ['PUT', 'write'], ['DELETE', 'remove']]);
const REFUSED: Answer = { status: 403, type: TEXT_TYPE, body: 'Not a path of the vault' };
/** A note may go while it is being read. That is no failure of the page, and a browser would write a 404 down as one. */
const missing = ({ method }: IncomingMessage): Answer => (method === 'GET' ? { status: 204 } : { status: 404, type: TEXT_TYPE, body: 'Nothing there' });

/** Answers what concerns the vault's files; undefined for every other request. */
export async function answerVaultRequest(request: IncomingMessage, store: DiskStore, pluginId: string): Promise<Answer | undefined> {
  const target = request.url ?? '';
  const [route = '', query = ''] = target.split('?', 2);
  const [, kind = '', encoded] = /^\/([a-z]+)(?:\/(.*))?$/s.exec(route) ?? [];
  try {
    if (kind === 'vault' || kind === 'stat') return await answerFile(request, store, pluginId, kind, encoded ?? '', query);
    if (encoded === undefined && request.method === 'POST' && ['rename', 'mkdir', 'trash'].includes(kind)) return await answerMove(request, store, pluginId, kind);
    return undefined;
  } catch (error) {
    if (error instanceof OutsideVaultError) return REFUSED;
    if (isMissing(error)) return missing(request);
    if (error instanceof BadRequestError) return { status: 400, type: TEXT_TYPE, body: error.message };
    throw error;
  }
}

async function answerFile(
  request: IncomingMessage, store: DiskStore, pluginId: string, kind: 'vault' | 'stat', encoded: string, query: string,
): Promise<Answer> {
  const path = decodeVaultPath(encoded);
  const access = ACCESS.get(request.method ?? '');
  if (access === undefined) return { status: 405 };
  if (path === undefined || !mayReach(path, access, pluginId)) return REFUSED;
  const entry = await store.stat(path);
  if (kind === 'stat') return access === 'read' ? json(entry) : { status: 405 };
  if (request.method === 'PUT') return json(await store.write(path, await readBody(request), readTimes(query)));
  if (entry === null) return missing(request);
  if (request.method === 'DELETE') {
    await store.delete(path);
    return { status: 204 };
  }
  if (entry.type === 'folder') return { status: 405 };
  return { status: 200, type: TEXT_TYPE, body: await store.read(path) };
}

async function answerMove(request: IncomingMessage, store: DiskStore, pluginId: string, kind: string): Promise<Answer> {
  const body = parseObject(await readBody(request));
  const paths = (kind === 'rename' ? [body.from, body.to] : [body.path]).map((path) => (typeof path === 'string' ? path : ''));
  if (!paths.every((path) => mayReach(path, kind === 'mkdir' ? 'mkdir' : 'remove', pluginId))) return REFUSED;
  const [first = '', second = ''] = paths;
  if (kind === 'mkdir') await store.mkdir(first);
  else if (kind === 'trash') await store.trash(first);
  else if (await store.stat(second) !== null) return { status: 409, type: TEXT_TYPE, body: 'There is something already' };
  else await store.rename(first, second);
  return { status: 204 };
}

class BadRequestError extends Error {}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new BadRequestError('Too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    throw new BadRequestError('Not JSON');
  }
  throw new BadRequestError('Not an object');
}

function readTimes(query: string): { mtime?: number } {
  const mtime = Number(new URLSearchParams(query).get('mtime') ?? Number.NaN);
  return Number.isFinite(mtime) ? { mtime } : {};
}

/** Null says that nothing is there: a question, not a failure. */
function json(entry: StoreEntry | null): Answer {
  return { status: 200, type: JSON_TYPE, body: JSON.stringify(entry) };
}
