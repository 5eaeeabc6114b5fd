/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import { readFileSync } from 'node:fs';
import { GRAPHICS, tooClose } from './harness/measure-contrast';
import type { OpenPane, PaneOptions } from './harness/open-pane';
import { smallPlan } from './harness/small-plan';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const WIDTHS = [300, 420, 640, 800, 1270] as const;

/** Makes the part of the window that holds the pane so wide. */
async function setWidth({ page }: OpenPane, width: number): Promise<void> {
  await page.evaluate((wide) => { window.preview?.app.workspace.rootSplit.containerEl.setCssStyles({ width: `${String(wide)}px`, flex: 'none' }); }, width);
}

async function setTheme({ page }: OpenPane, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((own) => {
    document.body.classList.remove('theme-light', 'theme-dark');
    document.body.classList.add(`theme-${own}`);
  }, theme);
}

/** What axe finds in the pane: every rule it has but those about whole pages. */
async function violations({ page }: OpenPane): Promise<readonly string[]> {
  if (!await page.evaluate('"axe" in window')) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run(context: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe;
    const found = await axe.run('.tj-pane', { resultTypes: ['violations'], rules: { region: { enabled: false } } });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** What is wrong with the pane as it stands, in either theme. */
async function faults(opened: OpenPane): Promise<readonly object[]> {
  const found: object[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(opened, theme);
    const axe = await violations(opened);
    const { texts, graphics } = await tooClose(opened.pane);
    if (axe.length + texts.length + graphics.length > 0) found.push({ theme, axe, texts, graphics });
  }
  return found;
}

describe('in both themes', () => {
  it('axe finds nothing, and colours keep their distance, at every width, with entries open and as tables', async () => {
    const opened = await browser.open({ window: { width: 1700, height: 1200 } });
    const { page, pane } = opened;
    const found = new Map<string, readonly object[]>();
    const look = async (state: string): Promise<void> => {
      const wrong = await faults(opened);
      if (wrong.length > 0) found.set(state, wrong);
    };
    for (const width of WIDTHS) {
      await setWidth(opened, width);
      await look(`${String(width)} px`);
    }
    const { seen } = await tooClose(pane);
    expect(GRAPHICS.map(([selector]) => selector).filter((selector) => !seen.includes(selector))).toEqual([]);
    for (const width of [800, 300]) {
      await setWidth(opened, width);
      await pane.locator('button.tj-rule').first().press('Enter');
      await pane.locator('.tj-drill').waitFor();
      await look(`drill-down, ${String(width)} px`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('t');
      await pane.locator('.tj-tables').waitFor();
      await look(`tables, ${String(width)} px`);
      await page.keyboard.press('t');
      await pane.locator('button.tj-rule').first().waitFor();
    }
    expect([...found]).toEqual([]);
  });

  it('nor in a note, nor while a day is chosen, nor in the list of keys', async () => {
    const opened = await browser.open({ vault: { base: 'career', notes: { 'Week.md': '```roadmap\nshow: all\n```\n' } }, layout: 'both', window: { width: 1400, height: 1000 } });
    const { page } = opened;
    const pane = page.locator('.mod-root .tj-pane');
    await pane.locator('[data-tj-item="as-of"]').click();
    await pane.press('?');
    await pane.locator('.tj-date').waitFor();
    await pane.getByText('next and previous section').waitFor();
    expect(await faults({ ...opened, pane })).toEqual([]);
    await page.evaluate(`window.preview.openNote('Week.md')`);
    const embed = page.locator('.tj-embed');
    await embed.locator('.tj-area').first().waitFor();
    expect(await faults({ ...opened, pane: embed })).toEqual([]);
  });

  it('no two elements have one id, with two panes open', async () => {
    const { page } = await browser.open({ layout: 'both' });
    const ids = await page.evaluate(() => [...document.querySelectorAll('.tj-pane [id]')].map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each<[string, PaneOptions]>([
    ['in the sidebar', { layout: 'side', width: 300 }],
    ['on a phone', { device: 'phone', window: { width: 390, height: 844 } }],
    ['from right to left', { layout: 'side', width: 300, rtl: true, language: 'ar' }],
    ['with no phases', { vault: { 'Roadmap.md': '---\nroadmap: true\n---\n# Plan\n' } }],
    ['after the plan', { today: '2029-05-01' }],
    ['with no roadmap', { vault: { 'Diary.md': '' }, layout: 'side', width: 300 }],
    ['with no start', { vault: { 'Roadmap.md': smallPlan('roadmap: true') }, layout: 'side', width: 300 }],
    ['with no entries', { vault: { 'Roadmap.md': smallPlan('start: 2026-10-01') }, layout: 'side', width: 300 }],
  ])('the same holds %s', async (_name, options) => {
    expect(await faults(await browser.open(options))).toEqual([]);
  });
});
