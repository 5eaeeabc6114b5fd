import type { MappedEntry } from '../mapping/mapped-entry';
import type { Phase, Roadmap } from '../roadmap/roadmap';

/**
 * Whether an entry's `deliverable` names the deliverable of a phase: by the phase's number (`1`, `phase 1`),
 * or by a link whose words stand together in the text of one of the phase's deliverables.
 */
export function isLinkedTo(deliverable: string, phase: Pick<Phase, 'number' | 'deliverables'>): boolean {
  const name = wordsOf(linkName(deliverable));
  const number = /^ (?:phase )?(\d{1,4}) $/.exec(name);
  if (number !== null) return phase.number !== null && phase.number === Number(number[1]);
  return name.trim() !== '' && phase.deliverables.some((own) => wordsOf(own.text).includes(name));
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

/** The text's words in lower case, with a space around each, so that whole words can be found. */
function wordsOf(text: string): string {
  const words = text.normalize('NFC').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return ` ${words.join(' ')} `;
}
