/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import type { Locator } from 'playwright-core';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();
const example = browser.shared();

/** The rounded sum of the credits a drill-down lists. */
async function creditsOf(pane: Locator): Promise<number> {
  const more = pane.locator('.tj-drill [data-tj-item="more"]');
  while (await more.count() > 0) await more.click();
  const texts = await pane.locator('.tj-drill > table .tj-cell-credit .tj-strong').allInnerTexts();
  return texts.reduce((sum, text) => sum + Number.parseFloat(text), 0);
}

describe('the timeline', () => {
  it('draws the work along the phases, and a week of it opens its entries', async () => {
    const { pane } = example();
    expect(await pane.locator('.tj-density-built:visible').getAttribute('d')).toMatch(/^M/);
    expect(await pane.locator('.tj-density-plot:visible').count()).toBe(1);
    await pane.locator('.tj-density').click({ position: { x: 12, y: 20 } });
    const title = await pane.locator('.tj-drill h2').innerText();
    expect(title).toMatch(/^Week of \d+ (Mar|Apr): [\d.]+ h$/);
    expect(await creditsOf(pane)).toBeCloseTo(Number.parseFloat(/: ([\d.]+) h/.exec(title)?.[1] ?? ''), 0);
    expect(await pane.locator('.tj-drill .tj-cell-date').first().innerText()).toMatch(/Mar|Apr/);
    await pane.press('Escape');
  });

  it('shows any day on a slider: the whole pane follows, and goes back to today', async () => {
    const { pane } = await browser.open({ layout: 'side', width: 300 });
    const before = await pane.locator('.tj-rule-number').allInnerTexts();
    const slider = pane.locator('.tj-scrub');
    await slider.focus();
    for (let i = 0; i < 20; i += 1) await slider.press('PageDown');
    expect(await slider.getAttribute('aria-valuetext')).toBe('5 Jul 2026');
    expect(await pane.locator('h1').innerText()).toBe('Something that moves');
    expect(await pane.locator('.tj-date').inputValue()).toBe('2026-07-05');
    expect(await pane.locator('.tj-rule-number').allInnerTexts()).not.toEqual(before);
    expect(await slider.evaluate((el) => el === el.ownerDocument.activeElement)).toBe(true);
    await pane.locator('[data-tj-item="today"]').click();
    expect(await pane.locator('.tj-rule-number').allInnerTexts()).toEqual(before);
    expect(await pane.locator('.tj-scrub').getAttribute('aria-valuetext')).toBe('22 Nov 2026');
  });

  it('takes any day from the first of the plan to today and says so; of another the field goes back', async () => {
    const { pane } = example();
    await pane.locator('[data-tj-item="as-of"]').click();
    const field = pane.locator('.tj-date');
    expect(await pane.locator('.tj-as-of .tj-note').innerText()).toBe('The whole pane shows this day: any from 1 Apr to 22 Nov 2026');
    for (const day of ['2026-03-31', '2026-11-23']) {
      await field.fill(day);
      await field.blur();
      expect(await field.inputValue()).toBe('2026-11-22');
    }
    expect(await pane.locator('h1').innerText()).toBe('Phase 2: One rover, done properly');
    await field.fill('2026-04-01');
    await pane.locator('h1', { hasText: 'Choose the machine' }).waitFor();
    expect(await pane.locator('.tj-header .tj-facts').innerText()).toMatch(/^Month 0 of 36/);
    await pane.locator('[data-tj-item="today"]').click();
    await pane.locator('[data-tj-item="close-as-of"]').click();
  });

  it('knows on an earlier day only what was done by then', async () => {
    const { pane } = example();
    const done = pane.locator('.tj-due-done');
    expect(await done.count()).toBe(2);
    await pane.locator('[data-tj-item="as-of"]').click();
    await pane.locator('.tj-date').fill('2026-07-05');
    await pane.locator('h1', { hasText: 'Something that moves' }).waitFor();
    expect(await done.count()).toBe(1);
    await pane.locator('[data-tj-item="today"]').click();
    expect(await done.count()).toBe(2);
  });

  it('draws the work in bars of some pixels each, in a sidebar as in a main tab', async () => {
    const { page, pane } = example();
    for (const width of [300, 1100]) {
      await page.locator('.mod-root').first().evaluate((el, own) => { (el as HTMLElement).style.cssText = `width:${String(own)}px;flex:none`; }, width);
      const shape = pane.locator('.tj-density-built:visible');
      const drawn = await shape.evaluate((el) => (el.closest('svg')?.clientWidth ?? Number.NaN) / 1000);
      const widths = [...(await shape.getAttribute('d') ?? '').matchAll(/M[\d.]+ [\d.]+h([\d.]+)/g)].map((match) => Number(match[1]) * drawn).sort((a, b) => a - b);
      expect(widths[widths.length >> 1]).toBeGreaterThan(4);
    }
    await page.locator('.mod-root').first().evaluate((el) => { el.removeAttribute('style'); });
  });

  it('zooms to the current phase with its months, and back', async () => {
    const { pane } = example();
    expect(await pane.locator('.tj-phase').count()).toBe(5);
    await pane.locator('[data-tj-item="zoom"]').click();
    expect(await pane.locator('.tj-phase').count()).toBe(1);
    expect(await pane.locator('.tj-months').innerText()).toContain('Jan 2027');
    await pane.locator('[data-tj-item="zoom"]').click();
    expect(await pane.locator('.tj-phase').count()).toBe(5);
  });

  it('names every phase beneath its bar, whole, and no name covers another', async () => {
    const { pane, page } = example();
    for (const width of [620, 900, 1300]) {
      await page.locator('.mod-root').first().evaluate((el, own) => { (el as HTMLElement).style.cssText = `width:${String(own)}px;flex:none`; }, width);
      const names = await pane.locator('.tj-label :is(.tj-user, .tj-note)').evaluateAll((all) => all.map((el) => {
        const { left, right, top, bottom } = el.getBoundingClientRect();
        return { text: el.textContent ?? '', left, right, top, bottom, cut: el.scrollWidth > el.clientWidth + 1 && getComputedStyle(el).display !== 'inline' };
      }));
      for (const title of ['Choose the machine', 'Something that moves', 'One rover, done properly', 'Known for one thing', 'Room to choose']) expect(names.map(({ text }) => text)).toContain(title);
      expect(names.filter(({ cut }) => cut)).toEqual([]);
      expect(names.flatMap((a) => names.filter((b) => b !== a && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2).map((b) => `${a.text} / ${b.text}`))).toEqual([]);
    }
    await page.locator('.mod-root').first().evaluate((el) => { el.removeAttribute('style'); });
  });

  it('says when a deliverable is likely to be done, and draws it', async () => {
    const { pane } = example();
    expect(await pane.locator('.tj-label > .tj-phase-current').innerText()).toMatch(/Due 31 Mar 2027, likely .+ to .+/);
    expect(await pane.locator('.tj-forecast').count()).toBe(1);
    expect(await pane.locator('.tj-crowded').count()).toBe(0);
    expect(await pane.locator('.tj-due').first().getAttribute('aria-label')).toMatch(/^Due 31 May 2026: .+, done$/);
  });

  it('keeps the plan in the note when asked, and outlines where a phase was when it moves', async () => {
    const { pane, page, read, write } = await browser.open();
    const before = await read('Roadmap.md');
    await pane.locator('[data-tj-item="more"]').click();
    await page.locator('.menu-item', { hasText: 'Keep this plan as the original' }).click();
    await page.locator('.notice', { hasText: 'kept in Roadmap.md' }).waitFor();
    const kept = await read('Roadmap.md');
    expect(kept).toContain('baseline-phase-2: 2026-09-01..2027-03-31\n');
    expect(kept.replace(/^baseline-phase-\d: .*\n/gm, '')).toBe(before);
    expect(await pane.locator('.tj-ghost').count()).toBe(0);
    await write('Roadmap.md', kept.replace('(Month 5–11)', '(Month 5–14)'));
    await pane.locator('.tj-ghost').first().waitFor();
    expect(await pane.locator('.tj-timeline').innerText()).toContain('Outlined: the plan as it was kept');
  });

  it('offers a phase its menu: entries, zoom, the note', async () => {
    const { pane, page } = example();
    await pane.locator('.tj-phase').nth(1).click({ button: 'right' });
    expect(await page.locator('.menu-item').allInnerTexts()).toEqual(['Show its entries', 'Zoom to this phase', 'Go to it in the note', 'Go to it in a new tab']);
    await page.locator('.menu-item', { hasText: 'Show its entries' }).click();
    expect(await pane.locator('.tj-drill h2').innerText()).toContain('Something that moves');
    await pane.press('Escape');
  });
});
