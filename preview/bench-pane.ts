// How quick the pane is over 10,000 entries, beside the same picture as plain SVG. Usage: npm run bench:pane
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { makePaneVault, NOTES, PER_NOTE, TODAY } from './bench/pane-vault';
import { profiled } from './bench/profile';
import { MEASURED, medianStretch, type Stretch, traced } from './bench/trace';
import { launchBrowser } from './browser';
import { startServer } from './server/start-server';

const RUNS = 15;
/** Before anything is measured, as a browser compiles what runs often. */
const WARM = 3;

/** Puts into the page what is measured, by name; each does its work once and ends when the pane is drawn. */
const WORK = `(() => {
  const { app } = window.preview;
  const { view } = app.workspace.getLeavesOfType('trajectory-roadmap')[0];
  const pane = () => view.contentEl.querySelector('.tj-pane');
  const shapes = [...pane().querySelectorAll('*')].map((el) => el.getBoundingClientRect()).filter((box) => box.width > 0 && box.height > 0);
  const file = app.vault.getFileByPath('Journal/${TODAY}.md');
  const drawn = () => new Promise((done) => {
    const watch = new MutationObserver(() => { watch.disconnect(); done(); });
    watch.observe(view.contentEl, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  let turn = 0;
  const measured = ${MEASURED};
  const work = {
    'first paint': () => view.draw(),
    'drawing again': () => view.draw(),
    'one changed note': async () => {
      const seen = drawn();
      await app.vault.process(file, (text) => text + '- #ship #focus/mapping one more 1h\\n');
      await seen;
    },
    'another day': () => view.setState({ ...view.getState(), asOf: (turn += 1) % 2 === 0 ? null : '2026-11-01' }, { history: false }),
    'plain SVG': () => {
      const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      for (const box of shapes) {
        const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        for (const key of ['x', 'y', 'width', 'height']) rect.setAttribute(key, String(box[key]));
        root.append(rect);
      }
      document.body.append(root);
      root.getBoundingClientRect();
      root.remove();
    },
    'a fixed loop': () => {
      let sum = 0;
      for (let i = 0; i < 5_000_000; i += 1) sum = (sum + i * 7) % 1_000_003;
      window.benchSum = sum;
    },
  };
  window.bench = {
    count: () => pane().querySelectorAll('*').length,
    run: async (name) => {
      if (name === 'first paint') await view.onClose();
      await measured(work[name]);
      // The store waits a moment for more changes.
      await new Promise((done) => setTimeout(done, 60));
    },
  };
})()`;

const NAMES = ['first paint', 'drawing again', 'one changed note', 'another day', 'plain SVG', 'a fixed loop'] as const;
type Name = (typeof NAMES)[number];

async function runs(page: Page, name: Name, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) await page.evaluate(`window.bench.run(${JSON.stringify(name)})`);
}

async function benchWidth(browser: Browser, page: Page, name: string, most: number): Promise<void> {
  await page.waitForSelector('.tj-pane:not(:has(.tj-status)) button.tj-rule', { timeout: 120_000 });
  await page.waitForTimeout(1000);
  await page.evaluate(WORK);
  const costs = new Map<Name, Stretch>();
  for (const own of NAMES) {
    await runs(page, own, WARM);
    costs.set(own, medianStretch(await traced(browser, page, () => runs(page, own, RUNS))));
  }
  const parts = await profiled(page, () => runs(page, 'one changed note', 2 * RUNS));
  const baseline = costs.get('plain SVG')?.script ?? Number.NaN;
  console.log(`\n${name}: ${String(await page.evaluate('window.bench.count()'))} elements (at most ${String(most)})`);
  console.log('                     script ms   x plain SVG   style and layout ms   forced layouts   longest task ms');
  for (const [own, { script, styleAndLayout, forced, longestTask }] of costs) {
    const cells = [script.toFixed(1).padStart(10), (script / baseline).toFixed(2).padStart(14), styleAndLayout.toFixed(1).padStart(22), String(forced).padStart(17), longestTask.toFixed(1).padStart(18)];
    console.log(`  ${own.padEnd(19)}${cells.join('')}`);
  }
  const script = costs.get('one changed note')?.script ?? Number.NaN;
  const ours = 1 - (parts.get('the stand-in') ?? 0);
  console.log(`  of one changed note ${(ours * script).toFixed(1)} ms are the plugin's; the stand-in writes, reads and parses the note`);
  for (const [part, share] of parts) console.log(`    ${part.padEnd(30)}${(share * script).toFixed(2).padStart(6)} ms`);
}

const parent = await mkdtemp(join(tmpdir(), 'trajectory-bench-'));
const vault = join(parent, 'Vault');
await makePaneVault(vault);
const server = await startServer({ vault, today: TODAY, port: 0 });
const browser = await launchBrowser();
try {
  console.log(`${String(NOTES * PER_NOTE)} entries in ${String(NOTES)} notes, medians of ${String(RUNS)} in the main thread's own time, in Chromium in our stand-in for Obsidian`);
  for (const [name, query, width, most] of [['sidebar', 'layout=side&width=300', 900, 1500], ['main tab', 'layout=main', 1400, 4000]] as const) {
    const page = await browser.newPage({ viewport: { width, height: 1000 } });
    await page.goto(`${server.url}?${query}&today=${TODAY}`, { waitUntil: 'commit', timeout: 120_000 });
    await benchWidth(browser, page, name, most);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
  await rm(parent, { recursive: true, force: true });
}
process.exit(0);
