import { loadCorpus, UNSEEN } from './load-corpus';
import { scoreCorpus } from './score';
import { scoreFolder } from './score-folder';

/**
 * 73 notes by another hand than the reader's, after shapes seen in public plans, in 17 languages. The reader
 * had no words for two of them then, Vietnamese and Indonesian, and has them now. At the first reading the phases had F1 0.97 and the spans were exact in 87 %; two general faults came
 * out of it and were mended (months of the calendar by their sign, a plan folded away below the plan). No note was tuned
 * for; what is still missed stays here as it is.
 */
test('notes the reader was not written for are read to the same bars', () => {
  const total = scoreCorpus(scoreFolder(UNSEEN).map(({ score }) => score));
  expect(loadCorpus(UNSEEN).length).toBeGreaterThanOrEqual(70);
  expect(total.f1).toBeGreaterThanOrEqual(0.95);
  expect(total.whole).toBeGreaterThanOrEqual(0.85);
  expect(total.spansExact).toBeGreaterThanOrEqual(0.95);
  expect(total.durationsAsSpans).toBeLessThanOrEqual(0.01);
  expect(total.inventedInNegatives).toBe(0);
});
