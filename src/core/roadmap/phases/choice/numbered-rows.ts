import type { Block } from '../../outline/outline';
import type { Scopes } from '../scopes';
import { lineOf } from '../line/told-line';
import { cellsOf } from '../table/table-cells';
import { type Candidate, candidateAt } from '../candidate';
import { trimTitle } from '../line/trim-title';

/** Fewer rows are no plan. */
const FEWEST = 3;

/** The rows of a table that are numbered from one on in their first column, `| # | Topic |`: those below the first heading that `leadsOn`, which is told the heads of the table too. */
export function numberedRows(blocks: readonly Block[], scopes: Scopes, leadsOn: (under: number, head: string) => boolean): readonly Candidate[] {
  for (let at = 0; at < blocks.length; at += 1) {
    if (!isRow(blocks[at], 1) || !leadsOn(scopes.under(at), blocks[at - 1]?.raw ?? '')) continue;
    let last = at;
    while (isRow(blocks[last + 1], last - at + 2)) last += 1;
    if (last - at + 1 < FEWEST) continue;
    return Array.from({ length: last - at + 1 }, (_none, index) => candidateAt(blocks, scopes, at + index, lineOf('number', index + 1, null, titleOf(blocks[at + index]))));
  }
  return [];
}

function isRow(block: Block | undefined, number: number): boolean {
  return block?.kind === 'row' && new RegExp(`^\\**${String(number)}\\.?\\** \\|`).test(block.raw) && titleOf(block) !== '';
}

function titleOf(block: Block | undefined): string {
  const title = trimTitle(cellsOf(block?.raw ?? '')[1] ?? '');
  return /\p{L}{2}|\p{Script=Han}/u.test(title) ? title : '';
}
