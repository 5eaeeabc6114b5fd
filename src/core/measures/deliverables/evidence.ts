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

const COUNTS = new Map([['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10]]);

/** How many pieces of evidence a deliverable's text asks for ("at least two …"); 1 when it does not say. */
export function requiredBy(text: string): number {
  const match = /\bat least (\p{L}+|\d{1,3})\b/iu.exec(text);
  const word = match?.[1]?.toLowerCase() ?? '';
  return Math.max(1, COUNTS.get(word) ?? (/^\d+$/.test(word) ? Number(word) : 1));
}
