#!/usr/bin/env node
// Builds the plugin and copies it into a vault: npm run install-into -- <vault folder>
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const vault = process.argv[2];
if (vault === undefined || !existsSync(vault) || !statSync(vault).isDirectory()) {
  console.error('Usage: npm run install-into -- <vault folder>');
  process.exit(2);
}
const config = join(resolve(vault), '.obsidian');
if (!existsSync(config)) {
  console.error(`${resolve(vault)} has no .obsidian folder. Open it in Obsidian once, or name another folder.`);
  process.exit(2);
}
const build = spawnSync(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
const target = join(config, 'plugins', 'trajectory');
mkdirSync(target, { recursive: true });
for (const file of ['main.js', 'manifest.json', 'styles.css']) copyFileSync(join(root, file), join(target, file));
console.log(`Installed into ${target}. In Obsidian: Settings, Community plugins, turn on Trajectory.`);
