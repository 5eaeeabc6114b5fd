/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

/** Counts what the page writes into the pane, and reports asked for while it is out of sight. */
const COUNT = `{
  const pane = document.querySelector('.tj-pane').parentElement;
  window.written = 0;
  new MutationObserver((all) => { window.written += all.length; }).observe(pane, { subtree: true, childList: true, attributes: true, characterData: true });
}`;

it('a pane in a hidden tab does nothing while notes change, and is right as soon as it is seen', async () => {
  const { page, pane, read, write } = await browser.open();
  const shipping = pane.locator('button.tj-rule', { hasText: 'Shipping' }).locator('.tj-rule-number');
  const before = await shipping.innerText();
  await page.evaluate(COUNT);
  // A note in a tab of its own, in front of the pane.
  await page.evaluate(async () => {
    const { app } = window.preview ?? {};
    const file = app?.vault.getFileByPath('Projects/log-kit.md') ?? app?.vault.getMarkdownFiles()[0];
    if (app !== undefined && file != null) await app.workspace.getLeaf('tab').openFile(file, { active: true });
  });
  await pane.waitFor({ state: 'hidden' });
  await page.waitForTimeout(100);
  await page.evaluate('window.written = 0');
  const LOG = 'Journal/2026-11-20.md';
  await write(LOG, `${await read(LOG)}\n- #ship #focus/control Released at last 9h\n`);
  // The change has come: the index knows it, and what watches the notes was told.
  await page.waitForFunction(async (path) => {
    const { app } = window.preview ?? {};
    const file = app?.vault.getFileByPath(path);
    return file != null && (await app?.vault.cachedRead(file))?.includes('Released at last') === true;
  }, LOG);
  await page.waitForTimeout(500);
  expect(await page.evaluate('window.written')).toBe(0);
  expect(await shipping.textContent()).toBe(before);
  await page.getByRole('tab', { name: 'Roadmap', exact: true }).first().click();
  await pane.waitFor();
  for (let turn = 0; turn < 100 && await shipping.innerText() === before; turn += 1) await page.waitForTimeout(20);
  expect(await shipping.innerText()).not.toBe(before);
});
