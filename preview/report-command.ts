import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Day, parseDay } from '../src/core/day';
import { explain } from '../src/export/explain';
import { type Format, FORMATS, type PrintedReport, printReport } from '../src/export/print-report';
import { words } from '../src/text/words';
import { readInternals } from '../src/vault/app-internals';
import { buildScope } from '../src/vault/index-scope';
import { LeftOutNotes, leaveOutRules } from '../src/vault/left-out';
import { ReportStore } from '../src/vault/report-store';
import { localToday } from '../src/vault/today';
import { VaultIndex } from '../src/vault/vault-index';
import { DEFAULT_SETTINGS, readSettings } from '../src/settings/settings';
import { startApp } from './runtime/create-app';
import { DiskStore } from './stores/disk-store';

/** What the command prints and how it ends: 0 with a report, 2 for wrong arguments or no roadmap note. */
export interface CommandResult {
  readonly code: 0 | 2;
  readonly output: string;
  readonly message: string;
}

const USAGE = `Usage: npm run --silent report -- <vault folder> [--roadmap <path in vault>] [--today YYYY-MM-DD] [--format ${FORMATS.join('|')}] [--entries] [--explain]`;

/** Makes the report of a vault folder, by the same index and report store as the plugin: no browser needed. */
export async function reportCommand(args: readonly string[]): Promise<CommandResult> {
  try {
    const options = readOptions(args);
    const { reports, left } = await openReports(options);
    if (options.explain) return { code: 0, output: await explanation(reports, options), message: '' };
    const { text, note } = await report(reports, left, options);
    return { code: 0, output: text, message: note === '' ? '' : `${note}\n` };
  } catch (error) {
    return { code: 2, output: '', message: `${error instanceof Error ? error.message : String(error)}\n${USAGE}\n` };
  }
}

interface Options {
  readonly vault: string;
  readonly roadmap: string | null;
  readonly today: Day;
  readonly format: Format;
  readonly entries: boolean;
  /** The roadmap note with how each line was read, in place of the report. */
  readonly explain: boolean;
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { roadmap: { type: 'string' }, today: { type: 'string' }, format: { type: 'string', default: 'json' }, entries: { type: 'boolean', default: false }, explain: { type: 'boolean', default: false } },
  });
  const [vault, ...more] = positionals;
  if (vault === undefined || more.length > 0) throw new Error('Name one vault folder.');
  if (!existsSync(vault) || !statSync(vault).isDirectory()) throw new Error(`${vault} is not a folder.`);
  const today = values.today === undefined ? localToday() : parseDay(values.today);
  if (today === undefined) throw new Error(`${values.today ?? ''} is not a day (YYYY-MM-DD).`);
  const format = FORMATS.find((own) => own === values.format);
  if (format === undefined) throw new Error(`${values.format} is not a format: ${FORMATS.join(', ')}.`);
  return { vault: resolve(vault), roadmap: values.roadmap ?? null, today, format, entries: values.entries, explain: values.explain };
}

async function openReports({ vault, roadmap }: Options): Promise<{ readonly reports: ReportStore; readonly left: LeftOutNotes }> {
  const store = new DiskStore(vault);
  const { app } = await startApp({ store });
  const stored = await app.vault.adapter.read(`${app.vault.configDir}/plugins/trajectory/data.json`).then((text): unknown => JSON.parse(text)).catch((): unknown => null);
  const { settings } = stored === null ? { settings: DEFAULT_SETTINGS } : readSettings(stored);
  const internals = readInternals(app);
  const scope = buildScope(app, internals, settings.logFolders);
  // A roadmap named by hand holds no entries, whether or not its properties say that it is one.
  const index = new VaultIndex(app, { ...scope, leftOut: (path) => path === roadmap || scope.leftOut(path) });
  const reports = new ReportStore(app, index, () => settings);
  await index.build();
  if (roadmap !== null && app.vault.getFileByPath(roadmap) === null) throw new Error(`${roadmap} is not a note of this vault.`);
  return { reports, left: new LeftOutNotes(app, () => leaveOutRules(app, internals)) };
}

/** Copies made by a sync are in no note's problems: they are left out before they are read. */
async function report(reports: ReportStore, left: LeftOutNotes, { roadmap, today, format, entries }: Options): Promise<PrintedReport> {
  const read = found(await reports.read(roadmap, today));
  const made = { ...read, problems: [...read.problems, ...(await left.whole()).copies] };
  return printReport(made, format, entries);
}

async function explanation(reports: ReportStore, { roadmap }: Options): Promise<string> {
  const { text, reading } = found(await reports.explain(roadmap));
  return explain(text, reading, words('en'));
}

function found<T>(value: T | null): T {
  if (value === null) throw new Error('No roadmap note was found. Give a note the property roadmap: true, or name it Roadmap.');
  return value;
}
