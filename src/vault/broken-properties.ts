import { propertyBlock } from '../core/note/property-block';
import type { Problem } from '../core/problem';
import type { RoadmapNote } from '../core/roadmap/roadmap-reading';
import { yamlError } from './note-record';

/** What is wrong with the properties of a note that the app could not read; null when they are fine, empty or not there. */
export function brokenProperties({ path, text, structure }: RoadmapNote): Problem | null {
  if (structure.frontmatter !== undefined) return null;
  const block = propertyBlock(text, structure.sections ?? []);
  const error = block === null || block.text.trim() === '' ? null : yamlError(block.text);
  if (block === null || error === null) return null;
  return { kind: 'invalid-properties', path, line: block.line - 1 + Math.max(0, error.line), values: error.values };
}
