/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { useBrowser } from './harness/use-browser';

const { browser } = useBrowser();

let server: ChildProcess | undefined;
afterEach(async () => {
  const running = server;
  server = undefined;
  if (running === undefined || running.exitCode !== null) return;
  const ended = new Promise((resolve) => running.once('exit', resolve));
  running.kill('SIGTERM');
  await ended;
});

/** Starts `npm start -- <args>` without npm, and gives what it prints up to its last line. */
async function start(...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'preview/serve.ts', '--port', '0', '--no-open', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  server = child;
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    child.on('exit', (code) => { reject(new Error(`It ended with ${String(code)}: ${printed}`)); });
    child.stdout.on('data', (data: Buffer) => {
      printed += data.toString();
      if (printed.includes('Stop with Ctrl+C.')) resolve();
    });
  });
  return printed;
}

describe('npm start', () => {
  it('prints an address on this machine, where the pane shows its figures', async () => {
    const printed = await start();
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0] ?? '';
    expect(printed).toContain('a copy of the example');
    const page = await browser.newPage();
    try {
      await page.goto(url);
      await page.locator('button.tj-rule .tj-state').getByText('Broken, 3 weeks').first().waitFor();
    } finally {
      await page.close();
    }
  });

  it('serves a vault it is given, as it is', async () => {
    expect(await start('tests/vaults/career', '--today', '2026-11-22')).toMatch(/Vault: .*career\. What you change in the page is written there\./);
  });

  it('ends with its usage when it is told something else', async () => {
    await expect(start('--port', 'many')).rejects.toThrow('It ended with 1');
  });
});
