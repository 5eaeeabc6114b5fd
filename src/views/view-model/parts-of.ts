import type { ViewModel } from './view-model';

/** What is drawn a frame later than the one before it, from the top of the pane downwards. */
const LATER: readonly (readonly (keyof ViewModel & ('rules' | 'areas' | 'deliverables' | 'weeks' | 'grid' | 'failures' | 'purpose' | 'unmapped' | 'problems'))[])[] = [
  ['rules'], ['areas', 'deliverables'], ['failures', 'weeks'], ['grid'], ['unmapped', 'problems', 'purpose'],
];

/**
 * The models to draw one after another, a frame each; the last is the whole. The first drawing is the longest, and so it
 * is several tasks: where the reader is and the one next step, then what stands below. Only the whole, where something
 * was drawn before, where the reader comes back to entries or tables, and where little is to be seen.
 */
export function partsOf(model: ViewModel, last: ViewModel | null): readonly ViewModel[] {
  const isFirst = model.header !== null && (last?.header ?? null) === null;
  if (!isFirst || model.empty !== null || model.drill !== null || model.tables !== null) return [model];
  return [...LATER.map((_, i) => ({ ...model, ...Object.fromEntries(LATER.slice(i).flat().map((name) => [name, null])) })), model];
}
