import type { Block, Outline } from '../../outline/outline';
import { isCount } from '../../time/to-span';
import type { Candidate } from '../candidate';
import type { Scopes } from '../scopes';
import { isNear } from '../line/horizon';
import { leadingEmphasis } from '../line/leading-emphasis';
import { isSummary } from '../series/series';
import { between, closing, coded, event, finale, later, listed, named } from './unnumbered-lines';

/**
 * What stands among the phases, or right behind the last of them, and is one without a number: `Final phase: Exam`, `Phase EX: Cache`,
 * `Final week`, `Finale (7–10 September)` behind `Week 4 (1–6 September)`, an item written as the timed ones of its list are; and `Phase 0` before weeks.
 */
export function withUnnumbered(outline: Outline, members: readonly Candidate[], candidates: readonly Candidate[], scopes: Scopes): readonly Candidate[] {
  const [first] = members;
  if (first === undefined || first.kindOfBlock === 'text' || first.kindOfBlock === 'row') return members;
  const { blocks } = outline;
  const known = new Map(candidates.map((own) => [own.block, own]));
  // `Month 1 in detail`, `Phase 1 in detail`, behind the others.
  const numbers = new Set(members.flatMap(({ number }) => number ?? []));
  const isAgain = (at: number): boolean => numbers.has(known.get(at)?.number ?? Number.NaN);
  const holds = (from: number, to: number, { kind, kindOfBlock }: Candidate): boolean => {
    for (let at = from + 1; at < to; at += 1) if (known.get(at)?.kind === kind && known.get(at)?.kindOfBlock === kindOfBlock) return true;
    return false;
  };
  const more = members.flatMap((member, index): Candidate[] => {
    const found: Candidate[] = [];
    const next = members[index + 1]?.block;
    let before = blocks[member.block];
    const bold = member.kindOfBlock === 'bold';
    for (let at = member.end; at < (next ?? blocks.length); at = scopes.end(at)) {
      const own = blocks[at];
      if (own === undefined || (bold ? own.kind === 'heading' : own.kind !== member.kindOfBlock || own.level !== member.level || scopes.under(at) !== member.under || isSummary(outline, at))) break;
      if (bold && (own.kind !== 'text' || (leadingEmphasis(own.raw)?.rest !== '' && known.get(at)?.kindOfBlock !== 'bold'))) continue;
      const end = scopes.end(at);
      const read = named(own, member) ?? (next === undefined && (own.kind === 'item' || blocks[at + 1]?.kind === 'item') ? finale(own, member) : null) ?? (own.kind === 'item' ? listed(own, blocks[member.block], member, blocks[at + 1]?.parent === at && blocks[member.block + 1]?.parent === member.block) : bold ? (known.get(at)?.kind === 'calendar' ? later(own, before, known.get(at), true) : null) : later(own, before, known.get(at), member.kind === 'box') ?? coded(own, member) ?? closing(own, member, next, known.get(at)) ?? between(own, member, members[index + 1], known.get(at)));
      // `### Long-term tasks` below `## After the move`
      const line = read !== null && (isAgain(at) || holds(at, end, member)) ? null : read ?? (next === undefined && own.kind === 'heading' ? event(own, blocks[member.block], found.length) : null);
      // Behind the last of them only what follows it at once.
      if (line === null && next === undefined && !bold) break;
      if (line === null) continue;
      before = own;
      found.push({ ...member, mention: null, loose: false, cells: [], rest: '', bare: false, ...line, number: numberOf(own, blocks[member.block], member.number), block: at, end });
    }
    return found;
  });
  const zero = first.number === 1 || (first.kind === 'box' && isCount(first.mention) && first.mention.start === 1) ? candidates.filter((own) => own.number === 0 && (own.kind === 'phase' || own.kind === 'stage') && own.end === first.block && own.kindOfBlock === 'heading' && own.level === first.level && own.under === first.under) : [];
  // `This week`, before `Week 2`; `At once (this week)`, before `First month`.
  const near = first.kind !== 'box' ? [] : candidates.filter((own) => own.end === first.block && own.kindOfBlock === 'heading' && own.level === first.level && own.under === first.under && (first.number === 2 ? isNear(own.title.replace(/\s?[（(].*$/, '')) : isNear(/[（(]([^()（）]{1,40})[)）]$/.exec(own.title)?.[1] ?? '')));
  // `Phase 4`, behind them, where `Phase 0` stands before them: `Part 4` is one of a document.
  const last = zero[0]?.kind !== 'phase' || first.kind !== 'box' ? [] : candidates.filter((own) => own.kind === 'phase' && (own.number ?? 0) > 0 && own.block === members.at(-1)?.end && own.kindOfBlock === 'heading' && own.level === first.level && own.under === first.under);
  // Its time made it one of them already.
  const own = members.map((member): Candidate => {
    const block = member.kind === 'titled' && first.kind !== 'titled' ? blocks[member.block] : undefined;
    return block === undefined ? member : { ...member, title: named(block, first)?.title ?? member.title };
  });
  return [...zero, ...near, ...own, ...more, ...last].sort((a, b) => a.block - b.block);
}

/** The mark of a numbered list, where the phases have it. */
function numberOf(own: Block, before: Block | undefined, number: number | null): number | null {
  return number !== null && Number.parseInt(before?.mark ?? '', 10) === number ? Number.parseInt(own.mark, 10) : null;
}
