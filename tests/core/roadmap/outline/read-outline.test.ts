import { parseMetadata } from '../../../../preview/metadata/parse-metadata';
import type { NoteStructure } from '../../../../src/core/note/structure';
import { readOutline } from '../../../../src/core/roadmap/outline/read-outline';

/** Blocks in short: line, kind, level and text; for items the line they stand under. */
function told(text: string): readonly string[] {
  const { blocks } = readOutline(text, parseMetadata(text));
  return blocks.map(({ line, kind, level, raw, task, parent }) => `${String(line)} ${kind} ${String(level)} ${task === null ? '' : `[${task}] `}${raw}${parent === -1 ? '' : ` < ${String(blocks[parent]?.line)}`}`);
}

function ignored(text: string): Readonly<Record<number, string>> {
  return Object.fromEntries(readOutline(text, parseMetadata(text)).ignored);
}

describe('a note as blocks', () => {
  it('are headings, items under their items, lines of prose and rows', () => {
    expect(told('# Plan\n\nWords\nmore\n\n- [x] one\n  - two\n- three\n\n| A | B |\n|---|---|\n| 1 | 2 |\n')).toEqual([
      '1 heading 1 Plan', '3 text 0 Words', '4 text 0 more', '6 item 0 [x] one', '7 item 1 two < 6', '8 item 0 three', '10 row 0 A | B', '12 row 0 1 | 2',
    ]);
  });

  it('leave out properties, code, comments, mathematics and rules, and say so', () => {
    const text = '---\na: 1\n---\n\n%% hidden %%\n\n```\n# Phase 1\n```\n\n$$\nx\n$$\n\n---\n\n<!-- # Phase 2 -->\n\ntext\n';
    expect(told(text)).toEqual(['19 text 0 text']);
    expect(ignored(text)).toEqual({ 1: 'properties', 2: 'properties', 3: 'properties', 5: 'comment', 7: 'code', 8: 'code', 9: 'code', 11: 'math', 12: 'math', 13: 'math', 15: 'break', 17: expect.stringMatching(/comment|html/) as string });
  });

  it('headings inside a callout never close one outside it', () => {
    expect(told('## Phase 1\n\n> [!note] Title\n> # Inside\n> - item\n\nafter\n')).toEqual(['1 heading 2 Phase 1', '3 heading 7 Title', '4 heading 8 Inside', '5 item 0 item', '7 text 0 after']);
  });

  it('the line a fold shows is a heading, and what it holds is folded', () => {
    const text = '<details>\n<summary>Phase 1</summary>\n\ninside\n\n</details>\n\noutside\n';
    expect(readOutline(text, parseMetadata(text)).blocks.map(({ raw, kind, folded }) => [raw, kind, folded])).toEqual([['Phase 1', 'heading', 0], ['inside', 'text', 1], ['outside', 'text', 0]]);
  });

  it('ends at the marks a merge left', () => {
    const text = '# Plan\n\n<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> other\n';
    expect(readOutline(text, parseMetadata(text))).toMatchObject({ conflict: 3, blocks: [{ raw: 'Plan' }] });
  });

  it('reads a note the same when Obsidian tells nothing of it', () => {
    const text = '# Plan\n\nWords\n\n- one\n  - two\n\n```\n# no\n```\n';
    expect(readOutline(text, {}).blocks.map(({ line, kind, raw }) => [line, kind, raw])).toEqual(readOutline(text, parseMetadata(text)).blocks.map(({ line, kind, raw }) => [line, kind, raw]));
  });
});

describe('a paragraph', () => {
  const at = (line: number): { readonly line: number; readonly col: number; readonly offset: number } => ({ line, col: 0, offset: 0 });
  const paragraph = (lines: number): NoteStructure => ({ sections: [{ type: 'paragraph', position: { start: at(0), end: at(lines - 1) } }] });

  it('may hold a table below its last line, as its section does', () => {
    const text = 'These weeks:\n| Week | Work |\n|---|---|\n| 1 | Saw |';
    expect(readOutline(text, paragraph(4)).blocks.map(({ kind, raw }) => [kind, raw])).toEqual([['text', 'These weeks:'], ['row', 'Week | Work'], ['row', '1 | Saw']]);
  });

  it('loses the comments in it', () => {
    expect(readOutline('Goal: a %%not b%% boat\nof oak', paragraph(2)).blocks.map(({ raw, first }) => [raw.replace(/\s+/g, ' '), first])).toEqual([['Goal: a boat', true], ['of oak', false]]);
  });
});
