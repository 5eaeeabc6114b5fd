/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import type { Locator } from 'playwright-core';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();
const example = browser.shared();

/** What opens entries: phases, rules, coverage, focus areas, weeks. */
const NUMBERS = ['phase', 'rule', 'coverage', 'area', 'areas', 'week'].map((kind) => `[data-tj-item^="${kind}:"]`).join(', ');

interface Drill {
  readonly title: string;
  readonly credits: readonly { readonly amount: number; readonly side: string }[];
  readonly totals: readonly { readonly amount: number; readonly side: string }[];
}

describe('the entries behind a number', () => {
  it('sum to it, whichever number of the pane is opened', async () => {
    const { pane } = await browser.open();
    const items = await pane.locator(NUMBERS).evaluateAll((els) => els.map((el) => (el as HTMLElement).dataset.tjItem ?? ''));
    expect(items.length).toBeGreaterThan(25);
    let rows = 0;
    for (const item of items) {
      const number = pane.locator(`[data-tj-item="${item}"]`);
      const shown = `${await number.textContent() ?? ''} ${await number.getAttribute('aria-label') ?? ''}`;
      await number.focus();
      await number.press('Enter');
      const drill = await readDrill(pane.locator('.tj-drill'));
      rows += drill.credits.length;
      for (const total of drill.totals) {
        const credits = drill.credits.filter(({ side }) => drill.totals.length === 1 || side === total.side);
        const sum = credits.reduce((before, { amount }) => before + amount, 0);
        // Totals are shown to a tenth, entries to a hundredth.
        expect({ item, sum: Math.abs(sum - total.amount) <= 0.051 + credits.length * 0.0051 ? total.amount : sum }).toEqual({ item, sum: total.amount });
      }
      if (!item.startsWith('week')) expect({ item, missing: missingFigures(drill, shown) }).toEqual({ item, missing: [] });
      await pane.press('Escape');
    }
    expect(rows).toBeGreaterThan(500);
  });

  it('are few at first, of both sides, and the totals say of how many they are; the rest is a press away and so is less', async () => {
    const { pane } = example();
    await pane.locator('button.tj-rule').nth(1).click();
    const drill = pane.locator('.tj-drill');
    const sides = (): Promise<string[]> => drill.locator('> table .tj-cell-credit .tj-note').allInnerTexts();
    const totals = (await drill.locator('tfoot th').allInnerTexts()).map((text) => /^(\w+), (\d+) entries$/.exec(text)?.slice(1) ?? []);
    const count = (all: readonly string[], side = ''): number => all.filter((text) => text.trim() === side).length;
    const few = await sides();
    expect(few).toHaveLength(8);
    for (const [side] of totals) expect(count(few, side)).toBe(4);
    const more = drill.locator('[data-tj-item="more-rows"]');
    expect(await more.innerText()).toBe(`Show ${String(totals.reduce((sum, [, entries]) => sum + Number(entries), 0) - 8)} more entries`);
    await more.focus();
    await more.press('Enter');
    const all = await sides();
    for (const [side, entries] of totals) expect(count(all, side)).toBe(Number(entries));
    // The focus stays on what was pressed.
    expect(await more.evaluate((el) => el === document.activeElement)).toBe(true);
    await more.press('Enter');
    expect(await sides()).toEqual(few);
    await pane.press('Escape');
  });
});

/**
 * The figures of a drill-down's totals that its number does not show: "24.3 h and 9.8 h" shows both, "2 of 7" the good ones
 * and all, "11%" their share.
 */
function missingFigures({ title, totals }: Drill, shown: string): readonly number[] {
  const figures = (`${shown} ${title}`.match(/[\d.]+/g) ?? []).map(Number);
  const wanted = totals.map(({ amount }) => amount).filter((amount) => amount > 0);
  const all = wanted.reduce((sum, amount) => sum + amount, 0);
  if (shown.includes(`${String(Math.round(100 * (wanted[0] ?? 0) / all))}% of`)) return [];
  return figures.includes(all) ? wanted.slice(0, 1).filter((amount) => !figures.includes(amount)) : wanted.filter((amount) => !figures.includes(amount));
}

/** Reads a whole drill-down; more rows are asked for until there are no more. */
async function readDrill(drill: Locator): Promise<Drill> {
  await drill.waitFor();
  const more = drill.locator('[data-tj-item="more-rows"]', { hasText: 'more' });
  while (await more.count() > 0) await more.click();
  const table = drill.locator('> table');
  const amounts = async (cells: Locator): Promise<{ amount: number; side: string }[]> => (await cells.allTextContents()).map((text) => {
    const plain = text.replace(/,/g, '').trim();
    return { amount: Number.parseFloat(plain), side: plain.replace(/^[\d.]+\s*(h|artifacts?|entries|entry|notes?)?\s*/, '') };
  });
  const totals = await amounts(table.locator('tfoot td'));
  const labels = await table.locator('tfoot th').allTextContents();
  return { title: await drill.locator('h2').innerText(), credits: await amounts(table.locator('tbody .tj-cell-credit')), totals: totals.map((total, i) => ({ ...total, side: (labels[i] ?? '').replace(/, .*/, '') })) };
}
