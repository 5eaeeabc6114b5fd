/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import type { OpenPane } from './harness/open-pane';
import { HOSTILE, hostileVault } from './harness/hostile';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

interface Found {
  /** Elements and attributes that only markup in a text could have made. */
  readonly made: readonly string[];
  /** Texts with a direction mark that is not kept to itself. */
  readonly loose: readonly string[];
  /** What sticks out of the pane, but for half of the mark on its edge. */
  readonly wide: readonly string[];
}

/** What is markup or a link in one text; what turns and what is long on its own, since each hides how the others stand. */
const TEXTS: readonly (readonly [name: string, text: string, shown: string])[] = [
  ['markup and links', Object.entries(HOSTILE).filter(([name]) => name !== 'turned' && name !== 'long').map(([, text]) => text).join(' '), HOSTILE.image],
  ['turned', HOSTILE.turned, HOSTILE.turned],
  ['long', HOSTILE.long, HOSTILE.long],
];

describe('hostile text in every place where text is shown', () => {
  it.each(TEXTS)('stays text: %s', async (_name, text, shown) => {
    const opened = await browser.open({ vault: hostileVault(text), layout: 'side', width: 300 });
    const { page, pane } = opened;
    const places = new Map<string, Found>();
    const look = async (place: string): Promise<void> => { places.set(place, await inspect(opened)); };
    await look('pane');
    for (const item of await pane.locator('[data-tj-item^="rule:"], [data-tj-item^="area:"], [data-tj-item^="phase:"]').evaluateAll((els) => els.map((el) => (el as HTMLElement).dataset.tjItem ?? ''))) {
      await pane.locator(`[data-tj-item=${JSON.stringify(item)}]`).first().press('Enter');
      await look(item.slice(0, 20));
      if (await pane.locator('.tj-drill').count() > 0) await pane.press('Escape');
    }
    for (const more of await pane.locator('details:not([open]) > summary').all()) await more.click();
    await look('what is folded away');
    await pane.press('t');
    await look('tables');
    const bad = [...places].filter(([, { made, loose, wide }]) => made.length + loose.length + wide.length > 0);
    expect(bad).toEqual([]);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    // The text is there, as it was written.
    expect(await pane.evaluate((el) => el.textContent)).toContain(shown.slice(0, 40));
  });
});

function inspect({ pane }: OpenPane): Promise<Found> {
  return pane.evaluate((root: HTMLElement) => {
    const all = [...root.querySelectorAll('*')];
    const made = all.filter((el) => el.matches('img, script, iframe, object, embed, link, style, a, video, audio, base, meta, template')).map((el) => el.outerHTML.slice(0, 100));
    const attributes = all.flatMap((el) => [...el.attributes].filter(({ name, value }) => /^on/i.test(name) || (/^(?:href|src|action|formaction|xlink:href)$/i.test(name) && value !== '')).map(({ name }) => `${el.tagName} ${name}`));
    const loose: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const own = node.textContent ?? '';
      const kept = node.parentElement?.closest('bdi, [dir="auto"]') !== null || own.lastIndexOf('\u2069') > own.lastIndexOf('\u202E');
      if (own.includes('\u202E') && !kept) loose.push(`${node.parentElement?.className ?? ''}: ${own.slice(0, 60)}`);
    }
    const edge = root.getBoundingClientRect();
    const wide = all.filter((el) => {
      const box = el.getBoundingClientRect();
      return box.width > 1 && box.right > edge.right + 1 && el.closest('.tj-scroll, .tj-sr, .tj-due') === null && el.checkVisibility();
    }).map((el) => `${el.parentElement?.className ?? ""} > ${el.tagName} ${el.className}: ${(el.textContent ?? "").slice(0, 50)}`);
    return { made: [...made, ...attributes], loose, wide: [...new Set(wide)] };
  });
}
