import type { TimeConcept } from './concepts';
import type { Token } from './tokens';
import type { Phrase } from './word';

type Concepts = readonly TimeConcept[];

const NONE: Concepts = [];

/**
 * What else a word means by itself, in other languages than the first that knows it, as far as what stands around it can tell: the Czech `den`
 * is a day in `Den 1`, and an article in `den 1. Mai`; the Dutch `en` is "and" in `Week 1 en 2`.
 */
export function othersOf(begun: readonly Phrase<TimeConcept>[]): Concepts {
  const [first, ...others] = begun.flatMap(({ concept, others: more }) => (more.length === 0 ? [concept] : []));
  if (first === undefined || others.length === 0) return NONE;
  const own = others.filter((concept) => /^(?:day|week|now|then|and|#)/.test(concept) || (first === 'quarter' && concept.startsWith('=')) || (first === 'ahead' && /^(?:about|due)$/.test(concept)));
  return own.length === 0 ? NONE : own;
}

/** Which of the others it means at a token; null where nothing around it tells. `isUnit`: whether a unit of time stands at a token. */
export function meant(others: Concepts, first: TimeConcept, tokens: readonly Token[], at: number, isUnit: (at: number) => boolean): TimeConcept | null {
  const one = (wanted: RegExp): TimeConcept | undefined => others.find((concept) => wanted.test(concept));
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  const far = tokens[at + 2];
  // `Week 1 en 2`, `T1 i T2`
  if (before?.kind === 'number' && (behind?.kind === 'number' || (far?.kind === 'number' && !far.spaced))) return one(/^and$/) ?? null;
  // `Den 1: …`, `1. den`, not `den 1. Mai` and not `3. Dẫn dắt`
  const counted = behind?.kind === 'number' ? endsHead(far) : before?.text === '.' && tokens[at - 2]?.kind === 'number' && endsHead(behind);
  const unit = counted ? one(/^(?:day|week)$/) : undefined;
  if (unit !== undefined) return unit;
  // `tri mesiace`, `первые 3 месяца`
  const number = /^[=#]/.test(first) ? undefined : isUnit(at + 1) ? one(/^[=#]/) : behind?.kind === 'number' && isUnit(at + 2) ? one(/^#/) : undefined;
  if (number !== undefined) return number;
  // `Nå: …`
  const turn = endsHead(behind) && isFirst(tokens, at) ? one(/^(?:now|then)$/) : undefined;
  // `3个月前`, not `前3个月`
  return turn ?? (first === 'ahead' && !isUnit(at - 1) ? one(/^(?:about|due)$/) : undefined) ?? null;
}

/** No word or number stands before it. */
function isFirst(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) if (tokens[before]?.kind === 'word' || tokens[before]?.kind === 'number') return false;
  return true;
}

function endsHead(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'colon' || token.kind === 'bar' || token.kind === 'open' || token.kind === 'close' || token.kind === 'dash';
}
