import '../../preview/node-window';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApp } from '../../preview/runtime/create-app';
import { partAt } from '../../src/core/explain/explain-note';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { partText } from '../../src/text/explain';
import { readInternals } from '../../src/vault/app-internals';
import { explain } from '../../src/vault/explain';
import { buildScope } from '../../src/vault/index-scope';
import { LeftOutNotes, leaveOutRules } from '../../src/vault/left-out';
import { ReportStore } from '../../src/vault/report-store';
import { VaultIndex } from '../../src/vault/vault-index';
import { day } from '../core/measures/fixtures';

/** Every note of a vault, explained as the command does it. */
async function explained(notes: Readonly<Record<string, string>>, today: string) {
  const { app } = await startApp({ notes });
  const internals = readInternals(app);
  const scope = buildScope(app, internals, []);
  const index = new VaultIndex(app, scope);
  const reports = new ReportStore(app, index, () => DEFAULT_SETTINGS);
  await index.build();
  const report = await reports.read(null, day(today));
  const left = new LeftOutNotes(app, () => leaveOutRules(app, internals, reports.roadmaps()));
  const readings = await Promise.all(app.vault.getMarkdownFiles().map(({ path }) => explain(app, path, scope.place(path), left.reason(path), report)));
  return { report, readings: readings.flatMap((reading) => (reading === null ? [] : [reading])) };
}

test.each(['many-hands', 'loose-markdown', 'hostile-notation'])('in the vault "%s" every note and every line that is not empty says how it counts or why not, and the entries told are those of the report', async (name) => {
  const { today, files } = JSON.parse(readFileSync(join(__dirname, `../vaults/generated/${name}.json`), 'utf8')) as { today: string; files: Record<string, string> };
  const { report, readings } = await explained(files, today);
  expect(readings).toHaveLength(Object.keys(files).filter((path) => path.endsWith('.md')).length);
  const silent = readings.flatMap((reading) => {
    const lines = (files[reading.path] ?? '').split('\n').flatMap((line, i) => (/^[>\s\uFEFF]*$/.test(line) ? [] : [i + 1]));
    const saysNothing = (line: number): boolean => { const part = partAt(reading, line); return part === undefined || partText(part).length === 0; };
    return [...(partText(reading.whole).length === 0 ? [reading.path] : []), ...lines.filter(saysNothing).map((line) => `${reading.path}:${line}`)];
  });
  expect(silent).toEqual([]);
  const told = readings.flatMap(({ whole, parts }) => [whole, ...parts].flatMap(({ entry }) => (entry === null ? [] : [`${entry.path}:${entry.line}:${entry.text}`])));
  expect(told.sort()).toEqual(report?.entries.map((entry) => `${entry.path}:${entry.line}:${entry.text}`).sort());
}, 30_000);

test('of two items on one line only the one that is the entry is told as one', async () => {
  const { readings } = await explained({ 'Roadmap.md': '---\nroadmap: true\nstart: 2026-05-01\n---\n# Plan\n\n## Phase 1: A (Month 0-9)\n', 'Log.md': '- - #roadmap/build shelf 1h\n' }, '2026-11-22');
  expect(readings.find(({ path }) => path === 'Log.md')?.parts.map(({ entry, why }) => entry?.text ?? why?.code)).toEqual(['unmarked', 'shelf']);
});

test('where no note is a roadmap each line says that nothing is counted yet', async () => {
  const { readings } = await explained({ '.obsidian/daily-notes.json': '{"folder": "Log"}', 'Log/2026-11-18.md': '- #ship a 2h\n', 'Kit.md': '---\nkind: ship\n---\nWords.\n' }, '2026-11-22');
  const sentences = readings.flatMap((reading) => [reading.whole, ...reading.parts].map((part) => partText(part)[0]));
  expect(new Set(sentences)).toEqual(new Set(['Not counted yet: no note of this vault is a roadmap.']));
});
