/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

const NOTE = '---\nroadmap: true\nstart: 2026-09-01\n---\n# Plan\n\n## Phase 1: Core (Month 0-2)\nGoal: Know the ground\n\n### Week 1\nText\n\n## Phase 2: Load (Month 3-5)\nDeliverable: A queue\n';

describe('what the reader saw', () => {
  it('shows how each line was read, follows the note, and opens a line', async () => {
    const { page, write, complaints } = await browser.open({ vault: { 'Roadmap.md': NOTE } });
    await page.keyboard.press('Control+p');
    await page.locator('.prompt input').fill('what the reader saw');
    await page.locator('.prompt .suggestion-item').first().click();
    const reading = page.locator('.tj-reading');
    await reading.waitFor();
    const row = (line: number): ReturnType<typeof reading.locator> => reading.getByRole('button', { name: new RegExp(`^Line ${String(line)}: `) });
    expect(await row(7).getAttribute('aria-label')).toContain('Phase 1: months 0–2');
    expect(await row(10).innerText()).toContain('stands inside one');
    await reading.getByLabel('Only lines that might have been a phase').check();
    expect(await reading.locator('.tj-line-number').allInnerTexts()).toEqual(['7', '10', '13']);
    // One Tab stop for all lines; arrows go through them.
    await reading.getByLabel('Only lines that might have been a phase').focus();
    // It is set a frame after the lines are drawn.
    await reading.locator('.tj-row[tabindex="0"]').waitFor();
    await page.keyboard.press('Tab');
    for (const [key, line] of [['ArrowDown', 10], ['End', 13], ['Home', 7]] as const) {
      await page.keyboard.press(key);
      expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toMatch(new RegExp(`^Line ${String(line)}: `));
    }
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate('document.activeElement.type')).toBe('checkbox');
    await write('Roadmap.md', NOTE.replace('### Week 1', '## Phase 3: More (Month 6-8)'));
    await reading.getByText('3 phases').waitFor();
    await row(13).click();
    await page.locator('.workspace-leaf.mod-active textarea').waitFor();
    expect(complaints).toEqual([]);
  });
});
