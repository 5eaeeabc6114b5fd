import type { Block } from './block';
import { inlineTextOf, sliceInline } from './inline-text';
import { scanInline, type Found, type InlineFindings } from './scan-inline';
import { splitRow } from './table';

/** The links, embeds and tags of all blocks below a block, in the order of the note. Comments count; code and HTML do not. */
export function findInline(note: string, root: Block): InlineFindings {
  const findings: InlineFindings = { links: [], embeds: [], tags: [] };
  collect(note, root, findings);
  for (const list of [findings.links, findings.embeds, findings.tags]) list.sort(byStart);
  return findings;
}

function collect(note: string, block: Block, findings: InlineFindings): void {
  switch (block.type) {
    case 'paragraph': case 'heading': case 'comment':
      scanInline(inlineTextOf(note, block), findings);
      return;
    case 'table':
      collectCells(note, block, findings);
      return;
    default:
      for (const child of block.children) collect(note, child, findings);
  }
}

function collectCells(note: string, table: Block, findings: InlineFindings): void {
  for (let row = 0; row < table.spans.length; row += 2) {
    const cells = splitRow(note, table.spans[row] ?? 0, table.spans[row + 1] ?? 0);
    for (let at = 0; at < cells.length; at += 2) scanInline(sliceInline(note, cells[at] ?? 0, cells[at + 1] ?? 0), findings);
  }
}

function byStart(a: Found, b: Found): number {
  return a.start - b.start;
}
