/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

describe('a link to a place in the pane', () => {
  it('leads back to it, also where the pane is in a tab that has not been shown yet', async () => {
    const { pane, page } = await browser.open();
    await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text) => { window.copied = text; return Promise.resolve(); } } })`);
    await pane.locator('[data-tj-item="zoom"]').click();

    // Over 84 days the rules show other numbers, whose entries sum to them; what is next still goes by the 28 days that decide.
    const chooser = pane.getByRole('combobox', { name: 'Days to look back' });
    const shipping = pane.locator('button.tj-rule').nth(1);
    const next = await pane.locator('.tj-next').innerText();
    expect(await shipping.innerText()).toMatch(/21\.3 h shipping, 17\.3 h studying[^]*1\.2 : 1/);
    await chooser.selectOption('84');
    expect(await shipping.innerText()).toMatch(/76\.5 h shipping, 27 h studying[^]*2\.8 : 1/);
    expect(await pane.locator('.tj-coverage').innerText()).toContain('Figures of the 84 days to 22 Nov 2026');
    expect(await pane.locator('.tj-next').innerText()).toBe(next);
    expect(await pane.getByRole('status').innerText()).toBe('');
    // So do the focus areas and the coverage, whose sum is the depth rule's; each says the days it is of.
    const hours = async (): Promise<number> => (await pane.locator('.tj-areas .tj-area-amount').allInnerTexts()).reduce((all, text) => all + parseFloat(text), 0);
    const depth = (await pane.locator('button.tj-rule').first().innerText()).matchAll(/([\d.]+) h (?:in focus areas|elsewhere)/g);
    expect(await hours()).toBeCloseTo([...depth].reduce((all, [, text]) => all + Number(text), 0), 0);
    expect(await pane.locator('.tj-areas').innerText()).toContain('hours in 84 days');
    await pane.locator('.tj-areas button[data-tj-item^="area:"]').first().click();
    expect(await pane.locator('.tj-drill h2').innerText()).toMatch(/ h in 84 days$/);
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: /notes tagged/ }).click();
    expect(await pane.locator('.tj-drill h2').innerText()).toMatch(/of 84 days have an entry$/);
    await page.keyboard.press('Escape');
    await shipping.click();
    expect(await pane.locator('.tj-drill h2').innerText()).toMatch(/ in 84 days$/);
    expect(await pane.locator('.tj-drill tfoot').innerText()).toMatch(/shipping, 46 entries\s+76\.5 h\s+studying, 26 entries\s+27 h/);
    await pane.locator('[data-tj-item="more-rows"]').click();
    const sum = (side: string, rows: readonly string[]): number => rows.flatMap((text) => (new RegExp(`([\\d.]+) h ${side}`).exec(text)?.[1] ?? [])).reduce((all, hours) => all + Number(hours), 0);
    const credits = await pane.locator('.tj-drill > table .tj-cell-credit').allInnerTexts();
    expect([sum('shipping', credits), sum('studying', credits)].map((hours) => Math.round(hours * 10) / 10)).toEqual([76.5, 27]);
    const title = await pane.locator('.tj-drill h2').innerText();
    await pane.locator('[data-tj-item="more"]').click();
    await page.locator('.menu').getByText('Copy link to this place').click();
    const link = await page.evaluate('window.copied') as string;
    expect(link).toMatch(/^obsidian:\/\/trajectory\?vault=.*days=84/);

    const follow = async (address: string): Promise<void> => {
      const params = Object.fromEntries(new URL(address).searchParams);
      await page.evaluate((own) => { window.preview?.app.registered.get<(params: unknown) => void>('protocol handler', 'trajectory')?.({ action: 'trajectory', ...own }); }, params);
    };
    await follow('obsidian://trajectory?vault=x');
    await pane.locator('.tj-drill').waitFor({ state: 'detached' });
    expect(await chooser.inputValue()).toBe('28');
    await page.evaluate(`(() => { const leaf = window.preview.app.workspace.getLeavesOfType('trajectory-roadmap')[0]; return leaf.defer(leaf.getViewState()); })()`);
    expect(await page.evaluate(`window.preview.app.workspace.getLeavesOfType('trajectory-roadmap').map((leaf) => leaf.isDeferred)`)).toEqual([true]);
    expect(await pane.count()).toBe(0);
    await follow(link);
    await pane.locator('.tj-drill').waitFor();
    expect(await pane.locator('.tj-drill h2').innerText()).toBe(title);
    expect(await pane.locator('[data-tj-item="zoom"]').innerText()).toBe('Whole plan');
    expect(await pane.count()).toBe(1);
    expect(await chooser.inputValue()).toBe('84');

    // What a stranger wrote into a link falls back part by part.
    await follow('obsidian://trajectory?drill=rule%3Anothing&asOf=yesterday&zoom=-1&days=0&table=true');
    await pane.locator('.tj-tables').waitFor();
    expect(await pane.locator('.tj-drill').count()).toBe(0);
    expect(await chooser.inputValue()).toBe('28');
  });
});

describe('finished work that nobody can see', () => {
  it('gets its address in its own line: the line is shown first, only it changes, and it can be undone', async () => {
    const { pane, page, read } = await browser.open();
    await pane.locator('button.tj-rule', { hasText: 'Visibility' }).click();
    const drill = pane.locator('.tj-drill');
    expect(await drill.locator('thead').first().innerText()).toMatch(/Artifact\s+Shipped\s+Area\s+Public link/);
    expect(await drill.innerText()).toContain('github.com/example-rover/odometry-log-kit');
    const before = await read('Journal/2026-10-16.md');
    await drill.getByRole('button', { name: /^Add link to .*Safe stop board/ }).click();
    const modal = page.locator('.modal');
    const write = modal.getByRole('button', { name: 'Change note' });
    for (const no of ['', 'notes', 'http://localhost/x', 'file:///home', 'https://a.example.org/x y']) {
      await modal.locator('input').fill(no);
      expect({ no, off: await write.isDisabled() }).toEqual({ no, off: true });
    }
    await modal.locator('input').fill('https://example.org/safe-stop');
    await modal.locator('ins').waitFor();
    expect(await modal.locator('ins').innerText()).toContain('[url:: https://example.org/safe-stop]');
    expect(await read('Journal/2026-10-16.md')).toBe(before);
    await write.click();
    await pane.locator('.tj-rule', { hasText: '3 of 7' }).waitFor();
    const after = await read('Journal/2026-10-16.md');
    const changed = after.split('\n').filter((line, i) => line !== before.split('\n')[i]);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.replace(' [url:: https://example.org/safe-stop]', '')).toBe(before.split('\n').find((line) => line.includes('Safe stop board')));
    await page.locator('.notice').getByText('Undo').click();
    await pane.locator('.tj-rule', { hasText: '2 of 7' }).waitFor();
    expect(await read('Journal/2026-10-16.md')).toBe(before);
  });
});

describe('a thumb on the marks of what is due', () => {
  it('opens the one beneath it, and lets the reader choose between two that are close', async () => {
    const { pane, page } = await browser.open({ device: 'phone', window: { width: 390, height: 844 } });
    const dues = pane.locator('.tj-dues');
    const box = await dues.boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(box.height).toBeGreaterThanOrEqual(44);
    const marks = await pane.locator('.tj-due').evaluateAll((all) => all.map((el) => { const { x, width } = el.getBoundingClientRect(); return { at: x + width / 2, name: el.getAttribute('aria-label') ?? '' }; }));
    const close = marks.filter(({ at }) => Math.abs(at - (marks[0]?.at ?? 0)) < 40);
    expect(close).toHaveLength(2);
    await page.touchscreen.tap(((close[0]?.at ?? 0) + (close[1]?.at ?? 0)) / 2, box.y + 20);
    await page.locator('.menu').waitFor();
    expect(await page.locator('.menu .menu-item-title').allInnerTexts()).toEqual(close.map(({ name }) => name));
    await page.keyboard.press('Escape');
    await page.touchscreen.tap((marks.at(-1)?.at ?? 0) - 3, box.y + 30);
    await page.waitForFunction(`window.preview.app.workspace.getActiveFile()?.path === 'Roadmap.md'`);
  });
});

describe('dates in a language without a translation', () => {
  it('are written in the language of the sentences around them', async () => {
    const { pane } = await browser.open({ rtl: true, language: 'ar' });
    expect(await pane.innerText()).toContain('22 Nov 2026');
    expect(await pane.innerText()).not.toMatch(/\p{Script=Arabic}/u);
  });

  it('leave the sentences in their order where the window runs from right to left', async () => {
    const { pane } = await browser.open({ rtl: true, language: 'ar' });
    const left = async (selector: string): Promise<number> => (await pane.locator(selector).first().boundingBox())?.x ?? Number.NaN;
    expect(await left('.tj-h1 > span')).toBeLessThan(await left('.tj-h1 > bdi'));
    expect(await left('.tj-goal > span')).toBeLessThan(await left('.tj-goal > bdi'));
    const right = async (selector: string): Promise<number> => pane.locator(selector).first().evaluate((el) => el.getBoundingClientRect().right);
    expect(Math.abs(await right('.tj-h1 > bdi') - await right('.tj-h1'))).toBeLessThan(2);
  });
});
