import { finished, type Steps } from '../steps';
import { outlineOf } from './outline/read-outline';
import { readPlan } from './read-plan';
import { forgetWords } from './words/kept';
import type { RoadmapInput, RoadmapReading } from './roadmap-reading';

/** 2 MiB of text. */
export const MAX_LENGTH = 2 * 1024 * 1024;

/** Reads a roadmap note as it was written. Never throws; what is wrong with the plan is in the problems. */
export function readRoadmap(input: RoadmapInput): RoadmapReading {
  return finished(readInSteps(input));
}

/** The same, to be laid aside while the app has other work: a large note takes longer than one task may. */
export function* readInSteps(input: RoadmapInput): Steps<RoadmapReading> {
  const limit = input.maxLength ?? MAX_LENGTH;
  const cut = input.text.length > limit ? Math.max(input.text.lastIndexOf('\n', limit), 0) : input.text.length;
  const text = input.text.slice(0, cut);
  const outline = yield* outlineOf(text, input.structure);
  const reading = yield* readPlan({ ...input, text }, outline, input.text);
  forgetWords();
  return reading;
}
