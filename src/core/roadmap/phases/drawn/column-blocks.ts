import type { Block } from '../../outline/outline';
import { plainText } from '../../outline/plain-text';
import type { ColumnTable } from './column-tables';

/** The columns of a table from one on, written out as blocks in place of its head `own`: each head as a heading, and below it what its cells hold, behind the labels of their rows. */
export function columnBlocks({ heads, rows }: ColumnTable, from: number, own: Block): readonly Block[] {
  const block = (written: Pick<Block, 'kind' | 'raw'> & Partial<Block>): Block => ({ ...own, plain: plainText(written.raw), ...written });
  return heads.slice(from).flatMap((head, index): readonly Block[] => [
    block({ kind: 'heading', raw: head, level: LEVEL }),
    ...rows.flatMap((row): readonly Block[] => {
      const things = thingsIn(row.cells[from + index] ?? '');
      const label = from === 0 ? '' : row.cells[0] ?? '';
      const [first = ''] = things;
      if (label !== '' && things.length === 1) return [block({ kind: 'text', raw: `**${label}:** ${first}`, line: row.line })];
      const items = things.map((raw) => block({ kind: 'item', mark: '-', raw, line: row.line }));
      return label === '' || items.length === 0 ? items : [block({ kind: 'text', raw: `**${label}:**`, line: row.line }), ...items];
    }),
  ]);
}

/** Below every heading of the note itself. */
const LEVEL = 7;

/** What a cell holds: the parts between its line breaks or semicolons; what is no more than a dash is nothing. */
function thingsIn(cell: string): readonly string[] {
  const parted = cell.replace(/(&#?\w{1,8};)|<br\s*\/?>|;(?=\s|$)|；/gi, (_own, entity?: string) => entity ?? '\n');
  return parted.split('\n').map((thing) => thing.replace(/^\s*[-•·]\s/, '').trim()).filter((thing) => /[\p{L}\p{N}]/u.test(thing));
}
