/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import type { Page } from 'playwright-core';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

const focused = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['tjItem'] ?? document.activeElement?.tagName ?? '');

describe('the pane by keyboard', () => {
  it('opens an entry at its line, in a new tab with Mod, previews it, and offers the usual actions', async () => {
    const { page, pane } = await browser.open({ layout: 'side' });
    await page.evaluate(`window.previews = []; window.preview.app.workspace.on('hover-link', (event) => window.previews.push(event.linktext))`);
    await pane.locator('button.tj-rule').first().press('Enter');
    const entry = pane.locator('.tj-entry-button').first();
    await entry.hover();
    expect(await page.evaluate('window.previews.length')).toBeGreaterThan(0);
    await entry.click({ button: 'right' });
    expect(await page.locator('.menu-item').allInnerTexts()).toEqual(expect.arrayContaining(['Open', 'Open in new tab', 'Open to the right']));
    await page.keyboard.press('Escape');
    const tabs = page.locator('.mod-root .workspace-tab-header');
    await entry.press('Enter');
    await page.locator('.mod-root textarea').first().waitFor();
    const before = await tabs.count();
    await entry.focus();
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(`document.querySelectorAll('.mod-root .workspace-tab-header').length === ${String(before + 1)}`);
  });

  it('keeps the focus and the scroll place when a note changes under it, and says so politely', async () => {
    const { page, pane, read, write } = await browser.open({ layout: 'side', width: 300 });
    const rule = pane.locator('button.tj-rule').nth(3);
    await rule.focus();
    await page.evaluate(() => { const el = document.querySelector('.tj-view'); if (el !== null) el.scrollTop = 120; });
    const before = await rule.innerText();
    const note = await read('Journal/2026-11-20.md').catch(() => '');
    await write('Journal/2026-11-20.md', `${note}\n- #ship #focus/mapping [[Projects/Loop page]] https://example.org/loop a page others can follow 3h\n- #ship #focus/mapping [[Projects/Rig page]] https://example.org/rig another page 3h\n- #ship https://example.org/third third 3h\n- #ship https://example.org/fourth fourth 3h\n`);
    await page.waitForFunction((old) => document.querySelectorAll<HTMLElement>('button.tj-rule')[3]?.innerText !== old, before);
    expect(await focused(page)).toBe(await rule.getAttribute('data-tj-item'));
    expect(await page.evaluate(() => document.querySelector('.tj-view')?.scrollTop)).toBe(120);
    expect(await pane.locator('[aria-live]').count()).toBe(1);
  });
});

describe('the pane in a note', () => {
  const block = (lines: string): string => `\`\`\`roadmap\n${lines}\n\`\`\`\n\n`;

  it('draws what a block asks for, freezes it on a day, and opens its entries in the pane', async () => {
    const note = `${block('rule: shipping\nuntil: 2026-07-05')}${block('rule: depth\ndays: 7')}${block('show: focus\ncolour: red')}`;
    const { page } = await browser.open({ vault: { base: 'career', notes: { 'Embeds.md': note } }, layout: 'side', width: 300 });
    await page.evaluate(`window.preview.openNote('Embeds.md')`);
    const embeds = page.locator('.tj-embed');
    // Each block is drawn when its own day is read.
    await embeds.nth(2).locator('.tj-area').first().waitFor();
    for (const i of [0, 1]) await embeds.nth(i).locator('button.tj-rule').waitFor();
    expect(await embeds.nth(0).innerText()).toContain('28 days to 5 Jul 2026');
    expect(await embeds.nth(0).locator('button.tj-rule').count()).toBe(1);
    expect(await embeds.nth(1).innerText()).toContain('7 days to 22 Nov 2026');
    expect(await embeds.nth(2).innerText()).toContain('Not understood here: colour: red.');
    expect(await embeds.nth(2).locator('.tj-rules').count()).toBe(0);
    const shown = await embeds.nth(0).locator('.tj-rule-number').innerText();
    await embeds.nth(0).locator('button.tj-rule').click();
    const pane = page.locator('.mod-right-split .tj-pane');
    await pane.locator('.tj-drill h2', { hasText: 'Shipping beats studying' }).waitFor();
    expect(await pane.locator('.tj-drill h2').innerText()).toContain(shown);
    const state = await page.evaluate(`window.preview.app.workspace.getLeavesOfType('trajectory-roadmap')[0].getViewState().state`);
    expect(state).toMatchObject({ asOf: '2026-07-05', drill: 'rule:shipping' });
  });
});

describe('a first roadmap', () => {
  it('is made from a few words, shown before it is written, and never over a note', async () => {
    const { page, pane, read } = await browser.open({ vault: { 'My plan.md': 'mine' } });
    await pane.getByRole('button', { name: 'Create from template' }).click();
    const modal = page.locator('.modal');
    const fields = modal.locator('input');
    await fields.nth(0).fill('My plan');
    await fields.nth(1).fill('2026-11-02');
    await modal.locator('select').selectOption('4');
    await fields.nth(2).fill('Distributed systems');
    await fields.nth(3).fill('# Writing');
    expect(await modal.locator('.tj-starter p').innerText()).toContain('My plan - roadmap.md');
    expect(await modal.locator('.tj-preview').innerText()).toContain('2. Writing');
    await modal.getByRole('button', { name: 'Create note' }).click();
    await page.waitForFunction(`window.preview.app.vault.getFileByPath('My plan - roadmap.md') !== null`);
    expect(await read('My plan.md')).toBe('mine');
    const made = await read('My plan - roadmap.md');
    expect(made).toMatch(/^---\nroadmap: true\nstart: 2026-11-02\n---\n# My plan\n/);
    expect(made.match(/^## Phase \d/gm)).toHaveLength(4);
    await page.waitForFunction(`window.preview.app.workspace.getActiveFile()?.path === 'My plan - roadmap.md'`);
    await page.evaluate(`window.preview.openView()`);
    await pane.locator('.tj-phase').nth(3).waitFor();
    expect(await pane.locator('h1').innerText()).toBe('Phase 0: Find the direction');
  });
});

describe('what the workspace remembers', () => {
  it('is the state of each pane, deferred ones too, and a link leads to a place without writing', async () => {
    const { page, pane } = await browser.open();
    await pane.locator('[data-tj-item="zoom"]').click();
    await pane.locator('button.tj-rule').nth(1).click();
    await pane.locator('[data-tj-item="fold:weeks"]').click();
    const stored = await page.evaluate(`window.preview.app.workspace.getLeavesOfType('trajectory-roadmap')[0].getViewState()`);
    expect(stored).toMatchObject({ state: { drill: 'rule:shipping', zoom: 2 } });
    await page.evaluate(`(async () => {
      const leaf = window.preview.app.workspace.getLeaf('tab');
      await leaf.setViewState({ ...${JSON.stringify(stored)}, active: true });
    })()`);
    const second = page.locator('.tj-pane').last();
    await second.locator('.tj-drill').waitFor();
    expect(await second.locator('.tj-phase').count()).toBe(1);
    expect(await second.locator('[data-tj-item="fold:weeks"]').getAttribute('aria-expanded')).toBe('false');
  });
});
