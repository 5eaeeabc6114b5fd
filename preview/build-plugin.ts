import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginManifest } from 'obsidian';
import { projectRoot } from './project-root';

/** A built plugin: what lies in its folder in a vault. */
export interface BuiltPlugin {
  readonly main: string;
  readonly styles: string;
  readonly manifest: PluginManifest;
}

/** Builds the plugin from its sources, with the options of the release. `production` minifies and leaves out the source map. */
export async function buildPlugin(production = false): Promise<BuiltPlugin> {
  const root = projectRoot();
  const { options } = await import('../esbuild.config.mjs') as { options: (production: boolean) => BuildOptions };
  const result = await build({ ...options(production), absWorkingDir: root, write: false });
  const main = result.outputFiles.find(({ path }) => path.endsWith('.js'));
  if (main === undefined) throw new Error('The build gave no main.js');
  const styles = join(root, 'styles.css');
  return {
    main: main.text,
    styles: existsSync(styles) ? readFileSync(styles, 'utf8') : '',
    manifest: JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as PluginManifest,
  };
}
