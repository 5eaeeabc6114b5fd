import { loadCorpus, NEGATIVES } from './load-corpus';
import { scoreFolder } from './score-folder';

/**
 * 74 notes in 13 languages that hold no plan though their headings are numbered or dated: minutes, diaries, recipes, trips,
 * budgets, course notes, changelogs. Notes misread at first: 33, with 133 phases invented. The stages of grief are written
 * like a plan to the letter.
 */
const MISREAD = ['grief-stages'];
const MOST = 5;

test.each(NEGATIVES)('no more phases are invented in %s than when they were last measured', (folder) => {
  const notes = scoreFolder(folder);
  const invented = notes.filter(({ score }) => score.inventedInNegative > 0);
  expect(loadCorpus(folder).length).toBe(74);
  expect(notes.reduce((sum, { score }) => sum + score.inventedInNegative, 0)).toBeLessThanOrEqual(MOST);
  expect(invented.map(({ name }) => name)).toEqual(MISREAD);
});
