import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { buildPlugin } from '../build-plugin';
import type { BuiltPlugin } from '../build-plugin';
import { DiskStore } from '../stores/disk-store';
import { codeOf } from '../stores/inside-vault';
import { buildPage } from './build-page';
import type { BuiltPage } from './build-page';
import { ChangeFeed } from './change-feed';
import { answerPageRequest } from './page-routes';
import { isOwnRequest } from './request-guard';
import { answerVaultRequest } from './vault-routes';
import type { Answer } from './vault-routes';
import { watchVault } from './watch-vault';

/** What to serve. */
export interface ServerOptions {
  /** The vault's folder. It is served as it is: the page writes into it. */
  readonly vault: string;
  /** The port to listen on, or the first free one after it. 0, the default, lets the system choose. */
  readonly port?: number;
  /** The day the page plays, `YYYY-MM-DD`; the page's own `today` parameter wins. Default: the real day. */
  readonly today?: string;
  /** A plugin to serve in place of ours. */
  readonly plugin?: BuiltPlugin;
  /** A page built before; default: it is built now. */
  readonly page?: BuiltPage;
}

export interface RunningServer {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the stand-in for Obsidian with a vault, on this machine only. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const [plugin, page] = await Promise.all([options.plugin ?? buildPlugin(), options.page ?? buildPage()]);
  const store = new DiskStore(options.vault);
  const feed = new ChangeFeed();
  const stopWatching = await watchVault(store.root, (path) => { feed.tell(path); });
  const served = { store, plugin, page, name: basename(store.root), today: options.today };
  let port = 0;
  const server = createServer((request, response) => {
    if (!isOwnRequest(request, port)) send(response, { status: 403, type: 'text/plain; charset=utf-8', body: 'Only for pages of this server' });
    else if (request.url === '/events') feed.connect(response);
    else void answer(request, served).then((found) => { send(response, found); });
  });
  port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: async () => {
      feed.close();
      await stopWatching();
      await new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); });
    },
  };
}

async function answer(request: IncomingMessage, served: Parameters<typeof answerPageRequest>[1]): Promise<Answer> {
  try {
    return await answerVaultRequest(request, served.store, served.plugin.manifest.id)
      ?? await answerPageRequest(request, served)
      ?? { status: 404, type: 'text/plain; charset=utf-8', body: 'Nothing there' };
  } catch (error) {
    console.error(error);
    return { status: 500, type: 'text/plain; charset=utf-8', body: error instanceof Error ? error.message : 'Unknown error' };
  }
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, {
    ...(type === undefined ? {} : { 'Content-Type': type }),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  });
  response.end(body);
}

/** Tries the port and the twenty after it. */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => { server.off('error', reject); resolve(); });
      });
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    } catch (error) {
      const taken = codeOf(error) === 'EADDRINUSE';
      if (!taken || wanted === 0 || port >= wanted + 20) throw error;
    }
  }
}
