import type { GaugeModel } from '../view-model/view-model';
import { css } from './percent';

/** Where "more than half" begins: the line under which a rule can break. */
const HALF = 0.5;

/** A bullet graph: three bands, the bar, the target, and the 80 % range beneath. Hatched where nothing can be judged. */
export function Gauge({ gauge }: { readonly gauge: GaugeModel }) {
  const { share, low, high, target } = gauge;
  return (
    <span class={share === null ? 'tj-gauge tj-hatched' : 'tj-gauge'} aria-hidden="true">
      {share !== null && (
        <>
          <span class="tj-band tj-band-low" style={{ '--tj-size': css(HALF) }} />
          <span class="tj-band tj-band-middle" style={{ '--tj-at': css(HALF), '--tj-size': css(Math.max(0, (target ?? HALF) - HALF)) }} />
          <span class="tj-bar" style={{ '--tj-size': css(share) }} />
        </>
      )}
      {low !== null && high !== null && <span class="tj-range" style={{ '--tj-at': css(low), '--tj-size': css(high - low) }} />}
      {target !== null && <span class="tj-target" style={{ '--tj-at': css(target) }} />}
    </span>
  );
}
