import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';

const titles = (text: string, path = 'Note.md'): readonly string[] => readRoadmap({ path, text, structure: parseMetadata(text) }).roadmap.phases.map(({ title }) => title);
const weeks = '## Week 1: Setup\n- desk\n\n## Week 2: Tests\n- rain\n';

describe('a note whose title says that it tells of what was', () => {
  test.each([
    ['# Work log'], ['# Minutes: spring offsite'], ['# Lecture notes'], ['# Reisetagebuch'], ['# Diario de obra'], ['# Compte rendu'],
    ['# Verslag'], ['# Dziennik budowy'], ['# Mötesprotokoll'], ['# Отчёт о работе'], ['# 周报'], ['# 議事録'], ['# 회의록'], ['# Stages of grief'],
  ])('holds no plan: %s', (title) => {
    expect(titles(`${title}\n\n${weeks}`)).toEqual([]);
  });

  test.each([
    ['says that it is a plan too', '# Diary of my learning plan\n\n'],
    ['leads from one thing to another', '# From history teacher to editor\n\n'],
    ['counts something before the word', '# Guitar in 15 minutes\n\n'],
    ['is marked as a roadmap', '---\nroadmap: true\n---\n# Work log\n\n'],
  ])('but holds one when it %s', (_what, head) => {
    expect(titles(head + weeks)).toEqual(['Setup', 'Tests']);
  });

  it('holds one when its parts have goals', () => {
    expect(titles('# Training log\n\n## Week 1: Base\n**Goal:** 20 km\n\n## Week 2: Build\n**Goal:** 30 km\n')).toEqual(['Base', 'Build']);
  });

  it('goes by the name of its file only where it has no title', () => {
    expect([titles(weeks, 'Diary.md'), titles(weeks, 'Plan.md'), titles(`# Berlin half\n\n${weeks}`, 'Diary.md')].map((own) => own.length)).toEqual([0, 2, 2]);
  });
});

describe('weeks and months that have no title of their own', () => {
  const bare = '## Week 1\nRun.\n\n## Week 2\nRest.\n';
  it('are no plan by themselves', () => {
    expect([titles(`# Garden\n\n${bare}`), titles('# Garden\n\n## March\nSow.\n\n## April\nWeed.\n')]).toEqual([[], []]);
  });

  test.each([['# Marathon plan\n\n'], ['# Half marathon in two weeks\n\n'], ['---\nroadmap: true\n---\n']])('are one under %j', (head) => {
    expect(titles(head + bare)).toHaveLength(2);
  });
});

it('steps that go by the clock are no plan', () => {
  expect(titles('# Outage\n\n## Phase 1: Alarm (14:02–14:20)\nMuted.\n\n## Phase 2: Repair (14:20–15:10)\nBy hand.\n')).toEqual([]);
});

it('headings that go on like a sentence, with prose alone below, are no plan', () => {
  expect([titles('# How a drug is tested\n\n## Phase 1 trials\nSafety.\n\n## Phase 2 trials\nDoes it work?\n'), titles('# The moon\n\n- Phase 1: Dark\n- Phase 2: Full\n')]).toEqual([[], []]);
});

describe('a note that looks back', () => {
  it.each([['2026 retrospective', '2027 goals'], ['2026年の振り返り', '2027年の目標']])('is none that looks back on one year and ahead to the next: %s, %s', (back, ahead) => {
    expect(titles(`# Goals\n\n## ${back}\n\n- ran\n\n## ${ahead}\n\n- run\n`)).toEqual([]);
  });

  it('goes by its property where its first heading is not the highest', () => {
    const parts = '## Week 30: Masts\n\n### A new mast\n\nIt came.\n\n## Week 32: Sails\n\n### A new sail\n\nIt came.\n';
    expect(titles(`---\ntitle: Weekly update\n---\n## In short\n\n- news\n\n${parts}`)).toEqual([]);
    expect(titles(`---\ntitle: Weekly update\n---\n# In short\n\n- news\n\n${parts}`)).toHaveLength(2);
  });
});
