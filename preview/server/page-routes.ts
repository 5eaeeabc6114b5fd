import type { IncomingMessage } from 'node:http';
import type { PluginManifest } from 'obsidian';
import type { BuiltPlugin } from '../build-plugin';
import type { DiskStore } from '../stores/disk-store';
import type { VaultSnapshot } from '../stores/http-store';
import type { BuiltPage } from './build-page';
import type { Answer } from './vault-routes';

/** Everything the page asks for when it opens. */
export interface PageStart {
  readonly name: string;
  readonly vault: VaultSnapshot;
  readonly plugin: { readonly main: string; readonly manifest: PluginManifest };
  /** The day to play, unless the address of the page names another; null for the real one. */
  readonly today: string | null;
}

/** What a server serves. */
export interface Served {
  readonly store: DiskStore;
  readonly plugin: BuiltPlugin;
  readonly page: BuiltPage;
  readonly name: string;
  readonly today: string | undefined;
}

const HTML = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trajectory preview</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<link rel="stylesheet" href="/plugin.css">
</head>
<body>
<script src="/page.js"></script>
</body>
</html>
`;

/** Answers what makes up the page; undefined for every other request. */
export async function answerPageRequest(request: IncomingMessage, served: Served): Promise<Answer | undefined> {
  if (request.method !== 'GET') return undefined;
  switch ((request.url ?? '').split('?', 1)[0]) {
    case '/': return { status: 200, type: 'text/html; charset=utf-8', body: HTML };
    case '/page.js': return { status: 200, type: 'text/javascript; charset=utf-8', body: served.page.script };
    case '/page.css': return { status: 200, type: 'text/css; charset=utf-8', body: served.page.styles };
    case '/plugin.css': return { status: 200, type: 'text/css; charset=utf-8', body: served.plugin.styles };
    case '/start.json': return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(await readStart(served)) };
    default: return undefined;
  }
}

async function readStart({ store, plugin, name, today }: Served): Promise<PageStart> {
  const entries = await store.list();
  const notes = entries.filter(({ path, type }) => type === 'file' && path.endsWith('.md'));
  const texts = await Promise.all(notes.map(async ({ path }) => [path, await store.read(path)] as const));
  return {
    name,
    vault: { entries, texts: Object.fromEntries(texts) },
    plugin: { main: plugin.main, manifest: plugin.manifest },
    today: today ?? null,
  };
}
