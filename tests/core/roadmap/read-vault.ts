import { LinkIndex } from '../../../preview/metadata/link-index';
import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';
import type { RoadmapInput, RoadmapNote, RoadmapReading } from '../../../src/core/roadmap/roadmap-reading';

/** Reads `Roadmap.md` of some notes, with the others behind its links. */
export function readVault(notes: Readonly<Record<string, string>>, more: Partial<RoadmapInput> = {}): RoadmapReading {
  const index = new LinkIndex(Object.keys(notes));
  const note = (path: string): RoadmapNote => ({ path, text: notes[path] ?? '', structure: parseMetadata(notes[path] ?? '') });
  const resolve = (link: string, from: string): string | null => index.resolve(link, from);
  return readRoadmap({
    ...note('Roadmap.md'),
    linked: (link) => {
      const path = resolve(link, 'Roadmap.md');
      return path === null ? undefined : note(path);
    },
    resolve,
    ...more,
  });
}

/** Reads one note that stands alone. */
export function readNote(text: string, more: Partial<RoadmapInput> = {}): RoadmapReading {
  return readVault({ 'Roadmap.md': text }, more);
}

/** Number, title and span of each phase, for short expectations. */
export function phasesOf({ roadmap }: RoadmapReading): readonly string[] {
  return roadmap.phases.map(({ number, title, span, duration }) => `${String(number ?? '-')} ${title} ${span === null ? (duration === null ? '-' : `${String(duration.min)}-${String(duration.max)} ${duration.unit}s long`) : `${span.unit} ${String(span.start)}-${String(span.end ?? 'open')}`}`);
}

/** Kinds of the problems, each with its line. */
export function problemsOf({ problems }: Pick<RoadmapReading, 'problems'>): readonly string[] {
  return problems.map(({ kind, line }) => `${kind}:${String(line ?? '-')}`);
}
