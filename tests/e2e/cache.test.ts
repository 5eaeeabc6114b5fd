/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import { useBrowser } from './harness/use-browser';
import type { Page } from 'playwright-core';

const VAULT = {
  'Roadmap.md': '---\nroadmap: true\nstart: 2026-05-01\n---\n# Plan\n\n## Rules\n1. Shipping beats studying.\n\n## Phase 1: Core (Month 0-12)\n### Focus areas\n- LLM\n',
  '.obsidian/daily-notes.json': '{"folder": "Journal"}',
  ...Object.fromEntries(['16', '17', '18', '19', '20'].map((day) => [`Journal/2026-11-${day}.md`, '- #ship #focus/llm kit 2h\n- #study #focus/llm paper 1h\n'])),
};

type Kept = { note: { entries: { kind: string; hours: number }[] } | null };

/** Changes the readings kept in the page's database; gives back how many there are. */
function changeKept(page: Page, how: 'ship-4' | 'cut'): Promise<number> {
  return page.evaluate(async (change) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
      request.onsuccess = () => { resolve(request.result); };
      request.onerror = () => { reject(new Error('failed')); };
    });
    const { name } = (await indexedDB.databases()).find((own) => own.name?.startsWith('trajectory-')) ?? {};
    if (name === undefined) return 0;
    const db = await done(indexedDB.open(name));
    const store = db.transaction('notes', 'readwrite').objectStore('notes');
    const all = await done(store.getAll()) as Kept[];
    for (const kept of all) {
      if (change === 'cut') kept.note = { entries: [] as never[] };
      else for (const entry of kept.note?.entries ?? []) if (entry.kind === 'ship') entry.hours = 4;
      await done(store.put(kept));
    }
    db.close();
    return all.length;
  }, how);
}

describe('readings kept in IndexedDB, in Chromium in the stand-in', () => {
  const browser = useBrowser();

  it('are what a warm start goes by; broken ones are dropped without a word (X12)', async () => {
    const { page, pane } = await browser.open({ vault: VAULT, today: '2026-11-22' });
    const ratio = async (): Promise<string> => {
      await page.waitForSelector('.tj-pane:not(:has(.tj-status)) button.tj-rule');
      return (await pane.locator('.tj-rule-number').allInnerTexts()).join();
    };
    expect(await ratio()).toContain('2.0 : 1');
    while (await changeKept(page, 'ship-4') < 5) await page.waitForTimeout(250);
    await page.reload();
    expect(await ratio()).toContain('4.0 : 1');
    expect(await changeKept(page, 'cut')).toBe(5);
    await page.reload();
    expect(await ratio()).toContain('2.0 : 1');
  });
});
