import fc from 'fast-check';
import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';
import type { NoteStructure } from '../../../src/core/note/structure';
import { checkReading, CORPUS, mutated, noise } from './law-notes';

describe('reading a roadmap, at length', () => {
  it('never throws in 100,000 notes of noise and mutations of the corpus', () => {
    fc.assert(fc.property(fc.oneof(noise, mutated), checkReading), { numRuns: 100_000 });
  }, 3_600_000);

  it.each(Object.entries({
    'phases with all their fields': 'Phase',
    'one number again and again': 'same',
    'months over weeks': 'nested',
    'lists': 'items',
    'prose with labels': 'prose',
    'unclosed marks': 'marks',
    'one long line': 'line',
    'the corpus': 'corpus',
  }))('takes at most 2.2 times as long when the note doubles, to 4 MiB: %s', (_name, kind) => {
    const sizes = [1, 2, 4].map((mebibytes) => mebibytes * 1024 * 1024);
    const notes = sizes.map((size) => noteOf(kind, size));
    const best = notes.map(() => Infinity);
    // The best of interleaved runs: what other processes take away hits all sizes alike.
    for (let run = 0; run < 7; run += 1) notes.forEach((note, index) => { best[index] = Math.min(best[index] ?? Infinity, cpuTime(note)); });

    expect((best[2] ?? 0) / (best[1] ?? 1)).toBeLessThanOrEqual(2.2);
    expect((best[1] ?? 0) / (best[0] ?? 1)).toBeLessThanOrEqual(2.2);
  }, 1_200_000);
});

interface Note { readonly text: string; readonly structure: NoteStructure }

function noteOf(kind: string, size: number): Note {
  const piece = (i: number): string => {
    switch (kind) {
      case 'Phase': return `## Phase ${i + 1}: Title ${i} (Month ${i * 3}-${i * 3 + 2})\n\n**Goal:** do ${i}\n\n- a\n- b\n\nSome prose.\n\n`;
      case 'same': return `## Phase 1: Title ${i} (Month 1-3)\n\ntext\n\n`;
      case 'nested': return `## Month ${i}\n### Week ${i * 4}: foo (3 h)\n- a\n`;
      case 'items': return `- Phase ${i}: X${i} (Week ${i})\n`;
      case 'prose': return 'Some prose: with colons (and parens) about phase 1 and month 2-3.\n\n';
      case 'marks': return `## Phase ${i} ([ **_ \` <a \\ ::::  -----  ~~~ ((\n`;
      case 'line': return 'Phase 1 (Months 1-3) ::: ';
      default: return CORPUS[i % CORPUS.length] ?? '';
    }
  };
  const pieces: string[] = [];
  for (let i = 0, length = 0; length < size; i += 1) {
    const own = piece(i);
    pieces.push(own);
    length += own.length;
  }
  const text = pieces.join('');
  return { text, structure: parseMetadata(text) };
}

/** Milliseconds of processor time. */
function cpuTime({ text, structure }: Note): number {
  const before = process.cpuUsage();
  readRoadmap({ path: 'Plan.md', text, structure, maxLength: Infinity });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
