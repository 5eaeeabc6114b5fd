#!/usr/bin/env node
// What main.js is made of: minified bytes by folder or package, the largest first.
// --check compares the whole with the figure recorded below and fails when it grew.
import { build } from 'esbuild';
import { options } from '../esbuild.config.mjs';

/** The goal, in bytes. docs/decisions/0005-bytes.md says why it is not met. */
const GOAL = 100_000;
/** The most that main.js may have. It only goes down, unless 0005-bytes.md says why it went up. */
export const RECORDED = 728_000;

const { outputFiles, metafile } = await build({ ...options(true), write: false, metafile: true });
const [output] = Object.values(metafile.outputs).filter(({ bytes }) => bytes > 0);
const total = outputFiles.reduce((sum, { contents }) => sum + contents.length, 0);

if (process.argv.includes('--check')) {
  console.log(`main.js is ${total} bytes; recorded ${RECORDED}, goal ${GOAL}`);
  if (total > RECORDED) {
    console.error('main.js grew. Make it smaller, or say in docs/decisions/0005-bytes.md why it may grow and record the new figure in scripts/bytes.mjs.');
    process.exit(1);
  }
} else {
  const folders = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) folders.set(folderOf(path), (folders.get(folderOf(path)) ?? 0) + bytesInOutput);
  const rows = [...folders].sort(([, a], [, b]) => b - a);
  for (const [name, bytes] of [...rows, ['in all', total]]) console.log(`${String(bytes).padStart(8)}  ${String(Math.round((1000 * bytes) / total) / 10).padStart(5)}%  ${name}`);
}

/** `node_modules/zod/v4/…` -> `zod`, `src/core/roadmap/…` -> `src/core/roadmap`. */
function folderOf(path) {
  const parts = path.split('/');
  const inPackages = parts.lastIndexOf('node_modules');
  if (inPackages !== -1) return parts.slice(inPackages + 1, inPackages + (parts[inPackages + 1].startsWith('@') ? 3 : 2)).join('/');
  return parts.slice(0, Math.min(3, parts.length - 1)).join('/') || parts[0];
}
