import type { MappedEntry } from '../../mapping/mapped-entry';
import type { Deliverable, Phase } from '../../roadmap/roadmap';
import { isLinkedTo } from '../deliverable-link';
import type { Ledger } from '../ledger';
import type { Milestone } from './milestones';

/**
 * Evidence for one deliverable of a phase among the entries: each artifact (or note) shipped or shown to others in an entry
 * that links the deliverable, once, on its first day. A bare phase number means the phase's first deliverable.
 */
export function evidenceFor(ledger: Ledger, phase: Phase, deliverable: Deliverable): Milestone[] {
  const first = phase.deliverables[0] === deliverable;
  const own = { number: first ? phase.number : null, deliverables: [deliverable] };
  const found = new Map<string, Milestone>();
  for (const entry of [...ledger.deliverables].sort(byDate)) {
    const { deliverable: link, kind, path, line, text, date } = entry;
    if (link === null || (kind !== 'ship' && kind !== 'reach') || !isLinkedTo(link, own)) continue;
    const id = entry.artifactId ?? `${path}:${String(line)}`;
    if (!found.has(id)) found.set(id, { text, path, line, done: true, day: date });
  }
  return [...found.values()];
}

function byDate(a: MappedEntry, b: MappedEntry): number {
  const keys = (own: MappedEntry): readonly string[] => [own.date ?? '', own.path];
  const [x, y] = [keys(a).join(' '), keys(b).join(' ')];
  return x < y ? -1 : x > y ? 1 : a.line - b.line;
}

const COUNTS = new Map([['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10]]);

/** How many pieces of evidence a deliverable's text asks for ("at least two …"); 1 when it does not say. */
export function requiredBy(text: string): number {
  const match = /\bat least (\p{L}+|\d{1,3})\b/iu.exec(text);
  const word = match?.[1]?.toLowerCase() ?? '';
  return Math.max(1, COUNTS.get(word) ?? (/^\d+$/.test(word) ? Number(word) : 1));
}
