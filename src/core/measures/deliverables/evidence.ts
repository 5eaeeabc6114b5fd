import type { Day } from '../../day';
import type { Deliverable, Phase } from '../../roadmap/roadmap';
import { isLinkedTo } from '../deliverable-link';
import type { Ledger } from '../ledger';

/** A milestone, or a piece of evidence. `day` is when it was done; null when that is not known. */
export interface Milestone {
  readonly done: boolean;
  readonly day: Day | null;
}

/**
 * Evidence for one deliverable of a phase among the entries: each artifact (or note) shipped or shown to others in an entry
 * that links the deliverable, once, on its first day. A bare phase number means the phase's first deliverable.
 */
export function evidenceFor(ledger: Ledger, phase: Phase, deliverable: Deliverable): Milestone[] {
  const isFirst = phase.deliverables[0] === deliverable;
  const own = { number: isFirst ? phase.number : null, deliverables: [deliverable] };
  const found = new Map<string, Day>();
  for (const entry of ledger.deliverables) {
    const { date } = entry;
    if (entry.deliverable === null || date === null || (entry.kind !== 'ship' && entry.kind !== 'reach')) continue;
    if (!isLinkedTo(entry.deliverable, own)) continue;
    const id = entry.artifactId ?? `${entry.path}:${String(entry.line)}`;
    const first = found.get(id);
    if (first === undefined || date < first) found.set(id, date);
  }
  return [...found.values()].sort().map((day) => ({ done: true, day }));
}

const COUNTS = new Map([['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10]]);

/** How many pieces of evidence a deliverable's text asks for ("at least two …"); 1 when it does not say. */
export function requiredBy(text: string): number {
  const match = /\bat least (\p{L}+|\d{1,3})\b/iu.exec(text);
  const word = match?.[1]?.toLowerCase() ?? '';
  return Math.max(1, COUNTS.get(word) ?? (/^\d+$/.test(word) ? Number(word) : 1));
}
