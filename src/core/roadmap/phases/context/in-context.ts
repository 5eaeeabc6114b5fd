import type { Outline } from '../../outline/outline';
import type { Steps } from '../../../steps';
import { type Candidate, candidatesOf } from '../candidate';
import type { Scopes } from '../scopes';
import { withLanguageLevels } from './language-levels';
import { withMilestones } from './milestones';
import { withNamesBelow } from './named-below';
import { withTurns } from './now-beside-later';
import { withTens } from './padded-numbers';
import { withoutTaskCodes } from './task-codes';
import { withTitledGrades } from './titled-grades';

/** Every block that could open a phase, read by what stands beside it, in document order. */
export function* candidatesIn(outline: Outline, scopes: Scopes): Steps<readonly Candidate[]> {
  const own = yield* candidatesOf(outline, scopes);
  return withNamesBelow(withTens(withTitledGrades(withLanguageLevels(withMilestones(withTurns(withoutTaskCodes(own, outline.blocks), outline.blocks), outline.blocks), outline.blocks), outline.blocks), outline.blocks, scopes));
}
