import type { PurposeModel } from './view-model';
import type { ViewContext } from './view-input';

/** The transformation and the principle the plan ends on; null where it has neither. */
export function buildPurpose({ words, report }: ViewContext): PurposeModel | null {
  const { transformation, principle } = report.roadmap;
  const change = [
    { label: words.say('plan.from'), items: transformation?.from ?? [] },
    { label: words.say('plan.to'), items: transformation?.to ?? [] },
  ].filter(({ items }) => items.length > 0);
  return change.length === 0 && principle === null ? null : { title: words.say('plan.about'), change, principle };
}
