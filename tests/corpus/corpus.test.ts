import { CORPUS_FOLDERS } from './load-corpus';
import { scoreCorpus } from './score';
import { scoreFolder } from './score-folder';

describe.each(CORPUS_FOLDERS)('the labelled roadmaps in %s', (folder) => {
  it('are read as a person reads them', () => {
    const notes = scoreFolder(folder);
    const total = scoreCorpus(notes.map(({ score }) => score));

    expect(notes.length).toBeGreaterThan(0);
    expect(total.f1).toBeGreaterThanOrEqual(0.95);
    expect(total.whole).toBeGreaterThanOrEqual(0.85);
    expect(total.spansExact).toBeGreaterThanOrEqual(0.95);
    expect(total.durationsAsSpans).toBeLessThanOrEqual(0.01);
    expect(total.inventedInNegatives).toBe(0);
  });
});
