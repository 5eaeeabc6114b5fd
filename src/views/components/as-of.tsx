import { parseDay } from '../../core/day';
import type { AsOfModel } from '../view-model/view-model';
import { Icon } from './icon';
import type { PaneActions } from './pane-actions';

/** Chooses the day the pane shows. The field opens under its button; a day outside the plan is not taken. */
export function AsOf({ asOf, actions }: { readonly asOf: AsOfModel; readonly actions: PaneActions }) {
  return (
    <>
      <details class="tj-as-of" data-tj-popover="">
        <summary class="tj-button" data-tj-item="as-of" title={asOf.pick}><Icon name="calendar" />{asOf.label}</summary>
        <label class="tj-popover">
          <span>{asOf.field}</span>
          <input
            type="date"
            class="tj-date"
            value={asOf.day}
            min={asOf.first}
            max={asOf.last}
            onChange={(event) => {
              const day = event.currentTarget.validity.valid ? parseDay(event.currentTarget.value) : undefined;
              if (day !== undefined) actions.setAsOf(day === asOf.last ? null : day);
            }}
          />
        </label>
      </details>
      {asOf.back !== null && <button type="button" class="tj-button" data-tj-item="today" onClick={() => actions.setAsOf(null)}>{asOf.back}</button>}
    </>
  );
}
