import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../preview/browser';
import { buildPlugin } from '../../../preview/build-plugin';
import type { BuiltPlugin } from '../../../preview/build-plugin';
import { buildPage } from '../../../preview/server/build-page';
import type { BuiltPage } from '../../../preview/server/build-page';

/** The plugin as it is released, and the page around it. */
export interface Built {
  readonly plugin: BuiltPlugin;
  readonly page: BuiltPage;
}

/** What a run makes once for all its test files, handed to their processes by these variables. */
const BUILT = 'TRAJECTORY_BUILT';
const BROWSER = 'TRAJECTORY_BROWSER';

/** Builds the plugin and the page into a folder of the run. @returns the folder. */
export async function shareBuilt(): Promise<string> {
  const built = await build();
  const folder = mkdtempSync(join(tmpdir(), 'trajectory-built-'));
  const file = join(folder, 'built.json');
  writeFileSync(file, JSON.stringify(built));
  process.env[BUILT] = file;
  return folder;
}

/** Lets test files reach a browser that runs already. */
export function shareBrowser(endpoint: string): void {
  process.env[BROWSER] = endpoint;
}

/** What the run built; a test file that runs without such a run builds it itself. */
export async function takeBuilt(): Promise<Built> {
  const file = process.env[BUILT];
  return file === undefined ? build() : JSON.parse(readFileSync(file, 'utf8')) as Built;
}

/** The run's browser, or one of its own. Closing the first ends only what was opened through it. */
export function takeBrowser(): Promise<Browser> {
  const endpoint = process.env[BROWSER];
  return endpoint === undefined ? launchBrowser() : chromium.connect(endpoint);
}

async function build(): Promise<Built> {
  const [plugin, page] = await Promise.all([buildPlugin(true), buildPage(true)]);
  return { plugin, page };
}
