import type { DensityModel } from '../view-model/view-model';
import type { PaneActions } from './pane-actions';
import { partAcross } from './percent';
import { unlessSame } from './unless-same';

/** From the bars upwards. */
const KINDS = ['shipped', 'built', 'studied', 'other'] as const;
const WIDTH = 1000;
const HEIGHT = 100;

/**
 * How much work of which kind went into each week, drawn along the phases: four shapes, however many weeks there are.
 * Pressing it opens the week beneath the pointer; from the keyboard, the latest one. The table view lists them all.
 */
export const Density = unlessSame(function Density({ density, actions }: { readonly density: DensityModel; readonly actions: PaneActions }) {
  const open = (event: MouseEvent & { readonly currentTarget: HTMLElement }): void => {
    const week = event.detail === 0 ? density.weeks.at(-1) : nearest(density.weeks, partAcross(event));
    if (week !== undefined) actions.openDrill(week.drill);
  };
  return (
    <button type="button" class="tj-density" aria-label={density.name} title={density.name} data-tj-item="density" onClick={open}>
      <svg class="tj-density-plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {shapes(density.weeks).map((shape, i) => <path key={i} class={`tj-density-${KINDS[i] ?? ''}`} d={shape} />)}
      </svg>
    </button>
  );
});

type Week = DensityModel['weeks'][number];

/** The outline of each kind: a box a week, on top of the kinds before it. */
function shapes(weeks: readonly Week[]): readonly string[] {
  const drawn = KINDS.map(() => '');
  for (const week of weeks) {
    const left = tenth(week.at * WIDTH);
    const width = tenth(week.size * WIDTH * 0.86);
    let top = 1;
    for (const [i, kind] of KINDS.entries()) {
      const own = week[kind];
      if (own <= 0) continue;
      top -= own;
      drawn[i] += `M${left} ${tenth(top * HEIGHT)}h${width}v${tenth(own * HEIGHT)}h-${width}z`;
    }
  }
  return drawn;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function nearest(weeks: readonly Week[], at: number): Week | undefined {
  const away = (week: Week): number => Math.abs(week.at + week.size / 2 - at);
  return weeks.reduce<Week | undefined>((best, week) => (best === undefined || away(week) < away(best) ? week : best), undefined);
}
