import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';

const titles = (text: string): readonly string[] => readRoadmap({ path: 'Plan.md', text, structure: parseMetadata(text) }).roadmap.phases.map(({ title }) => title);

test('a plan folded away below the plan is no part of it', () => {
  expect(titles('## Phase 1: Regions (months 1-6)\n\nx\n\n## Phase 2: Exam (months 7-12)\n\ny\n\n<details>\n<summary>Old plan</summary>\n\n## Phase 1: Old thing (months 1-2)\n\n</details>\n'))
    .toEqual(['Regions', 'Exam']);
});

test('a plan that is folded away as a whole is read', () => {
  expect(titles('<details>\n<summary>Plan</summary>\n\n## Phase 1: Regions (months 1-6)\n\n## Phase 2: Exam (months 7-12)\n\n</details>\n')).toEqual(['Regions', 'Exam']);
});

it('what stands in a comment is hidden, headings of HTML too', () => {
  expect(titles('# Plan\n\n<!--\n<details open>\n<summary>Phase 1: Oak</summary>\n\nx\n\n</details>\n<h2>Phase 2: Glue</h2>\n-->\n\n## Phase 3: Nails (month 1)\n\n- a\n')).toEqual(['Nails']);
});
