/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

const PLAN = (title: string): string => `---\nroadmap: true\nstart: 2026-11-01\n---\n# Plan\n\n## Phase 1: ${title} (Month 0-5)\n\nGoal: Begin.\n\nDeliverable: One thing\n\nFailure mode: None\n\nFocus areas:\n\n1. Writing\n\n## Rules\n\n1. Shipping beats studying.\n`;

/** Counts what each drawing of the pane makes, and how high the timeline is after it. */
const DRAWINGS = `window.drawings = [];
new MutationObserver((records) => {
  const made = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element && node.closest('.tj-pane') !== null).reduce((sum, node) => sum + 1 + node.querySelectorAll('*').length, 0);
  const timeline = document.querySelector('.tj-timeline');
  if (made > 0 && timeline !== null) window.drawings.push({ made, height: timeline.getBoundingClientRect().height });
}).observe(document, { subtree: true, childList: true });`;

describe('what no pane should stumble over', () => {
  it('R6: 500 phases are all on the timeline, the pane scrolls, and only phases with work have a column', async () => {
    const phases = Array.from({ length: 500 }, (_, i) => `## Phase ${String(i)}: Title ${String(i)} (Week ${String(i)})\nDeliverable: thing ${String(i)}\n\n`).join('');
    const { page, pane } = await browser.open({
      vault: { 'Roadmap.md': `---\nroadmap: true\nstart: 2026-01-01\n---\n# Plan\n\n${phases}`, 'A.md': '- #roadmap/ship #focus/x one [date:: 2026-01-19] 2h\n' },
      window: { width: 1200, height: 500 }, ready: '.tj-phase', before: DRAWINGS,
    });
    await pane.locator('.tj-matrix').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.tj-phase').length >= 500);
    expect(await pane.locator('.tj-phase').evaluateAll((all) => all.map((el) => el.dataset['tjItem']))).toEqual(Array.from({ length: 500 }, (_, i) => `phase:${String(i)}`));
    expect(await pane.locator('.tj-matrix thead th > span:first-child').allInnerTexts()).toEqual(['P2', 'P46']);
    expect(await pane.locator('*').count()).toBeLessThan(4000);
    const drawings = await page.evaluate('window.drawings') as readonly { readonly made: number; readonly height: number }[];
    const [head] = drawings;
    expect(await pane.locator('.tj-crowded > .tj-due').count()).toBe(500);
    // No frame makes more than a part of them, and none moves what stands below.
    expect(Math.max(...drawings.map(({ made }) => made))).toBeLessThan(500);
    expect(drawings.length).toBeGreaterThan(10);
    expect(new Set(drawings.map(({ height }) => height))).toEqual(new Set([head?.height]));
    // The Tab key still has one stop among the bars.
    await page.waitForFunction(() => document.querySelectorAll('[data-tj-group="timeline"] [data-tj-item]:not([tabindex="-1"])').length === 1);
    const scrolled = await page.evaluate(() => { const el = document.querySelector('.tj-view'); if (el !== null) el.scrollTop = 1e6; return el?.scrollTop ?? 0; });
    expect(scrolled).toBeGreaterThan(100);
  });

  it('R16: while the note is written the cursor and the place in the pane stay, and the plan is read again', async () => {
    const { page, pane } = await browser.open({ vault: { 'Roadmap.md': PLAN('One').replace(/Focus areas[^#]*/, ''), 'A.md': '- #roadmap/ship #focus/x one [date:: 2026-11-19] 2h\n' }, layout: 'side', width: 320, window: { width: 1000, height: 420 } });
    await pane.locator('.tj-problem').first().click();
    const editor = page.locator('.workspace-leaf.mod-active textarea');
    await editor.waitFor();
    const at = await editor.evaluate((el: HTMLTextAreaElement) => { const end = el.value.indexOf('One (') + 3; el.focus(); el.setSelectionRange(end, end); return end; });
    await page.evaluate(() => { const el = document.querySelector('.tj-view'); if (el !== null) el.scrollTop = 90; });
    await page.keyboard.type(' and ha');
    await pane.locator('.tj-label').getByText('One and ha').waitFor({ state: 'attached' });
    expect(await editor.evaluate((el: HTMLTextAreaElement) => [el.selectionStart, el.selectionEnd, document.activeElement === el])).toEqual([at + 7, at + 7, true]);
    expect(await page.evaluate(() => document.querySelector('.tj-view')?.scrollTop)).toBe(90);
  });

  it('R14: a phase name with an override, a zero-width mark or a look-alike stays inside its own isolate', async () => {
    const title = 'abc \u202Egnidaeh\u200B \u0430dmin';
    const { pane } = await browser.open({ vault: { 'Roadmap.md': PLAN(title) } });
    const names = await pane.locator('bdi', { hasText: 'gnidaeh' }).evaluateAll((all) => all.map((el) => ({ text: el.textContent, dir: el.getAttribute('dir'), bidi: getComputedStyle(el).unicodeBidi })));
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names.map(({ text }) => text))).toEqual(new Set([title]));
    expect(names.every(({ dir, bidi }) => dir === 'auto' && bidi === 'isolate')).toBe(true);
  });

  it('R14: a name that runs from right to left stands beneath its bar and turns no sentence around it', async () => {
    const { page, pane } = await browser.open({ vault: { 'Roadmap.md': `---\nroadmap: true\nstart: 2026-08-01\n---\n# Plan\n\n## Phase 1: \u05d0\u05d1\u05d2 \u05d3\u05d4\u05d5 (Month 0-5)\n\nGoal: Begin.\n\n## Phase 2: \u05d6\u05d7\u05d8 (Month 6-11)\n\n## Rules\n\n1. Shipping beats studying.\n`, 'A.md': '- #roadmap/ship #focus/x one [date:: 2026-11-19] 2h\n' } });
    const lefts = await pane.locator('.tj-label').evaluateAll((all) => all.map((label) => {
      const range = document.createRange();
      range.selectNodeContents(label.querySelector('bdi') ?? label);
      return range.getBoundingClientRect().left - label.getBoundingClientRect().left;
    }));
    expect(lefts).toHaveLength(2);
    expect(Math.max(...lefts)).toBeLessThan(2);
    // The full stop ends the sentence, on the right.
    const stop = await pane.locator('.tj-problem bdi', { hasText: 'has no focus areas' }).first().evaluate((el) => {
      const text = el.firstChild;
      const range = document.createRange();
      const length = text?.textContent?.length ?? 0;
      if (text === null) return null;
      range.setStart(text, length - 1);
      range.setEnd(text, length);
      return { stop: range.getBoundingClientRect().left, from: el.getBoundingClientRect().left, to: el.getBoundingClientRect().right };
    });
    expect(stop?.stop).toBeGreaterThan(((stop?.from ?? 0) + (stop?.to ?? 0)) / 2);
    expect(await page.locator('.tj-label bdi').first().evaluate((el) => getComputedStyle(el).direction)).toBe('rtl');
  });

  it('a title of 300 letters takes three lines, and the tools stay beside its first', async () => {
    const { pane } = await browser.open({ layout: 'side', width: 300, vault: { 'Roadmap.md': PLAN('Word'.repeat(75)) } });
    const [title, tool] = await Promise.all(['h1', '[data-tj-item="log"]'].map((part) => pane.locator(part).boundingBox()));
    expect(title?.height).toBeLessThan(70);
    expect(Math.abs((tool?.y ?? 0) - (title?.y ?? 0))).toBeLessThan(12);
    expect(await pane.locator('h1').textContent()).toContain('Word'.repeat(75));
  });

  it('a phase of a month beside years of others can still be seen in a sidebar', async () => {
    const phase = (at: number, title: string, from: number, to: number): string => `## Phase ${String(at)}: ${title} (Month ${String(from)}-${String(to)})\n\nGoal: Go on.\n\n`;
    const { pane } = await browser.open({ layout: 'side', width: 300, vault: { 'Roadmap.md': `---\nroadmap: true\nstart: 2026-11-01\n---\n# Plan\n\n${phase(1, 'One month', 0, 0)}${phase(2, 'Many years', 1, 98)}${phase(3, 'The last month', 99, 99)}` } });
    const widths = await pane.locator('.tj-phase-bar').evaluateAll((all) => all.map((el) => el.getBoundingClientRect().width));
    expect(widths).toHaveLength(3);
    expect(Math.min(...widths)).toBeGreaterThan(1);
  });

  it('F17: markup in a property and in an entry is text, and makes no element', async () => {
    const evil = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
    const { page, pane } = await browser.open({
      vault: { 'Roadmap.md': PLAN(`Begin ${evil}`), 'Work.md': `---\nkind: build\ndate: 2026-11-20\nfocus: ["${evil.replaceAll('"', '\\"')}"]\n---\n`, 'More.md': `- #roadmap/ship #focus/writing ${evil} [date:: 2026-11-19] 2h\n` },
    });
    await pane.locator('[data-tj-item="phase:0"]').click();
    await pane.locator('.tj-entry-button').first().waitFor();
    expect(await pane.locator('img, script, iframe, [onerror]').count()).toBe(0);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(await pane.innerText()).toContain('<img src=x');
  });

  it('U1: closes with a menu open, and is switched off with a dialog open whose entry is still written whole', async () => {
    const { page, pane, read } = await browser.open();
    await pane.locator('[data-tj-item="more"]').click();
    await page.evaluate(`window.preview.app.workspace.detachLeavesOfType('trajectory-roadmap')`);
    expect(await page.locator('.tj-pane').count()).toBe(0);
    await page.evaluate(`window.preview.openView('trajectory-roadmap', 'main')`);
    await pane.locator('button.tj-rule').first().waitFor();
    expect(await pane.count()).toBe(1);
    await page.keyboard.press('Escape');
    await pane.locator('[data-tj-item="log"]').click();
    const modal = page.locator('.modal');
    await modal.getByLabel('What you did').fill('Written while it is switched off');
    await modal.getByLabel('Kind of work').selectOption('build');
    await modal.locator('ins', { hasText: 'switched off' }).waitFor();
    await page.evaluate('window.preview.plugin.unload()');
    await modal.getByRole('button', { name: 'Log entry' }).click();
    await modal.waitFor({ state: 'detached' });
    // The daily note is made first and the entry written into it then.
    await page.waitForFunction(`(async () => {
      const note = window.preview.app.vault.getFileByPath('Journal/2026-11-22.md');
      return note !== null && (await window.preview.app.vault.read(note)).includes('Written');
    })()`);
    expect((await read('Journal/2026-11-22.md')).match(/Written while it is switched off/g)).toHaveLength(1);
    // Nothing of it listens any more: a note that changes draws nothing and ends in no error.
    await page.evaluate(`window.preview.app.vault.process(window.preview.app.vault.getFileByPath('Roadmap.md'), (text) => text + '\\n')`);
    await page.evaluate('new Promise((done) => setTimeout(done, 200))');
    expect(await page.locator('.modal, .menu').count()).toBe(0);
  });

  it('U2: moves to another document and back without an error, and still draws what changes', async () => {
    const { page, read, write } = await browser.open();
    await page.evaluate(`(() => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position:fixed;inset:0;width:900px;height:600px';
      document.body.append(frame);
      window.frameDoc = frame.contentDocument;
      window.home = document.querySelector('.tj-view').parentElement;
      window.frameDoc.body.append(document.querySelector('.tj-view'));
    })()`);
    const frame = page.frameLocator('iframe');
    await frame.locator('button.tj-rule').nth(1).click();
    await frame.locator('.tj-drill').waitFor();
    await frame.locator('.tj-back').press('Escape');
    expect(await frame.locator('.tj-drill').count()).toBe(0);
    await page.evaluate(`window.home.append(window.frameDoc.querySelector('.tj-view')); document.querySelector('iframe').remove();`);
    await write('Roadmap.md', (await read('Roadmap.md')).replace('One rover, done properly', 'One rover, well done'));
    await page.locator('.tj-pane h1', { hasText: 'One rover, well done' }).waitFor();
  });

  it('U7: no width at all, a hidden tab, 400 % zoom and right to left end in no error', async () => {
    const { page, pane } = await browser.open({ rtl: true, window: { width: 1280, height: 800 } });
    for (const width of ['0px', '1px', '320px']) {
      await page.evaluate((own) => { const root = document.querySelector<HTMLElement>('.mod-root'); if (root !== null) Object.assign(root.style, { width: own, flex: 'none' }); }, width);
      await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
    }
    await page.evaluate(() => { const root = document.querySelector<HTMLElement>('.mod-root'); if (root !== null) root.style.display = 'none'; });
    await page.evaluate(`window.preview.app.workspace.trigger('resize')`);
    await page.evaluate(() => { const root = document.querySelector<HTMLElement>('.mod-root'); if (root !== null) root.style.display = ''; });
    expect(await pane.innerText()).not.toMatch(/NaN|Infinity|undefined/);
    expect(await pane.locator('h1').isVisible()).toBe(true);
  });

  it('U8: 500 problems at once are one capped list with its count', async () => {
    const lines = Array.from({ length: 500 }, (_, i) => `- #build #focus/writing thing ${String(i)} [hours:: 99]`).join('\n');
    const { page, pane } = await browser.open({ vault: { 'Roadmap.md': PLAN('Begin'), 'Journal/2026-11-20.md': lines.replaceAll('#build', '#roadmap/build') } });
    const problems = pane.locator('.tj-problems');
    expect(await problems.locator('h2').innerText()).toMatch(/^5\d\d things to fix$/);
    expect(await problems.locator(':scope > ul > li').count()).toBe(3);
    expect(await problems.locator('[data-tj-item="problems:more"]').innerText()).toMatch(/^Show all 5\d\d$/);
    await problems.locator('[data-tj-item="problems:more"]').click();
    expect(await problems.locator('.tj-problem').count()).toBeGreaterThan(100);
    expect(await pane.evaluate((el) => el.querySelectorAll('*').length)).toBeLessThan(4000);
    expect(await page.locator('.notice').count()).toBe(0);
  });
});
