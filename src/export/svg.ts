import { yearOf } from '../core/day';
import type { Report } from '../core/report/report';
import { words } from '../text/words';
import { buildRules } from '../views/view-model/rules-model';
import { monthsIn } from '../views/view-model/timeline-density';
import { movedPhases } from '../views/view-model/timeline-marks';
import { buildTimeline } from '../views/view-model/timeline-model';
import { type Range, timelineRange, within } from '../views/view-model/timeline-range';
import type { ViewContext } from '../views/view-model/view-input';
import type { DueMark, Mark, PhaseBar, RuleRow } from '../views/view-model/view-model';
import { INITIAL_VIEW_STATE } from '../views/view-model/view-state';
import { type Markup, tag } from './markup';
import { oneLine, printed } from './printed';

/** The picture is as wide as a page, whatever the plan is. Lengths are pixels. */
const WIDTH = 960;
const EDGE = 16;
const NAMES = 280;
const CHART = 560;
const ROW = 24;
/** Rows of phases that are drawn; the page and the tables have all of them. */
const MOST = 150;
/** Letters of a name that fit in its column; signs of East Asia take the room of two. */
const MOST_LETTERS = 38;

const COLOURS = { ink: '#1f2328', muted: '#59636e', band: '#dfe2e7', grid: '#eceef1', accent: '#6c4fd0', past: '#b3a4e6', ground: '#ffffff' } as const;
const SHAPES: Readonly<Record<Mark, string>> = { 'on-target': '✓', 'slipping': '△', 'broken': '✕', 'too-little-data': '◌', 'not-set-up': '◌', 'not-measured': '◌' };

/** The plan and its rules as one picture: phases to scale, what is due, today, and the rules' gauges, all as the pane has them. */
export function toSvg(report: Report): string {
  return `${picture(report, true).markup}\n`;
}

/** @param alone Whether it stands by itself and has to say what it is of. */
export function picture(report: Report, alone: boolean): Markup {
  const context: ViewContext = { report, state: { ...INITIAL_VIEW_STATE, expanded: ['undated'] }, words: words('en'), today: report.today, unit: (report.coverage.assumedShare ?? 0) > 0.5 ? 'entries' : 'hours', phone: false };
  const { title, facts } = printed(report, oneLine);
  const timeline = buildTimeline(context);
  const isDated = timeline?.toScale === true;
  const all = [...timeline?.phases ?? [], ...timeline?.undated?.phases ?? []];
  const bars = all.slice(0, MOST);
  const range = timelineRange(report.calendar.dates, movedPhases(context), report.today, null);
  const edge = alone ? EDGE : 0;
  const top = alone ? 70 : 24;
  const bottom = top + bars.length * ROW;
  const x = (at: number): number => round(NAMES + at * CHART);
  const ticks = range === null ? [] : ticksOf(context, range);
  const rules = buildRules(context).rows;
  const rulesTop = bottom + 44 + (all.length > bars.length ? ROW : 0);
  const height = rulesTop + rules.length * ROW;
  const text = (at: number, y: number, own: string, more: Readonly<Record<string, string | number>> = {}): Markup => tag('text', { x: at, y: round(y), ...more }, own);
  return tag('svg', { 'xmlns': 'http://www.w3.org/2000/svg', 'viewBox': `${-edge} ${-edge} ${WIDTH + 2 * edge} ${height + 2 * edge}`, 'width': WIDTH + 2 * edge, 'height': height + 2 * edge, 'role': 'img', 'font-family': 'sans-serif', 'font-size': 13, 'fill': COLOURS.ink },
    tag('title', {}, title), tag('desc', {}, facts.join(' ')),
    tag('rect', { x: -edge, y: -edge, width: WIDTH + 2 * edge, height: height + 2 * edge, fill: COLOURS.ground }),
    ...(alone ? [text(0, 18, cut(title, 100), { 'font-size': 17, 'font-weight': 600 }), text(0, 38, cut(facts[0] ?? '', 130), { fill: COLOURS.muted })] : []),
    ...ticks.flatMap((tick) => [tag('line', { x1: x(tick.at), x2: x(tick.at), y1: top - 4, y2: bottom, stroke: COLOURS.grid }), text(x(tick.at) + 2, top - 8, tick.text, { 'font-size': 11, 'fill': COLOURS.muted })]),
    ...bars.map((bar, i) => phaseRow(bar, whenOf(context, bar.index), top + i * ROW, isDated ? (timeline?.marks ?? []).filter(({ phase }) => phase === bar.index) : [], x, text)),
    ...(all.length > bars.length ? [text(0, bottom + 16, words('en').say('timeline.more', { count: all.length - bars.length }), { fill: COLOURS.muted })] : []),
    ...(timeline?.today == null ? [] : [tag('line', { 'x1': x(timeline.today.at), 'x2': x(timeline.today.at), 'y1': top - 4, 'y2': bottom, 'stroke': COLOURS.ink, 'stroke-width': 2 }), text(x(timeline.today.at), bottom + 14, timeline.today.label, { 'font-size': 11, 'text-anchor': timeline.today.at > 0.5 ? 'end' : 'start' })]),
    ...rules.map((row, i) => ruleRow(row, rulesTop + i * ROW, text)));
}

type Text = (at: number, y: number, own: string, more?: Readonly<Record<string, string | number>>) => Markup;

function phaseRow(bar: PhaseBar, when: string, y: number, marks: readonly DueMark[], x: (at: number) => number, text: Text): Markup {
  const width = round(bar.size * CHART);
  const box = (length: number, fill: string): Markup => tag('rect', { x: x(bar.start), y: y + 5, width: length, height: 14, rx: 2, fill });
  return tag('g', {}, tag('title', {}, bar.name),
    text(0, y + 16, cut(oneLine(bar.title), MOST_LETTERS), bar.state === 'current' ? { 'font-weight': 600 } : {}),
    ...(when === '' ? [] : [
      box(Math.max(1, width), COLOURS.band), ...(bar.past > 0 ? [box(round(Math.max(1, width * bar.past)), bar.state === 'past' ? COLOURS.past : COLOURS.accent)] : []),
      text(x(1) + 14, y + 16, when, { 'font-size': 11, 'fill': COLOURS.muted }),
    ]),
    ...marks.map((mark) => tag('path', { 'd': `M${x(mark.at)} ${y + 6}l6 6l-6 6l-6 -6z`, 'fill': mark.state === 'done' ? COLOURS.ink : COLOURS.ground, 'stroke': COLOURS.ink, 'stroke-width': 1.5 }, tag('title', {}, mark.name))));
}

/** The days of a phase, as they are in its tables; empty without any. */
function whenOf({ report, words }: ViewContext, index: number): string {
  const dates = report.calendar.dates[index] ?? null;
  return dates === null ? '' : dates.end === null ? words.say('phase.from', { start: words.day(dates.start) }) : words.span(dates.start, dates.end);
}

/** Months along the axis, a new year by its number. */
function ticksOf({ words }: ViewContext, range: Range): readonly { readonly at: number; readonly text: string }[] {
  return monthsIn(range).map((day, i, all) => {
    const year = yearOf(day);
    const before = all[i - 1];
    return { at: within(range, day, day)?.at ?? 0, text: before !== undefined && yearOf(before) === year ? words.month(day) : `${words.month(day)} ${year}` };
  });
}

function ruleRow({ name, gauge, headline, mark, state, fix }: RuleRow, y: number, text: Text): Markup {
  const wide = 240;
  const at = (share: number): number => round(NAMES + share * wide);
  return tag('g', {},
    text(0, y + 16, cut(oneLine(name), MOST_LETTERS)),
    tag('rect', { x: NAMES, y: y + 6, width: wide, height: 12, rx: 2, fill: COLOURS.band }),
    ...(gauge.share === null ? [] : [tag('rect', { x: NAMES, y: y + 8, width: round(gauge.share * wide), height: 8, rx: 1, fill: COLOURS.accent })]),
    ...(gauge.target === null ? [] : [tag('line', { 'x1': at(gauge.target), 'x2': at(gauge.target), 'y1': y + 3, 'y2': y + 21, 'stroke': COLOURS.ink, 'stroke-width': 2 })]),
    text(NAMES + wide + 84, y + 16, headline.text, { 'text-anchor': 'end', 'font-weight': 600 }),
    text(NAMES + wide + 96, y + 16, cut(`${SHAPES[mark]} ${state}${fix === '' ? '' : `: ${fix}`}`, 58)));
}

/** A text of at most so many letters, which says that it goes on. */
function cut(text: string, most: number): string {
  let room = most;
  let end = 0;
  for (const sign of text) {
    room -= (sign.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
    if (room < 0) return `${text.slice(0, end).trimEnd()}…`;
    end += sign.length;
  }
  return text;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
