import type { BrowserServer } from 'playwright-core';
import { findBrowser, serveBrowser } from '../../../preview/browser';
import { shareBrowser, shareBuilt } from './shared-run';

/** What the run has open until `end-run.ts` closes it. Both are loaded in one process, so a global carries it over. */
export interface Run {
  readonly folder: string;
  readonly browser: BrowserServer;
}

declare global {
  var trajectoryRun: Run | undefined;
}

/**
 * Before all tests. A run of every file, or of browser tests, builds once and starts one browser for all of them; a run of other
 * files pays for neither. Where there is no browser it says so plainly: the browser tests then fail, the others run.
 */
export default async function startRun({ nonFlagArgs = [] }: { readonly nonFlagArgs?: readonly string[] }): Promise<void> {
  if (nonFlagArgs.length > 0 && !nonFlagArgs.some((arg) => arg.includes('e2e'))) return;
  try {
    await findBrowser();
  } catch (error) {
    process.stderr.write(`\nThe browser tests cannot run. ${error instanceof Error ? error.message : String(error)}\n\n`);
    return;
  }
  const folder = await shareBuilt();
  const browser = await serveBrowser();
  shareBrowser(browser.wsEndpoint());
  globalThis.trajectoryRun = { folder, browser };
}
