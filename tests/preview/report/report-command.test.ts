import '../../../preview/node-window';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { reportCommand } from '../../../preview/report-command';

jest.setTimeout(60_000);

const root = resolve(__dirname, '../../..');
const CAREER = join(root, 'tests/vaults/career');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trajectory-report-'));
  for (const [path, text] of [
    ['plain/Note.md', 'Nothing here.'],
    ['two/Plan A.md', '---\nroadmap: true\n---\n## Phase 1: First (Month 0-2)\n'],
    ['two/Plan B.md', '# Phase 1: Second (Month 0-2)\n'],
    ['small/Roadmap.md', '---\nroadmap: true\nstart: 2026-04-01\n---\n# Plan\n\n## Phase 1: First (Month 0-2)\n\nDeliverable:\n- [x] One ✅ 2026-05-02\n- [ ] Two\n\n## Rules\n- Depth beats breadth.\n'],
    ['small/.obsidian/app.json', '{ "userIgnoreFilters": ['],
    ['small/.obsidian/plugins/trajectory/data.json', '{'],
    ['small/2026-05-02.md', '- #ship #focus/llm Kit [[kit]] 2h\n'],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function json(...args: readonly string[]): Promise<Record<string, unknown>> {
  const { code, output, message } = await reportCommand(args);
  expect({ code, message }).toEqual({ code: 0, message: '' });
  return JSON.parse(output) as Record<string, unknown>;
}

describe('wrong arguments end with 2, nothing printed and one line that says why', () => {
  test.each([
    ['no folder', [], 'Name one vault folder.'],
    ['two folders', [CAREER, CAREER], 'Name one vault folder.'],
    ['a folder that is not there', [join(CAREER, 'Nowhere')], 'is not a folder.'],
    ['a file', [join(CAREER, 'Roadmap.md')], 'is not a folder.'],
    ['a day that does not exist', [CAREER, '--today', '2026-02-30'], '2026-02-30 is not a day (YYYY-MM-DD).'],
    ['an unknown format', [CAREER, '--format', 'pdf'], 'pdf is not a format'],
    ['an unknown option', [CAREER, '--frobnicate'], '--frobnicate'],
    ['an option without its value', [CAREER, '--today'], '--today'],
    ['a roadmap that is not there', [CAREER, '--roadmap', 'Plan.md'], 'Plan.md is not a note of this vault.'],
  ])('%s', async (_, args, why) => {
    const { code, output, message } = await reportCommand(args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(message).toContain(why);
    expect(message).toContain('Usage: npm run');
  });

  test('a vault without a roadmap note', async () => {
    expect(await reportCommand([join(folder, 'plain')])).toMatchObject({ code: 2, output: '', message: expect.stringContaining('No roadmap note was found.') as string });
  });
});

test('the roadmap is the note with the property, unless another is named', async () => {
  const two = join(folder, 'two');
  expect(await json(two)).toMatchObject({ roadmap: { path: 'Plan A.md', phases: [{ title: 'First' }] } });
  expect(await json(two, '--roadmap', 'Plan B.md')).toMatchObject({ roadmap: { path: 'Plan B.md', phases: [{ title: 'Second' }] } });
});

test('broken settings files, the app\'s and our own, leave the report standing', async () => {
  expect(await json(join(folder, 'small'), '--today', '2026-05-03')).toMatchObject({ coverage: { entries: 1 } });
});

test('the program ends with the same code, and keeps its messages off the output', () => {
  const run = (...args: readonly string[]) => spawnSync(process.execPath, ['scripts/run.mjs', 'preview/report.ts', ...args], { cwd: root, encoding: 'utf8' });
  const good = run(join(folder, 'two'), '--today', '2026-11-22');
  expect(good).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(good.stdout)).toMatchObject({ schemaVersion: 1, today: '2026-11-22' });
  expect(run('--today', 'tomorrow')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Name one vault folder.') as string });
});

test('Markdown for a person at a terminal', async () => {
  const { code, output } = await reportCommand([CAREER, '--today', '2026-11-22', '--format', 'markdown']);
  expect(code).toBe(0);
  expect(output).toMatch(/^# Robots that keep running\n\nAs of 2026-11-22: Phase 2: One rover, done properly, month 7, 129 days left$/m);
  expect(output).toMatch(/Visibility beats .*\| 2 of 7 .*29%.*60%.*Broken since 2026-11-01.*publish 3/);
  expect(output).toMatch(/One rover, done properly .*4 \/ 10.*2027-03-31.*On track.*likely 2027-02-28 to 2027-04-11/);
  expect(output).toMatch(/^- Reading about the next layer .*\(Shipping beats studying: not on target\)$/m);
  expect(output).not.toMatch(/undefined|NaN|\[object/);
});

describe('the report as JSON', () => {
  /** The shape of report-json.md: `?` may be null, an array stands for each of its elements. */
  const text = 'string';
  const number = 'number';
  const measure = { good: number, bad: number, share: '?number', low: '?number', high: '?number', days: number, target: number, state: text, fix: '?number', slack: '?number', since: '?string' };
  const SHAPE = {
    schemaVersion: number,
    today: text,
    roadmap: {
      path: text, title: text, objective: '?string', endState: '?string', horizon: { '?': true, value: number, unit: text }, start: '?string',
      phases: [{
        number: '?number', title: text, line: number, span: { '?': true, unit: text, start: 'any', end: 'any', open: 'boolean' }, duration: { '?': true, unit: text, min: number, max: number },
        dates: { '?': true, start: text, end: '?string' }, goal: '?string', actions: [{ text, items: [text] }], focusAreas: [{ name: text, topics: [text] }],
        deliverables: [{ text, due: { '?': true, unit: text, at: 'any' }, done: 'boolean' }], failureModes: [text], rules: [text], outputs: [text], paths: [text], parts: [{ label: text, text, items: [text] }],
      }],
      focusAreas: [{ name: text, topics: [text], phases: ['?number'] }],
      rules: [{ id: '?string', better: '?string', worse: '?string', text }],
      transformation: { '?': true, after: '?string', from: [text], to: [text] }, principle: '?string',
    },
    coverage: { eligible: number, tagged: number, entries: number, undated: number, unassigned: number, assumedShare: '?number' },
    measures: {
      depth: measure, shipping: measure, leverage: measure, trajectory: measure,
      visibility: { public: number, shipped: number, share: '?number', low: '?number', high: '?number', target: number, state: text, publish: number, ship: number, since: '?string' },
    },
    focusAreas: [{ name: text, hours: number, share: '?number', level: number, onRoadmap: 'boolean' }],
    weeks: [{ week: text, shipped: number, built: number, studied: number }],
    forecast: [{ phase: '?number', deliverable: text, done: number, required: number, elapsed: '?number', spi: '?number', onTime: '?number', p50: '?string', p85: '?string', status: '?string' }],
    entries: [{ path: text, line: number, date: '?string', kind: '?string', areas: [text], hours: '?number', phase: '?number', artifact: '?string', why: text }],
    problems: [{ path: text, line: '?number', kind: text, message: text }],
  };

  /** Paths where a value has another shape, or holds "" where null is meant. */
  function wrong(value: unknown, shape: unknown, path = ''): string[] {
    if (shape === 'any') return value === undefined ? [`${path} is missing`] : [];
    if (typeof shape === 'string') {
      if (shape.startsWith('?')) return value === null || (typeof value === shape.slice(1) && value !== '') ? [] : [`${path} is ${JSON.stringify(value)}`];
      return typeof value === shape ? [] : [`${path} is ${JSON.stringify(value)}`];
    }
    if (Array.isArray(shape)) return Array.isArray(value) ? value.flatMap((each: unknown, i) => wrong(each, shape[0], `${path}[${String(i)}]`)) : [`${path} is no list`];
    const { '?': optional, ...fields } = shape as Record<string, unknown>;
    if (value === null) return optional === true ? [] : [`${path} is null`];
    if (typeof value !== 'object') return [`${path} is ${JSON.stringify(value)}`];
    return Object.entries(fields).flatMap(([key, own]) => wrong((value as Record<string, unknown>)[key], own, `${path}.${key}`));
  }

  test('has every field, with null where one does not apply: a full vault, its entries by note and line', async () => {
    const report = await json(CAREER, '--today', '2026-11-22', '--entries');
    expect(wrong(report, SHAPE)).toEqual([]);
    for (const list of ['weeks', 'focusAreas', 'forecast', 'entries', 'problems']) expect((report[list] as unknown[]).length).toBeGreaterThan(0);
    expect((report.weeks as { week: string }[]).at(-1)?.week).toBe('2026-W47');
    const keys = (report.entries as { path: string; line: number }[]).map(({ path, line }) => `${path}:${String(line).padStart(6, '0')}`);
    expect(keys).toEqual([...keys].sort());
  });

  test('has every field before anything was logged and without a start; entries only when asked for', async () => {
    const report = await json(join(folder, 'two'), '--entries');
    expect(wrong(report, SHAPE)).toEqual([]);
    expect(report).toMatchObject({ forecast: [], entries: [], roadmap: { start: null, objective: null, transformation: null, phases: [{ dates: null, goal: null, actions: [] }] } });
    expect(await json(join(folder, 'two'))).not.toHaveProperty('entries');
  });

  test('has every field before the plan begins and after it has ended', async () => {
    for (const today of ['2026-03-01', '2030-01-01']) expect(wrong(await json(join(folder, 'small'), '--today', today, '--entries'), SHAPE)).toEqual([]);
  });
});
