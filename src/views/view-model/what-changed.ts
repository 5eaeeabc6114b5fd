import type { ViewModel } from './view-model';

/** A sentence for each rule whose state is another than before; empty where nothing changed. */
export function whatChanged(before: ViewModel['states'], after: ViewModel['states']): string {
  const states = new Map(before.map(({ rule, state }) => [rule, state]));
  return after.filter(({ rule, state }) => states.has(rule) && states.get(rule) !== state).map(({ sentence }) => sentence).join(' ');
}
