import { type Day, dayFromNumber } from '../day';
import { type Change, changeOf } from './changes';
import { decayedShare } from './decayed-share';
import { countShareOf } from './guards';
import type { Health } from './health';
import type { Ledger } from './ledger';
import type { Measure } from './measure';
import type { MeasureContext } from './measure-input';
import { entriesNeeded, fixNextWeek } from './next-steps';
import { type Owed, owedOf } from './owed';
import { type Arrow, arrowOf } from './trend-arrow';
import { WINDOW_DAYS } from './window';

/** What can be said about a rule beside its number and its state. */
export interface Insight {
  /** These 28 days against the 28 before (visibility: 90 days); null where either has too little data. */
  readonly arrow: Arrow | null;
  /** What moved since the same day last week; the entries are `changesOf`. */
  readonly change: Change;
  /** The fix in a week if nothing is added, hours or artifacts; null without weight then, or where no amount helps. */
  readonly nextWeek: number | null;
  /** The fix in entries like the last good ones; null without a fix, and for visibility. */
  readonly entriesNeeded: number | null;
  /** Good work owed since the slide began; null under 4 hours, and for visibility. */
  readonly owed: Owed | null;
  /** The share with older days weighed less, and its effective days; null without weight, and for visibility. */
  readonly decayed: { readonly share: number; readonly days: number } | null;
  /** The share with every entry counted once; null without entries, and for visibility. */
  readonly countShare: number | null;
  /** The close that broke the rule, also while too little data hides it; null when it is not broken. */
  readonly brokenSince: Day | null;
}

/** The insight into one rule today. */
export function insightOf(measure: Measure, health: Health, ledger: Ledger, context: MeasureContext): Insight {
  const { id, target, fix } = measure;
  const hours = id === 'visibility' ? null : id;
  return {
    arrow: arrowOf(id, ledger, context),
    change: changeOf(id, ledger, context),
    nextWeek: fixNextWeek(id, ledger, context, target),
    entriesNeeded: hours === null || fix === null ? null : entriesNeeded(hours, ledger, fix, context.roadmap.options.defaultHours ?? context.settings.defaultHours),
    owed: hours === null ? null : owedOf(hours, ledger, target),
    decayed: hours === null ? null : (decayedShare(hours, ledger) ?? null),
    countShare: hours === null ? null : countShareOf(hours, ledger.between(ledger.today - WINDOW_DAYS + 1, ledger.today)),
    brokenSince: health.brokenSince === null ? null : dayFromNumber(health.brokenSince),
  };
}
