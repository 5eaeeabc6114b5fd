import type { ViewModel } from './view-model';

const BELOW = { rules: null, areas: null, deliverables: null, weeks: null, grid: null, failures: null, purpose: null, unmapped: null, problems: null } as const;

/**
 * What is drawn a frame before the rest where nothing was drawn yet: where the reader is, and the one next step. The first
 * drawing is the longest, and so it is two tasks. Null where all is drawn at once: after the first time, where the
 * reader comes back to entries or tables, and where little is to be seen.
 */
export function topOf(model: ViewModel, last: ViewModel | null): ViewModel | null {
  const isFirst = model.header !== null && (last?.header ?? null) === null;
  return isFirst && model.empty === null && model.drill === null && model.tables === null ? { ...model, ...BELOW } : null;
}
