import { isCount, monthsIn } from '../../time/to-span';
import type { Candidate } from '../candidate';
import { isNamed, type Series, timed } from '../series/series';

/** Whether the inner sequence lies in the outer one, which is the plan: or frames it, when the outer one is. */
export function isInside(inner: Series, outer: Series): boolean {
  return (outranks(outer, inner) && holds(outer, inner)) || (isFrame(inner, outer) && holds(inner, outer));
}

/** Most of the inner series' members lie inside members of the outer one. Both are in document order. */
function holds(outer: Series, inner: Series): boolean {
  let inside = 0;
  let at = 0;
  for (const member of inner.members) {
    while (at + 1 < outer.members.length && (outer.members[at + 1]?.block ?? Infinity) < member.block) at += 1;
    const own = outer.members[at];
    if (own !== undefined && member.block > own.block && (member.block < own.end || (((isLine(own, member) && !isCoarser(member, own)) || isCoarser(own, member)) && member.under === own.under))) inside += 1;
  }
  return inside * 2 > inner.members.length;
}

/** A line has no part of the outline of its own: what stands behind it, up to the next one, is its; headings only if it is bold. */
function isLine({ kindOfBlock }: Candidate, inner: Candidate): boolean {
  return kindOfBlock === 'bold' || (kindOfBlock === 'text' && inner.kindOfBlock !== 'heading');
}

/** `Month 1` above `Week 1-2`, though both are items of one list. */
export function isCoarser({ mention }: Candidate, inner: Candidate): boolean {
  return isCount(mention) && isCount(inner.mention) && monthsIn(mention.unit) > monthsIn(inner.mention.unit);
}

/** Each of the outer series' members has some of the inner one in it. Both are in document order. */
function areAllOver(outer: Series, inner: Series): boolean {
  let at = 0;
  return outer.members.every(({ block, end }) => {
    while ((inner.members[at]?.block ?? Infinity) <= block) at += 1;
    return (inner.members[at]?.block ?? Infinity) < end;
  });
}

/** The outer series is the plan, unless the inner one has phase words the outer lacks, the outer only frames it, is told by names that are not all over it, or has it in one of its parts that is called a plan. */
function outranks(outer: Series, inner: Series): boolean {
  if (outer.members.every(isNamed) && !areAllOver(outer, inner)) return false;
  const [first = 0, last = 0] = [inner.members[0]?.block, inner.members.at(-1)?.block];
  // The one that all of the inner series stands in.
  const around = outer.members.find(({ block, end }) => first > block && last < end);
  // Phases of one path among several that say how long they are.
  if (around !== undefined && outer.members.length > 2 && timed(outer.members) === 1) return true;
  return !(inner.kind === 'phase' && outer.kind !== 'phase' && !inner.restarts) && !isFrame(outer, inner);
}

/** Bare years over quarters or months with titles: `## 2026` over `### Q1: First release`. */
function isFrame(outer: Series, inner: Series): boolean {
  return outer.kind === 'calendar' && outer.members.every(({ bare }) => bare) && !inner.members.every(({ bare }) => bare) && inner.members.length > outer.members.length;
}
