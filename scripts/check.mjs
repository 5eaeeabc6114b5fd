#!/usr/bin/env node
// The gate: types, official lint without a warning, build, byte budget, tests (with import arrows, rings and browser tests).
// --no-tests leaves the tests out, for who has run them already.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules', name);
const steps = [
  ['types', [bin('typescript/bin/tsc'), '--noEmit']],
  ['lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']],
  ['build', ['esbuild.config.mjs', 'production']],
  ['bytes', ['scripts/bytes.mjs', '--check']],
];
let failed = false;
for (const [name, args] of steps) {
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) failed = true;
  console.log(`check: ${name} ${run.status === 0 ? 'ok' : 'FAILED'}`);
}
if (!process.argv.includes('--no-tests')) {
  const tests = spawnSync(process.execPath, ['scripts/test.mjs'], { cwd: root, stdio: 'inherit' });
  if (tests.status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
