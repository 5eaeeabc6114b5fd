/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import type { Page } from 'playwright-core';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

/** The name of the item that has the focus, or what else has it. */
const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const el = document.activeElement as HTMLElement | null;
  return el?.dataset.tjItem ?? (el?.dataset.tjDrill === undefined ? el?.tagName ?? 'nothing' : 'drill');
});

/** How high each of the twelve points of the trends stands, in the units of the picture; null for a gap. */
function heights(trends: readonly Element[]): readonly (readonly (number | null)[])[] {
  return trends.map((trend) => {
    const points = [
      ...[...trend.querySelectorAll('polyline')].flatMap((line) => (line.getAttribute('points') ?? '').split(' ').map((point) => point.split(',').map(Number))),
      ...[...trend.querySelectorAll('.tj-trend-point')].map((point) => ['cx', 'cy'].map((name) => Number(point.getAttribute(name)))),
    ];
    const at = new Map(points.map(([x = 0, y = 0]) => [Math.round((x - 3) / (86 / 11)), 28 - y]));
    return Array.from({ length: 12 }, (_, week) => at.get(week) ?? null);
  });
}

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

  it('the tables say what the pictures show: every rule with its target, area, week, phase, day that something is due, and forecast', async () => {
    const { page, pane } = example();
    const texts = async (selector: string): Promise<readonly string[]> => (await pane.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
    const labels = (selector: string): Promise<readonly string[]> => pane.locator(selector).evaluateAll((all) => all.map((el) => el.getAttribute('aria-label') ?? ''));
    const targets = await pane.locator('button.tj-rule .tj-target').evaluateAll((all) => all.map((el) => `${String(Math.round(Number.parseFloat((el as HTMLElement).style.getPropertyValue('--tj-at'))))}%`));
    const rules = (await texts('button.tj-rule .tj-rule-number > :last-child')).map((number, i) => [number, targets[i]]);
    const areas = await texts('button.tj-area:not(:has(.tj-bar-off)) .tj-area-amount');
    const weeks = await labels('.tj-column');
    const phases = await labels('.tj-phase');
    const dues = (await labels('.tj-due')).map((label) => /^Due ([^:]+):/.exec(label)?.[1] ?? '');
    const worked = Number(/\d+/.exec((await labels('.tj-density'))[0] ?? '')?.[0]);
    const [from, to] = /likely (.+) to (.+)$/.exec((await texts('.tj-label > .tj-phase-current .tj-note'))[0] ?? '')?.slice(1) ?? [];
    const trends = await pane.locator('.tj-trend').evaluateAll(heights);
    expect([rules.length, targets.length, areas.length, weeks.length, phases.length, dues.length]).toEqual([5, 5, 3, 12, 5, 5]);
    await page.keyboard.press('Escape');
    await pane.locator('button.tj-rule').first().focus();
    await page.keyboard.press('t');
    await pane.locator('.tj-tables').waitFor();
    const table = async (id: string): Promise<readonly (readonly string[])[]> => pane.locator(`[data-tj-group="table:${id}"] tbody tr`).evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/[\u2066-\u2069]/g, ''))));
    expect((await table('rules')).map((row) => [row[2], row[7]])).toEqual(rules);
    expect((await table('areas')).slice(0, 3).map((row) => row[1])).toEqual(areas);
    expect((await table('weeks')).map(([week, shipped, built, studied]) => `Week of ${week?.replace(' 2026', '') ?? ''}: ${shipped ?? ''} released, ${built ?? ''} building, ${studied ?? ''} studying`)).toEqual(weeks);
    const rows = await table('phases');
    expect(rows.map(([title], i) => phases[i]?.includes(title ?? '?'))).toEqual(phases.map(() => true));
    expect(rows.map((row) => row[3]).sort()).toEqual([...dues].sort());
    expect((await table('evidence')).length).toBe(worked);
    const forecasts = (await table('deliverables')).map((row) => row.slice(5).join(' '));
    expect(forecasts.some((days) => days.includes(from ?? '?') && days.includes(to ?? '?'))).toBe(true);
    // One scale for all five: the points lie on one straight line over their shares, and the gaps are the same.
    const shares = (await table('trend')).map((row) => row.slice(1).map((cell) => (cell.endsWith('%') ? Number.parseInt(cell, 10) : null)));
    expect(shares.map((row) => row.map((share) => share === null))).toEqual(trends.map((row) => row.map((height) => height === null)));
    const points = shares.flatMap((row, rule) => row.flatMap((share, week) => (share === null ? [] : [[share, trends[rule]?.[week] ?? 0] as const]))).sort(([a], [b]) => a - b);
    const [[low, bottom], [high, top]] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
    expect(points.length).toBeGreaterThan(40);
    expect(high - low).toBeGreaterThan(30);
    expect(points.filter(([share, height]) => Math.abs(bottom + (top - bottom) * (share - low) / (high - low) - height) > 0.5)).toEqual([]);
    await page.keyboard.press('t');
    await pane.locator('button.tj-rule').first().waitFor();
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
