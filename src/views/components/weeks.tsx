import type { WeekBar, WeeksModel } from '../view-model/view-model';
import type { PaneActions } from './pane-actions';
import { lengths } from './percent';
import { Section } from './section';
import { unlessSame } from './unless-same';

/** Hours a week: released and building above the line, studying below it. A week opens its entries. */
export const Weeks = unlessSame(function Weeks({ weeks, actions }: { readonly weeks: WeeksModel; readonly actions: PaneActions }) {
  const { labels, grid } = weeks;
  const legend = (
    <span class="tj-legend" aria-hidden="true">
      <span class="tj-swatch tj-swatch-shipped">{labels.released}</span>
      <span class="tj-swatch tj-swatch-built">{labels.building}</span>
      <span class="tj-swatch tj-swatch-studied">{labels.studying}</span>
    </span>
  );
  return (
    <Section head={weeks.head} actions={actions} class="tj-weeks" aside={weeks.none === null && weeks.head.open ? legend : null}>
      {weeks.none !== null ? <p class="tj-note">{weeks.none}</p> : (
        <div class="tj-plot" style={lengths({ above: weeks.above })}>
          {grid !== null && <span class="tj-grid" aria-hidden="true" style={lengths({ rise: grid.at })}><span class="tj-grid-line" /><span class="tj-grid-text">{grid.text}</span></span>}
          <ol class="tj-list tj-columns">{weeks.bars.map((bar) => <li key={bar.drill}><Week bar={bar} actions={actions} /></li>)}</ol>
        </div>
      )}
    </Section>
  );
});

const Week = unlessSame(function Week({ bar, actions }: { readonly bar: WeekBar; readonly actions: PaneActions }) {
  return (
    <button type="button" class="tj-column" aria-label={bar.name} data-tj-item={bar.drill} onClick={() => actions.openDrill(bar.drill)}>
      <span class="tj-stack" aria-hidden="true">
        <span class="tj-built" style={lengths({ size: bar.built, rise: bar.shipped })} />
        <span class="tj-shipped" style={lengths({ size: bar.shipped })} />
        <span class="tj-studied" style={lengths({ size: bar.studied })} />
      </span>
      <span class="tj-tick" aria-hidden="true">{bar.tick}</span>
    </button>
  );
});
