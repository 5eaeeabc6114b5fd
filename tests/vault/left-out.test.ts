import { createApp } from '../../preview/runtime/create-app';
import { readInternals } from '../../src/vault/app-internals';
import { buildScope } from '../../src/vault/index-scope';
import { leaveOutRules, LeftOutNotes } from '../../src/vault/left-out';

const NOTES = {
  '.obsidian/templates.json': '{"folder": "Templates"}',
  '.obsidian/daily-notes.json': '{"folder": "Log/", "format": "YYYY/MM/YYYY-MM-DD"}',
  '.obsidian/app.json': '{"userIgnoreFilters": ["Archive/", "/\\\\.private\\\\.md$/"]}',
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
    expect(Object.fromEntries(left.all().counts)).toEqual({ 'roadmap': 1, 'template': 2, 'excluded': 2, 'conflict-copy': 1, 'review': 1 });
    expect(left.all().copies).toEqual([{ kind: 'conflict-copy', path: 'Log/2026/05/2026-05-03 2.md', line: null, values: {} }]);
  });

  test('counts follow the notes that come, move and go', async () => {
    const { app, internals } = await start();
    const left = new LeftOutNotes(app, () => leaveOutRules(app, internals));
    left.follow();
    expect(left.all().counts.get('template')).toBe(2);
    await app.vault.create('Templates/Week.md', 'x');
    expect(left.all().counts.get('template')).toBe(3);
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
    expect(internals.dailyNotes()).toEqual({ folder: 'Days', format: 'YYYY-MM-DD' });
  });
});
