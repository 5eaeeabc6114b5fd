import { build } from 'esbuild';
import { join } from 'node:path';
import { projectRoot } from '../project-root';

/** The page's script and styles. */
export interface BuiltPage {
  readonly script: string;
  readonly styles: string;
}

/** Bundles the page: the stand-in, the shell around it, and nothing of the plugin. `small` leaves out the source map and what only a reader needs; names stay. */
export async function buildPage(small = false): Promise<BuiltPage> {
  const root = projectRoot();
  const result = await build({
    entryPoints: [join(root, 'preview/page/main.ts')],
    absWorkingDir: root,
    outdir: join(root, 'node_modules/.cache/page'),
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    alias: { obsidian: join(root, 'preview/runtime/index.ts') },
    minifyWhitespace: small,
    minifySyntax: small,
    sourcemap: small ? false : 'inline',
    logLevel: 'warning',
  });
  const text = (ending: string): string => result.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), styles: text('.css') };
}
