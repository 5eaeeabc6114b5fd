import type { Token } from '../words/tokens';
import type { CountMention } from './mention';
import type { TimeConcept } from '../words/concepts';

/** What stands before a count and moves an end of it: `from month 7`, `over 2 years`, `up to 6 months`. */
export const BOUNDS: ReadonlyMap<TimeConcept, 'open' | 'from-zero'> = new Map([['since', 'open'], ['over', 'open'], ['to', 'from-zero'], ['within', 'from-zero']]);

/** The count behind such a word; null where the word says nothing of it. */
export function bounded(own: CountMention, bound: 'open' | 'from-zero' | undefined, from: number): CountMention | null {
  const single = own.start === own.end;
  if (bound === undefined) return own.form === 'either' ? { ...own, form: 'length', from } : null;
  if (bound === 'open') return single ? { ...own, end: null, open: true, from } : { ...own, from };
  return single && own.form === 'either' ? { ...own, start: 0, from } : null;
}

/** A short word between: `desde la semana 15`, `ab der 15. Woche`. */
export function isArticle(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length <= LONGEST_ARTICLE;
}

const LONGEST_ARTICLE = 3;
