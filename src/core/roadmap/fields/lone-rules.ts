import type { Block } from '../outline/outline';
import type { LabelConcept } from '../words/concepts';
import { saysRule } from './rules';
import type { LabelledSection } from './section';

/** People write a handful of rules; longer parts are something else, and are not searched. */
const MOST_LINES = 12;
const LONGEST_RULE = 90;
/** Lines that are asked, in a note that goes on for long. */
const MOST_ASKED = 200;

/** Labels that say what their text is. */
const TOLD: ReadonlySet<LabelConcept | null> = new Set<LabelConcept>(['rules', 'goal', 'end-state', 'horizon', 'start', 'time', 'principle', 'transformation', 'from', 'to']);

/**
 * Blocks that are rules though no label says so: `Depth beats breadth.` as a line of its own, or as an item. Where half of a
 * list are, the whole list is.
 */
export function loneRules(blocks: readonly Block[], sections: readonly LabelledSection[]): readonly number[] {
  const found: number[] = [];
  let asked = 0;
  for (const { concept, blocks: own, items } of sections) {
    if (TOLD.has(concept) || own.length > MOST_LINES) continue;
    if ((asked += own.length) > MOST_ASKED) break;
    const rules = own.filter((index) => isLoneRule(blocks, index));
    const listed = own.filter((index) => blocks[index]?.kind === 'item' && blocks[index]?.parent === -1);
    const whole = items.length > 1 && rules.filter((index) => listed.includes(index)).length * 2 >= listed.length && rules.length > 0;
    found.push(...(whole ? own.filter((index) => rules.includes(index) || listed.includes(index)) : rules));
  }
  return found;
}

/** A paragraph of one line, or an item without anything below it, that says a rule. */
export function isLoneRule(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block === undefined || block.parent !== -1 || block.task !== null || block.plain.length > LONGEST_RULE) return false;
  if (block.kind === 'item' ? next?.parent === index : block.kind !== 'text' || !block.first || (next?.kind === 'text' && !next.first)) return false;
  return saysRule(block.plain);
}
