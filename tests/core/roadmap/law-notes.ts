import fc from 'fast-check';
import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';
import type { RoadmapReading } from '../../../src/core/roadmap/roadmap-reading';
import { CORPUS_FOLDERS, loadCorpus } from '../../corpus/load-corpus';

/** Every note of the corpus, as on disk. */
export const CORPUS: readonly string[] = CORPUS_FOLDERS.flatMap((folder) => loadCorpus(folder).map(({ text }) => text));

export function read(text: string): RoadmapReading {
  return readRoadmap({ path: 'Plan.md', text, structure: parseMetadata(text) });
}

/** What a person would call the plan: each phase's number, title and time. */
export function phasesOf(reading: RoadmapReading): unknown {
  return reading.roadmap.phases.map(({ number, title, span, duration }) => ({ number, title, span, duration }));
}

const PIECES = ['\n', '\n\n', '## ', '# ', '- ', '1. ', '> ', '```\n', '%%', '<!--', '-->', '---\n', '|', '**', '[[', ']](', '(', ')', '（', '：', ' ', '\t', '\r', '\u0000', '\ufeff', '\u202e', '\u200d', '\ud83d', '️⃣', 'Phase 1', 'Phase I: X (Months 1-3)', '第一阶段', 'Q1 2026', '2026-02-30', '0–6 months', 'now', '+', '∞', '9'.repeat(30), '__proto__', '<details>', '$$', '^id', 'Goal: ', '**Goal:** ', 'Rules\n- Depth > breadth'];

/** Text that looks a little like a plan and a little like noise. */
export const noise: fc.Arbitrary<string> = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }).map((own) => own.join(''));

/** A note of the corpus with a few places cut out, doubled, moved or overwritten. */
export const mutated: fc.Arbitrary<string> = fc.tuple(fc.constantFrom(...CORPUS), fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(80), piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), how: fc.constantFrom('cut', 'put', 'over', 'twice') }), { minLength: 1, maxLength: 6 }))
  .map(([text, changes]) => changes.reduce((own, { at, length, piece, how }) => {
    const from = Math.floor(at * own.length);
    const [before, inside, after] = [own.slice(0, from), own.slice(from, from + length), own.slice(from + length)];
    return how === 'cut' ? before + after : how === 'put' ? before + piece + inside + after : how === 'over' ? before + piece + after : before + inside + inside + after;
  }, text));

/** Nothing throws, every line is in the note, every phase's line holds its title's words, nothing is NaN. */
export function checkReading(text: string): void {
  const { roadmap, lines } = read(text);
  const source = text.split('\n');
  for (const phase of roadmap.phases) {
    const line = source[phase.line - 1];
    if (line === undefined || phase.endLine < phase.line || phase.endLine > source.length) throw new Error(`line ${phase.line} to ${phase.endLine} of ${source.length}`);
    if (!holdsWords(line, phase.title)) throw new Error(`line ${phase.line} "${line}" does not hold "${phase.title}"`);
    for (const place of [phase.number, phase.span?.start, phase.span?.end, phase.duration?.min, phase.duration?.max]) {
      if (typeof place === 'number' && !Number.isFinite(place)) throw new Error(`a number that is none in line ${phase.line}`);
    }
  }
  if (lines.some(({ line }, index) => line < 1 || line > source.length || line < (lines[index - 1]?.line ?? 1))) throw new Error('lines out of order');
}

/** Every word of the title stands in the line, in order; marks and entities between them, and marks inside them (`m**id**`), may have gone. */
function holdsWords(line: string, title: string): boolean {
  let at = 0;
  for (const word of title.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const found = line.indexOf(word, at);
    const marked = found === -1 ? new RegExp([...word].join(MARKS), 'u').exec(line.slice(at)) : null;
    if (found === -1 && marked === null) return false;
    at = marked === null ? found + word.length : at + marked.index + marked[0].length;
  }
  return true;
}

/** What a reader does not see, inside a word: emphasis, brackets, tags, the address of a link, a footnote, the note behind an alias. */
const MARKS = '(?:[*_~=`\\\\!\\[\\]]|<[^<>]*>|\\]\\([^()]*\\)|\\[\\^[^\\]]*\\]|\\[\\[[^|\\]]*\\|)*';
