import type { GaugeModel } from '../view-model/view-model';
import { lengths } from './percent';
import { unlessSame } from './unless-same';

/** Where "more than half" begins: the line under which a rule can break. */
const HALF = 0.5;

/** A bullet graph: three bands, the bar, the target, and the 80 % range beneath. Hatched where nothing can be judged. */
export const Gauge = unlessSame(function Gauge({ gauge }: { readonly gauge: GaugeModel }) {
  const { share, low, high, target } = gauge;
  return (
    <span class={share === null ? 'tj-gauge tj-hatched' : 'tj-gauge'} aria-hidden="true">
      {share !== null && (
        <>
          <span class="tj-band tj-band-low" style={lengths({ size: HALF })} />
          <span class="tj-band tj-band-middle" style={lengths({ at: HALF, size: Math.max(0, (target ?? HALF) - HALF) })} />
          <span class="tj-bar" style={lengths({ size: share })} />
        </>
      )}
      {low !== null && high !== null && <span class="tj-range" style={lengths({ at: low, size: high - low })} />}
      {target !== null && <span class="tj-target" style={lengths({ at: target })} />}
    </span>
  );
});
