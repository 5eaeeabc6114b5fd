import type { Problem } from '../../problem';
import { fold } from '../words/fold';
import { conceptOf } from '../fields/label';
import { vagueTimeIn } from '../time/vague-time';
import type { Phase, Roadmap } from '../roadmap';
import type { ProblemList } from './problem-list';

/** What single phases lack or share, in the order of their lines. */
export function findPhaseProblems({ path, phases }: Roadmap, found: ProblemList): void {
  const known = new Map<string, Phase>();
  const timed = phases.filter((phase) => hasTime(phase)).length * 2 >= phases.length;
  /** How many phases have the same words in brackets, whatever the number: `(Fortnight 1)`, `(Fortnight 2)`. */
  const counted = new Map<string, number>();
  const places = phases.map((phase) => (hasTime(phase) ? '' : whereTimeStands(phase)));
  for (const place of timed ? [] : places) {
    const words = wordsOf(place);
    counted.set(words, (counted.get(words) ?? 0) + 1);
  }
  const put = (kind: Problem['kind'], phase: Phase, values: Problem['values'], line = phase.line): void => {
    found.put({ kind, path: phase.path ?? path, line, values });
  };
  phases.forEach((phase, index) => {
    const names = namesOf(phase);
    const again = names.find((name) => known.has(name));
    const same = again === undefined ? undefined : known.get(again);
    if (same !== undefined && found.counts('phase-duplicate')) put('phase-duplicate', phase, { name: same.number === phase.number && phase.number !== null ? String(phase.number) : phase.title, line: same.line, other: phase.line });
    for (const name of names) if (!known.has(name)) known.set(name, phase);
    const time = hasTime(phase) ? null : unknownTime(phase, places[index] ?? '', (text) => timed || (phases.length > 1 && (counted.get(wordsOf(text)) ?? 0) * 2 > phases.length));
    if (time !== null && found.counts('unknown-time')) put('unknown-time', phase, { text: time.text }, time.line);
    if (phase.deliverables.length === 0 && found.counts('no-deliverable')) put('no-deliverable', phase, { title: phase.title });
    if (phase.failureModes.length === 0 && found.counts('no-failure-mode')) put('no-failure-mode', phase, { title: phase.title });
  });
}

/** What an entry's `phase:` can call it by. */
function namesOf({ number, title }: Phase): readonly string[] {
  return number === null ? [fold(title)] : [`#${String(number)}`, fold(title)];
}

function hasTime({ span, duration }: Phase): boolean {
  return span !== null || duration !== null;
}

const RANGE = /\d\s*[-‐‑–—~…]\s*\d/;
const NUMBERED = /\d/;
const BRACKETS = /[([（［【]([^()[\]（）［］【】]{0,60}\d[^()[\]（）［］【】]{0,60})[)\]）］】]/u;
const AT_END = /[:：|,–—-]\s*(\p{L}{1,20}\.?\s{0,2}\d{1,4}(?:\s{0,2}[-‐‑–—~]\s{0,2}\d{1,4})?|\d{1,4}\s{0,2}[-‐‑–—~]\s{0,2}\d{1,4}\s{0,2}\p{L}{1,20})$/u;

/** Text in a phase that stands where a time should, and is none we know: in brackets, behind the title, behind "Duration:". */
function unknownTime(phase: Phase, place: string, isTime: (text: string) => boolean): { readonly text: string; readonly line: number } | null {
  const labelled = phase.parts.find((part) => part.text !== '' && part.label !== '' && part.path === undefined && conceptOf(part.label) === 'time');
  if (labelled !== undefined) return { text: labelled.text.slice(0, 80), line: labelled.line };
  const vague = vagueTimeIn(phase.title) ?? phase.parts.filter(({ line }) => line === phase.line).map(({ text }) => vagueTimeIn(text)).find((own) => own !== null);
  if (vague != null) return { text: vague, line: phase.line };
  return /\p{L}/u.test(place) && (RANGE.test(place) || isTime(place)) ? { text: place, line: phase.line } : null;
}

function whereTimeStands({ title }: Phase): string {
  return NUMBERED.test(title) ? (BRACKETS.exec(title) ?? AT_END.exec(title))?.[1]?.trim() ?? '' : '';
}

function wordsOf(text: string): string {
  return fold(text).replace(/\p{N}+/gu, '');
}
