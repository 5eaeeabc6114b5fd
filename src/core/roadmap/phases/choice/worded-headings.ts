import type { Block } from '../../outline/outline';
import { conceptAt } from '../../time/cursor';
import { isParticle, timeTokens } from '../../words/words';
import { type Candidate, candidateAt } from '../candidate';
import { lineOf } from '../line/told-line';
import { titleAndTime } from '../line/title';
import { trimTitle } from '../line/trim-title';
import { wordedHead } from '../line/worded-head';
import type { Scopes } from '../scopes';

/** Fewer are parts of any note. */
const FEWEST = 4;
const LONGEST = 200;

/** Headings of one level with one word, whatever it is, and a number each, in turn from 1: `Goal 1 – Tools`, `Goal 2 – Layout`, or `Round one`, `Second round` where they may be `spelled`. */
export function wordedHeadings(blocks: readonly Block[], scopes: Scopes, spelled: boolean): readonly Candidate[] {
  const groups = new Map<string, { readonly block: number; readonly number: number; readonly line: string; readonly end: number }[]>();
  blocks.forEach(({ kind, level, plain }, block) => {
    const head = kind === 'heading' ? wordedHead(plain) : null;
    // Phases, steps and times were asked already; of ways to choose from one is taken.
    if (head === null || (head.spelled && !spelled) || KNOWN.test(conceptAt(timeTokens(head.word), 0)?.concept ?? '') || isParticle(timeTokens(head.word)[0], 'choice')) return;
    const key = `${head.word} ${String(level)} ${String(scopes.under(block))}`;
    const own = { block, number: head.number, line: plain.slice(0, LONGEST), end: head.end };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [own]);
    else group.push(own);
  });
  const found = [...groups.values()].find((own) => own.length >= FEWEST && !own.every(({ line }) => CLOCK.test(line)) && own.every(({ number }, index) => goesOn(number, own[index - 1]?.number ?? 0)));
  return (found ?? []).map(({ block, number, line, end }) => {
    const tokens = timeTokens(line);
    const head = tokens.findIndex(({ from }) => from >= end);
    const { title, mention } = head === -1 ? { title: '', mention: null } : titleAndTime(line, tokens, head);
    return candidateAt(blocks, scopes, block, lineOf('stage', number, mention, title || trimTitle(line), title === ''));
  });
}

/** Of one day: `Block 1: Setup (4:00 – 5:30)`. */
const CLOCK = /\d:\d\d/;

/** The next number, or one between: `4`, `4.5`, `5`. */
function goesOn(number: number, before: number): boolean {
  return number > before && number <= Math.floor(before) + 1;
}

const KNOWN = /^(?:phase|stage|day|week|month|bimonth|quarter|half|year)/;
