import type { StatusModel } from '../view-model/view-model';
import { useOwnId } from './use-own-id';

/** How far reading has come. It appears only after half a second (styles.css), so quick reads never flash. */
export function Status({ status }: { readonly status: StatusModel }) {
  const id = useOwnId();
  return (
    <div class="tj-status">
      <span id={id}>{status.text}</span>
      <progress class="tj-progress" aria-labelledby={id} value={status.done} max={Math.max(1, status.total)} />
    </div>
  );
}
