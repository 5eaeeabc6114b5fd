import type { BlockList } from './block-list';
import { TAB_ROW } from './outline';
import type { Lines } from './lines';
import type { SourceLine } from './read-plain-lines';

/** Fewer lines with tabs are no table. */
const FEWEST_ROWS = 3;

/** Lines `from` to `to` (0-based, inclusive) that are a paragraph and nothing else, taken one by one: most of a long note is. */
export function readParagraph(lines: Lines, from: number, to: number, list: BlockList): void {
  for (let line = from; line <= to; line += 1) list.addText(line + 1, lines.text(line).trim(), line === from);
}

/** The lines of a paragraph; of a table copied from elsewhere, whose cells have tabs between them, each is a row. */
export function readProse(lines: readonly SourceLine[], list: BlockList): void {
  // Few paragraphs have any.
  const tabs = lines.some(({ text }) => text.includes('\t')) ? lines.map(({ text }) => text.trim().split('\t').length - 1) : [];
  for (let at = 0; at < lines.length; ) {
    let to = at + 1;
    while (to < lines.length && tabs[to] === tabs[at]) to += 1;
    const isTable = (tabs[at] ?? 0) > 0 && to - at >= FEWEST_ROWS;
    for (; at < to; at += 1) {
      const { line = 0, text = '' } = lines[at] ?? {};
      if (isTable) list.add({ kind: 'row', line, mark: TAB_ROW, raw: text.trim().split('\t').map((cell) => cell.trim()).join(' | ') });
      else list.addText(line, text.trim(), at === 0);
    }
  }
}
