import type { MeasureId } from '../roadmap/roadmap';
import { lastCloses } from './closes';
import type { Ledger } from './ledger';
import type { MeasureContext } from './measure-input';
import { isEnough } from './share';
import { LEAST_ARTIFACTS } from './visibility';
import { countVisibleOn } from './visible-artifacts';
import { sumsAt } from './window';

const CLOSES = 12;

/** The share at the last 12 weekly closes, oldest first; null where there was too little. */
export function trendOf(id: MeasureId, ledger: Ledger, context: Pick<MeasureContext, 'artifactNotes'>): (number | null)[] {
  const closes = lastCloses(ledger.today, CLOSES);
  if (id !== 'visibility') {
    return closes.map((day) => {
      const sums = sumsAt(ledger, id, day);
      return isEnough(sums) ? sums.good / (sums.good + sums.bad) : null;
    });
  }
  return countVisibleOn(ledger, context.artifactNotes, closes).map(({ visible, shipped }) =>
    shipped >= LEAST_ARTIFACTS ? visible / shipped : null,
  );
}
