import type { SourceLine } from '../../outline/read-plain-lines';
import type { Bar } from './gantt-bars';
import type { Mention } from '../../time/mention';
import { phaseLine } from '../line/phase-line';
import { lineOf, type PhaseLine } from '../line/told-line';

/** The phases of a tree drawn with signs, as `├── Month 1-2: Basics`: the outermost of one kind, two at least; what is drawn below each is part of it. */
export function treeBars(lines: readonly SourceLine[]): readonly Bar[] {
  const read = lines.flatMap(({ line, text }): readonly Branch[] => {
    const depth = text.search(/[^\s│├└─┬|`+-]/u);
    if (depth === -1 || depth > DEEPEST) return [];
    // `├── 2027  Saw`: more than one space sets the time apart.
    const own = text.slice(depth).trim().replace(/(\d)\s{2,}(?=\p{L})/u, '$1 – ').replace(ASIDE, '');
    return [{ line, depth, drawn: /[├└]/.test(text.slice(0, depth)), title: own, head: own.length > LONGEST ? null : phaseLine({ kind: 'heading', raw: own, plain: own }) }];
  });
  const heads = read.filter((own) => own.drawn && own.head !== null && (OPENS.test(own.head.kind) || (own.head.kind === 'stage' && own.head.number !== null && own.head.mention !== null)));
  const outermost = heads.reduce((least, { depth }) => Math.min(least, depth), Infinity);
  const kind = heads.find(({ depth }) => depth === outermost)?.head?.kind;
  const phases = new Set(heads.filter(({ depth, head }) => depth === outermost && head?.kind === kind));
  // `src/phase1`: folders.
  if (phases.size < FEWEST || [...phases].every(({ head }) => head?.bare === true)) return [];
  const year = Number(read.find(({ depth, title }) => depth < outermost && YEAR.test(title))?.title.slice(0, 4) ?? NaN);
  const bars: (Bar & { readonly inside: number[] })[] = [];
  let open: number[] | null = null;
  for (const own of read) {
    if (own.depth > outermost) open?.push(own.line);
    else open = null;
    if (!phases.has(own) || own.head === null) continue;
    open = [];
    bars.push({ line: own.line, title: own.head.bare ? own.title : own.head.title, time: inYear(own.head.mention, year), head: own.head, inside: open });
  }
  return bars;
}

/** `Q1` below a tree's root `2027`. */
function inYear(time: Mention | null, year: number): Mention | null {
  if (Number.isNaN(year) || time?.form !== 'calendar' || time.start.year !== null || time.start.now) return time;
  return { ...time, start: { ...time.start, year }, end: time.end === null ? null : { ...time.end, year: time.end.year ?? year } };
}

const YEAR = /^20\d\d\/?$/;

/** Plain lines with the numbers from nought or one on, each over a tree of its own: `1. Basics` over `├── types`. */
export function numberedTrees(lines: readonly SourceLine[]): readonly Bar[] {
  const bars: (Bar & { readonly inside: number[] })[] = [];
  let first = 0;
  for (const { line, text } of lines) {
    if (/[│├└]/.test(text)) {
      bars.at(-1)?.inside.push(line);
      continue;
    }
    const [, digits = '', title = ''] = NUMBERED.exec(text.slice(0, LONGEST)) ?? [];
    if (digits === '') continue;
    const number = Number(digits);
    if (bars.length === 0) first = number;
    if (first > 1 || number !== first + bars.length) return [];
    bars.push({ line, title, time: null, head: lineOf('stage', number, null, title), inside: [] });
  }
  return bars.length < FEWEST_NUMBERED || bars.some(({ inside }) => inside.length === 0) ? [] : bars;
}

const NUMBERED = /^(\d{1,2})[.)]\s+(\S.*)$/;
const FEWEST_NUMBERED = 3;

/** What stands apart behind the title. */
const ASIDE = /\s{2,}[^\s(（].*$/;

/** One is a word in a drawing. */
const FEWEST = 2;

interface Branch {
  readonly line: number;
  readonly depth: number;
  readonly drawn: boolean;
  readonly title: string;
  readonly head: PhaseLine | null;
}

/** What a branch can be: steps without a time are of anything. */
const OPENS = /^(?:phase|box|calendar|span)$/;

const DEEPEST = 40;
const LONGEST = 200;
