import { reasonsText } from '../../text/reasons';
import { isPublicAddress } from '../../core/measures/public-address';
import { isolated } from '../../text/isolate';
import { amount } from './amounts';
import type { DrillData, DrillRow } from './drill-data';
import { type DrillKey, type DrillTarget, parseDrillKey } from './drill-key';
import { drillFacts } from './drill-facts';
import { drillTitle } from './drill-title';
import type { DrillModel, DrillRowModel } from './view-model';
import { DRILL_ROWS } from './view-state';
import type { ViewContext } from './view-input';

const SIDES = ['good', 'bad', 'counted', 'excluded'] as const;

/** The entries behind the number the reader opened, newest first, with the total that equals it. */
export function buildDrill(context: ViewContext, key: DrillKey, data: DrillData | null): DrillModel | null {
  const { words, state } = context;
  const target = parseDrillKey(key);
  if (target === null) return null;
  const shows = listsArtifacts(target);
  const known = data !== null && data.key === key ? data : null;
  const rows = [...(known?.rows ?? [])].sort(bySideAndDay);
  const counted = rows.filter((row) => row.side !== 'excluded');
  const excluded = rows.slice(counted.length);
  const draw = (own: readonly DrillRow[], from: string): readonly DrillRowModel[] => own.map((row, i) => rowModel(context, target, known?.unit ?? 'hours', row, `${from}${i}`));
  const more = (own: readonly DrillRow[]): DrillModel['more'] => {
    const left = own.length - state.drillRows;
    return left > 0 ? { text: words.say('drill.more', { count: left }), fewer: false } : state.drillRows > DRILL_ROWS && own.length > DRILL_ROWS ? { text: words.say('drill.fewer'), fewer: true } : null;
  };
  return {
    key,
    title: drillTitle(context, target, known),
    close: words.say('drill.close'),
    hint: words.say('drill.hint'),
    facts: drillFacts(context, target),
    columns: {
      entry: words.say(shows ? 'drill.artifact' : 'drill.entry'), date: words.say(shows ? 'drill.shipped' : 'drill.date'), area: words.say('drill.area'),
      kind: words.say('drill.kind'), hours: words.say('drill.hours'), credit: words.say('drill.credit'), link: shows ? words.say('drill.link') : null,
    },
    rows: draw(firstOf(counted, state.drillRows), 'row'),
    more: more(counted),
    totals: known === null ? [] : totals(context, target, known, counted),
    excluded: excluded.length === 0 ? null : { title: words.say('drill.excluded', { count: excluded.length }), rows: draw(excluded.slice(0, state.drillRows), 'left'), more: more(excluded) },
    empty: known === null ? words.say('drill.waiting') : counted.length === 0 ? words.say('drill.empty') : null,
  };
}

/** Good, bad, counted, excluded; in each the newest first, what is outside the window last. */
function bySideAndDay(a: DrillRow, b: DrillRow): number {
  const outside = (row: DrillRow): number => Number(row.reason === 'outside-window');
  return SIDES.indexOf(a.side) - SIDES.indexOf(b.side) || outside(a) - outside(b)
    || compare(b.entry.date ?? '', a.entry.date ?? '') || compare(a.entry.path, b.entry.path) || a.entry.line - b.entry.line;
}

/** The first rows, half of them of each side where there are two: what speaks against a rule is no less in sight. */
function firstOf(rows: readonly DrillRow[], most: number): readonly DrillRow[] {
  const good = rows.filter(({ side }) => side === 'good');
  const other = rows.slice(good.length);
  const ofGood = Math.max(most - other.length, Math.min(good.length, Math.ceil(most / 2)));
  return [...good.slice(0, ofGood), ...other.slice(0, most - Math.min(ofGood, good.length))];
}

function rowModel({ words, report }: ViewContext, target: DrillTarget, unit: DrillData['unit'], row: DrillRow, id: string): DrillRowModel {
  const { entry } = row;
  const text = entry.text.trim() === '' ? entry.path : entry.text;
  return {
    id,
    path: entry.path,
    line: entry.line,
    text,
    name: words.say('drill.open', { entry: isolated(text), path: isolated(entry.path), line: String(entry.line) }),
    date: entry.date === null ? words.say('drill.undated') : words.day(entry.date, report.today),
    area: entry.areas.length === 0 ? words.say('drill.no-area') : words.list(entry.areas.map((area) => isolated(area.name))),
    kind: entry.kind === null ? words.say('drill.no-kind') : words.say(`kind.${entry.kind}`),
    hours: words.say('hours', { n: words.exact(entry.weight) }),
    assumed: entry.assumed ? { mark: words.say('drill.assumed-mark'), text: words.say('drill.assumed', { amount: words.say('hours', { n: words.exact(entry.weight) }) }) } : null,
    link: listsArtifacts(target) ? linkOf(words, row) : null,
    credit: row.side === 'excluded' ? words.say('none') : unit === 'hours' ? words.say('hours', { n: words.exact(row.credit) }) : words.exact(row.credit),
    side: sideText({ words }, target, row),
    tone: row.side,
    why: reasonsText(entry.reasons),
  };
}

/** Artifacts are listed with where they can be seen. */
function listsArtifacts(target: DrillTarget): boolean {
  return target.of === 'rule' && target.rule === 'visibility';
}

function linkOf(words: ViewContext['words'], { entry, side }: DrillRow): DrillRowModel['link'] {
  const { path, line, text, source, kind, focus, hours, url } = entry;
  const isOpen = url !== null && isPublicAddress(url);
  if (side === 'excluded' && !isOpen) return { text: words.say('none'), add: null };
  if (side !== 'bad') return { text: isOpen ? url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '') : words.say('drill.link.elsewhere'), add: null };
  return { text: words.say('drill.link.none'), add: { label: words.say('drill.link.add'), name: words.say('drill.link.add-to', { entry: isolated(text === '' ? path : text) }), entry: { path, line, text, source, kind, focus, hours } } };
}

function sideText({ words }: Pick<ViewContext, 'words'>, target: DrillTarget, row: DrillRow): string {
  if (row.side === 'excluded') return row.reason === null ? '' : words.say(`excluded.${row.reason}`);
  if (row.side === 'counted') return '';
  if (target.of === 'rule' || target.of === 'change') return words.say(`side.${target.rule}.${row.side}`);
  return target.of === 'coverage' && target.number === 'assumed' ? words.say(`side.assumed.${row.side}`) : '';
}

/** Each total says how many entries it is of: not all of them may be drawn. */
function totals({ words }: ViewContext, target: DrillTarget, data: DrillData, rows: readonly DrillRow[]): DrillModel['totals'] {
  const sum = (label: string, of: readonly DrillRow[], value: number): DrillModel['totals'][number] => ({ label: words.say('drill.sum', { label, count: of.length }), value: amount(words, value, data.unit) });
  if ('count' in data.totals) return [sum(words.say('drill.total'), rows, data.totals.count)];
  const { good, bad } = data.totals;
  const of = target.of === 'rule' || target.of === 'change' ? target.rule : 'assumed';
  const only = target.of === 'rule' ? target.side : null;
  return (['good', 'bad'] as const)
    .filter((side) => only === null || only === side)
    .map((side) => sum(words.say(`side.${of}.${side}`), rows.filter((row) => row.side === side), side === 'good' ? good : bad));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
