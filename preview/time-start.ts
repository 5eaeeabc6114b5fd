// Prints how long the pane over a vault takes from opening the page to its figures, and the longest tasks on the way.
// Usage: node scripts/run.mjs preview/time-start.ts [vault folder]
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { MEASURED, median, traced } from './bench/trace';
import { launchBrowser } from './browser';
import { startServer } from './server/start-server';

const RUNS = 5;
/** By then every note of a vault of some hundred is known. */
const SETTLED = 2000;

/** Loads the plugin again into an app that has read its notes already, so that what runs is the plugin's: once to index, once to open the pane. */
const AGAIN = `(async () => {
  const { app, plugin, openView } = window.preview;
  const { manifest } = plugin;
  const measured = ${MEASURED};
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  app.workspace.detachLeavesOfType('trajectory-roadmap');
  app.unloadPlugin(manifest.id);
  for (const { name } of await indexedDB.databases()) await new Promise((done) => { indexedDB.deleteDatabase(name).onsuccess = done; });
  await measured(async () => {
    await app.loadPlugin(plugin.constructor, manifest);
    await wait(${String(SETTLED)});
  });
  await measured(async () => {
    await openView('trajectory-roadmap', 'main');
    while (document.querySelector('.tj-pane button.tj-rule') === null) await wait(20);
    // What stands below, and the rest of long lists, is drawn in the frames after.
    for (let last = -1, now = 0; now !== last;) {
      last = now;
      await wait(300);
      now = document.querySelectorAll('.tj-pane *').length;
    }
  });
})()`;

async function open(page: Page, url: string): Promise<number> {
  const began = performance.now();
  await page.goto(`${url}?layout=main`, { waitUntil: 'commit', timeout: 120_000 });
  await page.locator('.tj-pane:not(:has(.tj-status)) button.tj-rule').first().waitFor({ timeout: 120_000 });
  return performance.now() - began;
}

const folder = await mkdtemp(join(tmpdir(), 'trajectory-'));
await cp(resolve(process.argv[2] ?? 'tests/vaults/career'), folder, { recursive: true });
const server = await startServer({ vault: folder, port: 0, today: '2026-11-22' });
const browser = await launchBrowser();
try {
  const figures: number[] = [];
  const index: number[] = [];
  const drawing: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage();
    figures.push(await open(page, server.url));
    const [first, second] = await traced(browser, page, async () => { await page.evaluate(AGAIN); });
    index.push(first?.longestTask ?? Number.NaN);
    drawing.push(second?.longestTask ?? Number.NaN);
    await page.close();
  }
  const shown = (times: readonly number[]): string => `${median(times).toFixed(1)} ms (${times.map((time) => time.toFixed(1)).join(', ')})`;
  console.log(`figures after ${median(figures).toFixed(0)} ms by the clock (median of ${String(RUNS)}, each in a new page)`);
  console.log(`longest task while the vault is indexed: ${shown(index)} of the main thread's own time`);
  console.log(`longest task while the pane is opened for the first time: ${shown(drawing)}`);
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
process.exit(0);
