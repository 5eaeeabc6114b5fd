import type { Browser } from 'playwright-core';
import type { BrowserHarness } from './browser-environment';
import type { OpenPane, PaneOptions } from './open-pane';

/** Long enough for a busy machine; a test that passes needs a second or two. */
const PATIENCE = 120_000;

/**
 * The browser for the tests of a file, which has `@jest-environment ./tests/e2e/harness/browser-environment.ts` in its docblock. Call it at
 * the top of the file. After each test every pane is closed, and the test fails if a page complained: an error, a warning, a failed
 * request, a request to elsewhere.
 */
export function useBrowser(): { readonly browser: Browser; open(options?: PaneOptions): Promise<OpenPane> } {
  const harness: BrowserHarness | undefined = globalThis.browserHarness;
  if (harness === undefined) throw new Error('This file needs the browser environment');
  jest.setTimeout(PATIENCE);
  let open: OpenPane[] = [];
  afterEach(async () => {
    const panes = open;
    open = [];
    await Promise.all(panes.map((pane) => pane.close()));
    expect(panes.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  return {
    browser: harness.browser,
    open: async (options = {}) => {
      const pane = await harness.open(options);
      open.push(pane);
      return pane;
    },
  };
}
