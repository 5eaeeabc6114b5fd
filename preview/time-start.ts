// Prints how long the pane over a vault takes from opening the page to its figures.
// Usage: node scripts/run.mjs preview/time-start.ts [vault folder]
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchBrowser } from './browser';
import { startServer } from './server/start-server';

const RUNS = 5;
const folder = await mkdtemp(join(tmpdir(), 'trajectory-'));
await cp(resolve(process.argv[2] ?? 'tests/vaults/career'), folder, { recursive: true });
const server = await startServer({ vault: folder, port: 0, today: '2026-11-22' });
const browser = await launchBrowser();
const median = (times: readonly number[]): string => `${[...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]?.toFixed(0) ?? '-'} ms`;
try {
  const figures: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage();
    const began = performance.now();
    await page.goto(`${server.url}?layout=main`);
    await page.locator('.tj-pane:not(:has(.tj-status)) button.tj-rule').first().waitFor();
    figures.push(performance.now() - began);
    await page.close();
  }
  console.log(`figures after ${median(figures)} (median of ${String(RUNS)}, each in a new page)`);
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
process.exit(0);
