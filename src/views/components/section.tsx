import type { ComponentChildren } from 'preact';
import type { SectionHead } from '../view-model/view-model';
import { Icon } from './icon';
import type { PaneActions } from './pane-actions';
import { useOwnId } from './use-own-id';

interface Props {
  readonly head: SectionHead;
  readonly actions: PaneActions;
  readonly class?: string;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A section with a heading that folds it. The section is one stop of the Tab key; arrows move inside it. */
export function Section({ head, actions, class: name = '', aside, children }: Props) {
  const id = useOwnId();
  return (
    <div role="group" class={`tj-section ${name}`} data-tj-group={head.id} aria-labelledby={id}>
      <div class="tj-head">
        <h2 class="tj-h2" id={id}>
          <button type="button" class="tj-fold" aria-expanded={head.open} data-tj-item={`fold:${head.id}`} onClick={() => actions.toggleSection(head.id)}>
            {head.title}<Icon name="down" />
          </button>
        </h2>
        {head.note !== null && <span class={head.shortNote !== null ? 'tj-note tj-roomy' : 'tj-note'}>{head.note}</span>}
        {head.shortNote !== null && head.shortNote !== '' && <span class="tj-note tj-tight">{head.shortNote}</span>}
        {aside}
      </div>
      {head.open && children}
    </div>
  );
}
