import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';
import { parseMetadata } from '../../../preview/metadata/parse-metadata';

const weeks = (heading: string, words: readonly string[], below = '- seed\n- water', above = ''): readonly string[] => {
  const text = `${above}## ${heading}\n\n${words.map((own) => `### ${own}\n\n${below}\n\n`).join('')}`;
  return readRoadmap({ path: 'Note.md', text, structure: parseMetadata(text) }).roadmap.phases.map(({ title }) => title);
};

it.each([['Timeline', 'Week 1', 'Week 2', 'Week 3'], ['Zeitleiste', 'Woche 1', 'Woche 2', 'Woche 3'], ['Timeline מומלץ', 'שבוע 1', 'שבוע 2', 'שבוע 3']])('weeks with lists are planned where a note begins with a heading that says when: %s', (heading, ...own) => {
  expect(weeks(heading, own)).toEqual(own);
  expect(weeks(heading, own, 'It rained, and little grew.')).toEqual([]);
  expect(weeks(heading, own, '- seed', '# A garden\n\n')).toEqual([]);
  expect(weeks('Garden', own)).toEqual([]);
});
