/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

const PLAN = '---\nroadmap: true\nstart: 2026-09-01\n---\n# Plan\n\n## Phase 1: Core (Month 0-5)\n\nFocus areas:\n- Distributed systems\n- Cloud\n\n## Rules\n\n1. Depth beats breadth.\n2. Shipping beats studying.\n';
const VAULT = {
  '.obsidian/daily-notes.json': '{"folder": "Log"}',
  '.obsidian/templates.json': '{"folder": "Templates"}',
  'Roadmap.md': PLAN,
  'Templates/Day.md': '- #roadmap/ship x',
  'Log/2026-11-20.md': '- #ship queue 2h\n- plain\n- [ ] #ship later\n- #study #focus/distribted paper 1h\n',
};

describe('what is unmapped, and why', () => {
  it('the queue names what an entry lacks and what was left out, and opens the line', async () => {
    const { page, pane } = await browser.open({ vault: VAULT });
    const queue = pane.locator('.tj-unmapped');
    await queue.locator('.tj-fold').click();
    await queue.getByText('1 entry without a focus area').waitFor();
    expect(await queue.innerText()).toContain('Left out on purpose: 1 roadmap note, 1 template.');
    await queue.getByRole('button', { name: /queue/ }).click();
    await page.locator('.workspace-leaf.mod-active textarea').waitFor();
  });

  it('a name that is nearly an area is corrected in its line at the press of a button, and counts there', async () => {
    const { pane, read } = await browser.open({ vault: VAULT });
    await pane.getByRole('button', { name: 'Change it to', exact: false }).click();
    await pane.locator('.tj-problems').getByText('Did you mean').waitFor({ state: 'detached' });
    expect(await read('Log/2026-11-20.md')).toBe(VAULT['Log/2026-11-20.md'].replace('distribted', 'distributed'));
  });

  it('the command explains the note, each line with its reading', async () => {
    const { page, pane } = await browser.open({ vault: VAULT });
    const queue = pane.locator('.tj-unmapped');
    await queue.locator('.tj-fold').click();
    await queue.getByRole('button', { name: /queue/ }).click();
    await page.locator('.workspace-leaf.mod-active textarea').waitFor();
    await page.keyboard.press('Control+p');
    await page.locator('.prompt input').fill('explain this note');
    await page.locator('.prompt .suggestion-item').first().click();
    const modal = page.locator('.modal .tj-explain');
    await modal.waitFor();
    const text = await modal.innerText();
    expect(text).toMatch(/Counted as \w+(, [\d.]+ h)?: dated/);
    expect(text).toContain('Not counted: it has no kind, no focus and no tag that starts with #roadmap/.');
    expect(text).toContain('Not counted: an open or cancelled task is a plan.');
    if (process.env['SHOT'] !== undefined) await page.screenshot({ path: process.env['SHOT'] });
    await modal.getByRole('button', { name: /^Line 3/ }).click();
    await modal.waitFor({ state: 'detached' });
  });

  it('a note that is left out says so once, not at every line', async () => {
    const { page } = await browser.open({ vault: { ...VAULT, 'Templates/Day.md': '# Day\n\n- #roadmap/ship x\n- y\n' } });
    await page.evaluate(`window.preview.openNote('Templates/Day.md', 3)`);
    await page.locator('.workspace-leaf.mod-active textarea').waitFor();
    await page.evaluate(`window.preview.runCommand('trajectory:explain-note')`);
    const modal = page.locator('.modal .tj-explain');
    await modal.waitFor();
    expect((await modal.innerText()).match(/Left out: this note lies in a templates folder\./g)).toHaveLength(1);
    expect(await modal.innerText()).not.toContain('Line');
  });
});
