import { parseMetadata } from '../../../../preview/metadata/parse-metadata';
import type { Item } from '../../../../src/core/roadmap/fields/section';
import { readSections } from '../../../../src/core/roadmap/fields/sections';
import { readOutline } from '../../../../src/core/roadmap/outline/read-outline';

/** Sections in short: their label, what they are about, their text and items. */
function told(text: string): readonly unknown[] {
  const { blocks } = readOutline(text, parseMetadata(text));
  const items = (own: readonly Item[]): readonly unknown[] => own.map((item) => (item.items.length === 0 ? item.text : [item.text, ...items(item.items)]));
  return readSections(blocks, blocks.map((_block, index) => index)).map((section) => [section.label, section.concept, section.text, items(section.items)]);
}

describe('labelled sections', () => {
  test.each<[string, string, readonly unknown[]]>([
    ['a label over a list', '**Focus areas**\n\n1. Databases\n   - indexes\n2. Networks\n', [['Focus areas', 'focus', '', [['Databases', 'indexes'], 'Networks']]]],
    ['a label on the line of its text', 'Goal: ship it\n', [['Goal', 'goal', 'ship it', []]]],
    ['a text that runs on', 'Goal: ship it\nand show it\n', [['Goal', 'goal', 'ship it and show it', []]]],
    ['a list behind a goal is something else', 'Goal: ship it\n\n- one\n', [['Goal', 'goal', 'ship it', []], ['', null, '', ['one']]]],
    ['a heading over its sub-headings', '### Focus areas\n\n#### Databases\n\n- indexes\n\n#### Networks\n', [['Focus areas', 'focus', '', [['Databases', 'indexes'], 'Networks']]]],
    ['labels in a list', '- **Goal:** ship it\n- **Deliverable:** a tool\n', [['Goal', 'goal', 'ship it', []], ['Deliverable', 'deliverable', 'a tool', []]]],
    ['labels in a table of two columns', '| | |\n|---|---|\n| Goal | ship it |\n| Deliverable | a tool |\n', [['Goal', 'goal', 'ship it', []], ['Deliverable', 'deliverable', 'a tool', []]]],
    ['text without a label', 'Some words.\n\n- one\n', [['', null, 'Some words.', ['one']]]],
    ['a line behind a list that announces another', '## Rules\n\n- Depth first\n\nIf you want more, I can:\n\n1. Draw it\n', [['Rules', 'rules', '', ['Depth first']], ['', null, 'If you want more, I can:', ['Draw it']]]],
    ['tasks behind focus areas on their line', '**Focus areas:** Linux, networks\n- [ ] draw it\n', [['Focus areas', 'focus', 'Linux, networks', []], ['', null, '', ['draw it']]]],
    ['a list behind focus areas on their line', '**Focus areas:** Linux\n- networks\n', [['Focus areas', 'focus', 'Linux', ['networks']]]],
    ['an unknown label', '**Mood:** good\n', [['Mood', null, 'good', []]]],
  ])('%s', (_what, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('every block lands in exactly one', () => {
    const text = '# A\n\nGoal: x\n\n- one\n  - two\n\n| a | b |\n|---|---|\n| c | d |\n\nwords\n\n### Deliverables\n\n#### Sub\n\n- [ ] three\n';
    const { blocks } = readOutline(text, parseMetadata(text));
    const taken = readSections(blocks, blocks.map((_block, index) => index)).flatMap((section) => section.blocks);
    expect([...taken].sort((a, b) => a - b)).toEqual(blocks.map((_block, index) => index));
  });
});
