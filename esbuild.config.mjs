// Builds main.js. `node esbuild.config.mjs production` minifies; without it an inline source map is added.
import { build } from 'esbuild';
import { builtinModules } from 'node:module';
import { pathToFileURL } from 'node:url';

const banner = '/* Trajectory, MIT licence. Built from the TypeScript sources beside it. */';

/** The one set of build options: used by the build, the stand-in and the byte budget. */
export function options(production) {
  return {
    entryPoints: ['main.ts'],
    outfile: 'main.js',
    bundle: true,
    format: 'cjs',
    target: ['chrome120', 'safari16.4'],
    platform: 'browser',
    external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*', ...builtinModules],
    // Type checks and tests know JSX as tsconfig.json has it; what is built is the same, in fewer bytes.
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment', strict: true } },
    inject: ['src/views/jsx.ts'],
    treeShaking: true,
    charset: 'utf8',
    minify: production,
    sourcemap: production ? false : 'inline',
    legalComments: 'none',
    banner: { js: banner },
    logLevel: 'warning',
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // No await at the top level, so that this file can be required too.
  build(options(process.argv[2] === 'production')).catch(() => { process.exitCode = 1; });
}
