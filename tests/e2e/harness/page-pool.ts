import type { Browser, Page } from 'playwright-core';

/** What must be so from the making of a page on. */
export interface PageKind {
  readonly touch: boolean;
  /** Runs in the page before its own scripts. */
  readonly before: string | undefined;
}

/** Pages of a test file that serve one test after another. */
export interface PagePool {
  take(kind: PageKind): Promise<Page>;
  /** Leaves the page empty for the next test: no listeners, and nothing stored for the origin it showed. */
  give(page: Page, origin: string): Promise<void>;
}

const LISTENED = ['console', 'pageerror', 'request', 'response', 'dialog'] as const;

/**
 * A page costs some three seconds of processor time to open and a third of that to use again, since the browser keeps its process and the
 * compiled scripts. A page with a script of its own before others is for one test.
 */
export function createPagePool(browser: Browser): PagePool {
  const spare = new Map<boolean, Page[]>([[true, []], [false, []]]);
  const kinds = new WeakMap<Page, PageKind>();
  return {
    take: async (kind) => {
      const before = kind.before === undefined ? spare.get(kind.touch)?.pop() : undefined;
      if (before !== undefined) return before;
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin', hasTouch: kind.touch });
      if (kind.before !== undefined) await context.addInitScript(kind.before);
      const page = await context.newPage();
      page.setDefaultTimeout(45_000);
      kinds.set(page, kind);
      return page;
    },
    give: async (page, origin) => {
      const kind = kinds.get(page);
      for (const event of LISTENED) page.removeAllListeners(event);
      if (kind === undefined || kind.before !== undefined || page.isClosed()) {
        await page.context().close();
        return;
      }
      await page.mouse.move(0, 0);
      await page.goto('about:blank');
      const session = await page.context().newCDPSession(page);
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      await session.detach();
      spare.get(kind.touch)?.push(page);
    },
  };
}
