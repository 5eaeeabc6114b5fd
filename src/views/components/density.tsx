import type { DensityModel } from '../view-model/view-model';
import type { PaneActions } from './pane-actions';

/** From the bars upwards. */
const KINDS = ['shipped', 'built', 'studied', 'other'] as const;
const WIDTH = 1000;
const HEIGHT = 100;

/**
 * How much work of which kind went into each week, drawn along the phases: four shapes, however many weeks there are.
 * Pressing it opens the week beneath the pointer; from the keyboard, the latest one. The table view lists them all.
 */
export function Density({ density, actions }: { readonly density: DensityModel; readonly actions: PaneActions }) {
  const open = (event: MouseEvent & { readonly currentTarget: HTMLElement }): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const rtl = event.currentTarget.win.getComputedStyle(event.currentTarget).direction === 'rtl';
    const along = (event.clientX - box.left) / box.width;
    const at = rtl ? 1 - along : along;
    const week = event.detail === 0 ? density.weeks.at(-1) : nearest(density.weeks, at);
    if (week !== undefined) actions.openDrill(week.drill);
  };
  return (
    <button type="button" class="tj-density" aria-label={density.name} title={density.name} data-tj-item="density" onClick={open}>
      <svg class="tj-density-plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {KINDS.map((kind) => <path key={kind} class={`tj-density-${kind}`} d={shape(density.weeks, kind)} />)}
      </svg>
    </button>
  );
}

type Week = DensityModel['weeks'][number];

function shape(weeks: readonly Week[], kind: (typeof KINDS)[number]): string {
  return weeks.flatMap((week) => {
    const own = week[kind];
    if (own <= 0) return [];
    const below = KINDS.slice(0, KINDS.indexOf(kind)).reduce((sum, other) => sum + week[other], 0);
    const [x, y, width, height] = [week.at * WIDTH, (1 - below - own) * HEIGHT, week.size * WIDTH * 0.86, own * HEIGHT].map((value) => Math.round(value * 10) / 10);
    return [`M${String(x)} ${String(y)}h${String(width)}v${String(height)}h-${String(width)}z`];
  }).join('');
}

function nearest(weeks: readonly Week[], at: number): Week | undefined {
  const away = (week: Week): number => Math.abs(week.at + week.size / 2 - at);
  return weeks.reduce<Week | undefined>((best, week) => (best === undefined || away(week) < away(best) ? week : best), undefined);
}
