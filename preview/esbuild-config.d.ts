declare module '*/esbuild.config.mjs' {
  import type { BuildOptions } from 'esbuild';

  export function options(production: boolean): BuildOptions;
}
