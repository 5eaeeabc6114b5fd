import { addDays } from '../../core/day';
import type { ScrubModel } from '../view-model/view-model';
import type { PaneActions } from './pane-actions';
import { lengths } from './percent';

/** A slider along the timeline that moves the whole pane to another day: arrows move a day, Page Up and Down a week. */
export function Scrub({ scrub, actions }: { readonly scrub: ScrubModel; readonly actions: PaneActions }) {
  return (
    <input
      type="range"
      class="tj-scrub"
      style={lengths({ at: scrub.at, size: scrub.size })}
      aria-label={scrub.label}
      aria-valuetext={scrub.value}
      data-tj-item="scrub"
      min={0}
      max={scrub.most}
      value={scrub.days}
      onInput={(event) => {
        const days = event.currentTarget.valueAsNumber;
        actions.setAsOf(days >= scrub.most ? null : addDays(scrub.first, days));
      }}
      onKeyDown={(event) => {
        const step = event.key === 'PageUp' ? 7 : event.key === 'PageDown' ? -7 : 0;
        if (step === 0) return;
        event.preventDefault();
        const days = Math.min(scrub.most, Math.max(0, scrub.days + step));
        actions.setAsOf(days >= scrub.most ? null : addDays(scrub.first, days));
      }}
    />
  );
}
