import { parseMetadata } from '../../../../preview/metadata/parse-metadata';
import { readOutline } from '../../../../src/core/roadmap/outline/read-outline';
import { buildScopes } from '../../../../src/core/roadmap/phases/scopes';
import { candidatesIn } from '../../../../src/core/roadmap/phases/context/in-context';
import { finished } from '../../../../src/core/steps';

const outlineOf = (text: string): ReturnType<typeof readOutline> => readOutline(text, parseMetadata(text));

/** Of each candidate its line, what it is written as, its kind, number and title. */
function told(text: string): readonly string[] {
  const outline = outlineOf(text);
  return finished(candidatesIn(outline, buildScopes(outline.blocks))).map(({ block, kindOfBlock, kind, number, title }) => [outline.blocks[block]?.line, kindOfBlock, kind, number ?? '-', title].join(' '));
}

describe('the lines that could open a phase', () => {
  test.each([
    ['a heading', '## Phase 1: Learn\n', '1 heading phase 1 Learn'],
    ['a heading of five hashes', '##### Stage II — Build\n', '1 heading phase 2 Build'],
    ['an item', '- Week 3: Sound\n', '1 item box 3 Sound'],
    ['a bold line', '**Step 2**\n', '1 bold stage 2 Step 2'],
    ['a bold start of a line', '**Phase 1** – learn the trade\n', '1 bold phase 1 learn the trade'],
    ['a plain line', 'Phase 1: Learn (Month 0-2)\n', '1 text phase 1 Learn'],
    ['a line in a callout', '> [!note] Phase 1: Learn\n', '1 heading phase 1 Learn'],
    ['a row of a table', '| Phase | Weeks |\n|---|---|\n| Learn | 1-4 |\n| Build | 5-8 |\n', '3 row phase - Learn'],
    ['a time alone', '## 0–6 months (Learn)\n', '1 heading span - Learn'],
    ['a quarter', '## Q2 2027: Learn\n', '1 heading calendar - Learn'],
    ['a horizon', '## Short-term goals\n', '1 heading horizon - Short-term goals'],
    ['a title with nothing but a time behind it', '## Learn (Month 1-3)\n', '1 heading titled - Learn'],
    ['a number', '## 1. Learn\n', '1 heading number 1 Learn'],
  ])('are %s', (_what, text, expected) => {
    expect(told(text)[0]).toBe(expected);
  });

  test.each([
    ['a heading that says nothing of the kind', '## Resources\n'],
    ['prose with a number in it', 'I did it in 3 weeks and it was fine.\n'],
    ['a line that goes on from the one before', 'Words first\nWeek three was fine: it rained\n'],
    ['a text below an item', '- item\n\n  Phase 1: Learn\n'],
    ['a heading of a kind of thing', '## A way of learning\n'],
    ['code', '```\n## Phase 1: Learn\n```\n'],
  ])('are not %s', (_what, text) => {
    expect(told(text)).toEqual([]);
  });

  it('keep apart a time and what a row says beside it', () => {
    const outline = outlineOf('| Phase | Weeks | Goal | Mood |\n|---|---|---|---|\n| Learn | 1-4 | a tool | calm |\n| Build | 5-8 | a shop | busy |\n');
    const [first] = finished(candidatesIn(outline, buildScopes(outline.blocks)));
    expect(first).toMatchObject({ mention: { unit: 'week', start: 1, end: 4 }, cells: [{ concept: 'goal', text: 'a tool' }], rest: 'calm' });
  });
});

describe('where a block ends and what it stands under', () => {
  it('follows headings and items, each to the next of its level', () => {
    const { blocks } = outlineOf('# A\n\n## B\n\n- one\n  - two\n- three\n\n## C\n\ntext\n');
    const { under, end } = buildScopes(blocks);
    expect(blocks.map(({ plain }, at) => [plain, under(at), end(at)])).toEqual([['A', -1, 7], ['B', 0, 5], ['one', 1, 4], ['two', 2, 4], ['three', 1, 5], ['C', 0, 7], ['text', 5, 7]]);
  });
});
