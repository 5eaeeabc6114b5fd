import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './project-root';
import { startServer } from './server/start-server';

export { startServer } from './server/start-server';

const EXAMPLE = 'tests/vaults/career';
const EXAMPLE_DAY = '2026-11-22';
const PORT = 4173;
const USAGE = 'Usage: npm start [-- <vault folder>] [--port N] [--today YYYY-MM-DD] [--no-open]';

/** `npm start`: serves a vault with the plugin, and opens the browser. Without a vault it serves a copy of the example. */
async function serve(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, today: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  const port = values.port === undefined ? PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535 || positionals.length > 1) throw new Error(USAGE);
  if (values.today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.today)) throw new Error(USAGE);
  const [given] = positionals;
  const copy = given === undefined ? await copyExample() : undefined;
  const today = values.today ?? (copy === undefined ? undefined : EXAMPLE_DAY);
  const server = await startServer({ vault: copy ?? resolve(given ?? ''), port, ...(today === undefined ? {} : { today }) });
  console.log(`Trajectory is at ${server.url}`);
  console.log(copy === undefined
    ? `Vault: ${resolve(given ?? '')}. What you change in the page is written there.`
    : `Vault: a copy of the example in ${copy}, on ${today ?? ''}. Changes stay in the copy; it is deleted at the end.`);
  console.log('Stop with Ctrl+C.');
  if (values['no-open'] !== true) openBrowser(server.url);
  const stop = (): void => {
    void server.close().then(() => (copy === undefined ? undefined : rm(dirname(copy), { recursive: true, force: true }))).then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function copyExample(): Promise<string> {
  const copy = join(await mkdtemp(join(tmpdir(), 'trajectory-')), 'Career');
  await cp(join(projectRoot(), EXAMPLE), copy, { recursive: true });
  return copy;
}

/** Best effort: where no browser opens, the address is printed. */
function openBrowser(url: string): void {
  if (process.env.CI !== undefined || !process.stdout.isTTY) return;
  const [command, ...rest] = process.platform === 'darwin' ? ['open', url]
    : process.platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url];
  if (command === undefined) return;
  spawn(command, rest, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

if (process.argv[1]?.endsWith('serve.ts') === true) {
  serve().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
