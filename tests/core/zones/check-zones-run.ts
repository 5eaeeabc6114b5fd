import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

/** What `check-zones.ts` found in one zone. */
export interface ZoneResult {
  readonly zone: string;
  /** Minutes the zone is behind UTC on 2026-07-01. */
  readonly offset: number;
  readonly days: string;
  readonly report: string;
  readonly length: number;
  readonly wrong: readonly string[];
}

/** Checks zones in a process of their own. */
export function checkZones({ from, to, vault, zones }: { readonly from: string; readonly to: string; readonly vault: string | null; readonly zones: readonly string[] }): readonly ZoneResult[] {
  const run = spawnSync(process.execPath, ['scripts/run.mjs', 'tests/core/zones/check-zones.ts', from, to, vault ?? '-', ...zones], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout.trim().split('\n').map((line) => JSON.parse(line) as ZoneResult);
}
