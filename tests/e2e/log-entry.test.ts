/** @jest-environment ./tests/e2e/harness/browser-environment.ts */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { OpenPane } from './harness/open-pane';
import { SMALL_LOG, smallPlan } from './harness/small-plan';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();
const TODAY = '2026-11-22';
const LOG = `Journal/${TODAY}.md`;
const VAULT = { ...SMALL_LOG, 'Roadmap.md': smallPlan('roadmap: true\nstart: 2026-10-01'), 'Projects/Sewing kit.md': 'A kit.\n' };

/** The dialog, opened by the command. */
async function dialog(page: Page) {
  await page.evaluate(`window.preview.runCommand('trajectory:log-entry')`);
  const modal = page.locator('.modal');
  await modal.waitFor();
  const field = (name: string) => modal.getByLabel(name, { exact: true });
  const row = (name: string) => modal.locator('.setting-item', { has: page.getByText(name, { exact: true }) });
  return { modal, field, row, line: modal.locator('.tj-preview ins'), log: modal.getByRole('button', { name: 'Log entry' }) };
}

const read = async (pane: OpenPane, path = LOG): Promise<string> => pane.read(path).catch(() => 'no such note');

async function until(is: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 200 && !(await is()); turn += 1) await new Promise((done) => setTimeout(done, 25));
}

it('an entry is logged by keyboard alone: shown as it will stand and count, written into a new daily note, counted so, undone', async () => {
  const open = await browser.open({ vault: VAULT });
  const { page, pane } = open;
  await pane.locator('[data-tj-item="table"]').focus();
  await page.keyboard.press('l');
  await page.locator('.modal').waitFor();
  await page.keyboard.type('Notebook two');
  await page.keyboard.press('Tab');
  await page.keyboard.type('S');
  await page.keyboard.press('Tab');
  await page.keyboard.type('sew');
  await page.locator('.suggestion-item', { hasText: 'Sewing' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1h30');
  const modal = page.locator('.modal');
  await modal.locator('ins', { hasText: '1h30' }).waitFor();
  expect((await modal.locator('ins').innerText()).trim()).toBe('+ - #ship #focus/sewing Notebook two 1h30');
  const said = (await modal.innerText()).replace(/[\u2066-\u2069]/g, '');
  expect(said).toContain(`Written to ${LOG}, which is created:`);
  expect(said).toContain('Counted as ship, 1.5 h: dated 2026-11-22 by the daily note; date falls in months 0 to 2 of the plan, phase 0, Paper and thread; tag #focus/sewing is Sewing.');
  expect(said).toContain('For: Depth beats breadth, Shipping beats studying.');
  expect(await read(open)).toBe('no such note');
  await page.keyboard.press('Enter');
  await page.locator('.notice', { hasText: `Entry logged in ${LOG}.` }).waitFor();
  expect(await read(open)).toBe('- #ship #focus/sewing Notebook two 1h30\n');
  await pane.locator('button.tj-rule', { hasText: 'Shipping' }).getByText('3.5 : 1').waitFor();

  await page.locator('.notice').getByText('Undo').click();
  await until(async () => await read(open) === 'no such note');
  expect(await read(open)).toBe('no such note');
});

it('what is wrong is told beside its field before anything is written, and a near miss is mended by a button', async () => {
  const open = await browser.open({ vault: VAULT });
  const { page } = open;
  const { field, row, log, line, modal } = await dialog(page);
  await log.click();
  expect(await row('What you did').innerText()).toContain('Say in a few words what you did.');
  await field('What you did').fill('Notebook');
  await log.click();
  await row('Kind of work').getByText('Choose a kind or a focus area').waitFor();
  for (const bad of ['25h', '-1', 'abc', '45']) {
    await field('Duration').fill(bad);
    await row('Duration').getByText('Write 0 to 24 hours').waitFor();
    expect(await field('Duration').getAttribute('aria-invalid')).toBe('true');
    await log.click();
  }
  await field('Duration').fill('45m');
  await field('Focus areas').fill('sewng');
  await row('Focus areas').getByText('is not a focus area. Did you mean').waitFor();
  expect((await row('Focus areas').innerText()).replace(/[\u2066-\u2069]/g, '')).toContain('sewng is not a focus area. Did you mean Sewing?');
  await row('Focus areas').getByRole('button', { name: 'Use Sewing' }).click();
  await line.filter({ hasText: '- #focus/sewing Notebook 45m' }).waitFor();
  await field('Focus areas').fill('Sewing, dancing');
  await modal.getByText(/dancing.? is off the roadmap/).waitFor();
  // The thirtieth of February, typed digit by digit, is no day.
  await field('Day').focus();
  await page.keyboard.type('02302026');
  await row('Day').getByText('This is no day.').waitFor();
  await page.keyboard.press('Enter');
  await field('Day').fill('2026-11-20');
  await field('What it left behind').fill('a|b');
  await row('What it left behind').getByText('Name a note, or paste an address').waitFor();
  await field('What it left behind').fill('Projects/Sewing kit');
  await line.filter({ hasText: '- #focus/sewing #focus/dancing Notebook [[Sewing kit]] 45m' }).waitFor();
  await field('What you did').fill('Half %% hidden');
  await row('What you did').getByText('Two percent signs').waitFor();
  expect(await modal.isVisible()).toBe(true);
  expect(await read(open, 'Journal/2026-11-20.md')).toBe(SMALL_LOG['Journal/2026-11-20.md']);
  expect(await read(open)).toBe('no such note');
});

it('it goes under the heading of the settings, into the day chosen, with no other byte changed, and back again', async () => {
  const before = '# Day\r\n\r\n## Log\r\n* first\r\n\r\n## Evening\r\n';
  const open = await browser.open({ vault: { ...VAULT, 'Journal/2026-11-19.md': before, '.obsidian/plugins/trajectory/data.json': '{"logHeading": "## Log"}' } });
  const { page } = open;
  const { field, line } = await dialog(page);
  await field('What you did').fill('Folded');
  await field('Kind of work').selectOption('build');
  await field('Day').fill('2026-11-19');
  await line.filter({ hasText: '* #build Folded' }).waitFor();
  await field('What you did').press('Enter');
  await page.locator('.notice', { hasText: 'Entry logged in Journal/2026-11-19.md.' }).waitFor();
  await until(async () => await read(open, 'Journal/2026-11-19.md') !== before);
  expect(await read(open, 'Journal/2026-11-19.md')).toBe('# Day\r\n\r\n## Log\r\n* first\r\n* #build Folded\r\n\r\n## Evening\r\n');
  await page.locator('.notice').getByText('Undo').click();
  await until(async () => await read(open, 'Journal/2026-11-19.md') === before);
  expect(await read(open, 'Journal/2026-11-19.md')).toBe(before);
});

it.each([
  ['a template is filled in', { 'Templates/Day.md': '# {{title}}\n\n- \n' }, 'Journal/2026-11-22.md, which is created', `# ${TODAY}\n\n- #build Folded\n`],
  ['a template that is not there is named', {}, 'made from the template Templates/Day, which is not there', null],
  ['a template of another plugin is not run', { 'Templates/Day.md': '<% tp.date.now() %>\n' }, 'holds commands that we cannot run', null],
  ['an open block of code is not written into', { 'Templates/Day.md': '```\n' }, 'lies in a block of code or a comment', null],
])('a daily note is made as its settings say: %s', async (_name, notes, told, written) => {
  const open = await browser.open({ vault: { ...VAULT, ...notes, '.obsidian/daily-notes.json': '{"folder": "Journal", "template": "Templates/Day"}' } });
  const { page } = open;
  const { field, modal, log } = await dialog(page);
  await field('What you did').fill('Folded');
  await field('Kind of work').selectOption('build');
  await until(async () => (await modal.innerText()).replace(/[\u2066-\u2069]/g, '').includes(told));
  expect((await modal.innerText()).replace(/[\u2066-\u2069]/g, '')).toContain(told);
  await log.click();
  if (written !== null) await page.locator('.notice', { hasText: 'Entry logged' }).waitFor();
  expect(await read(open)).toBe(written ?? 'no such note');
});

it('at a list item in an open note it goes below that item, through the editor, with its day; or into the daily note', async () => {
  const open = await browser.open({ vault: { ...VAULT, 'Projects/Plan.md': '# Kit\n\n- one\n  - deep\n- two\n' } });
  const { page } = open;
  await page.evaluate(async () => { await window.preview?.openNote('Projects/Plan.md', 4); });
  const { field, line } = await dialog(page);
  await field('What you did').fill('Folded');
  await field('Kind of work').selectOption('build');
  await line.filter({ hasText: `- #roadmap/build Folded [date:: ${TODAY}]` }).waitFor();
  await field('Where').selectOption('daily');
  await line.filter({ hasText: /\+ - #build Folded\s*$/ }).waitFor();
  await field('Where').selectOption('cursor');
  await line.filter({ hasText: 'date::' }).waitFor();
  await field('What you did').press('Enter');
  await page.locator('.notice', { hasText: 'Entry logged in Projects/Plan.md.' }).waitFor();
  const text = (): Promise<unknown> => page.evaluate(`window.preview.app.workspace.getLeavesOfType('markdown')[0].view.editor.getValue()`);
  expect(await text()).toBe(`# Kit\n\n- one\n  - deep\n- #roadmap/build Folded [date:: ${TODAY}]\n- two\n`);
  await page.locator('.notice').getByText('Undo').click();
  expect(await text()).toBe('# Kit\n\n- one\n  - deep\n- two\n');
});

it('on a phone, dark and from the right, every field is for a thumb, nothing is wider than the screen, and hostile words are words', async () => {
  const { page, pane } = await browser.open({ vault: VAULT, device: 'phone', rtl: true, language: 'ar', theme: 'dark', window: { width: 360, height: 740 } });
  await pane.locator('[data-tj-item="dock-log"]').click();
  const modal = page.locator('.modal');
  const HOSTILE = '<img src=x onerror="window.hacked=1">\u202Efdp]]';
  await modal.getByLabel('What you did').fill(`${HOSTILE} ${'W'.repeat(300)}`);
  await modal.getByLabel('Focus areas').fill(`${HOSTILE}, sewng`);
  await modal.locator('ins').waitFor();
  expect(await modal.locator('ins').innerText()).toMatch(/^\+ - .*<img src=x onerror="window.hacked=1">\[U\+202E\]fdp\]\] W{300}/);
  const small = await modal.locator('.modal-content :is(input, select, button)').evaluateAll((all) => all.filter((el) => el.getClientRects().length > 0 && el.getBoundingClientRect().height < 44).map((el) => el.outerHTML));
  expect(small).toEqual([]);
  expect(await modal.evaluate((el) => el.scrollWidth <= el.clientWidth && el.getBoundingClientRect().width <= innerWidth)).toBe(true);
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  expect(await page.evaluate(`axe.run('.modal').then(({ violations }) => violations.map(({ id }) => id))`)).toEqual([]);
  expect(await modal.locator('img').count()).toBe(0);
  expect(await page.evaluate('window.hacked')).toBeUndefined();
});
