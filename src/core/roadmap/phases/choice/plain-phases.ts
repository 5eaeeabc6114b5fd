import type { Outline } from '../../outline/outline';
import type { Candidate } from '../candidate';
import type { Scopes } from '../scopes';
import type { NoteKnown } from './choose-plan';
import { listedPhases } from './listed-phases';
import { noteSays, saidByKinds } from './note-says';
import { toldParagraphs } from './told-paragraphs';

/** The phases of a note in which no line opens one by its words: of a list or headings whose title says that they are a plan, or of sentences that each begin with a time. */
export function plainPhases(outline: Outline, scopes: Scopes, { name, titled, kinds = [], trusted }: NoteKnown): readonly Candidate[] {
  const listed = listedPhases(outline, scopes);
  if (listed.length > 0) return listed;
  const told = toldParagraphs(outline.blocks, scopes);
  if (told.length === 0) return [];
  const says = saidByKinds(noteSays(outline, { block: outline.blocks.length, under: -1 }, name, titled), kinds);
  return trusted || says.plan ? told[0]?.phases ?? [] : says.record ? [] : told.find(({ ahead }) => ahead)?.phases ?? [];
}
