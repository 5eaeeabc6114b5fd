import '../../preview/node-window';
import { startApp } from '../../preview/runtime/create-app';
import type { Day } from '../../src/core/day';
import { readInternals } from '../../src/vault/app-internals';
import { dailyNote } from '../../src/vault/daily-note';

const DAY = '2026-02-03' as Day;

async function of(notes: Readonly<Record<string, string>>, known: string | null = null) {
  const { app } = await startApp({ notes });
  return dailyNote(app, readInternals(app), DAY, () => known);
}

const daily = (options: object): Readonly<Record<string, string>> => ({ '.obsidian/daily-notes.json': JSON.stringify(options) });

describe('the daily note of a day', () => {
  test.each([
    [{}, '2026-02-03.md'],
    [{ folder: 'Journal/' }, 'Journal/2026-02-03.md'],
    [{ folder: '/', format: 'YYYY/MM-MMMM/dddd [the] Do' }, '2026/02-February/Tuesday the 3rd.md'],
    [{ format: 'gggg-[W]ww' }, '2026-W06.md'],
  ])('by the settings %j is %s', async (options, path) => {
    expect(await of(daily(options))).toEqual({ path, fresh: '' });
  });

  test('is the note that is there, under its own name or another', async () => {
    expect(await of({ '2026-02-03.md': 'x' }, 'Old/2026-02-03.md')).toEqual({ path: '2026-02-03.md', fresh: null });
    expect(await of({ 'Old/2026-02-03.md': 'x' }, 'Old/2026-02-03.md')).toEqual({ path: 'Old/2026-02-03.md', fresh: null });
  });

  test('would say what its template says, with the variables of that day', async () => {
    const notes = {
      ...daily({ folder: 'Journal', template: 'Templates/Day' }), '.obsidian/templates.json': '{"dateFormat": "D.M.YYYY"}',
      'Templates/Day.md': '# {{title}}\r\n{{date}} {{ date : dddd }} {{time:[at] YYYY}}\r\n{{other}}\r\n',
    };
    expect(await of(notes)).toEqual({ path: 'Journal/2026-02-03.md', fresh: '# 2026-02-03\r\n3.2.2026 Tuesday at 2026\r\n{{other}}\r\n' });
    const { fresh } = await of({ ...daily({ template: 'Day.md' }), 'Day.md': '{{time}}' }) as { fresh: string };
    expect(fresh).toMatch(/^\d\d:\d\d$/);
  });

  test('is not made without its template, nor from one whose commands we cannot run', async () => {
    expect(await of(daily({ template: 'Templates/Day' }))).toEqual({ refused: 'template-missing', template: 'Templates/Day' });
    expect(await of({ ...daily({ template: 'Day' }), 'Day.md': '<% tp.file.title %>' })).toEqual({ refused: 'template-commands', template: 'Day.md' });
  });
});
