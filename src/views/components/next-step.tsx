import type { NextModel } from '../view-model/view-model';
import { StateIcon } from './icon';
import type { PaneActions } from './pane-actions';
import { unlessSame } from './unless-same';

/** The one next step, with why. It stands above the rules, so that it is read first. */
export const NextStep = unlessSame(function NextStep({ next, actions }: { readonly next: NextModel; readonly actions: PaneActions }) {
  const { drill } = next;
  const body = (
    <>
      <StateIcon mark={next.mark} />
      <span class="tj-next-text">
        <span class="tj-strong"><span class="tj-sr">{next.label}: </span>{next.title}</span>
        <span class="tj-note tj-clamp">{next.why}</span>
      </span>
      {next.alert !== null && <span class="tj-alert">{next.alert}</span>}
    </>
  );
  return (
    <div class="tj-next-wrap" data-tj-group="next">
      {drill === null ? <div class={`tj-next tj-next-${next.mark}`}>{body}</div>
        : <button type="button" class={`tj-row tj-next tj-next-${next.mark}`} data-tj-item="next" onClick={() => actions.openDrill(drill)}>{body}</button>}
    </div>
  );
});
