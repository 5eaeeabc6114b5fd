import type { Lacking } from '../view-model/view-model';
import { EntryButton } from './entry-button';
import type { PaneActions } from './pane-actions';

/** Says what the roadmap note lacks for a section, and leads to the place to write it. */
export function Lack({ lack, item, actions }: { readonly lack: Lacking | null; readonly item: string; readonly actions: PaneActions }) {
  if (lack === null) return null;
  return <p class="tj-note">{lack.text} <EntryButton class="tj-link" path={lack.path} line={lack.line} item={item} actions={actions}>{lack.button}</EntryButton></p>;
}
