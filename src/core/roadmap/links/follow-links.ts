import type { Problem } from '../../problem';
import type { Block, Outline } from '../outline/outline';
import type { Candidate } from '../phases/candidate';
import type { Scopes } from '../phases/scopes';
import type { RoadmapInput } from '../roadmap-reading';
import { conceptAt } from '../time/cursor';
import { timeTokens } from '../words/words';
import { type LinkedNote, readLinked, saysPhase } from './linked-note';
import { linksByLine, type NoteLink, wholeLink } from './note-link';

/** The notes the roadmap note links to, opened when asked for, each at most once and one level deep. */
export interface Links {
  /** Those of the roadmap note itself, `note-link.ts`. */
  readonly byLine: ReadonlyMap<number, readonly NoteLink[]>;
  /** The blocks that consist of a link, in document order. */
  readonly wholes: ReadonlyMap<number, NoteLink>;
  /** The link in a line of the roadmap that shows just this text. */
  showing(line: number, text: string): NoteLink | null;
  /** The one link of a line, where what it shows is the start of this text. */
  opening(line: number, text: string): NoteLink | null;
  /** The note behind a link; null when there is none, or when it is the roadmap itself. */
  open(link: NoteLink): LinkedNote | null;
  /** Paths of the notes opened. */
  opened(): readonly string[];
}

/** Notes opened for one roadmap. */
const MAX_NOTES = 300;

export function buildLinks(input: RoadmapInput, outline: Outline): Links {
  const byLine = linksByLine(input.structure);
  const notes = new Map<string, LinkedNote | null>();
  const opened = new Set<string>();
  const wholes = new Map<number, NoteLink>();
  if (byLine.size > 0) for (const [index, { raw, line }] of outline.blocks.entries()) {
    const link = wholeLink(raw, byLine.get(line));
    if (link !== null) wholes.set(index, link);
  }
  return {
    byLine,
    wholes,
    showing: (line, text) => byLine.get(line)?.find((link) => link.shown === text) ?? null,
    opening: (line, text) => {
      const [link, ...others] = byLine.get(line) ?? [];
      return link !== undefined && others.length === 0 && !link.embed && link.shown !== '' && text.startsWith(link.shown) ? link : null;
    },
    open(link) {
      const key = `${link.linkpath}#${link.heading ?? ''}`;
      let known = notes.get(key);
      if (known === undefined) {
        const note = notes.size < MAX_NOTES ? input.linked?.(link.linkpath) : undefined;
        known = note === undefined || note.path === input.path ? null : readLinked(note, link.heading);
        notes.set(key, known);
        if (known !== null) opened.add(known.path);
      }
      return known;
    },
    opened: () => [...opened],
  };
}

/**
 * The candidates, with those that are links filled from their notes: number, title and time come from the line itself,
 * and from the note's title or top where the line does not say. Links become phases where they stand in a row of at
 * least two, and most of their notes say that they are phases, or the heading above says so.
 */
export function withLinkedCandidates(outline: Outline, scopes: Scopes, candidates: readonly Candidate[], links: Links): readonly Candidate[] {
  const groups = new Map<string, LinkLine[]>();
  for (const [index, link] of links.wholes) {
    const block = outline.blocks[index];
    if (block === undefined || block.kind === 'row' || (block.kind === 'text' && (!link.embed || block.parent !== -1))) continue;
    const key = `${block.kind} ${String(block.level)} ${String(scopes.under(index))}`;
    const own: LinkLine = { block, index, link, note: links.open(link) };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [own]);
    else group.push(own);
  }
  const series = [...groups.values()].filter((group) => isSeries(group, outline.blocks[scopes.under(group[0]?.index ?? -1)]));
  if (series.length === 0) return candidates;
  const known = new Map(candidates.map((candidate) => [candidate.block, candidate]));
  const found = series.flat().map((own) => filled(known.get(own.index), own, scopes));
  const blocks = new Set(found.map((candidate) => candidate.block));
  return [...candidates.filter((candidate) => !blocks.has(candidate.block)), ...found].sort((a, b) => a.block - b.block);
}

/** `1.` or `2)`, as a list mark or before a title. */
function leadingNumber(text: string): number | null {
  const match = /^(\d{1,3})[.)](?:\s|$)/.exec(text);
  return match === null ? null : Number(match[1]);
}

/** A block that consists of a link, with the note behind it. */
interface LinkLine {
  readonly block: Block;
  readonly index: number;
  readonly link: NoteLink;
  readonly note: LinkedNote | null;
}

function filled(own: Candidate | undefined, { block, index, link, note }: LinkLine, scopes: Scopes): Candidate {
  const opening = note?.opening ?? null;
  const titled = own?.bare !== false && opening?.bare === false ? opening : own;
  return {
    block: index, kindOfBlock: block.kind, level: block.level, under: scopes.under(index), end: scopes.end(index),
    kind: 'phase',
    number: own?.number ?? opening?.number ?? leadingNumber(link.shown) ?? leadingNumber(block.mark),
    title: titled?.title ?? link.shown,
    bare: titled?.bare ?? false,
    mention: own?.mention ?? opening?.mention ?? note?.time ?? null,
    loose: own?.loose ?? false,
    rest: own?.rest ?? '',
    table: own?.table ?? '',
    cells: own?.cells ?? [],
  };
}

function isSeries(group: readonly LinkLine[], above: Block | undefined): boolean {
  const notes = group.flatMap(({ note }) => note ?? []);
  if (notes.length < 2 || notes.length * 2 < group.length) return false;
  return notes.filter((note) => saysPhase(note)).length * 2 >= group.length || (above !== undefined && namesPhases(above.plain.slice(0, 200)));
}

function namesPhases(text: string): boolean {
  const tokens = timeTokens(text);
  return tokens.some((_token, at) => conceptAt(tokens, at)?.concept === 'phase');
}

/** A problem per link that leads back to the roadmap from a place where it would be followed. */
export function cycleProblems(input: RoadmapInput, { byLine: ownLinks }: Links, notes: readonly LinkedNote[]): readonly Problem[] {
  const name = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.md$/i, '');
  const own = [...ownLinks].flatMap(([line, links]) => (leadsBack(input, links, input.path) ? [{ path: input.path, line, chain: [input.path, input.path] }] : []));
  const others = notes.flatMap(({ note, outline }) => {
    const byLine = linksByLine(note.structure);
    const at = outline.blocks.find((block) => {
      const link = block.kind === 'row' ? null : wholeLink(block.raw, byLine.get(block.line));
      return link !== null && (link.embed || block.kind !== 'text') && leadsBack(input, [{ ...link, embed: true }], note.path);
    });
    return at === undefined ? [] : [{ path: note.path, line: at.line, chain: [input.path, note.path, input.path] }];
  });
  return [...own, ...others].map(({ path, line, chain }): Problem => ({ kind: 'roadmap-cycle', path, line, values: { chain: chain.map(name).join(' → ') } }));
}

function leadsBack({ resolve, path }: RoadmapInput, links: readonly NoteLink[], from: string): boolean {
  return links.some((link) => link.embed && link.heading === null && resolve?.(link.linkpath, from) === path);
}
