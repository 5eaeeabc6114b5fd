import { daysBetween } from '../../core/day';
import type { DeliverableReport } from '../../core/measures/deliverables/deliverable-report';
import { atLeast } from './amounts';
import type { ViewContext } from './view-input';

/** Pace, forecast and what it takes, in honest words: no day where the notes cannot tell one. */
export function forecastSentences({ words, report }: ViewContext, own: DeliverableReport): readonly string[] {
  const { due, pace, forecast, required, done, status, weeklyRate } = own;
  const sentences: string[] = [];
  if (status === 'done') return own.daysLate > 0 ? [words.say('deliverable.days-late', { count: own.daysLate })] : [];
  if (required > 1) sentences.push(words.say('deliverable.of', { done, total: required }));
  if (pace !== null && pace.elapsed > 0 && required > 1) sentences.push(words.say('deliverable.planned', { n: pace.planned }));
  if (due !== null && status === 'late') sentences.push(words.say('deliverable.was-due', { day: words.day(due, report.today), days: words.say('deliverable.days-late', { count: daysBetween(due, report.today) }) }));
  else if (due !== null) sentences.push(words.say('deliverable.due', { day: words.day(due) }));
  if (required > 1 && status !== 'not-started' && status !== null) sentences.push(...forecastText());
  if (weeklyRate !== null && weeklyRate > 0 && required > 1) sentences.push(words.say('deliverable.rate', { n: words.exact(Math.max(0.1, atLeast(weeklyRate))) }));
  return sentences;

  function forecastText(): readonly string[] {
    switch (forecast.kind) {
      case 'done': return [];
      case 'stalled': return [words.say('forecast.stalled')];
      case 'not-enough-history': return [words.say('forecast.not-enough-history')];
      case 'forecast': {
        const chance = words.percent(forecast.onTime);
        if (own.p50 === null) return [words.say('forecast.far', { chance })];
        return [own.p85 === null ? words.say('forecast.open', { chance, from: words.day(own.p50, report.today) }) : words.say('forecast.likely', { chance, from: words.day(own.p50, due ?? report.today), to: words.day(own.p85, due ?? own.p50) })];
      }
    }
  }
}
