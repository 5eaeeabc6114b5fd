import type { Day } from '../day';
import type { ItemFacts } from '../note/facts';
import type { Problem, ProblemKind } from '../problem';
import { readDate, readDone } from './dates';
import { isOwnName } from './field-names';
import { type InlineField, readInlineFields } from './inline-fields';
import type { Level, OwnTag } from './level';
import { withoutHeading } from './links';
import { type Flowing, readFlowing } from './read-flowing';
import { readHours } from './read-own';
import type { At } from './report-problem';
import { find, statedByFields } from './stated';
import { readTag } from './tags';
import { trailingDuration, type TrailingDuration } from './trailing-duration';

/** A list item with all it states itself. */
export interface ItemLevel extends Level {
  readonly item: ItemFacts;
  readonly fields: readonly InlineField[];
  /** The item's text with its fields blanked out. */
  readonly plain: string;
  /** It carries a kind, a focus or a `#roadmap/…` tag: an entry if it counts (C01). */
  readonly marked: boolean;
  /** It states a kind that is none and could be nobody else's, and is no entry for want of it: worth a report. */
  readonly lost: boolean;
  readonly flowing: Flowing;
  readonly date: Day | null;
  readonly dateBy: 'field' | 'done' | null;
  /** Problems of the item; they count only where the item has a part in an entry. */
  readonly problems: readonly Problem[];
}

const NO_TAGS: readonly OwnTag[] = [];

/** Reads one item, but for its hours, which only count below a mark. */
export function readItemLevel(item: ItemFacts, path: string, inLog: boolean): ItemLevel {
  const problems: Problem[] = [];
  const report = (kind: ProblemKind, at: At, values: Problem['values'] = {}): void => {
    problems.push({ kind, path, line: item.line + breaksBefore(item.text, typeof at === 'number' ? at : 0), values });
  };
  const fields = readInlineFields(item.text);
  const stated = statedByFields(fields);
  const tags = ownTags(item, inLog);
  const link = firstLink(item, fields);
  const flowing = readFlowing({ stated, tags, strict: true, report }, link === null ? null : { type: 'note', link });
  const dateField = find(stated, 'date');
  const kindField = find(stated, 'kind');
  const marked = flowing.focus !== null || flowing.kind !== null || tags.some(({ meaning }) => meaning.type !== 'kind' || meaning.roadmap);
  const own = dateField === undefined ? null : readDate(dateField, report);
  const done = own === null && item.task !== null ? (readDone(item.text, report) ?? null) : null;
  return {
    stated,
    tags,
    strict: true,
    report,
    item,
    fields,
    plain: fields.length === 0 ? item.text : withoutFields(item.text, fields),
    marked,
    lost: !marked && kindField !== undefined && (inLog || isOwnName(kindField.rank)),
    flowing,
    date: own ?? done,
    dateBy: own !== null ? 'field' : done !== null ? 'done' : null,
    problems,
  };
}

/** What an item says of its hours: undefined nothing, null something invalid, which is reported. */
export interface ItemHours {
  readonly hours: number | null | undefined;
  /** The duration at the end of the text, whether or not a field comes before it. */
  readonly trailing: TrailingDuration | null;
}

/** The hours an item states: its field, even an invalid one (C13), else the duration at its end (C12). */
export function readItemHours(level: ItemLevel): ItemHours {
  const trailing = trailingDuration(level.plain, level.item.tags);
  const field = readHours(level);
  if (field !== undefined || trailing === null) return { hours: field, trailing };
  const { hours, start, end } = trailing;
  if (hours === null) level.report('invalid-hours', start, { text: level.plain.slice(start, end) });
  return { hours, trailing };
}

function ownTags(item: ItemFacts, inLog: boolean): readonly OwnTag[] {
  if (item.tags.length === 0) return NO_TAGS;
  const ours = new Array<OwnTag>(item.tags.length);
  let count = 0;
  for (const { tag, at } of item.tags) {
    const meaning = readTag(tag, inLog);
    if (meaning !== undefined) ours[count++] = { meaning, tag, at };
  }
  ours.length = count;
  return ours;
}

/** The first link that is neither an embed nor part of a field nor a heading of the same note (C16). */
function firstLink(item: ItemFacts, fields: readonly InlineField[]): string | null {
  let field = 0;
  for (const { link, at, embed } of item.links) {
    while ((fields[field]?.end ?? Infinity) <= at) field += 1;
    if (embed || (fields[field]?.start ?? Infinity) < at) continue;
    const path = withoutHeading(link);
    if (path !== '') return path;
  }
  return null;
}

function withoutFields(text: string, fields: readonly InlineField[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of fields) {
    out += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return out + text.slice(at);
}

function breaksBefore(text: string, offset: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
