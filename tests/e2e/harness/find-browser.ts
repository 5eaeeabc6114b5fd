import { findBrowser } from '../../../preview/browser';

/**
 * Runs once before all tests: unpacks the packaged browser where it is the one to use, so that no two test processes
 * unpack it at the same time, and says it plainly when there is none. The browser tests then fail; the others run.
 */
export default async function findBrowserOnce(): Promise<void> {
  try {
    await findBrowser();
  } catch (error) {
    process.stderr.write(`\nThe browser tests cannot run. ${error instanceof Error ? error.message : String(error)}\n\n`);
  }
}
