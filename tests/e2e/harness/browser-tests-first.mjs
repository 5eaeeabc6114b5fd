import { createRequire } from 'node:module';

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/** Browser tests before all others, so that each process keeps its pages from one such file to the next. */
export default class BrowserTestsFirst extends Sequencer {
  async sort(tests) {
    const sorted = [...await super.sort([...tests])];
    return [true, false].flatMap((browser) => sorted.filter(({ path }) => /[\\/]e2e[\\/]/.test(path) === browser));
  }
}
