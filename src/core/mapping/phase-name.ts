import { linkWord } from '../entries/links';
import type { Phase } from '../roadmap/roadmap';
import { isStartOf, wordsOf } from './words';

/** The phase an entry's `phase:` names: its index, none, or several of the same name (row R4). */
export type PhaseMatch =
  | { readonly type: 'found'; readonly index: number }
  | { readonly type: 'unknown' }
  | { readonly type: 'ambiguous'; readonly lines: readonly [number, number] };

/**
 * By title, whole or its first words; else by number, alone or behind one word in any language (`1`, `Phase 1`).
 * Two that fit equally well are ambiguous: the entry belongs to neither until the roadmap tells them apart.
 */
export function matchPhase(text: string, phases: readonly Phase[]): PhaseMatch {
  const word = linkWord(text.trim());
  const words = wordsOf(word);
  const titles = phases.map((phase) => wordsOf(phase.title));
  const number = plainNumber(word) ?? phaseNumber(words);
  const candidates = [
    indexes(phases, (_, i) => titles[i]?.length === words.length && isStartOf(words, titles[i] ?? [])),
    number === null ? [] : indexes(phases, (phase) => phase.number === number),
    indexes(phases, (_, i) => isStartOf(words, titles[i] ?? [])),
    indexes(phases, (phase, i) => isNumberAndTitle(words, phase, titles[i] ?? [])),
  ].find((list) => list.length > 0);
  const [first, second] = candidates ?? [];
  if (first === undefined) return { type: 'unknown' };
  if (second === undefined) return { type: 'found', index: first };
  return { type: 'ambiguous', lines: [phases[first]?.line ?? 0, phases[second]?.line ?? 0] };
}

function indexes(phases: readonly Phase[], fits: (phase: Phase, index: number) => boolean): readonly number[] {
  return phases.flatMap((phase, i) => (fits(phase, i) ? [i] : []));
}

/** The number a text is; NaN for one with a sign or a part, `-1`, `1.5` or `1.0`, which is no phase's; null for words. */
export function plainNumber(text: string): number | null {
  return /^\d{1,4}$/.test(text) ? Number(text) : /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? NaN : null;
}

/** `1`, `phase 1`, `阶段1`. */
function phaseNumber(words: readonly string[]): number | null {
  if (words.length > 2) return null;
  const match = /^(\D{0,30})(\d{1,4})$/.exec(words.at(-1) ?? '');
  if (match === null || (words.length === 2 && (match[1] !== '' || /\d/.test(words[0] ?? '')))) return null;
  return Number(match[2]);
}

/** `Phase 1 — Title` as the heading has it. */
function isNumberAndTitle(words: readonly string[], phase: Phase, title: readonly string[]): boolean {
  const head = words.slice(0, words.length - title.length);
  const tail = words.slice(words.length - title.length);
  return phaseNumber(head) === phase.number && isStartOf(tail, title);
}
