import { readOutline } from './outline/read-outline';
import { readPlan } from './read-plan';
import { forgetWords } from './words/kept';
import type { RoadmapInput, RoadmapReading } from './roadmap-reading';

/** 2 MiB of text. */
export const MAX_LENGTH = 2 * 1024 * 1024;

/** Reads a roadmap note as it was written. Never throws; what is wrong with the plan is in the problems. */
export function readRoadmap(input: RoadmapInput): RoadmapReading {
  const limit = input.maxLength ?? MAX_LENGTH;
  const cut = input.text.length > limit ? Math.max(input.text.lastIndexOf('\n', limit), 0) : input.text.length;
  const text = input.text.slice(0, cut);
  const reading = readPlan({ ...input, text }, readOutline(text, input.structure), input.text);
  forgetWords();
  return reading;
}
