import type { Problem } from '../core/problem';
import type { RoadmapNote, RoadmapReading } from '../core/roadmap/roadmap-reading';

/** The last reading of a note that was whole. */
interface Good {
  readonly reading: RoadmapReading;
  readonly bytes: number;
  readonly at: string;
  /** The same, once the note is gone. */
  gone?: RoadmapReading;
}

/** A note in one of these states is no plan the user wrote: the last whole reading stays. */
const BROKEN: ReadonlySet<Problem['kind']> = new Set(['roadmap-empty', 'roadmap-conflict', 'invalid-properties']);

/** The last whole reading of each roadmap note, for when the note is gone, emptied or broken: a crash or a sync must not empty the pane. */
export class LastGood {
  private readonly good = new Map<string, Good>();

  has(path: string): boolean {
    return this.good.has(path);
  }

  /** What is left of a roadmap whose note is gone: its last whole reading, which says what happened. */
  ofGone(path: string): RoadmapReading | undefined {
    const good = this.good.get(path);
    return good && (good.gone ??= { ...good.reading, problems: [{ kind: 'roadmap-missing', path, line: null, values: { path } }] });
  }

  /** The reading, or the last whole one with what is wrong now. */
  keep({ path, text }: Pick<RoadmapNote, 'path' | 'text'>, now: RoadmapReading): RoadmapReading {
    const broken = now.problems.filter(({ kind }) => BROKEN.has(kind));
    const good = this.good.get(path);
    if (broken.length === 0) {
      this.good.set(path, { reading: now, bytes: new TextEncoder().encode(text).length, at: new Date().toTimeString().slice(0, 5) });
      return now;
    }
    if (good === undefined) return now;
    const problems = broken.map((problem): Problem => (problem.kind === 'roadmap-empty' ? { ...problem, values: { bytes: good.bytes, time: good.at } } : problem));
    return { ...good.reading, problems, lines: now.lines };
  }
}

/** Whether a note that was read was no plan the user wrote. */
export function isBroken(reading: RoadmapReading | undefined): boolean {
  return reading?.problems.some(({ kind }) => BROKEN.has(kind)) === true;
}
