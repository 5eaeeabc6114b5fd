import type { LeftOutReason } from '../../core/note/leave-out';
import type { Report } from '../../core/report/report';
import { type Unmapped, unmappedOf, type UnmappedReason, type UnmappedRow } from '../../core/report/unmapped';
import { isolated } from '../../text/isolate';
import { sectionHead } from './section-head';
import { uncountedText } from './empty-model';
import type { ViewContext, ViewInput } from './view-input';
import type { UnmappedGroup, UnmappedModel, UnmappedRowModel } from './view-model';

/** Rows of a group until the reader asks for all. */
const FEW = 5;
const MOST = 200;
const NOTHING: ReadonlyMap<LeftOutReason, number> = new Map();
const known = new WeakMap<Report, Unmapped>();

/** The queue of what could not be placed. Entries are looked through only while the section is open. */
export function buildUnmapped(context: ViewContext, leftOut: ReadonlyMap<LeftOutReason, number> = NOTHING, uncounted?: ViewInput['uncounted']): UnmappedModel {
  const { words } = context;
  const head = sectionHead(context, 'unmapped', words.say('unmapped'), null, null);
  if (!head.open) return { head, groups: [], none: null, leftOut: null, uncounted: null };
  const unmapped = unmappedIn(context.report);
  const out = [...leftOut].filter(([, count]) => count > 0).map(([reason, count]) => words.say(`left-out.${reason}`, { count }));
  return {
    head,
    groups: [...unmapped].map(([reason, rows]) => group(context, reason, rows)),
    none: unmapped.size === 0 ? words.say('unmapped.none') : null,
    leftOut: out.length === 0 ? null : words.say('unmapped.left-out', { list: words.list(out) }),
    uncounted: uncountedText(words, uncounted),
  };
}

function unmappedIn(report: Report): Unmapped {
  let found = known.get(report);
  if (found === undefined) known.set(report, (found = unmappedOf(report)));
  return found;
}

function group(context: ViewContext, reason: UnmappedReason, rows: readonly UnmappedRow[]): UnmappedGroup {
  const { words, state, report } = context;
  const all = state.expanded.includes(`unmapped:${reason}`);
  return {
    id: reason,
    title: words.say(`unmapped.${reason}`, { count: rows.length }),
    how: reason === 'no-date' ? words.say('unmapped.how.no-date', { day: report.today }) : words.say(`unmapped.how.${reason}`),
    rows: rows.slice(0, all ? MOST : FEW).map((row) => rowModel(context, row)),
    more: rows.length <= FEW ? null : all ? words.say('unmapped.fewer') : words.say('unmapped.all', { n: rows.length }),
  };
}

function rowModel({ words, report }: ViewContext, { path, line, text, date, suggestion }: UnmappedRow): UnmappedRowModel {
  return {
    path,
    line: line ?? 1,
    text: text.trim() === '' ? path : text,
    date: date === null ? words.say('drill.undated') : words.day(date, report.today),
    hint: suggestion === null ? null : words.say('unmapped.perhaps', { area: isolated(suggestion) }),
  };
}
