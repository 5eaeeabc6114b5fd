import type { BuildOptions } from 'esbuild';

/** The one set of build options: used by the build, the stand-in and the byte budget. */
export function options(production: boolean): BuildOptions;
