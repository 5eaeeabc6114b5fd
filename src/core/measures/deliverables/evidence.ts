import { conceptAt, isConcept, numberAt } from '../../roadmap/time/cursor';
import { timeTokens } from '../../roadmap/words/words';
import type { MappedEntry } from '../../mapping/mapped-entry';
import type { Deliverable, Phase } from '../../roadmap/roadmap';
import { isLinkedTo } from '../../mapping/deliverable-link';
import type { Ledger } from '../ledger';
import type { Milestone } from './milestones';

/**
 * Evidence for one deliverable of a phase among the entries: each artifact (or note) shipped or shown to others in an entry
 * that links the deliverable, once, on its first day. A bare phase number means the phase's first deliverable.
 */
export function evidenceFor(ledger: Ledger, phase: Phase, deliverable: Deliverable): Milestone[] {
  const own = { number: phase.deliverables[0] === deliverable ? phase.number : null, deliverables: [deliverable] };
  const found = new Map<string, MappedEntry>();
  for (const [link, entries] of ledger.deliverables) {
    if (!isLinkedTo(link, own)) continue;
    for (const entry of entries) {
      const id = entry.artifactId ?? `${entry.path}:${String(entry.line)}`;
      const first = found.get(id);
      if (first === undefined || byDate(entry, first) < 0) found.set(id, entry);
    }
  }
  return [...found.values()].sort(byDate).map(({ text, path, line, date }) => ({ text, path, line, done: true, day: date }));
}

function byDate(a: MappedEntry, b: MappedEntry): number {
  if (a.date !== b.date) return (a.date ?? '') < (b.date ?? '') ? -1 : 1;
  return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1;
}

/** How many pieces of evidence a deliverable's text asks for ("at least two …", in any of the languages read); 1 when it does not say. */
export function requiredBy(text: string): number {
  const tokens = timeTokens(text.slice(0, 300));
  const at = tokens.findIndex((_token, index) => isConcept(tokens, index, 'least'));
  const least = at === -1 ? null : conceptAt(tokens, at);
  const number = least === null ? null : numberAt(tokens, least.next);
  return number === null || number.ordinal || number.value > 999 ? 1 : Math.max(1, Math.floor(number.value));
}
