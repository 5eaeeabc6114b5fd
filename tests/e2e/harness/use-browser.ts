import type { Browser } from 'playwright-core';
import type { BrowserHarness } from './browser-environment';
import type { OpenPane, PaneOptions } from './open-pane';

/** Long enough for a busy machine; a test that passes needs a second or two. */
const PATIENCE = 120_000;

export interface BrowserInTest {
  readonly browser: Browser;
  /** A pane for one test. */
  open(options?: PaneOptions): Promise<OpenPane>;
  /** A pane for all tests of a block, which write nothing and leave it as they found it. */
  shared(options?: PaneOptions): () => OpenPane;
}

/**
 * The browser for the tests of a file, which has `@jest-environment ./tests/e2e/harness/browser-environment.ts` in its docblock. Call it at
 * the top of the file. After each test every pane is closed, and the test fails if a page complained: an error, a warning, a failed
 * request, a request to elsewhere.
 */
export function useBrowser(): BrowserInTest {
  const harness: BrowserHarness | undefined = globalThis.browserHarness;
  if (harness === undefined) throw new Error('Put /** @jest-environment ./tests/e2e/harness/browser-environment.ts */ at the top of the file');
  jest.setTimeout(PATIENCE);
  let open: OpenPane[] = [];
  afterEach(async () => {
    const panes = open;
    open = [];
    await closeAll(panes);
  });
  return {
    browser: harness.browser,
    open: async (options = {}) => {
      const pane = await harness.open(options);
      open.push(pane);
      return pane;
    },
    shared: (options = {}) => {
      let pane: OpenPane | undefined;
      beforeAll(async () => { pane = await harness.open(options); }, PATIENCE);
      afterAll(async () => { await closeAll(pane === undefined ? [] : [pane]); }, PATIENCE);
      return () => {
        if (pane === undefined) throw new Error('The pane is there once a test runs');
        return pane;
      };
    },
  };
}

async function closeAll(panes: readonly OpenPane[]): Promise<void> {
  await Promise.all(panes.map((pane) => pane.close()));
  expect(panes.flatMap(({ complaints }) => complaints)).toEqual([]);
}
