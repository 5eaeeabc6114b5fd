import type { Candidate } from '../candidate';

/** `1. February`, `2. March: Rest`: a numbered list of months, though each line alone could be a day. */
export function withMonthNumbers(members: readonly Candidate[]): readonly Candidate[] {
  const first = members[0]?.mention;
  const day = first?.form === 'calendar' ? first.start.day : null;
  const month = first?.form === 'calendar' ? first.start.month : null;
  if (members.length < 2 || day === null || month === null) return members;
  const numbered = members.every(({ mention, bare }, index) => (bare || members.length > 2) && mention?.form === 'calendar' && mention.start.year === null && mention.start.day === day + index && mention.start.month === ((month + index - 1) % 12) + 1);
  if (!numbered) return members;
  return members.map((member): Candidate => {
    const { mention } = member;
    if (mention?.form !== 'calendar') return member;
    const start = { ...mention.start, day: null };
    return { ...member, number: mention.start.day, title: member.title.replace(/^\d+\W*/, ''), mention: { ...mention, start, end: start } };
  });
}
