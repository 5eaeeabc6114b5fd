import type { SourceLine } from '../outline/read-plain-lines';
import type { Bar } from './gantt-bars';
import { type PhaseLine, phaseLine } from './phase-line';

/** The phases of a tree drawn with signs, as `├── Month 1-2: Basics`: the outermost of one kind, two at least; what is drawn below each is part of it. */
export function treeBars(lines: readonly SourceLine[]): readonly Bar[] {
  const read = lines.slice(0, MOST_LINES).flatMap(({ line, text }): readonly Branch[] => {
    const depth = text.search(/[^\s│├└─┬|`+-]/u);
    if (depth === -1 || depth > DEEPEST) return [];
    const own = text.slice(depth).trim();
    return [{ line, depth, drawn: /[├└]/.test(text.slice(0, depth)), title: own, head: own.length > LONGEST ? null : phaseLine({ kind: 'heading', raw: own, plain: own }) }];
  });
  const heads = read.filter((own) => own.drawn && own.head !== null && OPENS.test(own.head.kind));
  const outermost = Math.min(...heads.map(({ depth }) => depth));
  const [first, ...others] = heads.filter(({ depth, head }) => depth === outermost && head?.kind === heads.find((own) => own.depth === outermost)?.head?.kind);
  if (first === undefined || others.length === 0) return [];
  const all = [first, ...others];
  // `src/phase1`: folders.
  if (all.every(({ head }) => head?.bare === true)) return [];
  return all.flatMap(({ line, title, head }, index): readonly Bar[] => {
    const next = all[index + 1]?.line ?? Infinity;
    return head === null ? [] : [{ line, title: head.bare ? title : head.title, time: head.mention, head, inside: read.flatMap((own) => (own.line > line && own.line < next ? own.line : [])) }];
  });
}

interface Branch {
  readonly line: number;
  readonly depth: number;
  readonly drawn: boolean;
  readonly title: string;
  readonly head: PhaseLine | null;
}

/** What a branch can be: steps are of anything. */
const OPENS = /^(?:phase|box|calendar|span)$/;

const MOST_LINES = 2000;
const DEEPEST = 40;
const LONGEST = 200;
