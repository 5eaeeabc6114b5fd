import type { NextModel } from '../view-model/view-model';
import { EntryButton } from './entry-button';
import { StateIcon } from './icon';
import type { PaneActions } from './pane-actions';
import { unlessSame } from './unless-same';

/** The one next step, with why. It stands above the rules, so that it is read first. */
export const NextStep = unlessSame(function NextStep({ next, actions }: { readonly next: NextModel; readonly actions: PaneActions }) {
  const { drill, place, mark } = next;
  const name = `tj-row tj-next tj-next-${mark}`;
  const body = (
    <>
      <StateIcon mark={mark} />
      <span class="tj-next-text">
        <span class="tj-strong"><span class="tj-sr">{next.label}: </span>{next.title}</span>
        <span class="tj-note tj-clamp">{next.why}</span>
      </span>
      {next.alert !== null && <span class="tj-alert">{next.alert}</span>}
    </>
  );
  return (
    <div class="tj-next-wrap" data-tj-group="next">
      {drill !== null ? <button type="button" class={name} data-tj-item="next" onClick={() => actions.openDrill(drill)}>{body}</button>
        : place !== null ? <EntryButton class={name} path={place.path} line={place.line} item="next" actions={actions}>{body}</EntryButton>
        : <div class={`tj-next tj-next-${mark}`}>{body}</div>}
    </div>
  );
});
