import type { SourceLine } from '../../outline/read-plain-lines';
import { phaseLine } from '../line/phase-line';
import type { PhaseLine } from '../line/told-line';
import { direction } from '../series/order';
import { isSingleDay, isTrip } from '../series/past';
import type { Bar } from './gantt-bars';

/** The phases of a plain list in a block of code, as `Weeks 1-2: Arrays`: each line begins with one, but for those further in, which are part of the phase above. Headings are of a note that is shown. */
export function lineBars(lines: readonly SourceLine[]): readonly Bar[] {
  const written = lines.filter(({ text }) => text.trim() !== '');
  const [first] = written;
  if (first === undefined || written.length > MOST) return [];
  const bars: (Bar & { readonly inside: number[] })[] = [];
  const outermost = indentOf(first);
  let kind: PhaseLine['kind'] | undefined;
  for (const own of written) {
    const depth = indentOf(own);
    if (depth > outermost) {
      bars.at(-1)?.inside.push(own.line);
      continue;
    }
    const title = own.text.trim();
    const head = title.length > LONGEST ? null : phaseLine({ kind: 'heading', raw: title, plain: title });
    kind ??= head?.kind;
    if (depth < outermost || head === null || title.startsWith('#') || head.kind !== kind || !/\p{N}/u.test(title) || head.bare || head.loose || !OPENS.test(head.kind) || !LETTER.test(head.title)) return [];
    bars.push({ line: own.line, title: head.title, time: head.mention, head, inside: [] });
  }
  return bars.length < FEWEST || (kind !== 'phase' && (direction(bars.map(({ time }) => ({ mention: time }))) !== 1 || isLog(bars))) ? [] : bars;
}

/** Days, each with what was then, or a few of them: a trip, or what is cooked. */
function isLog(bars: readonly Bar[]): boolean {
  return bars.every(({ time }) => isSingleDay({ kind: 'calendar', mention: time })) || isTrip(bars.map(({ time }) => ({ mention: time })));
}

function indentOf({ text }: SourceLine): number {
  return text.search(/\S/);
}

/** Of a file's lines fewer happen to begin so. */
const FEWEST = 3;
const MOST = 200;
const LONGEST = 200;

const LETTER = /\p{L}/u;

/** What a line can be: steps and bare numbers are of anything. */
const OPENS = /^(?:phase|box|calendar)$/;
