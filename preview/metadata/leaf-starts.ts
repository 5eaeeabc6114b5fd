import type { BlockType, Closing } from './block';
import { htmlClosing } from './html-block';

/** A block that starts at a line's text: what it is, and how it is closed if it may go on. */
export interface LeafStart {
  readonly type: BlockType;
  readonly level?: number;
  readonly closing?: Closing;
  /** The block is this one line. */
  readonly whole: boolean;
}

const HEADING = /^#{1,6}(?=[ \t]|$)/;
const CODE_FENCE = /^(?:`{3,}(?!.*`)|~{3,})/;
const THEMATIC_BREAK = /^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$|^(?:-[ \t]*){3,}$/;
const DEFINITION = /^\[(?!\^)[^[\]]{1,999}\]:[ \t]*[^\s<]\S*(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;

/** The leaf block that starts with this text, or null. `interrupting`: the line would otherwise continue a paragraph. */
export function readLeafStart(rest: string, interrupting: boolean): LeafStart | null {
  switch (rest.charCodeAt(0)) {
    case 35: return readHeading(rest);
    case 96: case 126: return readCodeFence(rest);
    case 37: return rest.startsWith('%%') ? readComment(rest) : null;
    case 36: return rest.startsWith('$$') ? readMath(rest) : null;
    case 60: return readHtml(rest, interrupting);
    case 42: case 45: case 95: return THEMATIC_BREAK.test(rest) ? { type: 'thematicBreak', whole: true } : null;
    case 91: return !interrupting && DEFINITION.test(rest) ? { type: 'definition', whole: true } : null;
    default: return null;
  }
}

function readHeading(rest: string): LeafStart | null {
  const match = HEADING.exec(rest);
  return match === null ? null : { type: 'heading', level: match[0].length, whole: true };
}

function readCodeFence(rest: string): LeafStart | null {
  const fence = CODE_FENCE.exec(rest)?.[0];
  if (fence === undefined) return null;
  const mark = fence.charAt(0);
  const closes = (line: string): boolean => line.startsWith(fence) && isOnly(line.trimEnd(), mark);
  return { type: 'code', closing: { closes, atBlank: false }, whole: false };
}

/** `%%` at a line start; a comment that closes before other text on its first line is part of a paragraph instead. */
function readComment(rest: string): LeafStart | null {
  const end = rest.indexOf('%%', 2);
  if (end === -1) return { type: 'comment', closing: { closes: (line) => line.includes('%%'), atBlank: false }, whole: false };
  return rest.slice(end + 2).trim() === '' ? { type: 'comment', whole: true } : null;
}

/** `$$` at a line start; mathematics that close before other text on the first line are part of a paragraph instead. */
function readMath(rest: string): LeafStart | null {
  const end = rest.indexOf('$$', 2);
  if (end === -1) return { type: 'math', closing: { closes: (line) => line.trimEnd().endsWith('$$'), atBlank: false }, whole: false };
  return rest.slice(end + 2).trim() === '' ? { type: 'math', whole: true } : null;
}

function readHtml(rest: string, interrupting: boolean): LeafStart | null {
  const closing = htmlClosing(rest, interrupting);
  if (closing === null) return null;
  return { type: 'html', closing, whole: closing.closes(rest) };
}

function isOnly(text: string, character: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text[at] !== character) return false;
  return true;
}
