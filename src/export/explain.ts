import type { RoadmapReading } from '../core/roadmap/roadmap-reading';
import { lineReadingText } from '../text/line-reading';
import type { Words } from '../text/words';

/** The note with each line's reading before it, for a person at a terminal. Control characters are taken out. */
export function explain(text: string, { roadmap, lines }: RoadmapReading, words: Words): string {
  const said = new Map(lines.map((own) => [own.line, lineReadingText(words, own, roadmap.phases)]));
  const source = text.split('\n');
  const digits = String(source.length).length;
  const width = Math.min(40, Math.max(...[...said.values()].map((own) => own.length), 0));
  return source.map((line, index) => `${String(index + 1).padStart(digits)}  ${(said.get(index + 1) ?? '').padEnd(width)}  ${line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')}`.trimEnd()).join('\n') + '\n';
}
