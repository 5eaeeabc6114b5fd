import type { Outline } from '../../../outline/outline';
import { timeTokens } from '../../../words/words';
import { ageAt } from '../../line/age';
import type { Candidate } from '../../candidate';

/** Whether every line begins with an age, each older than the one before. */
export function areAges({ blocks }: Outline, members: readonly Candidate[]): boolean {
  const ages = members.map(({ block }) => ageAt(timeTokens(blocks[block]?.plain.slice(0, BEGINNING) ?? ''), 0)?.age ?? Number.NaN);
  return ages.every((age, index) => age > (ages[index - 1] ?? 0));
}

const BEGINNING = 60;
