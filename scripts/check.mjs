#!/usr/bin/env node
// The gate: types, official lint without a warning, tests (with import arrows, rings and browser tests), byte budget.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const BUDGET = 100_000;
const root = resolve(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules', name);
const steps = [
  ['types', [bin('typescript/bin/tsc'), '--noEmit']],
  ['lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']],
  ['build', ['esbuild.config.mjs', 'production']],
];
for (const [name, args] of steps) {
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) {
    console.error(`check: ${name} failed`);
    process.exit(1);
  }
  console.log(`check: ${name} ok`);
}
const bytes = statSync(join(root, 'main.js')).size;
console.log(`check: main.js is ${bytes} bytes of ${BUDGET}`);
if (bytes > BUDGET) process.exit(1);
const tests = spawnSync(process.execPath, ['scripts/test.mjs'], { cwd: root, stdio: 'inherit' });
process.exit(tests.status ?? 1);
