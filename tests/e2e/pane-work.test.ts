/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();
const example = browser.shared();

describe('what is due', () => {
  it('shows progress against plan and an honest forecast, few steps first', async () => {
    const { pane } = example();
    const card = pane.locator('.tj-card');
    expect(await card.locator('.tj-card-title').innerText()).toBe('One rover, done properly');
    expect(await card.innerText()).toMatch(/4 of 10 done/);
    expect(await card.innerText()).toMatch(/3\.9 planned by today\. Due 31 Mar 2027\. At the pace of the last 12 weeks: \d+% chance to be on time/);
    expect(await card.innerText()).not.toContain('✅');
    expect(await card.locator('.tj-check').count()).toBe(3);
    await card.locator('[data-tj-item$=":more"]').click();
    expect(await card.locator('.tj-check').count()).toBe(10);
    expect(await card.innerText()).toContain('12 Sept');
  });

  it('checks a step off in the note: only that line changes, and it can be undone', async () => {
    const { pane, page, read } = await browser.open();
    const before = await read('Roadmap.md');
    await pane.getByRole('checkbox', { name: 'The scan matcher closes a loop of 80 metres' }).click();
    await pane.locator('.tj-card', { hasText: '5 of 10 done' }).waitFor();
    const after = await read('Roadmap.md');
    const changed = after.split('\n').filter((line, i) => line !== before.split('\n')[i]);
    expect(changed).toEqual(['- [x] The scan matcher closes a loop of 80 metres ✅ 2026-11-22']);
    expect(after.split('\n').length).toBe(before.split('\n').length);
    await page.locator('.notice').getByText('Undo').click();
    await pane.locator('.tj-card', { hasText: '4 of 10 done' }).waitFor();
    expect(await read('Roadmap.md')).toBe(before);
  });
});

describe('where the work went', () => {
  it('shows areas by phases, and every cell sums to its entries', async () => {
    const { pane } = example();
    const cells = await pane.locator('.tj-cell').evaluateAll((all) => all.map((el) => ({ item: el.dataset['tjItem'] ?? '', hours: Number.parseFloat(el.children[1]?.textContent ?? ''), entries: Number(el.children[2]?.textContent ?? '') })));
    expect(cells.length).toBeGreaterThan(9);
    for (const { item, hours, entries } of cells) {
      await pane.locator(`[data-tj-item="${item}"]`).click();
      const more = pane.locator('[data-tj-item="more-rows"]');
      if (await more.count() > 0) await more.click();
      const credits = (await pane.locator('.tj-drill > table .tj-cell-credit .tj-strong').allInnerTexts()).map((text) => Number.parseFloat(text));
      expect({ item, entries: credits.length }).toEqual({ item, entries });
      expect(Math.abs(credits.reduce((sum, own) => sum + own, 0) - hours)).toBeLessThan(0.051 + credits.length * 0.0051);
      await pane.press('Escape');
    }
  });

  it('shows areas off the roadmap when asked', async () => {
    const { pane } = example();
    const rows = pane.locator('.tj-matrix tbody tr');
    const few = await rows.count();
    await pane.locator('[data-tj-item="grid:more"]').click();
    expect(await rows.count()).toBe(few + 5);
  });
});

describe('how it could fail', () => {
  it('shows the failure mode of the current phase with the rule that speaks for it', async () => {
    const { pane } = example();
    const failures = pane.locator('.tj-failures');
    expect(await failures.innerText()).toContain('Reading about the next layer while the last one sits unpublished.');
    await failures.locator('.tj-signal button').click();
    expect(await pane.locator('.tj-drill h2').innerText()).toContain('Shipping beats studying');
    await pane.press('Escape');
  });

  it('leads to the place in the note where a phase or the roadmap lacks something', async () => {
    const note = '---\nroadmap: true\nstart: 2026-11-01\n---\n# Plan\n\n## Phase 1: Begin (Month 0-5)\n\nGoal: Begin.\n\n## Phase 2: Go on (Month 6-11)\n';
    const { page, pane } = await browser.open({ vault: { 'Roadmap.md': note, 'Log.md': '---\nkind: ship\ndate: 2026-11-20\n---\n' }, ready: '.tj-failures' });
    for (const [section, says, line] of [['rules', 'no rules', 0], ['areas', 'no focus areas', 6], ['deliverables', 'No deliverable is written', 6], ['failures', 'No failure mode is written', 6]] as const) {
      const lack = pane.locator(`.tj-${section} .tj-note`, { hasText: says });
      await lack.getByRole('button', { name: 'Write it in the note' }).click();
      await page.waitForFunction((at) => window.preview?.app.workspace.activeEditor?.editor?.getCursor().line === at, line);
      await page.evaluate(`window.preview.app.workspace.detachLeavesOfType('markdown')`);
    }
  });
});

describe('what changed behind a rule', () => {
  it('says what came in and fell out since last week, and lists exactly those entries', async () => {
    const { pane } = example();
    await pane.locator('button.tj-rule').nth(1).click();
    const line = pane.locator('.tj-drill-facts button');
    const shown = (await line.innerText()).match(/[-+][\d.]+/g)?.map(Number) ?? [];
    expect(shown).toHaveLength(2);
    await line.click();
    await pane.locator('.tj-drill h2', { hasText: 'what changed since last week' }).waitFor();
    await pane.locator('[data-tj-item="more-rows"]').click();
    const sums = { shipping: 0, studying: 0 };
    for (const text of await pane.locator('.tj-drill > table .tj-cell-credit').allInnerTexts()) {
      const [, amount = '0', side = ''] = /(-?[\d.]+) h (\w+)/.exec(text.replace('−', '-')) ?? [];
      if (side === 'shipping' || side === 'studying') sums[side] += Number(amount);
    }
    expect(sums.shipping).toBeCloseTo(shown[0] ?? Number.NaN, 0);
    expect(sums.studying).toBeCloseTo(shown[1] ?? Number.NaN, 0);
    await pane.press('Escape');
  });
});
