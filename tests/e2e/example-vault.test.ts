import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

describe('the pane over the example vault, in Chromium in the stand-in', () => {
  it('shows where the reader is, the five rules, the focus areas and the deliverables', async () => {
    const { pane } = await browser.open();
    expect(await pane.locator('h1').innerText()).toBe('Phase 2: One rover, done properly');
    expect(await pane.locator('.tj-header').innerText()).toContain('Month 7 of 36');
    expect(await pane.locator('.tj-rule:not(.tj-rule-head) .tj-state').allInnerTexts()).toEqual(
      ['On target', 'Slipping', 'On target', 'Broken, 3 weeks', 'Too little data'],
    );
    expect(await pane.locator('[data-tj-group="rules"] .tj-rule-number').allInnerTexts()).toContain('2 of 7');
  });
});
