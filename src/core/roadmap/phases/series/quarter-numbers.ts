import type { Candidate } from '../candidate';

/** `Q1`, `Q2`, `Q3–Q4`: among single quarters two together have no number of their own, which they have as halves of a year. */
export function withQuarterNumbers(members: readonly Candidate[]): readonly Candidate[] {
  const pairs = members.filter(isPair);
  return pairs.length === 0 || pairs.length === members.length ? members : members.map((member) => (isPair(member) ? { ...member, number: null } : member));
}

function isPair({ kind, mention }: Candidate): boolean {
  return kind === 'calendar' && mention?.form === 'calendar' && mention.end !== null && mention.start.quarter !== null && mention.start.quarter !== mention.end.quarter;
}
