import type { Block } from '../../outline/outline';
import { type Candidate, candidateAt } from '../candidate';
import { lineOf } from '../line/told-line';
import { leadingEmphasis } from '../line/leading-emphasis';
import { trimTitle } from '../line/trim-title';
import type { Scopes } from '../scopes';

/** `33–36: Build`, `37: Grow`, `38+: Rest`, three headings, bold lines or lines alone or more, each from the year behind the one before: years of a life, whose numbers are none of phases. */
export function withAgeRanges(candidates: readonly Candidate[], blocks: readonly Block[], scopes: Scopes): readonly Candidate[] {
  const at = blocks.findIndex((own) => rangeIn(own) !== null);
  const first = blocks[at];
  if (first === undefined) return candidates;
  const found = new Map<number, string>();
  let next = rangeIn(first)?.from ?? 0;
  for (let index = at; index < blocks.length; index += 1) {
    const own = blocks[index]?.kind === first.kind && blocks[index]?.level === first.level ? rangeIn(blocks[index]) : null;
    if (own === null || (own.from !== next && own.from !== next - 1)) continue;
    found.set(index, own.title);
    next = own.to + 1;
  }
  if (found.size < FEWEST || ![...found.keys()].some((index) => LONGER.test(blocks[index]?.plain ?? ''))) return candidates;
  const others = candidates.filter(({ block }) => !found.has(block));
  const bold = leadingEmphasis(first.raw) !== null;
  const aged = [...found].map(([block, title]): Candidate => {
    const bare = title === '';
    const line = lineOf('stage', null, null, bare ? blocks[block]?.plain ?? '' : title, bare);
    return candidateAt(blocks, scopes, block, line, undefined, bold && first.kind === 'text' ? 'bold' : first.kind);
  });
  return [...others, ...aged].sort((a, b) => a.block - b.block);
}

const FEWEST = 3;

/** Whether every line begins with years of a life and a sign behind them. */
export function areAgeRanges(blocks: readonly Block[], members: readonly Candidate[]): boolean {
  return members.every(({ block, number }) => number === null && rangeIn(blocks[block]) !== null);
}

function rangeIn(block: Block | undefined): { readonly from: number; readonly to: number; readonly title: string } | null {
  if (block === undefined || !DIGITS.test(block.plain) || block.kind === 'item' || block.kind === 'row' || (block.kind === 'text' && !block.first)) return null;
  const [, from = '', to, plus, title = ''] = (block.kind === 'text' && leadingEmphasis(block.raw)?.rest !== '' ? BARE : RANGE).exec(block.plain) ?? [];
  const first = Number(from);
  const last = plus === undefined ? Number(to ?? from) : OLDEST;
  return from === '' || first < YOUNGEST || (to !== undefined && last <= first) || (last === first && title === '') ? null : { from: first, to: last, title: trimTitle(title) };
}

/** Two ages with a dash or a short word between, one alone, or one with a plus, before a sign and a title. */
const RANGE = /^(\d\d)(?:\s?(?:[–—-]|\s\p{Ll}{1,3}\s)\s?(\d\d)|\s?(\+))?(?:\s?[:：·|–—-]\s?(?!\d)(\S.{0,200}))?$/u;
const BARE = /^(\d\d)(?:\s?[–—-]\s?(\d\d)|\s?(\+))$/;
/** Not one year by itself: a list may begin with any number. */
const LONGER = /^\d\d(?:\s?[–—-]\s?\d\d|\s?\+|\s\p{Ll}{1,3}\s\d\d)/u;
const DIGITS = /^\d\d/;
const YOUNGEST = 14;
const OLDEST = 99;
