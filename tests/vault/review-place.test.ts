import { createApp } from '../../preview/runtime/create-app';
import { readInternals } from '../../src/vault/app-internals';
import { leaveOutRules, LeftOutNotes } from '../../src/vault/left-out';
import { reviewPlace } from '../../src/vault/review-place';

const REVIEW = '---\nroadmap-review: 2026-W47\n---\n';

/** Where the review of week 47 is, or will be. */
async function placeIn(notes: Readonly<Record<string, string>>, name = '2026-W47'): Promise<string> {
  const { app, host } = await createApp({ notes });
  await host.start();
  await host.metadataCache.settled();
  const internals = readInternals(app);
  const left = new LeftOutNotes(app, () => leaveOutRules(app, internals));
  const { path, file } = reviewPlace({ app, internals, left, folder: 'Reviews' }, name.includes('W') ? 'week' : 'month', name);
  return `${file === null ? 'new' : 'there'} ${path}`;
}

describe('the note of a review', () => {
  test('is none of the templates, excluded files or copies that are named so', async () => {
    expect(await placeIn({
      '.obsidian/templates.json': '{"folder": "Templates"}',
      '.obsidian/app.json': '{"userIgnoreFilters": ["Archive/"]}',
      'Templates/2026-W47.md': REVIEW,
      'Archive/2026-W47.md': REVIEW,
      'Reviews/2026-W47 (Conflicted copy phone 202611230900).md': REVIEW,
    })).toBe('new Reviews/2026-W47.md');
  });

  test('is the one that says it is, wherever it lies', async () => {
    expect(await placeIn({ 'Week/2026-W47.md': 'My week\n', 'Past/2026-W47.md': REVIEW })).toBe('there Past/2026-W47.md');
    expect(await placeIn({ 'Past/Looking back.md': REVIEW })).toBe('there Past/Looking back.md');
  });

  test('is no note of that name in a folder without reviews', async () => {
    expect(await placeIn({ 'Week/2026-W47.md': 'My week\n' })).toBe('new Reviews/2026-W47.md');
  });

  test('stands beside the last review of its length, where a note of that name is left as it is', async () => {
    const before = { 'Past/2026-W46.md': REVIEW.replace('47', '46'), 'Old/2026-W03.md': REVIEW.replace('47', '03'), 'Months/2026-10.md': REVIEW.replace('2026-W47', '2026-10') };
    expect(await placeIn(before)).toBe('new Past/2026-W47.md');
    expect(await placeIn({ ...before, 'Past/2026-W47.md': 'My week\n' })).toBe('there Past/2026-W47.md');
    expect(await placeIn(before, '2026-11')).toBe('new Months/2026-11.md');
  });

  test('is else in the folder of the plugin for weekly and monthly notes, if that is on', async () => {
    const periodic = (enabled: boolean) => ({
      '.obsidian/community-plugins.json': '["periodic-notes"]',
      '.obsidian/plugins/periodic-notes/data.json': JSON.stringify({ weekly: { enabled, folder: '/Weeks/' }, monthly: { enabled: true, folder: '' } }),
      'Weeks/2026-W47.md': 'My week\n',
    });
    expect(await placeIn(periodic(true))).toBe('there Weeks/2026-W47.md');
    expect(await placeIn(periodic(false))).toBe('new Reviews/2026-W47.md');
    expect(await placeIn(periodic(true), '2026-11')).toBe('new 2026-11.md');
  });
});
