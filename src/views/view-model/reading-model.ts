import type { RoadmapReading } from '../../core/roadmap/roadmap-reading';
import { isolated } from '../../text/isolate';
import { lineReadingText } from '../../text/line-reading';
import type { Words } from '../../text/words';

/** How the roadmap note was read, line by line. Texts of lines are the user's. */
export interface ReadingModel {
  readonly title: string;
  readonly path: string;
  readonly intro: string;
  readonly summary: string;
  readonly filter: { readonly label: string; readonly on: boolean };
  readonly rows: readonly ReadingRow[];
  /** Said where there are no rows. */
  readonly none: string | null;
  readonly more: string | null;
}

export interface ReadingRow {
  readonly line: number;
  readonly text: string;
  readonly said: string;
  /** How the row is drawn: a phase, a line a field took, one that was not read, one that looks like a phase, or any other. */
  readonly look: 'phase' | 'taken' | 'ignored' | 'doubt' | 'plain';
  readonly inPhase: boolean;
  /** The row as a sentence, for the button that opens its line. */
  readonly name: string;
}

/** Rows drawn at once. */
export const READING_ROWS = 500;
const MAX_TEXT = 400;

export function buildReading(text: string, { roadmap, lines }: RoadmapReading, words: Words, { doubts, shown }: { readonly doubts: boolean; readonly shown: number }): ReadingModel {
  const source = text.split('\n');
  const rows = lines.map((own): ReadingRow => {
    const said = lineReadingText(words, own, roadmap.phases);
    const look = own.as === 'phase' ? 'phase' : own.as === 'ignored' ? 'ignored' : own.why !== null && own.why !== 'no-sign' && own.why !== 'part' ? 'doubt' : own.field === null || own.field === 'parts' ? 'plain' : 'taken';
    const written = (source[own.line - 1] ?? '').trim().slice(0, MAX_TEXT);
    return { line: own.line, text: written, said, look, inPhase: own.phase !== null, name: `${words.say('reading.line', { line: String(own.line), reading: said })}. ${isolated(written)}` };
  });
  const wanted = doubts ? rows.filter(({ look }, index) => look === 'doubt' || look === 'phase' || lines[index]?.why === 'no-sign') : rows;
  return {
    title: words.say('reading'),
    path: roadmap.path,
    intro: words.say('reading.intro', { path: isolated(roadmap.path) }),
    summary: roadmap.phases.length === 0 ? words.say('reading.none') : words.say('reading.summary', { count: roadmap.phases.length }),
    filter: { label: words.say('reading.doubts'), on: doubts },
    rows: wanted.slice(0, shown),
    none: wanted.length === 0 ? words.say('reading.no-doubts') : null,
    more: wanted.length > shown ? words.say('reading.more', { count: wanted.length - shown }) : null,
  };
}
