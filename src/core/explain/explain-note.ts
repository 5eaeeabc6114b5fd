import { dateHeadings } from '../entries/date-headings';
import { itemVerdicts } from '../entries/item-entries';
import { readNoteLevel } from '../entries/note-level';
import { propertyTags, readTag } from '../entries/tags';
import type { Verdict } from '../entries/verdict';
import type { MappedEntry, Reason } from '../mapping/mapped-entry';
import type { NoteFacts } from '../note/facts';
import type { LeftOutReason } from '../note/leave-out';
import { lineNumbers } from '../note/line-numbers';
import type { NoteStructure, Section } from '../note/structure';
import type { Problem } from '../problem';

/** Why a line or note counts as it does, or does not. `src/text/explain.ts` words it. */
export interface Why {
  readonly code: Exclude<Verdict, 'entry'> | NoteVerdict | LineKind | `left-out-${LeftOutReason | 'no-roadmap'}`;
  readonly values: Reason['values'];
}

/** What became of the note as a whole. */
export type NoteVerdict = 'note-items' | 'note-no-kind' | 'note-bare-tag' | 'note-lost-kind' | 'note-broken';

/** What a line is that is no list item. */
export type LineKind = 'properties' | 'heading-date' | 'heading' | 'code' | 'comment' | 'text-tag' | 'page-field' | 'text';

/** One piece of a note with its reading. An entry has its reasons, everything else why it is none. */
export interface ExplainedPart {
  /** 1-based, both inclusive. */
  readonly line: number;
  readonly endLine: number;
  /** The words of a list item or heading; '' for the rest. */
  readonly text: string;
  readonly entry: MappedEntry | null;
  readonly why: Why | null;
  readonly problems: readonly Problem[];
}

export interface NoteExplanation {
  readonly path: string;
  /** The note as a whole: its one entry, or why it is none. */
  readonly whole: Pick<ExplainedPart, 'entry' | 'why' | 'problems'>;
  /** In the order of their lines; a part may lie inside the one before (a list in a callout). */
  readonly parts: readonly ExplainedPart[];
}

export interface ExplainInput {
  readonly facts: NoteFacts;
  readonly structure: NoteStructure;
  readonly text: string;
  /** Why nothing of the note counts; `no-roadmap` where the vault has no plan. */
  readonly leftOut: LeftOutReason | 'no-roadmap' | null;
  /** The note's own entries, mapped. */
  readonly entries: readonly MappedEntry[];
  /** The note's own problems. */
  readonly problems: readonly Problem[];
}

/** How every part of a note was counted, or why it was not. */
export function explainNote(input: ExplainInput): NoteExplanation {
  const { facts, leftOut, entries } = input;
  const out: Why | null = leftOut === null ? null : { code: `left-out-${leftOut}`, values: {} };
  const drafts = [...otherParts(input), ...itemParts(input)].sort((a, b) => a.line - b.line || b.endLine - a.endLine);
  const whole = entries.find((entry) => entry.source === 'note') ?? null;
  return {
    path: facts.path,
    whole: { entry: whole, why: whole === null ? (out ?? { code: noteVerdict(facts, entries.length > 0), values: {} }) : null, problems: input.problems.filter(({ line }) => line === null) },
    parts: drafts.map((part) => ({ ...part, why: part.entry === null ? (out ?? part.why) : null, problems: input.problems.filter(({ line }) => line !== null && covers(part, line)) })),
  };
}

/** The part a line belongs to: the innermost; undefined for an empty line. */
export function partAt({ parts }: NoteExplanation, line: number): ExplainedPart | undefined {
  return parts.findLast((part) => covers(part, line));
}

function covers(part: Draft, line: number): boolean {
  return part.line <= line && line <= part.endLine;
}

type Draft = Omit<ExplainedPart, 'problems'>;

function itemParts({ facts, entries }: ExplainInput): readonly Draft[] {
  const byLine = new Map(entries.flatMap((entry) => (entry.source === 'item' ? [[entry.line, entry] as const] : [])));
  const verdicts = itemVerdicts(facts, readNoteLevel(facts));
  return facts.items.map(({ line, text }, i) => {
    const verdict = verdicts[i] ?? 'unmarked';
    const isEntry = verdict === 'entry';
    return { line, endLine: line + text.split('\n').length - 1, text, entry: isEntry ? (byLine.get(line) ?? null) : null, why: isEntry ? null : { code: verdict, values: {} } };
  });
}

/** Properties, headings and all that is no list. */
function otherParts({ facts, structure, text }: ExplainInput): readonly Draft[] {
  const lineOf = lineNumbers(text);
  const dated = new Map(dateHeadings(facts.headings).map((heading) => [heading.line, heading.day]));
  const titles = new Map(facts.headings.map((heading) => [heading.line, heading.text]));
  return (structure.sections ?? []).flatMap((section): Draft[] => {
    if (section.type === 'list') return [];
    const line = lineOf(section.position.start);
    const endLine = lineOf(section.position.end);
    const date = dated.get(line) ?? null;
    const why: Why = date === null ? { code: kindOf(section, facts, line, endLine, text), values: {} } : { code: 'heading-date', values: { date } };
    return [{ line, endLine, text: titles.get(line) ?? '', entry: null, why }];
  });
}

/** A field on a line of its own, or in brackets: Dataview reads it for the page, we do not (C25). */
const FIELD = /[\p{L}\p{N}][^:\n]{0,60}::/u;

function kindOf({ type, position }: Section, facts: NoteFacts, line: number, endLine: number, text: string): LineKind {
  if (type === 'yaml') return 'properties';
  if (type === 'code' || type === 'comment') return type;
  if (facts.tags.some((own) => own.line >= line && own.line <= endLine && readTag(own.tag, true) !== undefined)) return 'text-tag';
  if (type === 'heading') return 'heading';
  return FIELD.test(text.slice(position.start.offset, position.end.offset)) ? 'page-field' : 'text';
}

function noteVerdict(facts: NoteFacts, hasItems: boolean): NoteVerdict {
  if (hasItems) return 'note-items';
  if (facts.broken !== null) return 'note-broken';
  const { stated } = readNoteLevel(facts);
  if (stated.some(({ name }) => name === 'kind')) return 'note-lost-kind';
  const bare = [...propertyTags(facts.properties ?? {}), ...facts.tags].some(({ tag }) => readTag(tag, true)?.type === 'kind');
  return bare ? 'note-bare-tag' : 'note-no-kind';
}
