import type { Mention } from '../../time/mention';
import { isCount } from '../../time/to-span';
import { ASCII, fold } from '../../words/fold';
import { once } from '../../words/kept';
import type { Candidate } from '../candidate';
import { isState } from '../line/title-asides';
import { timeKey } from './reach';

/** Remembers phases by number and title, and knows a repeat: same number and title, or one of the titles is missing. */
export class KnownPhases {
  private readonly titles = new Map<number | null, { readonly title: string; readonly bare: boolean; readonly heading: boolean; readonly place: Mention | null }[]>();

  add(candidate: Candidate): void {
    const own = this.titles.get(candidate.number) ?? [];
    this.titles.set(candidate.number, own);
    if (own.length < MOST_TITLES) own.push({ title: titleKey(candidate.title), bare: isBare(candidate), heading: candidate.kindOfBlock === 'heading', place: placeOf(candidate) });
  }

  has(candidate: Candidate, except: 'headings' | 'none' = 'none'): boolean {
    const own = this.titles.get(candidate.number);
    if (own === undefined) return false;
    const title = titleKey(candidate.title);
    return own.some((known) => {
      if (except === 'headings' && known.heading) return false;
      return (known.title === title && !differ(known.place, placeOf(candidate))) || (candidate.number !== null && (known.bare || isBare(candidate) || known.title.startsWith(title) || title.startsWith(known.title)));
    });
  }

  hasNumber(number: number | null): boolean {
    return number !== null && this.titles.has(number);
  }
}

/** Without a title, or with one that only says how far one is: `Month 1 completed`. */
function isBare({ bare, title }: Candidate): boolean {
  return bare || isState(title);
}

/** Its place in time, which tells what has no number apart: `2026 – Lectures` and `2027 – Lectures` are two, and so are `12 miles` in week 2 and in week 12. */
function placeOf({ kind, mention, table }: Candidate): Mention | null {
  if (mention?.form !== 'calendar' && mention?.form !== 'position') return null;
  return kind === 'titled' && table === '' && mention.form === 'calendar' ? null : mention;
}

/** Whether two places told in one way are two. */
function differ(own: Mention | null, other: Mention | null): boolean {
  if (own === null || other === null || own.form !== other.form || (isCount(own) && isCount(other) && own.unit !== other.unit)) return false;
  return timeKey({ mention: own }) !== timeKey({ mention: other });
}

/** More titles under one number are not told apart: keeps a hostile note linear. */
const MOST_TITLES = 16;

const SIGNS = /[^\p{L}\p{N}]+/gu;
const ASCII_SIGNS = /[^a-z0-9]+/g;
const titleKey = once((title) => {
  const own = fold(title);
  return own.replace(ASCII.test(own) ? ASCII_SIGNS : SIGNS, ' ').trim();
});
