#!/usr/bin/env node
// Runs the tests and closes with the plain line `N passed, N failed`.
// --long adds the long campaigns; anything else is passed on to jest.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);
const long = args.includes('--long');
const folder = mkdtempSync(join(tmpdir(), 'trajectory-test-'));
const output = join(folder, 'jest.json');
const run = spawnSync(
  process.execPath,
  [join(root, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${output}`, ...args.filter((arg) => arg !== '--long')],
  { cwd: root, stdio: ['inherit', 'ignore', 'inherit'], env: { ...process.env, ...(long ? { LONG: '1' } : {}) } },
);
let passed = 0;
let failed = 1;
try {
  const results = JSON.parse(readFileSync(output, 'utf8'));
  passed = results.numPassedTests;
  // A test file that could not run at all has no failed tests of its own, but it is a failure.
  failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  if (results.numTotalTests === 0) failed += 1;
} catch {
  console.error('The tests did not run to the end.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && run.status === 0 ? 0 : 1);
