import { fence } from '../outline/line-shapes';
import { splitLines } from '../outline/lines';
import type { Outline } from '../outline/outline';
import type { SourceLine } from '../outline/read-plain-lines';

/** The Mermaid charts of a note that were skipped as code, each the lines between its fences. */
export function mermaidFences({ ignored, lineCount }: Outline, text: string): readonly (readonly SourceLine[])[] {
  const lines = splitLines(text);
  const charts: SourceLine[][] = [];
  let open: { readonly mark: string; readonly chart: SourceLine[] } | null = null;
  for (let line = 1; line <= lineCount; line += 1) {
    const why = ignored.get(line);
    // In a list the comments of a chart are taken out before its fence is seen.
    if (why !== 'code' && !(open !== null && why === 'comment')) {
      open = null;
      continue;
    }
    const own = lines.text(line - 1).replace(/^[\s>]*>/, '');
    const mark = fence(own);
    if (open === null) {
      if (mark === null || !/^ {0,3}\S/.test(own)) continue;
      open = { mark, chart: [] };
      if (/^\s*mermaid(?:\s|$)/i.test(own.trimStart().slice(mark.length))) charts.push(open.chart);
    } else if (mark !== null && mark.startsWith(open.mark) && own.trim() === mark) open = null;
    else open.chart.push({ line, text: own });
  }
  return charts;
}
