import { userText } from '../../text/isolate';
import type { NumberModel } from '../view-model/view-model';
import type { PaneActions } from './pane-actions';

/** A number that opens the entries behind it, or a plain text where there are none to open. */
export function NumberText({ number, item, actions }: { readonly number: NumberModel; readonly item: string; readonly actions: PaneActions }) {
  const { drill, ltr } = number;
  const text = userText(number.text);
  const dir = { dir: ltr === true ? 'ltr' as const : 'auto' as const };
  if (drill === null) return <span class="tj-number" {...dir}>{text}</span>;
  return <button type="button" class="tj-number tj-link" {...dir} data-tj-item={item} onClick={() => actions.openDrill(drill)}>{text}</button>;
}
