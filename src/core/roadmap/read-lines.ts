import type { LineReading } from './line-reading';
import type { Outline } from './outline/outline';

/** Lines of the note in order, each with how it was read. */
export function readLines(outline: Outline, readings: ReadonlyMap<number, Pick<LineReading, 'as' | 'field' | 'phase'>>, _members: unknown): readonly LineReading[] {
  const lines = outline.blocks.map((block, index): LineReading => {
    const own = readings.get(index);
    return { line: block.line, as: own?.as ?? (block.kind === 'heading' ? 'heading' : block.kind === 'item' ? 'item' : 'text'), phase: own?.phase ?? null, field: own?.field ?? null, why: null };
  });
  for (const [line, why] of outline.ignored) lines.push({ line, as: 'ignored', phase: null, field: null, why });
  return lines.sort((a, b) => a.line - b.line);
}
