import { FOURTH, loadCorpus } from './load-corpus';
import { scoreCorpus } from './score';
import { scoreFolder } from './score-folder';

/**
 * 100 notes by a fourth hand, labelled from the design and parted at random before the first reading. `dev` was mended for
 * first, then one part of the rest after the other; what is missed is ages and versions. Floors are a little below what was
 * measured.
 * First reading, F1 / read whole / spans exact / invented: dev 83.3 / 72.5 / 100 / 4, the rest 87.0 / 75.0 / 100 / 6; no length
 * was taken for a position. Plans that are a table and nothing else were most of what was missed.
 */
const FLOORS = {
  'fourth/dev': { f1: 0.98, whole: 0.97, invented: 0 },
  'fourth/dev-2': { f1: 0.97, whole: 0.96, invented: 0 },
  'fourth/dev-3': { f1: 0.96, whole: 0.93, invented: 0 },
  'fourth/dev-4': { f1: 0.99, whole: 0.99, invented: 0 },
};

test.each(FOURTH)('the notes in %s are read as well as when they were last measured', (folder) => {
  const total = scoreCorpus(scoreFolder(folder).map(({ score }) => score));
  const floor = FLOORS[folder];
  expect(loadCorpus(folder).length).toBeGreaterThanOrEqual(15);
  expect(total.f1).toBeGreaterThanOrEqual(floor.f1);
  expect(total.whole).toBeGreaterThanOrEqual(floor.whole);
  expect(total.spansExact).toBeGreaterThanOrEqual(0.99);
  expect(total.durationsAsSpans).toBe(0);
  expect(total.inventedInNegatives).toBeLessThanOrEqual(floor.invented);
});
