/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

/** Makes every call that would reach the disk fail, as when a drive is gone. */
const PULL_THE_DISK = `{
  const { vault } = window.preview.app;
  for (const name of ['read', 'cachedRead', 'process', 'create', 'createFolder', 'modify', 'append', 'trash', 'rename', 'delete']) {
    vault[name] = () => Promise.reject(new Error('The disk is gone'));
  }
  for (const name of ['read', 'write', 'process', 'append', 'exists', 'stat', 'list', 'mkdir']) vault.adapter[name] = () => Promise.reject(new Error('The disk is gone'));
}`;
const COMMANDS = `window.preview.app.commands.usable().map(({ id }) => id).filter((id) => id.startsWith('trajectory:'))`;

const CASES: readonly (readonly [string, { forget: boolean; review: boolean }, string])[] = [
  ['the roadmap must be read again', { forget: true, review: false }, 'Roadmap.md could not be read'],
  ['the review is to be made', { forget: false, review: false }, 'Reviews/2026-W47.md was not changed: The disk is gone'],
  ['the review is there', { forget: false, review: true }, 'Reviews/2026-W47.md: this did not work. The disk is gone'],
];

it.each(CASES)('when the disk is gone and %s, every command ends in something the reader sees: what it shows, or a notice that says why not', async (_name, { forget, review }, told) => {
  const { page, pane, read } = await browser.open({ vault: { base: 'career', notes: review ? { 'Reviews/2026-W47.md': '---\nroadmap-review: 2026-W47\n---\n' } : {} } });
  // The note in the editor makes the commands about a note usable.
  await page.evaluate(async () => { await window.preview?.openNote('Roadmap.md', 1); });
  await page.locator('textarea').first().waitFor();
  const commands = await page.evaluate(COMMANDS) as readonly string[];
  expect(commands.map((id) => id.replace('trajectory:', '')).sort()).toEqual(['explain-note', 'log-entry', 'monthly-review', 'open-roadmap', 'open-roadmap-tab', 'show-reading', 'weekly-review']);
  await page.evaluate(PULL_THE_DISK);
  if (forget) await page.evaluate(`window.preview.app.metadataCache.trigger('changed', window.preview.app.vault.getFileByPath('Roadmap.md'), '', window.preview.app.metadataCache.getCache('Roadmap.md'))`);

  const seen = new Map<string, string>();
  for (const command of commands) {
    await page.evaluate(`document.querySelectorAll('.notice').forEach((own) => own.remove())`);
    await page.evaluate((id) => window.preview?.runCommand(id), command);
    const modal = page.locator('.modal');
    const shown = page.locator('.notice, .modal');
    if (command.includes('open-roadmap')) await pane.first().waitFor();
    else if (command.endsWith('show-reading')) await page.locator('[data-type="trajectory-reading"] .tj-pane').waitFor();
    else await shown.first().waitFor();
    if (await modal.count() > 0) {
      await modal.getByLabel('What you did').fill('Words');
      await modal.getByLabel('Kind of work').selectOption('build');
      await modal.getByLabel('Day').fill('2026-11-20');
      await modal.getByText('The disk is gone').waitFor();
      await modal.getByRole('button', { name: 'Log entry' }).click();
      await page.keyboard.press('Escape');
      seen.set(command, 'told in the dialog');
    } else seen.set(command, (await shown.allInnerTexts()).join(' | '));
    // What is rejected and caught by nobody reaches the page a moment later, and fails the test.
    await page.waitForTimeout(50);
  }
  expect(seen.get('trajectory:weekly-review')).toContain(told);
  expect(seen.get('trajectory:explain-note')).toContain('could not be read');
  expect(await read('Journal/2026-11-20.md')).not.toContain('Words');
});
