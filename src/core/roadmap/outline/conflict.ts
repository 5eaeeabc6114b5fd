import type { Section } from '../../note/structure';
import type { Lines } from './lines';

/** The 1-based line of the first `<<<<<<<` a merge left behind, outside code; null when there is none. */
export function conflictLine(text: string, lines: Lines, sections: readonly Section[]): number | null {
  if (!text.includes('>>>>>>>')) return null;
  let code = 0;
  const fenced = sections.filter((section) => section.type === 'code');
  let closes = -1;
  for (let line = lines.count - 1; line >= 0 && closes === -1; line -= 1) if (lines.text(line).startsWith('>>>>>>>')) closes = line;
  for (let line = 0; line < closes; line += 1) {
    while (code < fenced.length && (fenced[code]?.position.end.line ?? 0) < line) code += 1;
    if (line >= (fenced[code]?.position.start.line ?? Infinity)) continue;
    if (/^<{7}(?: |$)/.test(lines.text(line))) return line + 1;
  }
  return null;
}
