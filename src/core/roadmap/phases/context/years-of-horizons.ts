import { isCount } from '../../time/to-span';
import type { Candidate } from '../candidate';
import { placeOf } from './place-of';

/** `5–10 years (2031–2036)` beside `This year (2027)` and `Beyond (2037+)` is a horizon as they are, and none has a number. */
export function withYearsOfHorizons(candidates: readonly Candidate[]): readonly Candidate[] {
  const horizons = new Set(candidates.filter((own) => own.kind === 'horizon' && tellsYears(own)).map(placeOf));
  const joined = new Set(horizons.size === 0 ? [] : candidates.filter((own) => own.kind === 'span' && tellsYears(own) && horizons.has(placeOf(own))).map(placeOf));
  return joined.size === 0 ? candidates : candidates.map((own): Candidate => (joined.has(placeOf(own)) && (own.kind === 'span' || own.kind === 'horizon') ? { ...own, kind: 'horizon', number: null } : own));
}

function tellsYears({ bare, mention }: Candidate): boolean {
  return bare && mention !== null && !isCount(mention) && mention.form === 'calendar' && mention.start.year !== null;
}
