// How quick the pane is over 10,000 entries, beside the same picture as plain SVG. Usage: node scripts/run.mjs preview/bench-pane.ts
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { startServer } from './server/start-server';

const TODAY = '2026-11-22';
const NOTES = 1000;
const PER_NOTE = 10;
const RUNS = 7;
const KINDS = ['ship', 'build', 'build', 'study', 'busy', 'lever'];
const AREAS = ['control', 'simulation', 'mapping', 'webdev'];

const PLAN = `---
roadmap: true
start: 2024-03-01
---
# Plan

## Phase 0: Begin (Month 0-11)

Focus areas:

1. Control on small hardware
2. Simulation and test rigs

Deliverable: One page

## Phase 1: Go on (Month 12-35)

Focus areas:

1. Control on small hardware
2. Mapping and localization

Deliverable:
${Array.from({ length: 12 }, (_, i) => `- [${i < 5 ? 'x' : ' '}] Step ${String(i + 1)}${i < 5 ? ` ✅ 2026-${String(i + 5).padStart(2, '0')}-12` : ''}`).join('\n')}

Failure mode: Studying instead of shipping

## Phase 2: Finish (Month 36-47)

## Rules

1. Depth beats breadth.
2. Shipping beats studying.
3. Leverage beats busyness.
4. Visibility beats silent competence.
5. Trajectory beats comfort.
`;

/** A number below `below`, the same for the same seed. */
function pick(seed: number, below: number): number {
  return Math.floor((Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1) * below);
}

async function makeVault(folder: string): Promise<void> {
  await mkdir(join(folder, 'Journal'), { recursive: true });
  await mkdir(join(folder, '.obsidian'), { recursive: true });
  await writeFile(join(folder, '.obsidian/daily-notes.json'), JSON.stringify({ folder: 'Journal' }));
  await writeFile(join(folder, 'Roadmap.md'), PLAN);
  for (let n = 0; n < NOTES; n += 1) {
    const day = new Date(Date.parse(TODAY) - n * 86_400_000).toISOString().slice(0, 10);
    const lines = Array.from({ length: PER_NOTE }, (_, i) => {
      const seed = n * PER_NOTE + i;
      return `- #${KINDS[pick(seed, KINDS.length)] ?? 'build'} #focus/${AREAS[pick(seed + 0.5, AREAS.length)] ?? 'control'} thing ${String(seed)} [[Thing ${String(seed % 400)}]] ${String(1 + pick(seed + 0.7, 4) / 2)}h`;
    });
    await writeFile(join(folder, 'Journal', `${day}.md`), `${lines.join('\n')}\n`);
  }
}

/** Puts into the page what is measured, by name; each does its work once and ends when the pane is drawn. */
const WORK = `(() => {
  const { app } = window.preview;
  const { view } = app.workspace.getLeavesOfType('trajectory-roadmap')[0];
  const pane = () => view.contentEl.querySelector('.tj-pane');
  const shapes = [...pane().querySelectorAll('*')].map((el) => el.getBoundingClientRect()).filter((box) => box.width > 0 && box.height > 0);
  const file = app.vault.getFileByPath('Journal/${TODAY}.md');
  let turn = 0;
  window.bench = {
    count: () => pane().querySelectorAll('*').length,
    clear: () => view.onClose(),
    'first paint': () => view.draw(),
    'drawing again': () => view.draw(),
    'another day': () => view.setState({ ...view.getState(), asOf: (turn += 1) % 2 === 0 ? null : '2026-11-01' }, { history: false }),
    'one changed note, to the drawing': async () => {
      const before = pane().innerText;
      await app.vault.process(file, (text) => text + '- #ship #focus/mapping one more 1h\\n');
      while (pane().innerText === before) await new Promise((done) => setTimeout(done, 200));
    },
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
  };
})()`;

const NAMES = ['first paint', 'drawing again', 'one changed note, to the drawing', 'plain SVG', 'another day'] as const;

interface Cost {
  /** Processor time of the page's main thread without styles and layout, in milliseconds, and how often the page was laid out. */
  readonly script: number;
  readonly layouts: number;
}

/** Processor time, not time by the clock: other work on the machine does not count. */
async function costOf(page: Page, session: CDPSession, name: string): Promise<Cost> {
  const read = async (): Promise<Map<string, number>> => new Map((await session.send('Performance.getMetrics')).metrics.map((own) => [own.name, own.value]));
  const costs: Cost[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    if (name === 'first paint') await page.evaluate('window.bench.clear()');
    const before = await read();
    await page.evaluate(`(async () => { await window.bench[${JSON.stringify(name)}](); })()`);
    const after = await read();
    const delta = (key: string): number => (after.get(key) ?? 0) - (before.get(key) ?? 0);
    costs.push({ script: (delta('TaskDuration') - delta('LayoutDuration') - delta('RecalcStyleDuration')) * 1000, layouts: delta('LayoutCount') });
  }
  return costs.sort((a, b) => a.script - b.script)[RUNS >> 1] ?? { script: Number.NaN, layouts: Number.NaN };
}

async function bench(): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), 'trajectory-bench-'));
  const vault = join(parent, 'Vault');
  await makeVault(vault);
  const server = await startServer({ vault, today: TODAY, port: 0 });
  const browser = await launchBrowser();
  try {
    console.log(`${String(NOTES * PER_NOTE)} entries in ${String(NOTES)} notes, medians of ${String(RUNS)}, in Chromium in our stand-in for Obsidian`);
    for (const [name, query, width] of [['sidebar', 'layout=side&width=300', 900], ['main tab', 'layout=main', 1400]] as const) {
      const page = await browser.newPage({ viewport: { width, height: 1000 } });
      await page.goto(`${server.url}?${query}&today=${TODAY}`);
      await page.waitForSelector('.tj-pane:not(:has(.tj-status)) button.tj-rule', { timeout: 120_000 });
      await page.waitForTimeout(1000);
      await page.evaluate(WORK);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const costs = new Map<string, Cost>();
      for (const own of NAMES) costs.set(own, await costOf(page, session, own));
      const baseline = costs.get('plain SVG')?.script ?? Number.NaN;
      console.log(`${name}: ${String(await page.evaluate('window.bench.count()'))} elements`);
      for (const [own, { script, layouts }] of costs) console.log(`  ${own}: ${script.toFixed(1)} ms of script, ${(script / baseline).toFixed(1)} x plain SVG, laid out ${String(layouts)} times`);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
    await rm(parent, { recursive: true, force: true });
  }
}

await bench();
