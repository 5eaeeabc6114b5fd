import { bodyTags } from './body-tags';
import type { BrokenProperties, NoteFacts, NotePlace } from './facts';
import { lineNumbers } from './line-numbers';
import { misplacedProperties } from './misplaced-properties';
import { MAX_PROPERTIES, propertyBlock, type PropertyPlaces, propertyPlaces } from './property-block';
import { readItems } from './read-items';
import type { NoteStructure, Place, Section } from './structure';

export interface ReadFactsInput {
  readonly path: string;
  /** The note's text as Obsidian gives it; null when it was not opened. */
  readonly text: string | null;
  readonly structure: NoteStructure;
  readonly place: NotePlace;
  /**
   * What is wrong with the text of a properties block: the 1-based line within it and YAML's message, 0 and nothing where
   * that is not known. Null when nothing is, as for a block of comments alone.
   */
  readonly yamlError?: (yaml: string) => { readonly line: number; readonly values: BrokenProperties['values'] } | null;
}

const NO_PLACES = (): null => null;

/** What a note says, from Obsidian's cache and, where it was opened, from its text. Nothing is judged yet. */
export function readFacts(input: ReadFactsInput): NoteFacts {
  const { path, place, structure } = input;
  const large = tooLarge(structure);
  const properties = large === null ? (structure.frontmatter ?? null) : null;
  const propertyLinks = structure.frontmatterLinks ?? [];
  if (input.text === null) {
    const headings = readHeadings(structure, ({ line }) => line + 1);
    return { path, place, properties, propertyLinks, propertyPlaces: NO_PLACES, broken: large, tags: [], headings, items: [] };
  }
  const text = input.text.charCodeAt(0) === 0xfeff ? input.text.slice(1) : input.text;
  const lineOf = lineNumbers(text);
  const sections = structure.sections ?? [];
  const { items, outside } = readItems(text, structure, lineOf);
  return {
    path,
    place,
    properties,
    propertyLinks,
    propertyPlaces: properties === null ? NO_PLACES : placesWhenAsked(text, sections),
    broken: large ?? (properties === null ? brokenProperties(text, sections, input.yamlError) : null),
    tags: bodyTags(outside, sections, text, lineOf),
    headings: readHeadings(structure, lineOf),
    items,
  };
}

function readHeadings({ headings }: NoteStructure, lineOf: (place: Place) => number): NoteFacts['headings'] {
  return headings === undefined ? [] : headings.map(({ heading, position }) => ({ text: heading, line: lineOf(position.start) }));
}

function placesWhenAsked(text: string, sections: readonly Section[]): NoteFacts['propertyPlaces'] {
  let found: PropertyPlaces | null | undefined;
  return () => {
    if (found !== undefined) return found;
    const block = propertyBlock(text, sections);
    return (found = block === null ? null : propertyPlaces(block));
  };
}

/** A block with something in it that Obsidian could not read as properties: a `yaml` section and no `frontmatter`. */
function brokenProperties(text: string, sections: readonly Section[], yamlError: ReadFactsInput['yamlError']): BrokenProperties | null {
  const block = propertyBlock(text, sections);
  if (block === null) return misplaced(text);
  if (block.text.trim() === '') return null;
  if (yamlError === undefined) return { kind: 'invalid-properties', line: block.line - 1, values: {} };
  const error = yamlError(block.text);
  return error === null ? null : { kind: 'invalid-properties', line: block.line - 1 + Math.max(0, Math.trunc(error.line)), values: error.values };
}

/** Properties too long to read (row F15); sizes in kB, as the reader of the problem knows them. */
function tooLarge({ frontmatterPosition: at }: NoteStructure): BrokenProperties | null {
  const size = at === undefined ? 0 : at.end.offset - at.start.offset;
  return size <= MAX_PROPERTIES ? null : { kind: 'properties-too-large', line: 1, values: { size: Math.ceil(size / 1024), limit: MAX_PROPERTIES / 1024 } };
}

function misplaced(text: string): BrokenProperties | null {
  const line = misplacedProperties(text);
  return line === null ? null : { kind: 'properties-misplaced', line, values: {} };
}
