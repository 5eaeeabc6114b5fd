/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import { smallPlan } from './harness/small-plan';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();
const WIDE = { width: 1400, height: 1000 };

/** What stands out of the pane to the side, by class; rows that scroll on their own are left out. */
const OVERFLOW = `(() => {
  const pane = document.querySelector('.tj-pane');
  const box = pane.getBoundingClientRect();
  return [...pane.querySelectorAll('*')].filter((el) => {
    const own = el.getBoundingClientRect();
    return own.width > 0 && !el.closest('.tj-scroll, .tj-sr, .tj-scrub, svg') && (own.right > box.right + 8 || own.left < box.left - 8);
  }).map((el) => el.className);
})()`;
const SIZES = `[...document.querySelectorAll('.tj-pane button, .tj-pane input, .tj-pane select, .tj-pane summary')]
  .filter((el) => el.checkVisibility() && getComputedStyle(el).pointerEvents !== 'none')
  .map((el) => ({ item: el.dataset.tjItem ?? el.className, height: Math.round(el.getBoundingClientRect().height) }))`;

describe('one drawing at every width', () => {
  const wide = browser.shared({ window: WIDE });

  it('fits into whatever width its pane has, nothing stands out and nothing scrolls sideways', async () => {
    const { page } = wide();
    const wrong: unknown[] = [];
    for (const width of [280, 300, 420, 640, 760, 800, 1000, 1270]) {
      await page.evaluate((own) => {
        const root = document.querySelector<HTMLElement>('.mod-root');
        if (root !== null) Object.assign(root.style, { width: `${String(own)}px`, flex: 'none' });
      }, width);
      const out = await page.evaluate(OVERFLOW) as string[];
      const sideways = await page.evaluate(() => { const el = document.querySelector('.tj-view'); return el === null || el.scrollWidth > el.clientWidth + 1; });
      if (out.length > 0 || sideways) wrong.push({ width, out, sideways });
    }
    await page.evaluate(() => document.querySelector<HTMLElement>('.mod-root')?.removeAttribute('style'));
    expect(wrong).toEqual([]);
  });

  it('gives the title its own row where a roadmap can be chosen beside it', async () => {
    const { pane } = await browser.open({ vault: { 'Books.md': smallPlan('roadmap: true\nstart: 2026-09-01'), 'Boats.md': smallPlan('roadmap: true\nstart: 2026-09-01', 'Learn to build boats') }, layout: 'side', width: 300, window: { width: 1000, height: 900 } });
    const box = async (part: string): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> => await pane.locator(part).boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 };
    const [title, select, facts, more] = await Promise.all(['h1', 'select[data-tj-item="roadmap"]', '.tj-header .tj-facts', 'button[data-tj-item="more"]'].map(box));
    expect(title?.width).toBeGreaterThan(240);
    expect(select?.y).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0));
    expect(facts?.y).toBeGreaterThanOrEqual((select?.y ?? 0) + (select?.height ?? 0));
    expect(Math.abs((more?.y ?? 0) - (select?.y ?? 0))).toBeLessThan(8);
    expect(await pane.evaluate(() => { const el = document.querySelector('.tj-view'); return el !== null && el.scrollWidth <= el.clientWidth + 1; })).toBe(true);
  });

  it('is first drawn in some frames: where the reader is and the next step, then what stands below', async () => {
    const { page, pane } = await browser.open();
    await page.evaluate(`window.preview.app.workspace.detachLeavesOfType('trajectory-roadmap')`);
    const seen = await page.evaluate(`(async () => {
      const seen = [];
      const look = () => {
        const now = ['h1', '.tj-next', '.tj-rules', '.tj-areas', '.tj-problems'].filter((part) => document.querySelector('.tj-pane ' + part) !== null).join(' ');
        if (now !== '' && now !== seen.at(-1)) seen.push(now);
      };
      const watch = new MutationObserver(look);
      watch.observe(document.body, { subtree: true, childList: true });
      await window.preview.openView('trajectory-roadmap', 'main');
      while (document.querySelector('.tj-pane .tj-problems') === null) await new Promise((done) => setTimeout(done, 10));
      watch.disconnect();
      return seen;
    })()`);
    expect(seen).toEqual(['h1 .tj-next', 'h1 .tj-next .tj-rules', 'h1 .tj-next .tj-rules .tj-areas', 'h1 .tj-next .tj-rules .tj-areas .tj-problems']);
    expect(await pane.locator('button.tj-rule').count()).toBe(5);
  });

  it('begins no row of what the numbers speak for with a dividing dot', async () => {
    const { page, pane } = wide();
    const wrong: string[] = [];
    for (let width = 280; width <= 760; width += 20) {
      await page.locator('.mod-root').first().evaluate((el, own) => { (el as HTMLElement).style.cssText = `width:${String(own)}px;flex:none`; }, width);
      wrong.push(...await pane.locator('.tj-coverage').evaluate((row, own) => [...row.querySelectorAll('.tj-number')].filter((el) => {
        const { left, top } = el.getBoundingClientRect();
        const before = el.closest('.tj-fact')?.previousElementSibling?.firstElementChild?.getBoundingClientRect();
        return (before === undefined || top > before.top + 8) && left > row.getBoundingClientRect().left + 1;
      }).map((el) => `${String(own)}: ${el.textContent ?? ''}`), width));
    }
    await page.locator('.mod-root').first().evaluate((el) => { el.removeAttribute('style'); });
    expect(wrong).toEqual([]);
  });

  it('has the next step above the rules, two columns in a tab, and at most 1,500 elements', async () => {
    const { pane } = wide();
    const count = await pane.evaluate((el) => el.querySelectorAll('*').length);
    expect(count).toBeGreaterThan(200);
    expect(count).toBeLessThanOrEqual(1500);
    const top = async (selector: string): Promise<number> => (await pane.locator(selector).first().boundingBox())?.y ?? Number.NaN;
    expect(await top('.tj-next')).toBeLessThan(await top('.tj-rules'));
    expect(await top('.tj-timeline')).toBeLessThan(await top('.tj-next'));
    expect(Math.abs(await top('.tj-rules') - await top('.tj-areas'))).toBeLessThan(4);
    expect(await pane.locator('.tj-axis').innerText()).toContain('50%');
    expect(await pane.locator('button.tj-rule .tj-trend').first().isVisible()).toBe(true);
  });

  it('is drawn from the top downwards when it opens: no section goes away again, not even when it is drawn anew meanwhile', async () => {
    const { page, pane } = await browser.open();
    const seen = await page.evaluate(async () => {
      const { preview } = window;
      if (preview === undefined) throw new Error('no app');
      preview.app.workspace.detachLeavesOfType('trajectory-roadmap');
      const counts: number[] = [];
      const opened = preview.openView('trajectory-roadmap', 'main');
      for (let i = 0; i < 40; i += 1) {
        await new Promise(requestAnimationFrame);
        const count = document.querySelectorAll('.tj-pane .tj-section').length;
        if (count > 0 && count !== counts.at(-1)) {
          counts.push(count);
          const view = preview.app.workspace.getLeavesOfType('trajectory-roadmap')[0]?.view;
          if (view !== undefined) void view.setState(view.getState(), { history: false });
        }
      }
      await opened;
      return counts;
    });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(await pane.locator('.tj-section').count());
  });

  it('stands in one column in the sidebar, where icons are enough for its tools, and grows by two fifths', async () => {
    const { page, pane } = await browser.open({ layout: 'side', width: 300 });
    const left = async (selector: string): Promise<number> => (await pane.locator(selector).first().boundingBox())?.x ?? Number.NaN;
    expect(await left('.tj-rules')).toBeCloseTo(await left('.tj-areas'), 0);
    expect(await pane.locator('[data-tj-item="log"]').innerText()).toBe('');
    expect(await pane.locator('[data-tj-item="log"]').getAttribute('aria-label')).toBe('Log entry');
    expect((await page.evaluate(SIZES) as { item: string; height: number }[]).filter(({ height, item }) => height < 24 && !/^due/.test(item))).toEqual([]);
    await page.addStyleTag({ content: '.tj-pane, .tj-pane * { font-size: 18.2px !important; }' });
    expect(await page.evaluate(OVERFLOW)).toEqual([]);
  });

  it('grows by two fifths in a tab too: nothing stands out, and the marks of the scale stay apart', async () => {
    const { page, pane } = await browser.open({ window: { width: 1100, height: 900 } });
    await page.addStyleTag({ content: 'body { --font-ui-small: 18.2px; --font-ui-smaller: 16.8px; --font-ui-medium: 21px; --font-ui-large: 28px; }' });
    for (const width of [600, 760, 850, 1040]) {
      await page.locator('.mod-root').first().evaluate((el, own) => { (el as HTMLElement).style.cssText = `width:${String(own)}px;flex:none`; }, width);
      expect(await page.evaluate(OVERFLOW)).toEqual([]);
      const marks = await pane.locator('.tj-axis > span:visible').evaluateAll((all) => all.map((el) => el.getBoundingClientRect()).map(({ left, right }) => ({ left, right })).sort((a, b) => a.left - b.left));
      expect(marks.filter(({ left }, i) => left < (marks[i - 1]?.right ?? 0)).map((mark) => ({ width, mark }))).toEqual([]);
    }
  });

  it('has what else there is beside the entries that are listed, below the other column, and where it was when they are closed', async () => {
    const { page, pane } = wide();
    const box = async (part: string): Promise<{ readonly x: number; readonly y: number; readonly bottom: number }> => {
      const own = await pane.locator(part).boundingBox();
      return { x: Math.round(own?.x ?? Number.NaN), y: own?.y ?? Number.NaN, bottom: (own?.y ?? Number.NaN) + (own?.height ?? Number.NaN) };
    };
    expect((await box('.tj-rest')).x).toBe((await box('.tj-main')).x);
    await pane.locator('button.tj-rule').nth(1).click();
    await pane.locator('.tj-drill').waitFor();
    const [rest, side] = [await box('.tj-rest'), await box('.tj-side')];
    expect(rest.x).toBe(side.x);
    expect(rest.y).toBeGreaterThanOrEqual(side.bottom);
    await page.keyboard.press('Escape');
    await pane.locator('.tj-drill').waitFor({ state: 'detached' });
    expect((await box('.tj-rest')).x).toBe((await box('.tj-main')).x);
  });

  it('puts the worst rule first on a phone, with targets for a thumb and a dock to log from', async () => {
    const { page, pane } = await browser.open({ device: 'phone', window: { width: 390, height: 844 } });
    expect(await pane.locator('button.tj-rule .tj-strong').first().innerText()).toBe('Visibility beats silent competence');
    expect((await page.evaluate(SIZES) as { item: string; height: number }[]).filter(({ height }) => height < 44)).toEqual([]);
    const [zoom, more] = await Promise.all(['zoom', 'more'].map((item) => pane.locator(`[data-tj-item="${item}"]`).boundingBox()));
    expect((zoom?.x ?? 0) + (zoom?.width ?? 0)).toBeLessThanOrEqual(more?.x ?? 0);
    const dock = await pane.locator('.tj-dock').boundingBox();
    expect((dock?.y ?? 0) + (dock?.height ?? 0)).toBeGreaterThan(820);
    await pane.locator('button.tj-rule').first().click();
    expect(await pane.locator('.tj-header').isVisible()).toBe(false);
    expect(await pane.locator('.tj-drill').isVisible()).toBe(true);
    await pane.locator('[data-tj-item="close"]').click();
    expect(await pane.locator('.tj-header').isVisible()).toBe(true);
  });

  it('mirrors from right to left, and keeps a ratio readable', async () => {
    const { page, pane } = await browser.open({ rtl: true, language: 'ar', layout: 'side', width: 300 });
    expect(await page.evaluate(OVERFLOW)).toEqual([]);
    const [first, last] = await pane.locator('.tj-phase').evaluateAll((all) => [all[0], all.at(-1)].map((el) => el?.getBoundingClientRect().x ?? 0));
    expect(first).toBeGreaterThan(last ?? 0);
    expect(await pane.locator('.tj-rule-number [dir="ltr"]').first().innerText()).toMatch(/^\S+ : \S+$/);
  });

  it('moves nothing for those who asked for less motion, and outlines its bars in forced colours', async () => {
    const { page, pane } = wide();
    const bar = pane.locator('.tj-gauge > .tj-bar').first();
    expect(await bar.evaluate((el) => getComputedStyle(el).transitionDuration)).toBe('0s');
    await page.emulateMedia({ reducedMotion: 'no-preference', forcedColors: 'active' });
    expect(await bar.evaluate((el) => getComputedStyle(el).transitionDuration)).toBe('0.16s');
    expect(await pane.locator('.tj-gauge').first().evaluate((el) => getComputedStyle(el).outlineStyle)).toBe('solid');
    const text = await pane.evaluate((el) => getComputedStyle(el).color);
    expect(await pane.locator('.tj-trend-line').first().evaluate((el) => getComputedStyle(el).stroke)).toBe(text);
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'none' });
  });
});
