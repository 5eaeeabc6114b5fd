import type { BlockCache, HeadingCache, Pos, SectionCache } from 'obsidian';
import type { Block } from './block';
import { readBlockId } from './block-id';
import type { SourceText } from './source-text';

/** The parts of a note's metadata that its outermost blocks give. */
export interface SectionFindings {
  readonly sections: SectionCache[];
  readonly headings: HeadingCache[];
  readonly blocks: Map<string, BlockCache>;
}

/** Sections are the root's children. An id at the end of a paragraph names it; alone, it names the section before. */
export function findSections(source: SourceText, root: Block, yaml: Pos | null): SectionFindings {
  const found: SectionFindings = { sections: [], headings: [], blocks: new Map() };
  if (yaml !== null) found.sections.push({ type: 'yaml', position: yaml });
  for (const block of root.children) {
    const position = source.range(block.start, block.end);
    if (block.type === 'heading') found.headings.push({ heading: headingText(source.text, block), level: block.level, position });
    const section: SectionCache = { type: sectionType(source.text, block), position };
    const before = found.sections.at(-1);
    found.sections.push(section);
    const id = block.type === 'paragraph' ? readBlockId(source.text, block) : null;
    if (id === null) continue;
    const named = id.alone && before !== undefined && before.type !== 'yaml' && before.type !== 'heading' ? before : section;
    named.id = id.id;
    found.blocks.set(id.id.toLowerCase(), { id: id.id, position: named.position });
  }
  return found;
}

function sectionType(note: string, block: Block): string {
  return block.type === 'blockquote' && isCallout(note, block) ? 'callout' : block.type;
}

function isCallout(note: string, quote: Block): boolean {
  const first = quote.children[0];
  if (first?.type !== 'paragraph') return false;
  return /^[ \t]*\[![^\]\n]+\]/.test(note.slice(first.spans[0], first.spans[1]));
}

/** The source text of a heading without its marks; for an underlined heading, its lines. */
function headingText(note: string, heading: Block): string {
  const text = note.slice(heading.spans[0], heading.spans.at(-1)).trim();
  if (!text.startsWith('#') || heading.spans.length > 2) return text;
  const inner = text.slice(heading.level).trim();
  return withoutClosingMarks(inner);
}

function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 35) end -= 1;
  if (end === text.length) return text;
  return end === 0 || /[ \t]/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text;
}
