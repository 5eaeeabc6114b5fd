import { plainText } from '../../outline/plain-text';
import { maySay } from '../../words/glance';
import { trimTitle } from './trim-title';
import { phaseLine } from './phase-line';
import type { PhaseLine } from './told-line';
import { phaseWordIn } from './phase-word';

/** A heading whose head stands behind its title: `Prototype (Step 1)`, `Prototype — Phase 1`. */
export interface TrailedLine {
  readonly head: PhaseLine;
  readonly level: number;
  readonly title: string;
  readonly behind: string;
}

/** What a heading ends in, when it is a phase or step and its number and nothing else; null otherwise. */
export function trailedLine(plain: string, level: number): TrailedLine | null {
  const text = plain.slice(0, LONGEST).trimEnd();
  const bracket = /[)）\]】]$/.test(text);
  const at = bracket ? text.search(LAST_OPEN) : lastSeparator(text);
  if (at < 2) return null;
  const behind = text.slice(at, bracket ? -1 : undefined).replace(LEADING, '');
  const head = behind.length <= LONGEST_HEAD && /\d|[一二三四五六七八九十]|[IVX]/.test(behind) && saysPhase(behind) ? phaseLine({ kind: 'heading', raw: behind, plain: plainText(behind) }) : null;
  return head !== null && (head.kind === 'phase' || head.kind === 'stage') && head.bare && head.number !== null && head.mention === null ? { head, level, title: trimTitle(text.slice(0, at)), behind } : null;
}

/** Cheap test: it is a word for a phase or step with its number before or behind it. */
function saysPhase(text: string): boolean {
  return maySay(text) && phaseWordIn(text) !== undefined;
}

const LAST_OPEN = /[(（[【][^(（[【]*$/;
const LONGEST = 200;
const LONGEST_HEAD = 30;
const LEADING = /^[\s–—|·:：｜(（[【-]+/u;

const SEPARATED = / [–—·|-] |：/;

function lastSeparator(text: string): number {
  return SEPARATED.test(text) ? Math.max(...[' – ', ' — ', ' - ', ' · ', ' | ', '：'].map((sign) => text.lastIndexOf(sign))) : -1;
}

/** The phases that such headings of one level are, by block: from the first on each by its number, or none. */
export function trailingHeads(trailed: ReadonlyMap<number, TrailedLine>): ReadonlyMap<number, PhaseLine> {
  const found = new Map<number, PhaseLine>();
  for (const level of new Set([...trailed.values()].map((own) => own.level))) {
    const own = [...trailed].filter(([, line]) => line.level === level);
    if (own.length < 2 || !own.every(([, { head }], index) => head.number === (own[0]?.[1].head.number ?? 0) + index) || (own[0]?.[1].head.number ?? 2) > 1) continue;
    for (const [block, { title, behind }] of own) {
      const plain = `${behind}: ${title}`;
      const line = phaseLine({ kind: 'heading', raw: plain, plain });
      if (line !== null) found.set(block, line);
    }
  }
  return found;
}
