/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

/** Waits for what the editor saves a moment later. */
async function until(is: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 200 && !(await is()); turn += 1) await new Promise((done) => setTimeout(done, 50));
}

describe('the weekly review', () => {
  it('is made once with the figures of its Sunday, opened the second time, refreshed when asked, and undone', async () => {
    const { pane, page, read, write, remove } = await browser.open();
    const PATH = 'Reviews/2026-W47.md';
    const before = await read('Roadmap.md');
    const shown = await pane.locator('button.tj-rule .tj-rule-number').allInnerTexts();

    expect(await pane.getByRole('button', { name: 'Start weekly review' }).isVisible()).toBe(true);
    await pane.locator('[data-tj-item="table"]').focus();
    await page.keyboard.press('r');
    await page.locator('.notice', { hasText: `${PATH} created.` }).waitFor();
    const note = await read(PATH);
    expect(note).toMatch(/^---\nroadmap-review: 2026-W47\n---\n%% roadmap:begin %%\n\[\[Roadmap\]\], as of 22 Nov 2026: 20 of 23 notes tagged\.\n/);
    expect(note).toMatch(/\| Shipping beats studying \| 1\.2 : 1 \(55%\) \| [\d.]+ : 1 \(\d+%\) \| 60% \| Slipping \| ship 4\.7 h more \|/);
    expect(note).toMatch(/\| Visibility beats silent competence \| 2 of 7 \(29%\) \| [^|]+ \| 60% \| Broken, 3 weeks \| publish 3 artifacts \|/);
    expect(shown.join(' ')).toContain('2 of 7');
    expect(note).toContain('- Visibility: which finished work can nobody see yet?');
    expect(note).toContain('> - Depth: what did I work on outside my areas');
    expect(note).toContain('- [ ] Phase 2: Reading about the next layer while the last one sits unpublished.');
    await page.waitForFunction((path) => window.preview?.app.workspace.getActiveFile()?.path === path, PATH);

    await page.locator('.notice').getByText('Undo').click();
    await page.waitForFunction((path) => window.preview?.app.vault.getFileByPath(path) === null, PATH);

    // A note of that name is never written over; elsewhere it is none of ours.
    await write('Templates/2026-W47.md', 'Template\n');
    await write(PATH, 'My own week.\n');
    await page.waitForFunction((path) => window.preview?.app.vault.getFileByPath(path) !== null, PATH);
    await page.evaluate(`window.preview.openView('trajectory-roadmap', 'main')`);
    await page.evaluate(`window.preview.runCommand('trajectory:weekly-review')`);
    await page.waitForFunction((path) => window.preview?.app.workspace.getActiveFile()?.path === path, PATH);
    expect(await read(PATH)).toBe('My own week.\n');
    await page.locator('.notice').getByText('Add the review to it').click();
    await page.locator('.notice', { hasText: 'stands at the end' }).waitFor();
    const added = `My own week.\n\n${note.slice(note.indexOf('%%'))}`;
    await until(async () => await read(PATH) === added);
    expect(await read(PATH)).toBe(added);
    await page.locator('.notice', { hasText: 'stands at the end' }).getByText('Undo').click();
    // Closed, the note is as it is on the disk.
    await page.evaluate(`window.preview.app.workspace.detachLeavesOfType('markdown')`);
    await until(async () => await read(PATH) === 'My own week.\n');

    // With the marks in it, its figures can be refreshed, and nothing else changes.
    const mine = `${note.replace('20 of 23', '1 of 2').replace('| Slipping |', '| ??? |')}- publish the log kit\n`;
    await write(PATH, mine);
    await until(async () => ((await page.evaluate(`window.preview.app.vault.read(window.preview.app.vault.getFileByPath('${PATH}'))`)) as string).includes('publish the log kit'));
    await page.evaluate(`window.preview.runCommand('trajectory:weekly-review')`);
    await page.locator('.notice').getByText('Refresh numbers').click();
    await page.locator('.notice', { hasText: 'Numbers refreshed' }).waitFor();
    await until(async () => (await read(PATH)).includes('20 of 23'));
    expect(await read(PATH)).toBe(`${note}- publish the log kit\n`);
    expect(await read('Roadmap.md')).toBe(before);

    // The figures of another roadmap are left alone.
    const others = note.replace('[[Roadmap]], as of', '[[Music]], as of');
    await remove(PATH);
    await page.waitForFunction((path) => window.preview?.app.vault.getFileByPath(path) === null, PATH);
    await write(PATH, others);
    await page.waitForFunction((path) => window.preview?.app.vault.getFileByPath(path) !== null, PATH);
    await page.locator('.notice').evaluateAll((all) => { for (const own of all) own.remove(); });
    await page.evaluate(`window.preview.runCommand('trajectory:weekly-review')`);
    await page.locator('.notice', { hasText: 'left as it is' }).waitFor();
    expect(await page.locator('.notice').getByText('Refresh numbers').count()).toBe(0);
    expect(await read(PATH)).toBe(others);
    await remove(PATH);

    // A month has one of its own, with the phases and what to expect.
    await page.evaluate(`window.preview.openView('trajectory-roadmap', 'main')`);
    await pane.locator('[data-tj-item="more"]').last().click();
    await page.locator('.menu').getByText('Start monthly review').click();
    await page.locator('.notice', { hasText: '2026-10.md created.' }).waitFor();
    const month = await read('Reviews/2026-10.md');
    expect(month).toContain(', as of 31 Oct 2026');
    expect(month).toContain('| Last month |');
    expect(month).toMatch(/\*\*Phases\*\*\n\n- .*One rover, done properly/s);
    expect(month).toMatch(/\*\*Forecast\*\*\n\n- .*planned by today/);
    expect(month).toContain('## Next month: one commitment');
  });
});

it('a review goes by what stands in the editor, saved or not', async () => {
  const PATH = 'Reviews/2026-W47.md';
  const { page } = await browser.open({ vault: { base: 'career', notes: { [PATH]: 'My own week.\n' } } });
  await page.evaluate(async (path) => { await window.preview?.openNote(path); }, PATH);
  await page.evaluate(`window.preview.app.workspace.getLeavesOfType('markdown')[0].view.editor.setValue('%% roadmap:begin %%\\nhalf written\\n')`);
  await page.evaluate(`window.preview.runCommand('trajectory:weekly-review')`);
  await page.locator('.notice', { hasText: 'left as it is' }).waitFor();
  expect(await page.locator('.notice').getByText('Add the review to it').count()).toBe(0);
});
