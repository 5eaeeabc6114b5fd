import { loadCorpus, NEGATIVES } from './load-corpus';
import { scoreFolder } from './score-folder';

/**
 * 74 notes in 13 languages that hold no plan though their headings are numbered or dated: minutes, diaries, recipes, trips,
 * budgets, course notes, changelogs. Parted at random before the first reading; `negatives` was mended for, half of the
 * rest was put to it and mended for later, and of `negatives-held` only the figures were seen.
 * Notes read as they are, of phases invented: at first 23 of 48 with 83 phases and 10 of 26 with 50.
 */
const MISREAD = { 'negatives': [], 'negatives-held': null } as const;
const MOST = { 'negatives': 0, 'negatives-held': 8 };

test.each(NEGATIVES)('no more phases are invented in %s than when they were last measured', (folder) => {
  const notes = scoreFolder(folder);
  const invented = notes.filter(({ score }) => score.inventedInNegative > 0);
  expect(loadCorpus(folder).length).toBeGreaterThanOrEqual(13);
  expect(notes.reduce((sum, { score }) => sum + score.inventedInNegative, 0)).toBeLessThanOrEqual(MOST[folder]);
  const known = MISREAD[folder];
  if (known !== null) expect(invented.map(({ name }) => name)).toEqual(known);
});
