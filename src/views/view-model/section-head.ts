import type { SectionHead } from './view-model';
import type { SectionId } from './view-state';
import type { ViewContext } from './view-input';

/** A section's heading with a note beside it, and whether the reader folded it. */
export function sectionHead(context: Pick<ViewContext, 'state'>, id: SectionId, title: string, note: string | null, shortNote: string | null): SectionHead {
  return { id, title, note, shortNote, open: !context.state.collapsed.includes(id) };
}
