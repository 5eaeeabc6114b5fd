import { headingLabel } from '../../fields/label';
import type { Outline } from '../../outline/outline';
import { isCount } from '../../time/to-span';
import type { Candidate } from '../candidate';
import { wordedHead } from '../line/worded-head';
import { direction } from '../series/order';
import { isSummary, timed } from '../series/series';

/** The members of a sequence that no phase word holds together, without numbers that only seem so, and without what frames them. */
export function ownMembers(outline: Outline, members: readonly Candidate[]): readonly Candidate[] {
  return withoutFrame(outline, withoutTurns(outline, withoutPlaces(eachOf(outline, withoutWords(withoutLetters(timedParts(members)))))));
}

/** `A. Knots (5 days)`, `B. Ropes (3 days)`: letters in turn before the titles. */
function withoutLetters(members: readonly Candidate[]): readonly Candidate[] {
  const inTurn = members.length > 1 && members.every(({ kind, title }, index) => kind === 'titled' && title.startsWith(`${String.fromCharCode(FIRST_LETTER + index)}. `));
  return inTurn ? members.map((own) => ({ ...own, title: own.title.slice(3) })) : members;
}

const FIRST_LETTER = 65;

/** `Path 1: Knots (2 weeks)`, `Path 2: Ropes (4 weeks)`: one word, whatever it is, and a number in turn before the titles, as `Round one: Knots`. */
function withoutWords(members: readonly Candidate[]): readonly Candidate[] {
  const heads = members.map(({ kind, title }) => (kind === 'titled' ? wordedHead(title) : null));
  const titles = members.map(({ title }, index) => title.slice(heads[index]?.end ?? title.length));
  const inTurn = members.length > 1 && heads.every((own, index) => own?.word === heads[0]?.word && own?.number === index + 1) && titles.every((title) => SIGN.test(title));
  return inTurn ? members.map((own, index) => ({ ...own, number: index + 1, title: titles[index]?.replace(SIGN, '') ?? '' })) : members;
}

const SIGN = /^\s?[:：–—-]\s/u;

/** `3. Months 0–3: Core`, `4. Months 4–6: Sales` among other numbered parts of a document; where no more than two have no time, `1. Setup` and `5. Exam` are of the plan too. */
export function timedParts(members: readonly Candidate[]): readonly Candidate[] {
  if (members[0]?.kind !== 'number') return members;
  const isTimed = ({ mention }: Candidate): boolean => isCount(mention) && mention.form === 'position';
  const own = members.filter(isTimed);
  const first = members.findIndex(isTimed);
  // One behind the other, with none between them.
  const run = members.findLastIndex(isTimed) - first === own.length - 1;
  return own.length < FEWEST || members.length - own.length <= MOST_BESIDE || !run || direction(own) !== 1 ? members : own.map((member) => ({ ...member, number: null }));
}

const FEWEST = 3;
const MOST_BESIDE = 2;

/** `Week 1/4` to `Week 4/4`: each of four, not from the one to the other. */
function eachOf({ blocks }: Outline, members: readonly Candidate[]): readonly Candidate[] {
  const isOf = ({ block, kind, mention }: Candidate, index: number): boolean => new RegExp(`\\b${String(index + 1)}\\s?/\\s?${String(members.length)}\\b`).test(blocks[block]?.plain ?? '') && kind === 'box' && isCount(mention) && mention.start === index + 1 && mention.end === members.length;
  return members.length > 2 && members.every(isOf) ? members.map((own, index) => ({ ...own, number: index + 1, mention: isCount(own.mention) ? { ...own.mention, end: index + 1 } : own.mention })) : members;
}

/** `First day`, `First week`, `First month`: each the first of another unit, which is no number of the phase. */
function withoutPlaces(members: readonly Candidate[]): readonly Candidate[] {
  const numbers = new Set(members.map(({ number }) => number));
  const units = new Set(members.map(({ mention }) => (isCount(mention) ? mention.unit : null)));
  return members[0]?.kind !== 'box' || units.size === 1 || numbers.size === members.length ? members : members.map((own) => ({ ...own, number: null }));
}

/** `Now`, `Next`, `Later` stand in an order, and are not numbered. */
function withoutTurns({ blocks }: Outline, members: readonly Candidate[]): readonly Candidate[] {
  return members[0]?.kind !== 'horizon' ? members : members.map((own) => (NUMBER.test(blocks[own.block]?.plain.slice(0, FIRST) ?? '') ? own : { ...own, number: null }));
}

const NUMBER = /\p{N}/u;

/** Characters: `1. Now`, `1️⃣ Now`. */
const FIRST = 4;

/** `0. Rules` before numbered subjects and `9. Resources` behind them are parts of the note. */
function withoutFrame(outline: Outline, members: readonly Candidate[]): readonly Candidate[] {
  if (members[0]?.kind !== 'number' || timed(members) > 0) return members;
  const isPart = ({ block, title }: Candidate): boolean => isSummary(outline, block) || headingLabel(title).concept === 'rules';
  const from = members[0].number === 0 && isPart(members[0]) ? 1 : 0;
  let to = members.length;
  while (to > from && isPart(members[to - 1] ?? members[0])) to -= 1;
  return to - from === members.length ? members : members.slice(from, to);
}
