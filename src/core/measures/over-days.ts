import type { RuleReport } from '../report/report';
import type { Ledger } from './ledger';
import { reaches } from './grain';
import { fixOf, isEnough, slackOf } from './share';
import { shareAt, sumsAt } from './window';

/**
 * The rules that weigh hours, over another number of days than the 28 they are judged by: shares, intervals and fixes are
 * those of the days; a rule is on target or slipping by its share alone, since only weekly closes break one.
 */
export function rulesOver(rules: readonly RuleReport[], ledger: Ledger, days: number): readonly RuleReport[] {
  return rules.map((own) => {
    const { measure } = own;
    if (measure === null || measure.id === 'visibility' || measure.state === 'not-set-up') return own;
    const sums = sumsAt(ledger, measure.id, ledger.today, days);
    const share = shareAt(ledger, measure.id, ledger.today, sums);
    const { target } = measure;
    const state = share === undefined || !isEnough(sums) ? 'too-little-data' : reaches(share.share, target) ? 'on-target' : 'slipping';
    return {
      ...own,
      insight: null,
      measure: {
        ...measure, good: sums.good, bad: sums.bad, kish: sums.kish, days: share?.days ?? 0, share: share?.share ?? null, low: share?.low ?? null, high: share?.high ?? null,
        state, fix: share === undefined ? null : fixOf(sums.good, sums.bad, target), slack: share === undefined ? null : slackOf(sums.good, sums.bad, target), since: null, guards: [],
      },
    };
  });
}
