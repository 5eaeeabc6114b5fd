import { loadCorpus, NEGATIVES } from './load-corpus';
import { scoreFolder } from './score-folder';

/**
 * 74 notes in 13 languages that hold no plan though their headings are numbered or dated: minutes, diaries, recipes, trips,
 * budgets, course notes, changelogs. Notes misread at first: 33, with 133 phases invented.
 */
test.each(NEGATIVES)('no phase is invented in %s', (folder) => {
  const notes = scoreFolder(folder);
  const invented = notes.filter(({ score }) => score.inventedInNegative > 0);
  expect(loadCorpus(folder).length).toBe(74);
  expect(invented.map(({ name }) => name)).toEqual([]);
});
