import { TestEnvironment } from 'jest-environment-node';
import type { Browser } from 'playwright-core';
import { openPane } from './open-pane';
import type { OpenPane, PaneOptions } from './open-pane';
import { createPagePool } from './page-pool';
import type { PagePool } from './page-pool';
import { takeBrowser } from './shared-run';

/** What a browser test reaches from inside its sandbox. */
export interface BrowserHarness {
  readonly browser: Browser;
  open(options: PaneOptions): Promise<OpenPane>;
}

declare global {
  var browserHarness: BrowserHarness | undefined;
}

/** How long a process without a browser test waits for the next one, in milliseconds. */
const IDLE = 60;

/** Kept from one test file to the next of the same process: a page that was used before opens three times as fast. */
let held: Promise<{ readonly browser: Browser; readonly pages: PagePool }> | undefined;
let letGo: NodeJS.Timeout | undefined;

function hold(): NonNullable<typeof held> {
  clearTimeout(letGo);
  held ??= takeBrowser().then((browser) => ({ browser, pages: createPagePool(browser) }));
  return held;
}

/** The environment of browser tests: node, and `browserHarness`. A file asks for it in its docblock, and `useBrowser` speaks to it. */
export default class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const { browser, pages } = await hold();
    this.global.browserHarness = { browser, open: (options: PaneOptions) => openPane(pages, options) };
  }

  override async teardown(): Promise<void> {
    letGo = setTimeout(() => {
      const last = held;
      held = undefined;
      void last?.then(({ browser }) => browser.close());
    }, IDLE);
    await super.teardown();
  }
}
