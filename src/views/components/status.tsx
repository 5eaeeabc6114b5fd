import type { StatusModel } from '../view-model/view-model';
import type { PaneActions } from './pane-actions';
import { useOwnId } from './use-own-id';

/** How far reading has come, with the way to end it. It appears only after half a second (styles.css), so quick reads never flash. */
export function Status({ status, actions }: { readonly status: StatusModel; readonly actions: PaneActions }) {
  const id = useOwnId();
  const { reads } = status;
  return (
    <div class="tj-status" data-tj-group="status">
      <span id={id}>{status.text}</span>
      <progress class="tj-progress" aria-labelledby={id} value={status.done} max={Math.max(1, status.total)} />
      <button type="button" class="tj-button" data-tj-item="reading" onClick={() => { if (reads) actions.stopReading(); else actions.readOn(); }}>{status.button}</button>
    </div>
  );
}
