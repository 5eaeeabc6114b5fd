/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import { SMALL_LOG, smallPlan } from './harness/small-plan';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

describe('a vault without a roadmap', () => {
  it('offers to create one, shows the note first, and writes it only when told to', async () => {
    const { page, pane, read } = await browser.open({ vault: { 'Diary.md': 'Nothing yet.\n' } });
    expect(await pane.locator('h2').innerText()).toBe('No roadmap note yet');
    await pane.getByRole('button', { name: 'Create from template' }).click();
    const modal = page.locator('.modal');
    expect(await modal.locator('pre').innerText()).toContain('start: 2026-11-22');
    await modal.getByRole('button', { name: 'Cancel' }).click();
    await expect(read('Roadmap.md')).rejects.toThrow('ENOENT');
    await pane.getByRole('button', { name: 'Create from template' }).click();
    await modal.getByRole('button', { name: 'Create note' }).click();
    await page.locator('.workspace-leaf.mod-active textarea').waitFor();
    expect(await read('Roadmap.md')).toMatch(/^---\nroadmap: true\nstart: 2026-11-22\n---\n/);
    await page.locator('.notice').filter({ hasText: 'Roadmap.md created.' }).getByText('Undo').click();
    // The pane is behind the note, where it draws nothing: it may never have shown the roadmap.
    await page.waitForFunction(`window.preview.app.vault.getFileByPath('Roadmap.md') === null`);
    await pane.getByText('No roadmap note yet').waitFor({ state: 'attached' });
    await expect(read('Roadmap.md')).rejects.toThrow('ENOENT');
  });

  it('makes a note the roadmap by one property line', async () => {
    const text = smallPlan('start: 2026-05-01 # a Friday\naliases: ["My plan"]');
    const { page, pane, read } = await browser.open({ vault: { 'Plans/Books.md': text, ...SMALL_LOG } });
    await pane.getByRole('button', { name: 'Choose a note' }).click();
    await page.locator('.prompt input').fill('books');
    await page.locator('.prompt .suggestion-item').first().click();
    const modal = page.locator('.modal');
    expect(await modal.locator('ins').allInnerTexts()).toEqual(['+ roadmap: true\n']);
    expect(await modal.locator('del').count()).toBe(0);
    expect(await read('Plans/Books.md')).toBe(text);
    await modal.getByRole('button', { name: 'Change note' }).click();
    await pane.locator('button.tj-rule').first().waitFor();
    expect(await read('Plans/Books.md')).toBe(text.replace('["My plan"]\n', '["My plan"]\nroadmap: true\n'));
  });
});

describe('a roadmap without a start', () => {
  const text = smallPlan("# kept\nroadmap: true\ntags: [ 'plan' ]").replace(/\n/g, '\r\n');

  it('shows the phases, asks for the first day, and writes only that line, which can be undone', async () => {
    const { page, pane, read } = await browser.open({ vault: { 'Books.md': text, ...SMALL_LOG } });
    expect(await pane.locator('h2').allInnerTexts()).toContain('Set a start date');
    expect(await pane.locator('.tj-phase').count()).toBe(2);
    await pane.getByLabel('First day of the plan').fill('2026-10-01');
    await pane.getByRole('button', { name: 'Set start' }).click();
    const modal = page.locator('.modal');
    expect(await modal.locator('ins').allInnerTexts()).toEqual(['+ start: 2026-10-01\n']);
    expect(await read('Books.md')).toBe(text);
    await modal.getByRole('button', { name: 'Change note' }).click();
    await pane.getByText('39 days left').waitFor();
    expect(await read('Books.md')).toBe(text.replace("tags: [ 'plan' ]", "tags: [ 'plan' ]\r\nstart: 2026-10-01"));
    await page.locator('.notice').getByText('Undo').click();
    await pane.getByRole('button', { name: 'Set start' }).waitFor();
    expect(await read('Books.md')).toBe(text);
  });

  it('writes nothing into properties that cannot be read, and says so', async () => {
    const broken = smallPlan('roadmap: true\ntitle: "never closed');
    const { page, pane, read } = await browser.open({ vault: { 'Roadmap.md': broken, ...SMALL_LOG } });
    await pane.getByLabel('First day of the plan').fill('2026-10-01');
    await pane.getByRole('button', { name: 'Set start' }).click();
    const modal = page.locator('.modal');
    await modal.getByText('its properties cannot be read').waitFor();
    expect(await modal.getByRole('button', { name: 'Change note' }).isDisabled()).toBe(true);
    expect(await read('Roadmap.md')).toBe(broken);
  });
});

describe('a roadmap without entries', () => {
  it('shows the phases and deliverables, and one worked example', async () => {
    const { pane } = await browser.open({ vault: { 'Roadmap.md': smallPlan('start: 2026-10-01') } });
    expect(await pane.locator('h2').allInnerTexts()).toContain('No work logged yet');
    expect(await pane.locator('.tj-empty .tj-example').innerText()).toContain('#focus/sewing');
    expect(await pane.locator('.tj-phase').count()).toBe(2);
    expect(await pane.locator('[data-tj-group="deliverables"]').innerText()).toContain('One notebook that opens flat');
    expect(await pane.locator('button.tj-rule .tj-state').allInnerTexts()).toEqual(['Too little data', 'Too little data']);
  });
});
