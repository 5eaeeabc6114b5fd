import '../../preview/node-window';
import fc from 'fast-check';
import { createApp } from '../../preview/runtime/create-app';
import { readInternals } from '../../src/vault/app-internals';
import { buildScope } from '../../src/vault/index-scope';
import { leaveOutRules, LeftOutNotes } from '../../src/vault/left-out';

const NOTES = {
  '.obsidian/templates.json': '{"folder": "Templates"}',
  '.obsidian/daily-notes.json': '{"folder": "Log/", "format": "YYYY/MM/YYYY-MM-DD"}',
  '.obsidian/app.json': '{"userIgnoreFilters": ["archive/", "/\\\\.private\\\\.md$/"]}',
  '.obsidian/plugins/templater-obsidian/data.json': '{"templates_folder": "Meta/Snippets"}',
  'Plan.md': '---\nroadmap: true\n---\n',
  'Templates/Day.md': '- #roadmap/ship a',
  'Meta/Snippets/Day.md': '- #roadmap/ship a',
  'Archive/Old.md': '- #roadmap/ship a',
  'Work/x.private.md': '- #roadmap/ship a',
  'Log/2026/05/2026-05-03.md': '- #ship a',
  'Log/2026/05/2026-05-03 2.md': '- #ship a',
  'Log/2026-W18.md': '- #ship a',
};

async function start(notes: Readonly<Record<string, string>> = NOTES) {
  const { app, host } = await createApp({ notes });
  await host.start();
  await host.metadataCache.settled();
  return { app, internals: readInternals(app) };
}

describe('what is left out of a vault', () => {
  test('C36: templates of core and of Templater, excluded files, copies and reviews, each counted by its reason', async () => {
    const { app, internals } = await start();
    const left = new LeftOutNotes(app, () => leaveOutRules(app, internals, ['Plan.md']));
    expect(Object.fromEntries((await left.whole()).counts)).toEqual({ 'roadmap': 1, 'template': 2, 'excluded': 2, 'conflict-copy': 1, 'review': 1 });
    expect(left.all().copies).toEqual([{ kind: 'conflict-copy', path: 'Log/2026/05/2026-05-03 2.md', line: null, values: {} }]);
  });

  test('counts follow the notes that come, move and go', async () => {
    const { app, internals } = await start();
    const left = new LeftOutNotes(app, () => leaveOutRules(app, internals));
    left.follow();
    expect((await left.whole()).counts.get('template')).toBe(2);
    await app.vault.create('Templates/Week.md', 'x');
    expect(left.all().counts.get('template')).toBe(3);
  });

  test('a vault too large for one slice is counted in several, and said to be when it is done', async () => {
    const { app, internals } = await start();
    let now = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 5));
    const counted = jest.fn();
    const left = new LeftOutNotes(app, () => leaveOutRules(app, internals), counted);
    const files = app.vault.getMarkdownFiles();
    const many = [...Array.from({ length: 40 }, () => files.filter(({ path }) => path === 'Log/2026/05/2026-05-03.md')).flat(), ...files];
    jest.spyOn(app.vault, 'getMarkdownFiles').mockReturnValue(many);
    const first = [...left.all().counts.values()].reduce((sum, own) => sum + own, 0);
    expect(counted).not.toHaveBeenCalled();
    const whole = [...(await left.whole()).counts.values()].reduce((sum, own) => sum + own, 0);
    clock.mockRestore();
    expect([first < whole, whole]).toEqual([true, 6]);
    expect(counted).toHaveBeenCalledTimes(1);
  });

  test('after any history the counts are those of a look through the whole vault, and no file event looks through it', async () => {
    const names = ['Log/a.md', 'Log/a 2.md', 'Log/a 99.md', 'Log/b.md', 'Log/b (conflicted copy).md', 'Templates/t.md', 'Archive/a 2.md', 'Work/2026-W20.md', 'Work/a 2 3.md', 'Work/a 2.md', 'Work/x.private.md'];
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 25 }), async (moves) => {
      const { app, internals } = await start();
      const left = new LeftOutNotes(app, () => leaveOutRules(app, internals));
      left.follow();
      await left.whole();
      const whole = jest.spyOn(app.vault, 'getMarkdownFiles');
      for (const [name, to] of moves) {
        const file = app.vault.getFileByPath(name);
        if (file === null) await app.vault.create(name, 'x');
        else if (name === to) await app.vault.delete(file);
        else if (app.vault.getFileByPath(to) === null) await app.vault.rename(file, to);
        if (moves.length % 2 === 0) left.all();
      }
      const kept = left.all();
      expect(whole).not.toHaveBeenCalled();
      const fresh = await new LeftOutNotes(app, () => leaveOutRules(app, internals)).whole();
      const sorted = ({ counts, copies }: typeof kept): unknown => [[...counts].sort(), copies.map(({ path }) => path).sort()];
      expect(sorted(kept)).toEqual(sorted(fresh));
    }), { numRuns: 10 });
  });

  test('C05: log notes are those of the daily folder, dated by the whole format', async () => {
    const { app, internals } = await start();
    const { place, leftOut } = buildScope(app, internals, []);
    expect(place('Log/2026/05/2026-05-03.md')).toEqual({ inLog: true, day: '2026-05-03' });
    expect(place('Log/idea.md')).toEqual({ inLog: true, day: null });
    expect(leftOut('Meta/Snippets/Day.md')).toBe(true);
  });

  test('a community plugin that is switched off says nothing; Periodic Notes stands in where core’s daily notes are off', async () => {
    const { internals } = await start({
      '.obsidian/community-plugins.json': '["periodic-notes"]',
      '.obsidian/core-plugins.json': '{"daily-notes": false}',
      '.obsidian/plugins/templater-obsidian/data.json': '{"templates_folder": "Meta"}',
      '.obsidian/plugins/periodic-notes/data.json': '{"daily": {"enabled": true, "folder": "Days", "format": "YYYY-MM-DD"}}',
    });
    expect(internals.templateFolders()).toEqual([]);
    expect(internals.dailyNotes()).toEqual({ folder: 'Days', format: 'YYYY-MM-DD', template: null });
  });
});
