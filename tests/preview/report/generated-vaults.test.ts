import '../../../preview/node-window';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startApp } from '../../../preview/runtime/create-app';
import { DiskStore } from '../../../preview/stores/disk-store';
import type { Report } from '../../../src/core/report/report';
import { toJson } from '../../../src/export/json';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { readInternals } from '../../../src/vault/app-internals';
import { buildScope } from '../../../src/vault/index-scope';
import { ReportStore } from '../../../src/vault/report-store';
import { VaultIndex } from '../../../src/vault/vault-index';
import { day } from '../../core/measures/fixtures';

/**
 * Vaults drawn by lot, and what two independent implementations of the schema and the measures say of them
 * (exact fractions, written from the documents alone). Every field is compared, to 1e-9.
 */
const VAULTS = join(__dirname, '../../vaults/generated');
const EXPECTED = join(__dirname, '../../expected/generated');
const names = readdirSync(VAULTS).map((file) => file.replace(/\.json$/, ''));

type Row = Readonly<Record<string, unknown>>;
interface Expected {
  readonly coverage: Row;
  readonly measures: Readonly<Record<string, Row>>;
  readonly focusAreas: readonly Row[];
  readonly weeks: readonly Row[];
  readonly forecast: readonly Row[];
  readonly entries: readonly Row[];
  /** What the pane says beside the rules, which the report as JSON does not have. */
  readonly beside: Row;
}

function read(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

async function reportOf(name: string): Promise<Expected> {
  const { today, files } = read(VAULTS, name) as { today: string; files: Record<string, string> };
  const folder = mkdtempSync(join(tmpdir(), 'trajectory-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { app } = await startApp({ store: new DiskStore(folder) });
    const index = new VaultIndex(app, buildScope(app, readInternals(app), []));
    await index.build();
    const report = await new ReportStore(app, index, () => DEFAULT_SETTINGS).read(null, day(today));
    if (report === null) throw new Error('no roadmap');
    return { ...(JSON.parse(JSON.stringify(toJson(report, true))) as Omit<Expected, 'beside'>), beside: besideOf(report) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function besideOf({ companions, rules, focusAreas }: Report): Row {
  const insight = rules.flatMap(({ measure, insight: own, trend }): [string, Row][] => {
    if (measure === null || own === null || measure.id === 'visibility') return [];
    return [[measure.id, { ...own, changeGood: own.change.good, changeBad: own.change.bad, entries: own.entriesNeeded, trend }]];
  });
  const focus = focusAreas.map(({ name, quotient, streak }) => [name.toLowerCase(), { quotient, streak }]);
  return { ...companions, insight: Object.fromEntries(insight), focus: Object.fromEntries(focus) };
}

/** Texts are names the user wrote: case aside, as tags are. Numbers as near as 1e-9. */
function differences(where: string, expected: unknown, received: unknown): string[] {
  if (typeof expected === 'number' && typeof received === 'number') {
    return Math.abs(expected - received) <= 1e-9 * Math.max(1, Math.abs(expected)) ? [] : [`${where}: ${received}, expected ${expected}`];
  }
  if (typeof expected === 'string' && typeof received === 'string') {
    return expected.toLowerCase() === received.toLowerCase() ? [] : [`${where}: ${received}, expected ${expected}`];
  }
  if (expected !== null && typeof expected === 'object' && received !== null && typeof received === 'object') {
    if (Array.isArray(expected) && expected.length !== (received as readonly unknown[]).length) return [`${where}: ${String(received)}, expected ${String(expected)}`];
    return Object.entries(expected).flatMap(([key, value]) => differences(`${where}.${key}`, value, (received as Row)[key]));
  }
  return expected === received ? [] : [`${where}: ${String(received)}, expected ${String(expected)}`];
}

function byKey(rows: readonly Row[], ...keys: readonly string[]): Record<string, Row> {
  return Object.fromEntries(rows.map((row) => [keys.map((key) => String(row[key])).join(':').toLowerCase(), row]));
}

function compare(expected: Expected, received: Expected): string[] {
  const lists = (report: Expected) => ({
    focusAreas: byKey(report.focusAreas, 'name'),
    weeks: byKey(report.weeks, 'week'),
    entries: byKey(report.entries, 'path', 'line'),
  });
  const [ours, theirs] = [lists(received), lists(expected)];
  const rows = byKey(received.forecast, 'phase', 'deliverable');
  return [
    ...(Object.keys(theirs) as (keyof typeof theirs)[]).flatMap((list) => {
      const extra = Object.keys(ours[list]).filter((key) => !(key in theirs[list]));
      return [...extra.map((key) => `${list}.${key}: not expected`), ...differences(list, theirs[list], ours[list])];
    }),
    ...differences('coverage', expected.coverage, received.coverage),
    ...differences('measures', expected.measures, received.measures),
    ...differences('beside', expected.beside, received.beside),
    ...expected.forecast.flatMap((row) => differences('forecast', row, rows[`${String(row.phase)}:${String(row.deliverable)}`.toLowerCase()])),
  ];
}

test.each(names)('the report of the vault "%s" agrees with an independent reckoning in every field', async (name) => {
  expect(compare(read(EXPECTED, name) as Expected, await reportOf(name))).toEqual([]);
});
