import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';
import type { Roadmap } from '../../../src/core/roadmap/roadmap';

/** Reads a note of this text. */
export function readText(text: string, path = 'Plan.md'): Roadmap {
  return readRoadmap({ path, text, structure: parseMetadata(text) }).roadmap;
}
