/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import { SMALL_LOG, smallPlan } from './harness/small-plan';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

describe('a roadmap note without phases', () => {
  it('shows three lines that work, and how the note was read', async () => {
    const { page, pane, write } = await browser.open({ vault: { 'Roadmap.md': '# Thoughts\n\nSome day.\n\n## Phase 1: Alone\n', ...SMALL_LOG } });
    expect(await pane.locator('.tj-empty h2').innerText()).toBe('No phase was found in this note.');
    const example = await pane.locator('.tj-empty .tj-example').innerText();
    expect(example.split('\n')).toHaveLength(3);
    await pane.locator('.tj-empty').getByRole('button', { name: 'Show what the reader saw' }).click();
    await page.locator('.tj-reading').getByText('stands alone').waitFor();
    await write('Roadmap.md', `---\nstart: 2026-10-01\n---\n${example}\n\n${example.replace('1', '2').replace('0-2', '3-5')}\n`);
    await page.locator('.tj-reading').getByText('2 phases').waitFor();
  });
});

describe('problems with the plan', () => {
  it('are listed with line and remedy, and one is mended only after the change was shown', async () => {
    const text = smallPlan('roadmap: true');
    const { page, pane, read } = await browser.open({ vault: { 'Roadmap.md': text, ...SMALL_LOG } });
    const row = pane.locator('.tj-problems li').filter({ hasText: 'no start date' });
    expect(await row.innerText()).toContain('Roadmap.md, line 4');
    expect(await row.innerText()).toContain('Add the property start');
    await row.getByRole('button', { name: 'Set a start date' }).click();
    const modal = page.locator('.modal');
    await modal.getByLabel('First day of the plan').or(modal.locator('input[type=date]')).first().fill('2026-10-01');
    await modal.locator('ins').getByText('+ start: 2026-10-01').waitFor();
    await modal.getByRole('button', { name: 'Cancel' }).click();
    expect(await read('Roadmap.md')).toBe(text);
    await row.getByRole('button', { name: 'Set a start date' }).click();
    await modal.locator('input[type=date]').fill('2026-10-01');
    await modal.locator('ins').getByText('+ start: 2026-10-01').waitFor();
    await modal.getByRole('button', { name: 'Change note' }).click();
    await pane.getByText('39 days left').waitFor();
    expect(await read('Roadmap.md')).toBe(text.replace('roadmap: true\n', 'roadmap: true\nstart: 2026-10-01\n'));
  });

  it('a plan that counts from 1 begins at its start once the reader says so', async () => {
    const text = smallPlan('roadmap: true\nstart: 2026-10-01').replace('Month 0-2', 'Month 1-3').replace('Month 3-11', 'Month 4-12');
    const { page, pane, read } = await browser.open({ vault: { 'Roadmap.md': text, ...SMALL_LOG } });
    // Browsers write thin spaces around the dash, or plain ones.
    const first = async (): Promise<string | undefined> => (await pane.locator('.tj-phase').first().getAttribute('aria-label'))?.replace(/\s/gu, ' ');
    expect(await first()).toContain('Nov 2026 – Jan 2027');
    const row = pane.locator('.tj-problems li').filter({ hasText: 'counted from 1' });
    await row.getByRole('button', { name: 'Begin at the start' }).click();
    await page.locator('.modal ins').getByText('+ count-from: 1').waitFor();
    await page.locator('.modal').getByRole('button', { name: 'Change note' }).click();
    await row.waitFor({ state: 'detached' });
    expect(await first()).toContain('Oct – Dec 2026');
    expect(await read('Roadmap.md')).toBe(text.replace('start: 2026-10-01\n', 'start: 2026-10-01\ncount-from: 1\n'));
  });

  it('R1: a roadmap that is gone stays on screen, and says so', async () => {
    const { page, pane, remove } = await browser.open({ vault: { 'Roadmap.md': smallPlan('start: 2026-10-01'), ...SMALL_LOG } });
    await remove('Roadmap.md');
    await pane.getByText('The roadmap note Roadmap.md is not there.').waitFor();
    expect(await pane.locator('.tj-phase').count()).toBe(2);
    expect(await pane.getByRole('button', { name: 'Choose a note' }).count()).toBe(1);
    await pane.getByRole('button', { name: 'Create from template' }).click();
    await page.locator('.modal').getByText('Create').first().waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('several roadmap notes', () => {
  it('are chosen in the pane, and each keeps how it was left', async () => {
    const { pane } = await browser.open({ vault: { 'A.md': smallPlan('roadmap: true\nstart: 2026-10-01', 'First plan'), 'B.md': smallPlan('roadmap: true\nstart: 2026-10-01', 'Second plan').replace('Paper and thread', 'Leather'), ...SMALL_LOG } });
    const choice = pane.getByLabel('Roadmap note');
    await pane.locator('button.tj-rule').first().click();
    await pane.locator('.tj-drill').waitFor();
    await choice.selectOption('B.md');
    await pane.locator('h1').getByText('Leather').waitFor();
    expect(await pane.locator('.tj-drill').count()).toBe(0);
    await choice.selectOption('A.md');
    await pane.locator('.tj-drill').waitFor();
    expect(await pane.locator('h1').innerText()).toContain('Paper and thread');
  });

  it('stay chosen when they get another name, and one that is gone can be left for another', async () => {
    const plan = (title: string): string => smallPlan('roadmap: true\nstart: 2026-10-01').replace('Paper and thread', title);
    const { page, pane, remove } = await browser.open({ vault: { 'A.md': plan('Wood'), 'B.md': plan('Leather'), ...SMALL_LOG } });
    const choice = pane.getByLabel('Roadmap note');
    await choice.selectOption('B.md');
    await pane.locator('h1').getByText('Leather').waitFor();
    const seen = await page.evaluate(`(async () => {
      const { app } = window.preview;
      const seen = new Set();
      const watch = new MutationObserver(() => seen.add(document.querySelector('.tj-pane h1').textContent));
      watch.observe(document.querySelector('.tj-pane'), { subtree: true, childList: true, characterData: true, attributes: true });
      await app.vault.rename(app.vault.getFileByPath('B.md'), 'Plans.md');
      while (document.querySelector('.tj-pane [data-tj-item="roadmap"]').value !== 'Plans.md') await new Promise(requestAnimationFrame);
      watch.disconnect();
      return [...seen];
    })()`);
    expect(seen).toEqual(['Phase 0: Leather']);
    expect(await page.evaluate(`window.preview.app.workspace.getLeavesOfType('trajectory-roadmap')[0].view.getState().roadmap`)).toBe('Plans.md');
    await remove('Plans.md');
    await pane.getByText('The roadmap note Plans.md is not there.').waitFor();
    expect(await choice.inputValue()).toBe('Plans.md');
    await choice.selectOption('A.md');
    await pane.locator('h1').getByText('Wood').waitFor();
    expect(await pane.getByText('is not there').count()).toBe(0);
  });
});
