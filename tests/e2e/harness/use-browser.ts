import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../preview/browser';
import { openPane } from './open-pane';
import type { OpenPane, PaneOptions } from './open-pane';

/** Long enough for a busy machine; a test that passes needs a second or two. */
const PATIENCE = 120_000;

/**
 * One browser for the tests of a file. Call it at the top of the file. After each test every pane is closed,
 * and the test fails if a page complained: an error, a warning, a failed request, a request to elsewhere.
 */
export function useBrowser(): { open(options?: PaneOptions): Promise<OpenPane> } {
  jest.setTimeout(PATIENCE);
  let browser: Browser | undefined;
  let open: OpenPane[] = [];
  beforeAll(async () => { browser = await launchBrowser(); }, PATIENCE);
  afterEach(async () => {
    const panes = open;
    open = [];
    await Promise.all(panes.map((pane) => pane.close()));
    expect(panes.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  afterAll(async () => { await browser?.close(); }, PATIENCE);
  return {
    open: async (options = {}) => {
      if (browser === undefined) throw new Error('The browser did not start');
      const pane = await openPane(browser, options);
      open.push(pane);
      return pane;
    },
  };
}
