import { readFileSync } from 'node:fs';
import { GRAPHICS, tooClose } from './harness/measure-contrast';
import type { OpenPane } from './harness/open-pane';
import { smallPlan } from './harness/small-plan';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [300, 420, 640, 800, 1270] as const;

/** Makes the part of the window that holds the pane so wide. */
async function setWidth({ page }: OpenPane, width: number): Promise<void> {
  await page.evaluate((wide) => { window.preview?.app.workspace.rootSplit.containerEl.setCssStyles({ width: `${String(wide)}px`, flex: 'none' }); }, width);
}

/** What axe finds in the pane: every rule it has but those about whole pages. */
async function violations({ page }: OpenPane): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run(context: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe;
    const found = await axe.run('.tj-pane', { resultTypes: ['violations'], rules: { region: { enabled: false } } });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

async function colours(opened: OpenPane): Promise<object> {
  const { texts, graphics } = await tooClose(opened.pane);
  return { texts, graphics };
}

describe.each(THEMES)('in the %s theme', (theme) => {
  it('axe finds nothing, and colours keep their distance, at every width, with entries open and as tables', async () => {
    const opened = await browser.open({ theme, window: { width: 1700, height: 1200 } });
    const { page, pane } = opened;
    const found = new Map<string, object>();
    const look = async (state: string): Promise<void> => {
      const [axe, { texts, graphics }] = [await violations(opened), await tooClose(pane)];
      if (axe.length + texts.length + graphics.length > 0) found.set(state, { axe, texts, graphics });
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

  it('no two elements have one id, with two panes open', async () => {
    const { page } = await browser.open({ theme, layout: 'both' });
    const ids = await page.evaluate(() => [...document.querySelectorAll('.tj-pane [id]')].map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('the same holds in the sidebar, and on a phone', async () => {
    const side = await browser.open({ theme, layout: 'side', width: 300 });
    expect({ axe: await violations(side), ...await colours(side) }).toEqual({ axe: [], texts: [], graphics: [] });
    const phone = await browser.open({ theme, device: 'phone', window: { width: 390, height: 844 } });
    expect({ axe: await violations(phone), ...await colours(phone) }).toEqual({ axe: [], texts: [], graphics: [] });
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['no roadmap', { 'Diary.md': '' }],
    ['no start', { 'Roadmap.md': smallPlan('roadmap: true') }],
    ['no entries', { 'Roadmap.md': smallPlan('start: 2026-10-01') }],
  ])('the same holds with %s', async (_name, vault) => {
    const opened = await browser.open({ theme, vault, layout: 'side', width: 300 });
    expect({ axe: await violations(opened), ...await colours(opened) }).toEqual({ axe: [], texts: [], graphics: [] });
  });
});
