import type { Outline } from '../../outline/outline';
import type { Steps } from '../../../steps';
import { type Candidate, candidatesOf } from '../candidate';
import type { Scopes } from '../scopes';
import { withAgeRanges } from './age-ranges';
import { withLanguageLevels } from './language-levels';
import { withMilestones } from './milestones';
import { withNamesBelow } from './named-below';
import { withTurns } from './now-beside-later';
import { withTens } from './padded-numbers';
import { withoutStruckOut } from './struck-out';
import { withoutTaskCodes } from './task-codes';
import { withTimesBelow } from './times-below';
import { withTitledGrades } from './titled-grades';
import { withYearsOfHorizons } from './years-of-horizons';

/** Every block that could open a phase, read by what stands beside it, in document order. */
export function* candidatesIn(outline: Outline, scopes: Scopes): Steps<readonly Candidate[]> {
  const own = yield* candidatesOf(outline, scopes);
  const { blocks } = outline;
  const turned = withYearsOfHorizons(withTurns(withoutTaskCodes(withoutStruckOut(own, blocks), blocks), blocks));
  const ordered = withTitledGrades(withLanguageLevels(withAgeRanges(withMilestones(turned, blocks), blocks, scopes), blocks), blocks);
  return withTimesBelow(withNamesBelow(withTens(ordered, blocks, scopes)), blocks, scopes);
}
