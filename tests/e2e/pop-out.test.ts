/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import type { Page } from 'playwright-core';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const el = document.activeElement as HTMLElement | null;
  return el?.dataset.tjItem ?? (el?.dataset.tjDrill === undefined ? el?.tagName ?? 'nothing' : 'drill');
});

/** The roadmap in a second window. */
async function popOut(page: Page): Promise<{ readonly popup: Page; readonly errors: string[] }> {
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => { window.preview?.popOut(); })]);
  const errors: string[] = [];
  popup.on('pageerror', (error) => { errors.push(error.message); });
  popup.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  await popup.setViewportSize({ width: 760, height: 900 });
  await popup.locator('button.tj-rule').first().waitFor();
  return { popup, errors };
}

describe('in a window of its own', () => {
  it('is used by keyboard: sections, drill-down, back, menu, tooltip and table stay in that window', async () => {
    const { page } = await browser.open();
    const { popup, errors } = await popOut(page);
    expect(await page.locator('.tj-pane').count()).toBe(0);
    await popup.locator('[data-tj-item="fold:rules"]').focus();
    await popup.keyboard.press('ArrowDown');
    const rule = await focused(popup);
    expect(rule).toMatch(/^rule:/);
    await popup.keyboard.press('Enter');
    await popup.locator('.tj-drill').waitFor();
    expect(await focused(popup)).toBe('drill');
    await popup.keyboard.press('Escape');
    expect(await focused(popup)).toBe(rule);
    const more = popup.locator('[data-tj-item="more"]:visible');
    await more.focus();
    await popup.keyboard.press('Enter');
    await popup.locator('.menu').waitFor();
    expect(await page.locator('.menu').count()).toBe(0);
    await popup.keyboard.press('Escape');
    expect(await focused(popup)).toBe('more');
    await popup.locator('button.tj-rule').first().click({ button: 'right' });
    await popup.locator('.menu').waitFor();
    await popup.keyboard.press('Escape');
    await popup.locator('[data-tj-item="table"]').focus();
    await popup.keyboard.press('t');
    await popup.locator('.tj-tables table').first().waitFor();
    expect(errors).toEqual([]);
    await popup.close();
  });

  it('draws what changes, keeps the focus, and says a change of state, however the first window is', async () => {
    const { page, read, write } = await browser.open();
    // A first window that is hidden draws no frames, and its timers hardly run.
    await page.evaluate(`window.requestAnimationFrame = () => 0; window.setTimeout = ((real) => (run, ms, ...more) => (ms > 1500 && ms <= 5000 ? 0 : real(run, ms, ...more)))(window.setTimeout)`);
    const { popup, errors } = await popOut(page);
    await popup.locator('button.tj-rule').nth(1).focus();
    const rule = await focused(popup);
    const change = async (day: string, kind: string): Promise<void> => {
      const path = `Journal/${day}.md`;
      await write(path, `${await read(path).catch(() => '')}\n- #${kind} #focus/llm more 20h\n`);
    };
    await write('Roadmap.md', (await read('Roadmap.md')).replace('One rover, done properly', 'One rover, well done'));
    await popup.locator('.tj-pane h1', { hasText: 'One rover, well done' }).waitFor();
    expect(await focused(popup)).toBe(rule);
    const said = popup.locator('.tj-sr[role="status"]');
    await change('2026-11-20', 'ship');
    await said.filter({ hasText: /Shipping[^.]*: now On target/ }).waitFor();
    await change('2026-11-19', 'study');
    await change('2026-11-18', 'study');
    await popup.locator('button.tj-rule', { hasText: 'Shipping' }).getByText('Slipping', { exact: true }).waitFor();
    await said.filter({ hasText: /Shipping[^.]*: now Slipping/ }).waitFor({ timeout: 15_000 });
    expect(errors).toEqual([]);
    await popup.close();
  });

  it('copies a link with the clipboard of the window it is in', async () => {
    const { page } = await browser.open();
    const { popup } = await popOut(page);
    for (const [own, name] of [[page, 'first'], [popup, 'second']] as const) {
      await own.evaluate((called) => { Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => { document.title = called; return Promise.resolve(); } } }); }, name);
    }
    await popup.locator('[data-tj-item="more"]:visible').click();
    await popup.locator('.menu').getByText('Copy link to this place').click();
    await popup.waitForFunction(() => document.title === 'second');
    expect(await page.title()).not.toBe('first');
    await popup.close();
  });

  it('goes on drawing at home when the window closes while a change waits for its frame', async () => {
    const { page, read, write } = await browser.open();
    const { popup } = await popOut(page);
    await popup.evaluate('window.requestAnimationFrame = () => { window.opener.document.title = "waits"; return 0; }');
    await write('Roadmap.md', (await read('Roadmap.md')).replace('One rover, done properly', 'One rover, well done'));
    await page.waitForFunction(() => document.title === 'waits');
    await popup.close();
    await page.locator('.tj-pane h1', { hasText: 'One rover, well done' }).waitFor();
    await write('Roadmap.md', (await read('Roadmap.md')).replace('One rover, well done', 'One rover, at last'));
    await page.locator('.tj-pane h1', { hasText: 'One rover, at last' }).waitFor();
  });
});

describe('Tab stops', () => {
  const stops = (page: Page): Promise<number[]> => page.locator('.tj-pane [data-tj-group]').evaluateAll((groups) => groups.map((group) =>
    [...group.querySelectorAll<HTMLElement>('[data-tj-item]')].filter((item) => item.closest('[data-tj-group]') === group && item.checkVisibility() && item.tabIndex === 0).length)
    .filter((_, i) => [...(groups[i]?.querySelectorAll<HTMLElement>('[data-tj-item]') ?? [])].some((item) => item.checkVisibility())));

  it('are one a section in a pane that was drawn while it was hidden, and when its width changes what can be seen', async () => {
    const { page } = await browser.open({ layout: 'side', width: 300 });
    await page.evaluate(`(() => {
      const { workspace } = window.preview.app;
      workspace.detachLeavesOfType('trajectory-roadmap');
      workspace.rightSplit.collapse();
    })()`);
    await page.evaluate(`window.preview.app.workspace.getRightLeaf(false).setViewState({ type: 'trajectory-roadmap', active: false })`);
    await page.locator('.tj-pane button.tj-rule').first().waitFor({ state: 'attached' });
    expect(await page.locator('.tj-pane').isVisible()).toBe(false);
    await page.waitForTimeout(200);
    await page.evaluate(`window.preview.app.workspace.rightSplit.expand()`);
    await page.locator('.tj-pane button.tj-rule').first().waitFor();
    await page.waitForTimeout(200);
    expect([...new Set(await stops(page))]).toEqual([1]);
    await page.evaluate(`document.querySelector('.mod-right-split').style.width = '900px'`);
    await page.waitForTimeout(300);
    expect([...new Set(await stops(page))]).toEqual([1]);
  });
});
