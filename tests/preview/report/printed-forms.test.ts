import '../../../preview/node-window';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { reportCommand } from '../../../preview/report-command';
import { FORMATS } from '../../../src/export/print-report';
import { SMALL_LOG, smallPlan } from '../../e2e/harness/small-plan';

jest.setTimeout(60_000);

const EXPECTED = join(__dirname, '../../expected/printed');
const DAY = ['--today', '2026-11-22'];
let folder = '';

function vault(name: string, notes: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(notes)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  return join(folder, name);
}

beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'trajectory-printed-')); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SMALL = { 'Roadmap.md': smallPlan('roadmap: true\nstart: 2026-10-01'), ...SMALL_LOG, 'Journal/2026-11-19.md': '- #roadmap/ship [[=SUM(A1), "quoted"]] Sent to a friend 30m\n' };

/** `RECORD=1` writes what is printed now in place of what was recorded. */
test.each(FORMATS)('the report of a small plan as %s is the one that was recorded', async (format) => {
  const { code, output, message } = await reportCommand([vault('small', SMALL), ...DAY, '--format', format]);
  expect(code).toBe(0);
  expect(message).toBe(format === 'csv' ? 'Cells that begin like a formula have an apostrophe before them (1): "=SUM(A1), \\"quoted\\""\n' : '');
  const file = join(EXPECTED, `small.${{ json: 'json', markdown: 'md', html: 'html', svg: 'svg', csv: 'csv', ics: 'ics' }[format]}`);
  if (process.env.RECORD === '1') writeFileSync(file, output);
  expect(output).toBe(readFileSync(file, 'utf8'));
});

test('E9: printed twice, a report is the same to the byte', async () => {
  const print = (): Promise<readonly string[]> => Promise.all(FORMATS.map(async (format) => (await reportCommand([vault('small', SMALL), ...DAY, '--format', format])).output));
  expect(await print()).toEqual(await print());
});

test('E10: what is left out by rule is in none of the forms', async () => {
  const secret = '- #roadmap/ship #focus/sewing Secretwork [[Secretplace]] 2h\n';
  const own = vault('private', {
    ...SMALL, '.obsidian/app.json': '{ "userIgnoreFilters": ["Private/", "Secret.md"] }', '.obsidian/templates.json': '{ "folder": "Templates" }',
    'Private/2026-11-18.md': secret, 'Secret.md': `---\nkind: ship\ndate: 2026-11-18\nfocus: Secretfocus\n---\n${secret}`, 'Templates/Daily.md': secret, 'Journal/2026-11-20 (Conflicted copy 2026-11-21).md': secret,
    'Journal/2026-11-21.md': '- #roadmap/ship #focus/sewing Opened [[Openplace]] 1h\n',
  });
  for (const format of FORMATS) {
    const { output } = await reportCommand([own, ...DAY, '--format', format, '--entries']);
    expect(output).not.toMatch(/Secret|Private\/2026/);
    if (format === 'csv' || format === 'json') expect(output).toContain('Openplace');
  }
});
