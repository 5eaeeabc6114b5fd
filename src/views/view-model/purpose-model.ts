import { isolated } from '../../text/isolate';
import type { PurposeModel } from './view-model';
import type { ViewContext } from './view-input';

/** The transformation and the principle the plan ends on; null where it has neither. */
export function buildPurpose({ words, report }: ViewContext): PurposeModel | null {
  const { transformation, principle } = report.roadmap;
  const [from, to] = [transformation?.from ?? [], transformation?.to ?? []].map((own) => words.list(own.map(isolated)));
  const change = to === undefined || to === '' ? null : from === undefined || from === '' ? words.say('plan.to', { to }) : words.say('plan.from-to', { from, to });
  return change === null && principle === null ? null : { title: words.say('plan.about'), change, principle };
}
