import type { DensityModel } from '../view-model/view-model';
import type { PaneActions } from './pane-actions';
import { partAcross } from './percent';
import { unlessSame } from './unless-same';

/**
 * How much work of which kind went into the weeks, drawn along the phases: four shapes, however many weeks there are.
 * Pressing it opens the week beneath the pointer; from the keyboard, the latest one. The table view lists them all.
 */
export const Density = unlessSame(function Density({ density, actions }: { readonly density: DensityModel; readonly actions: PaneActions }) {
  const open = (event: MouseEvent & { readonly currentTarget: HTMLElement }): void => {
    const week = event.detail === 0 ? density.weeks.at(-1) : nearest(density.weeks, partAcross(event));
    if (week !== undefined) actions.openDrill(week.drill);
  };
  return (
    <button type="button" class="tj-density" aria-label={density.name} title={density.name} data-tj-item="density" onClick={open}>
      {([['tj-tight', density.narrow], ['tj-roomy', density.wide]] as const).map(([room, shapes]) => (
        <svg key={room} class={`tj-density-plot ${room}`} viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
          {shapes.map(({ kind, path }) => <path key={kind} class={`tj-density-${kind}`} d={path} />)}
        </svg>
      ))}
    </button>
  );
});

type Week = DensityModel['weeks'][number];

function nearest(weeks: readonly Week[], at: number): Week | undefined {
  const away = (week: Week): number => Math.abs(week.at + week.size / 2 - at);
  return weeks.reduce<Week | undefined>((best, week) => (best === undefined || away(week) < away(best) ? week : best), undefined);
}
