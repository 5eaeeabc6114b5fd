#!/usr/bin/env node
// Bundles a TypeScript entry point for node, with the stand-in in place of `obsidian`, and runs it.
// Usage: node scripts/run.mjs <entry.ts> [arguments]
import { build } from 'esbuild';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error('Usage: node scripts/run.mjs <entry.ts> [arguments]');
  process.exit(2);
}
const folder = join(root, 'node_modules/.cache/run');
mkdirSync(folder, { recursive: true });
// By process: two runs at once do not read each other's half-written bundle.
const outfile = join(folder, `${basename(entry).replace(/\.tsx?$/, '')}-${process.pid}.mjs`);
process.on('exit', () => rmSync(outfile, { force: true }));
const require = createRequire(import.meta.url);
/** Packages stay outside the bundle, but for their JSON, which node imports only with an attribute. */
const jsonInside = {
  name: 'json-inside',
  setup: (builder) => builder.onResolve({ filter: /^[^./].*\.json$/ }, ({ path }) => ({ path: require.resolve(path) })),
};
await build({
  plugins: [jsonInside],
  entryPoints: [resolve(root, entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  packages: 'external',
  alias: { obsidian: join(root, 'preview/runtime/index.ts') },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'error',
});
process.argv = [process.argv[0], entry, ...rest];
await import(pathToFileURL(outfile).href);
