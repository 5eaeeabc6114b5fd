import type { MappedEntry } from './mapped-entry';
import { plainNumber } from './phase-name';
import { wordsOf } from './words';
import { headAt } from '../roadmap/phases/line/head';
import type { Phase, Roadmap } from '../roadmap/roadmap';
import { timeTokens } from '../roadmap/words/words';

/**
 * Whether an entry's `deliverable` names the deliverable of a phase: by the phase's number (`1`, `phase 1`),
 * or by a link whose words stand together in the text of one of the phase's deliverables, or are the name of its note.
 */
export function isLinkedTo(deliverable: string, phase: Pick<Phase, 'number' | 'deliverables'>): boolean {
  const link = linkName(deliverable);
  const number = numberIn(link);
  if (number !== null) return phase.number === number;
  const name = spaced(link);
  return name.trim() !== '' && phase.deliverables.some((own) => spaced(own.text).includes(name) || (own.note !== undefined && spaced(linkName(own.note.link)) === name));
}

/** The phase whose areas, targets and deliverables judge an entry: the one of its date, in a gap the one before (C20). */
export function phaseOf(entry: MappedEntry, roadmap: Pick<Roadmap, 'phases'>): Phase | undefined {
  const { placement } = entry;
  if (placement.at === 'phase') return roadmap.phases[placement.phase];
  return placement.at === 'gap' ? roadmap.phases[placement.previous] : undefined;
}

/** `[[Folder/Queue v2#Notes|the queue]]` is `Queue v2`. */
function linkName(link: string): string {
  const inner = link.trim().replace(/^!?\[\[/, '').replace(/\]\]$/, '');
  const target = (inner.split('|')[0] ?? '').split('#')[0] ?? '';
  return (target.split('/').pop() ?? '').replace(/\.md$/i, '');
}

/** `1`, `phase 1`, `Fase 1`, `第1阶段`; NaN for a number no phase has, null for a name. */
function numberIn(text: string): number | null {
  const plain = plainNumber(text.trim());
  if (plain !== null) return plain;
  const tokens = text.length > 40 ? [] : timeTokens(text);
  const head = headAt(tokens);
  return head?.kind === 'phase' && head.to === tokens.length ? head.number : null;
}

/** The text's words, with a space around each, so that whole words can be found. */
function spaced(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}
