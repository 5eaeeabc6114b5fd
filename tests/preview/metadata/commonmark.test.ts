import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block } from '../../../preview/metadata/block';
import { parseBlocks } from '../../../preview/metadata/parse-blocks';
import { SourceText } from '../../../preview/metadata/source-text';

interface Tree {
  readonly type: string;
  readonly children?: readonly Tree[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

const CONTAINERS = new Set(['root', 'blockquote', 'list', 'item', 'listItem']);

/** An independent CommonMark parser's blocks: kind and first line, indented by depth. It splits some indented code in two; that is joined. */
function expected(node: Tree, depth = 0): string {
  const name = node.type === 'listItem' ? 'item' : node.type;
  const children = CONTAINERS.has(node.type) ? node.children ?? [] : [];
  const inner = children.filter((child, at) => child.type !== 'code' || children[at - 1]?.type !== 'code');
  return `${' '.repeat(depth)}${name} ${(node.position?.start.line ?? 1) - 1}\n${inner.map((child) => expected(child, depth + 1)).join('')}`;
}

function found(source: SourceText, block: Block, depth = 0): string {
  return `${' '.repeat(depth)}${block.type} ${source.lineOf(block.start)}\n${block.children.map((child) => found(source, child, depth + 1)).join('')}`;
}

const PREFIXES = ['', '', '- ', '* ', '+ ', '1. ', '1) ', '1.  ', '1)   ', '-   ', '> ', '>', '    ', '   ', '  ', ' ', '\t', '# ', '## '];
const line = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.array(fc.constantFrom(...PREFIXES), { maxLength: 3 }), fc.constantFrom('word', 'two words', '***', '---', '===')).map(([prefixes, text]) => prefixes.join('') + text) },
  { weight: 2, arbitrary: fc.constant('') },
);

describe('the blocks of a note', () => {
  test('agree in kind, nesting and first line with an independent CommonMark parser', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 9 }).map((lines) => lines.join('\n')), (text) => {
      const source = new SourceText(text);
      expect(found(source, parseBlocks(source, 0))).toBe(expected(fromMarkdown(text)));
    }), { numRuns: process.env.LONG ? 20_000 : 300 });
  });
});
