import type { NextModel } from '../view-model/view-model';
import type { PaneActions } from './pane-actions';

/** The one next step, with why. */
export function NextStep({ next, actions }: { readonly next: NextModel; readonly actions: PaneActions }) {
  const { drill } = next;
  const body = (
    <>
      <span class="tj-sr">{next.label}: </span>
      <span class="tj-strong">{next.title}</span>
      <span class="tj-note">{next.why}</span>
    </>
  );
  return (
    <div class="tj-next-wrap" data-tj-group="next">
      {drill === null ? <div class={`tj-next tj-next-${next.mark}`}>{body}</div>
        : <button type="button" class={`tj-row tj-next tj-next-${next.mark}`} data-tj-item="next" onClick={() => actions.openDrill(drill)}>{body}</button>}
    </div>
  );
}
