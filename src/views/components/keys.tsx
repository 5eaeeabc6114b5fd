import type { KeysModel } from '../view-model/view-model';
import type { PaneActions } from './pane-actions';
import { useOwnId } from './use-own-id';

/** The list of keys the pane knows. */
export function Keys({ keys, actions }: { readonly keys: KeysModel; readonly actions: PaneActions }) {
  const id = useOwnId();
  return (
    <div role="group" class="tj-section tj-keys" data-tj-group="keys" aria-labelledby={id}>
      <div class="tj-head">
        <h2 class="tj-h2" id={id}>{keys.title}</h2>
        <button type="button" class="tj-button" data-tj-item="keys" onClick={() => actions.toggleKeys()}>{keys.close}</button>
      </div>
      <dl class="tj-key-list">
        {keys.rows.map((row) => (
          <div key={row.text}><dt>{row.keys.map((key) => <kbd key={key} class="tj-key">{key}</kbd>)}</dt><dd>{row.text}</dd></div>
        ))}
      </dl>
    </div>
  );
}
