import { rmSync } from 'node:fs';
import './start-run';

/** After all tests: ends what `start-run.ts` started. */
export default async function endRun(): Promise<void> {
  const run = globalThis.trajectoryRun;
  if (run === undefined) return;
  await run.browser.close();
  rmSync(run.folder, { recursive: true, force: true });
}
