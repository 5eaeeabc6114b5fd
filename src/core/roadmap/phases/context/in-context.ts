import type { Outline } from '../../outline/outline';
import type { Steps } from '../../../steps';
import { type Candidate, candidatesOf } from '../candidate';
import type { Scopes } from '../scopes';
import { withLanguageLevels } from './language-levels';
import { withMilestones } from './milestones';
import { withTurns } from './now-beside-later';
import { withTens } from './padded-numbers';
import { withTitledGrades } from './titled-grades';

/** Every block that could open a phase, read by what stands beside it, in document order. */
export function* candidatesIn(outline: Outline, scopes: Scopes): Steps<readonly Candidate[]> {
  const own = yield* candidatesOf(outline, scopes);
  return withTens(withTitledGrades(withLanguageLevels(withMilestones(withTurns(own, outline.blocks), outline.blocks), outline.blocks), outline.blocks), outline.blocks, scopes);
}
