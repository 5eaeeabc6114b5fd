/** What the build turns JSX into (esbuild.config.mjs): shorter than the automatic runtime, which names the children of every element. */
export { Fragment, h } from 'preact';
