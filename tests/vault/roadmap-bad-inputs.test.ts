import type { Day } from '../../src/core/day';
import type { Report } from '../../src/core/report/report';
import { isNotePath, readSettings } from '../../src/settings/settings';
import { Writer } from '../../src/vault/writer';
import { problemText } from '../../src/text/problems';
import { openReports, reportOf, write, type Opened } from './open-reports';

const GOOD = '---\nroadmap: true\nstart: 2026-05-01\n---\n# Plan\n\n## Phase 1: Core (Month 0-2)\nDeliverable: x\nFailure mode: y\n\n## Phase 2: Load (Month 3-5)\nDeliverable: x\nFailure mode: y\n\n## Focus areas\n- a\n';
const LOG = { 'Log.md': '- #roadmap/ship [phase:: 1] a kit 2h\n' };

const kinds = ({ problems }: Report, path = 'Roadmap.md'): string[] => problems.filter((own) => own.path === path && own.kind !== 'no-focus-areas').map(({ kind }) => kind);
const titles = ({ roadmap }: Report): string[] => roadmap.phases.map(({ title }) => title);
const bytes = async ({ standIn }: Opened, path: string): Promise<string> => standIn.app.vault.adapter.read(path);

async function remove({ standIn }: Opened, path: string): Promise<void> {
  const file = standIn.app.vault.getFileByPath(path);
  if (file !== null) await standIn.app.vault.delete(file);
  await standIn.host.metadataCache.settled();
}

describe('bad roadmap notes in a vault', () => {
  test('R1: a roadmap that is gone stays on screen with a problem, and the work stays counted', async () => {
    const opened = await openReports({ 'Roadmap.md': GOOD, ...LOG });
    await reportOf(opened);
    await remove(opened, 'Roadmap.md');
    const report = await reportOf(opened);
    expect(titles(report)).toEqual(['Core', 'Load']);
    expect(kinds(report)).toEqual(['roadmap-missing']);
    expect(report.entries.map(({ path }) => path)).toEqual(['Log.md']);
    expect(opened.reports.ask('Roadmap.md', '2026-05-20' as Day).state).toBe('ready');
  });

  test('R1: a set roadmap that was never there is named, and the first one found is shown', async () => {
    const opened = await openReports({ 'Roadmap.md': GOOD });
    expect(titles(await reportOf(opened, 'Plans/Other.md'))).toEqual(['Core', 'Load']);
    expect(opened.reports.problems('Plans/Other.md')).toMatchObject([{ kind: 'roadmap-missing', values: { path: 'Plans/Other.md' } }]);
    expect(opened.reports.problems('Roadmap.md')).toEqual([]);
  });

  test('R1: a roadmap that is renamed is followed', async () => {
    const opened = await openReports({ 'Roadmap.md': GOOD });
    await reportOf(opened, 'Roadmap.md');
    const file = opened.standIn.app.vault.getFileByPath('Roadmap.md');
    if (file !== null) await opened.standIn.app.vault.rename(file, 'My way.md');
    const report = await reportOf(opened, 'Roadmap.md');
    expect(report.roadmap.path).toBe('My way.md');
    expect(opened.reports.problems('Roadmap.md')).toEqual([]);
  });

  test.each([['empty', ''], ['all NUL', '\0'.repeat(512)]])('R2: a note that is suddenly %s keeps its last plan, says what it was, and is not written to', async (_name, text) => {
    const opened = await openReports({ 'Roadmap.md': GOOD });
    await reportOf(opened);
    await write(opened, 'Roadmap.md', text);
    const report = await reportOf(opened);
    expect(titles(report)).toEqual(['Core', 'Load']);
    expect(report.roadmap.start).toBe('2026-05-01');
    const [problem] = report.problems.filter(({ kind }) => kind === 'roadmap-empty');
    expect(problem?.values).toEqual({ bytes: GOOD.length, time: expect.stringMatching(/^\d\d:\d\d$/) as unknown });
    expect(problem === undefined ? '' : problemText(problem).message).toContain(`it had ${String(GOOD.length)} bytes at `);
    expect(await bytes(opened, 'Roadmap.md')).toBe(text);
    await write(opened, 'Roadmap.md', GOOD);
    expect(kinds(await reportOf(opened))).toEqual([]);
  });

  test('R4: an entry that names a shared number is mapped by its day, and said to be ambiguous', async () => {
    const opened = await openReports({ 'Roadmap.md': GOOD.replace('Phase 2', 'Phase 1'), ...LOG });
    const report = await reportOf(opened);
    expect(kinds(report)).toEqual(['phase-duplicate']);
    expect(kinds(report, 'Log.md')).toEqual(['ambiguous-phase']);
    expect(report.entries[0]?.phaseIndex ?? null).toBeNull();
  });

  test('R9: a note over the limit can be read anyway', async () => {
    const opened = await openReports({ 'Roadmap.md': `${GOOD}${'Filler of no meaning.\n'.repeat(100_000)}\n## Phase 3: Late (Month 6-8)\nDeliverable: x\nFailure mode: y\n` });
    const cut = await reportOf(opened);
    expect([titles(cut).length, kinds(cut)]).toEqual([2, ['roadmap-too-large']]);
    opened.reports.readWhole('Roadmap.md');
    const whole = await reportOf(opened);
    expect([titles(whole).length, kinds(whole)]).toEqual([3, []]);
  });

  test('R11: a note with conflict marks keeps its last plan, names the line, and is not written to', async () => {
    const opened = await openReports({ 'Roadmap.md': GOOD });
    await reportOf(opened);
    const conflict = GOOD.replace('## Phase 2: Load (Month 3-5)', '<<<<<<< HEAD\n## Phase 2: Mine (Month 3-5)\n=======\n## Phase 2: Theirs (Month 3-6)\n>>>>>>> other');
    await write(opened, 'Roadmap.md', conflict);
    const report = await reportOf(opened);
    expect(titles(report)).toEqual(['Core', 'Load']);
    expect(report.problems.filter(({ kind }) => kind === 'roadmap-conflict')).toMatchObject([{ line: 11 }]);
    expect(await new Writer(opened.standIn.app).setProperty('Roadmap.md', 'start', '2026-06-01')).toEqual({ done: false, reason: 'conflict' });
    expect(await bytes(opened, 'Roadmap.md')).toBe(conflict);
  });

  test('R13: copies a sync left beside the roadmap are listed and not read', async () => {
    const other = GOOD.replace('Core', 'Copy');
    const opened = await openReports({ 'Plans/Roadmap.md': GOOD, 'Plans/Roadmap 2.md': other, 'Plans/Roadmap.sync-conflict-20260520-101010-ABCDEFG.md': other, 'Plans/Roadmap (Conflicted copy 2026-05-20).md': other, 'Elsewhere/Roadmap 2.md': '---\nroadmap: false\n---\n' });
    expect(opened.reports.roadmaps()).toEqual(['Plans/Roadmap.md']);
    const report = await reportOf(opened);
    expect(titles(report)).toEqual(['Core', 'Load']);
    expect(report.problems.filter(({ kind }) => kind === 'roadmap-copy').map(({ path }) => path).sort())
      .toEqual(['Plans/Roadmap (Conflicted copy 2026-05-20).md', 'Plans/Roadmap 2.md', 'Plans/Roadmap.sync-conflict-20260520-101010-ABCDEFG.md']);
    await remove(opened, 'Plans/Roadmap 2.md');
    expect((await reportOf(opened)).problems.filter(({ kind }) => kind === 'roadmap-copy')).toHaveLength(2);
  });

  test('R16: properties broken half-way keep the plan on screen where another roadmap could take its place; taken away for good, that one does', async () => {
    const plan = (title: string, properties: string): string => `---\n${properties}\n---\n# ${title}\n\n## Phase 1: One (Month 0-2)\n\n## Phase 2: Two (Month 3-5)\n`;
    const whole = plan('Mine', 'roadmap: true\nstart: 2026-05-01');
    const opened = await openReports({ 'A plan.md': whole, 'Music.md': plan('Music', 'roadmap: true') });
    expect((await reportOf(opened)).roadmap.title).toBe('Mine');
    await write(opened, 'A plan.md', whole.replace('start: 2026-05-01', 'start: "2026-05'));
    // A pane asks at every event, also before the note is read again.
    expect(opened.reports.ask(null, '2026-05-20' as Day).state).toBe('reading');
    expect((await reportOf(opened)).roadmap.title).toBe('Mine');
    await write(opened, 'A plan.md', whole.replace('roadmap: true\n', ''));
    expect((await reportOf(opened)).roadmap.title).toBe('Music');
  });

  test('R16: while someone types, panes are told rarely, and properties broken half-way keep the last plan', async () => {
    const opened = await openReports({ 'Roadmap.md': GOOD });
    await reportOf(opened);
    const before = opened.told();
    for (let typed = 1; typed <= 30; typed += 1) await write(opened, 'Roadmap.md', GOOD.replace('Core', 'Corexxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'.slice(0, 4 + typed)));
    expect((await reportOf(opened)).roadmap.phases[0]?.title).toBe(`Core${'x'.repeat(30)}`);
    expect(opened.told() - before).toBeLessThan(15);
    await write(opened, 'Roadmap.md', GOOD.replace('start: 2026-05-01', 'start: "2026-'));
    const broken = await reportOf(opened);
    expect([broken.roadmap.start, kinds(broken)]).toEqual(['2026-05-01', ['invalid-properties']]);
    await write(opened, 'Roadmap.md', GOOD.replace('2026-05-01', '2026-06-01'));
    const mended = await reportOf(opened);
    expect([mended.roadmap.start, kinds(mended)]).toEqual(['2026-06-01', []]);
  });

  test('R17: the roadmap setting takes a Markdown note and nothing else', async () => {
    for (const path of ['Plans', 'plan.pdf', 'plan.canvas', 'plan.base', '../Roadmap.md', '/etc/Roadmap.md', 'a\\Roadmap.md', '.obsidian/Roadmap.md', 'a/../Roadmap.md']) {
      expect([path, isNotePath(path)]).toEqual([path, false]);
      expect(readSettings({ roadmap: path })).toMatchObject({ settings: { roadmap: '' }, invalid: ['roadmap'] });
    }
    expect(readSettings({ roadmap: 'Plans/Roadmap.md' })).toMatchObject({ settings: { roadmap: 'Plans/Roadmap.md' }, invalid: [] });
  });

  test('R17: the note that is set is shown first, without a property of its own, and holds no work', async () => {
    const opened = await openReports({ 'Roadmap.md': GOOD, 'Plans/Other.md': '## Phase 1: Mine (Month 0-2)\n\n## Phase 2: Ours (Month 3-5)\n- #roadmap/ship no work 2h\n' }, { roadmap: 'Plans/Other.md' });
    expect(opened.reports.roadmaps()).toEqual(['Plans/Other.md', 'Roadmap.md']);
    const report = await reportOf(opened);
    expect([titles(report), report.entries]).toEqual([['Mine', 'Ours'], []]);
  });
});
