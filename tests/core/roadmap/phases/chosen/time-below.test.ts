import { parseMetadata } from '../../../../../preview/metadata/parse-metadata';
import { readOutline } from '../../../../../src/core/roadmap/outline/read-outline';
import { timeBelow } from '../../../../../src/core/roadmap/phases/chosen/time-below';

/** The time found below the first block. */
function below(text: string, bare = false): unknown {
  const { blocks } = readOutline(text, parseMetadata(text));
  const own = timeBelow(blocks, blocks.map((_block, index) => index).slice(1), bare);
  return own === null ? null : own.form === 'calendar' ? [own.start.year, own.start.month] : own.form === 'ongoing' ? 'ongoing' : [own.unit, own.start, own.end];
}

describe('the time below a phase whose own line has none', () => {
  test.each<[string, string, unknown]>([
    ['the line right below', '## Phase 1\nWeeks 1-4\n', ['week', 1, 4]],
    ['a heading right below, with more behind a bar', '# Phase 1\n## Months 1-6 | Skills 1-13\n', ['month', 1, 6]],
    ['a label', '## Phase 1\n\nGoal: x\n\n**Duration:** 6 weeks\n', ['week', 6, 6]],
    ['a row with a label', '## Phase 1\n\n| What | How |\n|---|---|\n| Timeline | Month 3-5 |\n', ['month', 3, 5]],
    ['a month of the calendar', '## Phase 1\nMay 2027\n', [2027, 5]],
    ['nothing behind the next heading', '## Phase 1\n\nWords.\n\n### Tasks\n\n**Duration:** 6 weeks\n', null],
    ['nothing where boxes with siblings begin', '## Phase 1\n### Week 1\n### Week 2\n', null],
    ['nothing in prose', '## Phase 1\nIt took 6 weeks and was fine.\n', null],
  ])('is %s', (_what, text, expected) => {
    expect(below(text)).toEqual(expected);
  });

  it('stands near: forty blocks below it belongs to something else', () => {
    const far = (count: number): unknown => below(`## Phase 1\n\n${'- x\n'.repeat(count)}\nDuration: 6 weeks\n`);
    expect([far(39), far(40)]).toEqual([['week', 6, 6], null]);
  });
});
