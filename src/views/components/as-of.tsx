import { parseDay } from '../../core/day';
import type { AsOfModel, StepModel } from '../view-model/view-model';
import { Icon, type IconName } from './icon';
import type { PaneActions } from './pane-actions';
import { unlessSame } from './unless-same';
import { useOwnId } from './use-own-id';

/** Chooses the day the whole pane shows, a week or any day at a time. A day outside the plan is not taken: the field goes back to the day shown. */
export const AsOf = unlessSame(function AsOf({ asOf, actions }: { readonly asOf: AsOfModel; readonly actions: PaneActions }) {
  const id = useOwnId();
  if (!asOf.open) return null;
  return (
    <div class="tj-as-of" data-tj-group="as-of">
      <span class="tj-note" id={id}>{asOf.shown}</span>
      <Step step={asOf.earlier} icon="left" item="earlier" actions={actions} />
      <input
        type="date"
        class="tj-date"
        data-tj-item="day"
        aria-label={asOf.field}
        aria-describedby={id}
        value={asOf.day}
        min={asOf.first}
        max={asOf.last}
        onChange={(event) => {
          const day = event.currentTarget.validity.valid ? parseDay(event.currentTarget.value) : undefined;
          if (day !== undefined) actions.setAsOf(day === asOf.last ? null : day);
        }}
        onBlur={({ currentTarget }) => { if (!currentTarget.validity.valid) currentTarget.value = asOf.day; }}
      />
      <Step step={asOf.later} icon="right" item="later" actions={actions} />
      {asOf.back !== null ? <button type="button" class="tj-button" data-tj-item="today" onClick={() => actions.setAsOf(null)}>{asOf.back}</button>
        : <button type="button" class="tj-button" data-tj-item="close-as-of" onClick={() => actions.togglePicking()}>{asOf.close}</button>}
    </div>
  );
});

function Step({ step, icon, item, actions }: { readonly step: StepModel; readonly icon: IconName; readonly item: string; readonly actions: PaneActions }) {
  return (
    <button type="button" class="tj-button tj-bare tj-turn" aria-label={step.label} title={step.label} aria-disabled={step.off} data-tj-item={item} onClick={() => { if (!step.off) actions.setAsOf(step.day); }}>
      <Icon name={icon} />
    </button>
  );
}
