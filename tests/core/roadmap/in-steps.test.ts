import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { roadmapOfShape } from '../../../preview/bench/roadmap-shapes';
import { readInSteps, readRoadmap } from '../../../src/core/roadmap/read-roadmap';
import type { RoadmapInput, RoadmapReading } from '../../../src/core/roadmap/roadmap-reading';

const CORPUS = join(__dirname, '../../corpus/notes');
const noteOf = (text: string): RoadmapInput => ({ path: 'Roadmap.md', text, structure: parseMetadata(text) });

/** Reads notes a few steps each in turn, as when one is asked for while another is being read. */
function inTurns(inputs: readonly RoadmapInput[], each: number): readonly RoadmapReading[] {
  const made: RoadmapReading[] = [];
  const open = inputs.map((input, at) => ({ at, steps: readInSteps(input) }));
  while (open.length > 0) {
    for (const own of [...open]) {
      for (let step = 0; step < each; step += 1) {
        const next = own.steps.next();
        if (next.done !== true) continue;
        made[own.at] = next.value;
        open.splice(open.indexOf(own), 1);
        break;
      }
    }
  }
  return made;
}

test('notes read in turns, some steps of each, say what each says when it is read at one go', () => {
  const notes = readdirSync(CORPUS).filter((name) => name.endsWith('.md')).sort().map((name) => noteOf(readFileSync(join(CORPUS, name), 'utf8')));
  expect(notes.length).toBeGreaterThan(50);
  for (let from = 0; from + 3 <= notes.length; from += 3) {
    const own = notes.slice(from, from + 3);
    expect(inTurns(own, 1 + (from % 7))).toEqual(own.map(readRoadmap));
  }
});

test.each(['phases with all their fields', 'list items', 'one table', 'Chinese'])('R6: the reading of %s can be laid aside at every few lines', (shape) => {
  const input = noteOf(roadmapOfShape(shape, 20_000));
  const lines = input.text.split('\n').filter((line) => line !== '').length;
  let steps = 0;
  for (const reading = readInSteps(input); reading.next().done !== true;) steps += 1;
  expect(steps).toBeGreaterThan(lines);
});
