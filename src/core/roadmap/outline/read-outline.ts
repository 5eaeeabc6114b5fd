import type { Heading, ListItem, NoteStructure, Section } from '../../note/structure';
import { finished, type Steps } from '../../steps';
import { blankComments } from './blank-comments';
import { BlockList } from './block-list';
import { conflictLine } from './conflict';
import { checkbox, headingLine, tableRow, withoutClosing } from './line-shapes';
import { inLines, type Lines, splitLines } from './lines';
import type { Ignored, Outline } from './outline';
import { readList } from './read-list';
import { readParagraph, readProse } from './read-prose';
import { readPlainLines, type SourceLine } from './read-plain-lines';

const IGNORED: ReadonlyMap<string, Ignored> = new Map([
  ['yaml', 'properties'], ['code', 'code'], ['comment', 'comment'], ['html', 'html'], ['math', 'math'], ['thematicBreak', 'break'], ['footnoteDefinition', 'footnote'],
]);

/** Lays the note out as blocks: what is a heading, a list item, code or a comment is what Obsidian says it is. */
export function readOutline(text: string, structure: NoteStructure): Outline {
  return finished(outlineOf(text, structure));
}

/** The same, a step for some lines: the blocks in them are a step each later on. */
export function* outlineOf(text: string, structure: NoteStructure): Steps<Outline> {
  const lines = splitLines(text);
  const sections = structure.sections ?? [];
  const list = new BlockList(/%%|<!--/.test(text));
  const conflict = conflictLine(text, lines, sections);
  const last = conflict === null ? lines.count : conflict - 1;
  if (sections.length === 0) readPlainLines(source(lines, 0, last - 1), list, 0);
  else yield* readSections(lines, last, structure, list);
  if (conflict !== null) for (let line = conflict; line <= lines.count; line += 1) list.skip(line, 'conflict');
  return { blocks: list.blocks, ignored: list.ignored, lineCount: lines.count, conflict, tooDeep: list.tooDeep };
}

function* readSections(lines: Lines, last: number, structure: NoteStructure, list: BlockList): Steps<void> {
  const levels = levelsIn(structure.headings ?? []);
  const items = itemsByLine(structure.listItems ?? []);
  const sections = [...(structure.sections ?? [])].sort((a, b) => a.position.start.line - b.position.start.line);
  const tabbed = inLines(lines, '\t');
  const barred = inLines(lines, '|');
  let from = 0;
  let laidAside = 0;
  for (let at = 0; at < sections.length; at += 1) {
    const section = sections[at];
    if (section === undefined) continue;
    const start = Math.max(section.position.start.line, from);
    const end = Math.min(section.position.end.line, last - 1);
    if (start > end) continue;
    from = end + 1;
    if (section.type === 'paragraph' && !list.commented && !tabbed(start, end) && !barred(start, end)) readParagraph(lines, start, end, list);
    else readSection(section, source(lines, start, end), levels, items, list);
    if (from < laidAside + LINES_A_STEP) continue;
    laidAside = from;
    yield;
  }
}

const LINES_A_STEP = 16;

function readSection(section: Section, lines: readonly SourceLine[], levels: Levels, items: ReadonlyMap<number, readonly ListItem[]>, list: BlockList): void {
  const why = IGNORED.get(section.type);
  if (why !== undefined) {
    const texts = why === 'html' ? blankComments(lines.map(({ text }) => text)) : [];
    lines.forEach(({ line }, index) => { if (why !== 'html' || !readTag(line, (texts[index] ?? '').slice(0, 500), list)) list.skip(line, why); });
    return;
  }
  const shown = withoutComments(lines, list);
  const first = shown[0];
  if (first === undefined) return;
  if (section.type === 'heading') readHeading(first, levels, list);
  else if (section.type === 'list') readList(shown, items, list);
  else if (section.type === 'callout' || section.type === 'blockquote') list.inQuote(() => { readQuote(shown, list); });
  else if (section.type === 'table') readTable(shown, list);
  else {
    // A table may follow the last line of a paragraph, which its section is then part of.
    const table = shown.findIndex(({ text }) => text.includes('|') && /^\s*\|.*\|\s*$/.test(text));
    const last = table > 0 && tableRow(shown[table + 1]?.text ?? '') === null ? table : shown.length;
    const prose = last === shown.length ? shown : shown.slice(0, last);
    readProse(prose, list);
    if (last < shown.length) readTable(shown.slice(last), list);
  }
}

/** The level of the heading that begins in a line, 0-based. */
type Levels = (line: number) => number | undefined;

/** Asked for where a heading has no marks, but is underlined. */
function levelsIn(headings: readonly Heading[]): Levels {
  let known: ReadonlyMap<number, number> | undefined;
  return (line) => (known ??= new Map(headings.map(({ level, position }) => [position.start.line, level]))).get(line);
}

function readHeading(first: SourceLine, levels: Levels, list: BlockList): void {
  const own = headingLine(first.text);
  const raw = own?.raw ?? withoutClosing(first.text);
  const box = checkbox(raw);
  list.add({ kind: 'heading', line: first.line, raw: box === null ? raw : box.rest.trim(), task: box?.task ?? null, level: (own?.level ?? levels(first.line - 1) ?? 1) + (list.folded > 0 ? 7 : 0) });
}

/** A heading written as HTML, or the line a `<details>` shows, which counts as the title of a callout does. */
function readTag(line: number, text: string, list: BlockList): boolean {
  const count = (tag: RegExp): number => text.match(tag)?.length ?? 0;
  const opened = count(/<details[\s>]/gi);
  const [, level, raw = ''] = /<(?:summary|h([1-6]))\b[^>]*>(.+?)(?:<\/(?:summary|h\d)>|$)/i.exec(text) ?? [];
  if (opened > 0) list.fold(opened);
  const shown = level === undefined ? 7 : Number(level);
  if (raw !== '') list.add({ kind: 'heading', line, raw: raw.trim(), level: shown, folded: Math.max(0, list.folded - 1) });
  list.fold(-count(/<\/details>/gi));
  return raw !== '';
}

/** The title of a callout is a heading of level 7; inside a quote headings count from 8. */
function readQuote(lines: readonly SourceLine[], list: BlockList): void {
  const inside = lines.map(({ line, text }) => ({ line, text: withoutQuoteMarks(text) }));
  const title = /^\[!([^\]]{1,60})\][+-]?(.*)$/.exec(inside[0]?.text ?? '');
  if (title !== null && inside[0] !== undefined) {
    const raw = (title[2] ?? '').trim();
    if (raw !== '') list.add({ kind: 'heading', line: inside[0].line, raw, level: 7 });
    inside.shift();
  }
  readPlainLines(inside, list, 7);
}

function withoutQuoteMarks(text: string): string {
  let at = 0;
  for (let depth = 0; depth < 100; depth += 1) {
    const match = /^ {0,3}> ?/.exec(text.slice(at, at + 6));
    if (match === null) break;
    at += match[0].length;
  }
  return text.slice(at);
}

function readTable(lines: readonly SourceLine[], list: BlockList): void {
  for (const { line, text } of lines) {
    const row = tableRow(text);
    if (row === null) list.skip(line, 'table-line');
    else list.add({ kind: 'row', line, raw: row });
  }
}

/** Lines that hold nothing but a comment are said to be comments; others lose the comment. */
function withoutComments(lines: readonly SourceLine[], list: BlockList): readonly SourceLine[] {
  if (!list.commented) return lines;
  const texts = lines.map((line) => line.text);
  const blanked = blankComments(texts);
  if (blanked === texts) return lines;
  return lines.flatMap(({ line, text }, index) => {
    const shown = blanked[index] ?? text;
    if (shown !== text && shown.trim() === '') {
      list.skip(line, 'comment');
      return [];
    }
    return [{ line, text: shown }];
  });
}

function itemsByLine(items: readonly ListItem[]): ReadonlyMap<number, readonly ListItem[]> {
  const map = new Map<number, ListItem[]>();
  for (const item of items) {
    const own = map.get(item.position.start.line);
    if (own === undefined) map.set(item.position.start.line, [item]);
    else own.push(item);
  }
  return map;
}

/** Lines `from` to `to`, 0-based and inclusive. */
function source(lines: Lines, from: number, to: number): SourceLine[] {
  const out: SourceLine[] = [];
  for (let line = Math.max(0, from); line <= to && line < lines.count; line += 1) out.push({ line: line + 1, text: lines.text(line) });
  return out;
}
