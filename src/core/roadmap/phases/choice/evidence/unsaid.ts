import { headingLabel, labelOf } from '../../../fields/label';
import type { Block } from '../../../outline/outline';
import { timeAt } from '../../../time/find-time';
import { isDayLength } from '../../../time/to-span';
import { timeTokens } from '../../../words/words';
import type { LabelConcept } from '../../../words/concepts';
import { namesPhase } from '../../line/named-phase';
import type { Seen } from './seen';

/** Blocks at the beginning of a phase that are looked at, and characters of each. */
const REACH = 12;
const BEGINNING = 80;

/** Labels that a text about anything may have: how long a stage of sleep lasts is no plan. */
const OF_ANYTHING: ReadonlySet<LabelConcept> = new Set(['time', 'summary', 'state', 'from', 'to']);

/** Phases of something, not somebody's: of sleep, of a rocket's flight; or months and years over lists of anything. Neither the title nor a time, a task or a label of a plan says that anyone is to do them. */
export function isUnsaid({ outline: { blocks }, members, says, kind }: Seen): boolean {
  if (says.plan || says.named || says.learn || says.time || says.toldPhases > 0) return false;
  if (members.some(({ title }) => namesPhase(timeTokens(title)))) return false;
  const told = members.some(({ block, end }) => blocks.slice(block, Math.min(end, block + REACH)).some(({ task, plain }, index) => task !== null || ((index > 0 || kind === 'phase') && tellsTime(plain.slice(0, BEGINNING)))));
  const own = new Set(members.map(({ block }) => block));
  return !told && !blocks.some((block, index) => !own.has(index) && isOfPlan(block));
}

/** When somebody does a thing, not how many days it takes. */
function tellsTime(text: string): boolean {
  const tokens = timeTokens(text);
  return tokens.some((_token, at) => {
    const time = timeAt(tokens, at);
    return time !== null && !isDayLength(time);
  });
}

function isOfPlan(block: Block): boolean {
  const concept = block.kind === 'heading' ? headingLabel(block.plain).concept : labelOf(block)?.concept ?? null;
  // `How the compiler works` is a heading of anything too.
  return concept !== null && !OF_ANYTHING.has(concept) && !(block.kind === 'heading' && concept === 'actions');
}
