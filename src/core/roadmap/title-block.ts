import { headingLabel } from './fields/label';
import { saysRule } from './fields/rules';
import type { Block, Outline } from './outline/outline';
import { saysPlan } from './phases/choice/title-says';
import { leadingEmphasis } from './phases/line/leading-emphasis';

/**
 * The block of the note's title, -1 for none: the first heading of level 1, or a heading that opens the note and stands
 * above all others of it or says that this is a plan, unless it is a label; else a bold line that opens the note.
 */
export function titleOf({ blocks }: Outline, inside: Uint8Array): number {
  const isHead = ({ kind, raw }: Block, index: number): boolean => kind === 'heading' && raw !== '' && inside[index] === 0;
  const own = blocks.findIndex((block, index) => block.level === 1 && isHead(block, index));
  if (own !== -1) return own;
  const first = blocks[0];
  if (first === undefined || inside[0] === 1 || !inside.includes(1) || !NO_LABEL.has(headingLabel(first.raw).concept)) return -1;
  const opens = isHead(first, 0) && (blocks.every((block, index) => index === 0 || block.level > first.level || !isHead(block, index)) || saysPlan(first.plain));
  return opens || isBoldTitle(first) ? 0 : -1;
}

/** A rule that opens a note is a rule. */
function isBoldTitle({ kind, raw, plain }: Block): boolean {
  return kind === 'text' && leadingEmphasis(raw)?.rest === '' && !saysRule(plain);
}

/** `Plan` and `Paths` name the note as well as a part of it. */
const NO_LABEL: ReadonlySet<ReturnType<typeof headingLabel>['concept']> = new Set([null, 'actions', 'paths']);
