import type { Browser, Page } from 'playwright-core';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser';
import { buildPlugin } from './build-plugin';
import { projectRoot } from './project-root';
import { buildPage } from './server/build-page';
import { startServer } from './server/start-server';

/** The day on which the example vault is read. */
const TODAY = '2026-11-22';
const EXAMPLE = 'tests/vaults/career';
const FOLDER = 'docs/images';
const PANE = '.workspace-leaf-content[data-type="trajectory-roadmap"]';
/** Nobody scrolls a picture: it shows the whole pane, up to this height in pixels. */
const TALLEST = 2600;

interface Shot {
  readonly name: string;
  readonly query: string;
  readonly window: { readonly width: number; readonly height: number };
  /** Makes the example vault into the one to show. */
  readonly change?: (vault: string) => Promise<void>;
  readonly act?: (page: Page) => Promise<void>;
  /** What is pictured. Default: the whole pane. */
  readonly part?: string;
  readonly forcedColors?: 'active';
}

const MAIN = { width: 1400, height: 900 };
const SIDE = { width: 1000, height: 900 };

const SHOTS: readonly Shot[] = [
  { name: 'main-light', query: 'layout=main&theme=light', window: MAIN },
  { name: 'main-dark', query: 'layout=main&theme=dark', window: MAIN },
  { name: 'sidebar-light', query: 'layout=side&theme=light&width=300', window: SIDE },
  { name: 'sidebar-dark', query: 'layout=side&theme=dark&width=300', window: SIDE },
  { name: 'drill', query: 'layout=main&theme=light', window: MAIN, act: openFirstRule },
  { name: 'no-roadmap', query: 'layout=side&theme=light&width=360', window: SIDE, change: (vault) => rm(join(vault, 'Roadmap.md')) },
  { name: 'no-start', query: 'layout=side&theme=light&width=360', window: SIDE, change: dropStart },
  { name: 'no-entries', query: 'layout=side&theme=light&width=360', window: SIDE, change: dropNotes },
  { name: 'phone', query: 'device=phone&theme=light', window: { width: 390, height: 844 } },
  { name: 'embed', query: 'layout=side&theme=light&width=300', window: { width: 1000, height: 940 }, change: addEmbed, act: openEmbed, part: '.markdown-preview-view' },
  { name: 'log-entry', query: 'layout=side&theme=light&width=360', window: SIDE, act: fillInLog, part: '.modal' },
  { name: 'high-contrast', query: 'layout=main&theme=light', window: MAIN, forcedColors: 'active' },
  { name: 'rtl', query: 'layout=main&theme=light&rtl=1&lang=ar', window: MAIN },
];

/** `npm run screenshots [name …]`: draws the pictures of the docs from the example vault, in the stand-in. */
async function takeAll(names: readonly string[]): Promise<void> {
  const folder = join(projectRoot(), FOLDER);
  await mkdir(folder, { recursive: true });
  const built = { plugin: await buildPlugin(true), page: await buildPage() };
  const browser = await launchBrowser();
  try {
    for (const shot of SHOTS.filter(({ name }) => names.length === 0 || names.includes(name))) {
      const image = await take(browser, shot, built);
      await writeFile(join(folder, `${shot.name}.png`), image);
      console.log(`${FOLDER}/${shot.name}.png, ${String(Math.round(image.length / 1000))} kB`);
    }
  } finally {
    await browser.close();
  }
}

async function take(browser: Browser, { query, window, change, act, part = PANE, forcedColors }: Shot, built: Pick<Parameters<typeof startServer>[0], 'plugin' | 'page'>): Promise<Buffer> {
  const parent = await mkdtemp(join(tmpdir(), 'trajectory-shots-'));
  const vault = join(parent, 'Career');
  await cp(join(projectRoot(), EXAMPLE), vault, { recursive: true });
  await change?.(vault);
  const server = await startServer({ vault, today: TODAY, ...built });
  const context = await browser.newContext({ viewport: window, locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce', forcedColors: forcedColors ?? 'none', hasTouch: query.includes('phone') });
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}?${query}`);
    await page.locator('.tj-pane:not(:has(.tj-status)) :is(button.tj-rule, .tj-empty)').first().waitFor();
    await act?.(page);
    if (part === PANE) await growToFit(page, window.width);
    return await page.locator(part).first().screenshot();
  } finally {
    await context.close();
    await server.close();
    await rm(parent, { recursive: true, force: true });
  }
}

/** Makes the window as high as what the pane holds. */
async function growToFit(page: Page, width: number): Promise<void> {
  const height = await page.locator(`${PANE} .view-content`).evaluate((el) => innerHeight - el.clientHeight + el.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(TALLEST, Math.ceil(height)) });
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return document.fonts.ready;
  });
  // What moves has moved: nothing is animated, but fonts and the size of the window settle over a frame or two.
  await page.waitForTimeout(300);
}

async function openFirstRule(page: Page): Promise<void> {
  await page.locator('button.tj-rule').nth(1).click();
  await page.locator('.tj-drill').waitFor();
}

async function addEmbed(vault: string): Promise<void> {
  await writeFile(join(vault, 'Week.md'), '# Week 47\n\nWhere the plan stands, and the rule I watch.\n\n```roadmap\nshow: phases\n```\n\n```roadmap\nrule: shipping\nuntil: 2026-11-22\n```\n\nMost of the hours went into mapping:\n\n```roadmap\nshow: focus\n```\n');
}

async function openEmbed(page: Page): Promise<void> {
  await page.evaluate(() => { window.preview?.openNote('Week.md'); });
  await page.locator('.tj-embed').nth(2).locator('.tj-area').first().waitFor();
}

async function fillInLog(page: Page): Promise<void> {
  await page.evaluate(() => window.preview?.runCommand('trajectory:log-entry'));
  const modal = page.locator('.modal');
  await modal.getByLabel('What you did').fill('Retry queue for failed jobs');
  await modal.getByLabel('Kind of work').selectOption('build');
  await modal.getByLabel('Focus areas').fill('Control on small hardware');
  await modal.getByLabel('Duration').fill('1h30');
  await modal.locator('ins', { hasText: '1h30' }).waitFor();
  await modal.getByText('Counted as build').waitFor();
}

async function dropStart(vault: string): Promise<void> {
  const path = join(vault, 'Roadmap.md');
  await writeFile(path, (await readFile(path, 'utf8')).replace(/^start:.*\n/m, ''));
}

async function dropNotes(vault: string): Promise<void> {
  for (const folder of ['Archive', 'Inbox', 'Journal', 'Projects', 'Reading', 'Reviews', 'Templates']) await rm(join(vault, folder), { recursive: true });
}

await takeAll(process.argv.slice(2));
