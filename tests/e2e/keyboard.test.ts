/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import type { Page } from 'playwright-core';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

/** The name of the item that has the focus, or what else has it. */
const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const el = document.activeElement as HTMLElement | null;
  return el?.dataset.tjItem ?? (el?.dataset.tjDrill === undefined ? el?.tagName ?? 'nothing' : 'drill');
});

describe('by keyboard alone', () => {
  const example = browser.shared({ window: { width: 1400, height: 1000 } });

  it('Tab goes from section to section, arrows inside one, and Enter and Esc there and back', async () => {
    const { page, pane } = example();
    const stops = await pane.locator('[data-tj-group]').evaluateAll((groups) => groups.map((group) =>
      [...group.querySelectorAll<HTMLElement>('[data-tj-item]')].filter((item) => item.closest('[data-tj-group]') === group && item.checkVisibility() && item.tabIndex === 0).length));
    expect(stops.length).toBeGreaterThan(8);
    expect(Math.max(...stops)).toBe(1);
    await pane.locator('[data-tj-item="fold:rules"]').focus();
    await page.keyboard.press('ArrowDown');
    const first = await focused(page);
    expect(first).toMatch(/^rule:/);
    await page.keyboard.press('ArrowDown');
    const second = await focused(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await pane.locator('.tj-drill').waitFor();
    expect(await focused(page)).toBe('drill');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await pane.locator('.tj-drill').count()).toBe(0);
    expect(await focused(page)).toBe(second);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-tj-group]')?.getAttribute('data-tj-group'))).not.toBe('rules');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(second);
    await page.keyboard.press('End');
    expect(await focused(page)).toMatch(/^coverage:/);
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('fold:rules');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('fold:areas');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('fold:rules');
  });

  it('T turns pictures into tables with the same figures and back, ? lists the keys, and the focus stays in the pane', async () => {
    const { page, pane } = example();
    await pane.locator('button.tj-rule').nth(1).focus();
    await page.keyboard.press('t');
    await pane.locator('.tj-tables').waitFor();
    expect(await pane.locator('.tj-tables').innerText()).toMatch(/Shipping beats studying\s+Slipping\s+1.2 : 1[^\n]*\s55%\s/);
    expect(await page.evaluate(() => document.activeElement?.closest('.tj-pane') !== null)).toBe(true);
    await page.keyboard.press('t');
    await pane.locator('button.tj-rule').first().waitFor();
    await page.keyboard.press('?');
    await pane.getByText('next and previous section').waitFor();
    await page.keyboard.press('Escape');
    expect(await pane.getByText('next and previous section').count()).toBe(0);
  });

  it('each section keeps one stop that can be seen, however narrow the pane becomes, and when it comes back from where it was hidden', async () => {
    const { page, pane } = example();
    const root = page.locator('.mod-root').first();
    const style = (css: string): Promise<void> => root.evaluate((el, own) => { (el as HTMLElement).style.cssText = own; }, css);
    /** Sections with something to be seen in them whose stops of the Tab key are not one that can be seen. */
    const wrong = (): Promise<readonly string[]> => pane.locator('[data-tj-group]').evaluateAll((groups) => groups.flatMap((group) => {
      const items = [...group.querySelectorAll<HTMLElement>('[data-tj-item]')].filter((item) => item.closest('[data-tj-group]') === group && item.checkVisibility());
      return items.length === 0 || items.filter(({ tabIndex }) => tabIndex === 0).length === 1 ? [] : [group.getAttribute('data-tj-group') ?? ''];
    }));
    await pane.locator('[data-tj-item="window"]').focus();
    for (const css of ['width:300px;flex:none', '', 'display:none', '']) {
      await style(css);
      await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
      expect(await wrong()).toEqual([]);
    }
  });
});
