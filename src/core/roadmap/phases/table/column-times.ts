import { conceptAt, isConcept } from '../../time/cursor';
import { findTime, mayHoldTime } from '../../time/find-time';
import type { Mention } from '../../time/mention';
import { isCount } from '../../time/to-span';
import { maySay } from '../../words/glance';
import { once } from '../../words/kept';
import { isParticle, timeTokens } from '../../words/words';

/** The times a column holds; null where one of its cells is none, or most where its heading `says` that it holds times. Without a word of its own a cell has that of the heading. */
export function timesIn(head: string, cells: readonly string[], says: boolean): readonly (Mention | null)[] | null {
  const unit = unitIn(head);
  const times: (Mention | null)[] = [];
  for (const written of cells) {
    // `1-2 weeks (with films)`
    const cell = written.replace(/^[~≈]\s*/, '').replace(says ? ASIDE : /$^/, '');
    // An empty cell says no time, whatever its heading is.
    const own = timeIn(cell) ?? placeApart(cell) ?? (/[\p{L}\p{N}]/u.test(cell) ? timeIn(`${head} ${cell}`) : null) ?? (unit === '' ? null : timeIn(`${unit} ${cell}`) ?? timeIn(`${unit} ${cell.replace(/[（(].*$/, '')}`) ?? (LETTERED.test(cell) ? timeIn(`${unit} ${cell.replace(LETTER, '')}`) : null)) ?? placeBefore(cell) ?? seasonIn(cell);
    // `+1`, behind the weeks of a project.
    if (own === null && !says && !(unit !== '' && (APART.test(cell) || (times.length === cells.length - 1 && /^\+\d$/.test(cell))))) return null;
    times.push(own);
  }
  // `| Run days |` over 5, 5, 4: how many in a week; `| Camp day |` over 1, 2, 3 is which.
  const often = !says && unit !== '' && unit !== head && times.every((own) => isCount(own) && own.unit === 'day' && own.start <= DAYS_OF_WEEK && own.end === own.start) && !times.every((own, index) => isCount(own) && own.start === index + 1);
  const most = says || !cells.some((cell, row) => times[row] === null && APART.test(cell)) ? 2 : MOST_APART;
  return !often && times.filter((own) => own === null).length * most < cells.length ? times : null;
}

/** `Exam`, `-`: between weeks that are numbered. */
const APART = /^(?:\p{L}{3,16}|[–—-])$/u;
/** One in as many at the most, and a little fewer. */
const MOST_APART = 4;

/** `Q2 2027 (Apr–Jun)`: a place in time, and more in brackets. */
function placeBefore(cell: string): Mention | null {
  const own = timeIn(cell.replace(ASIDE, ''));
  return own?.form === 'calendar' || own?.form === 'position' ? own : null;
}

/** `Summer 26`: a season with two digits of a year. */
function seasonIn(cell: string): Mention | null {
  const own = SHORT_YEAR.test(cell) ? timeIn(cell.replace(SHORT_YEAR, '$1 20$2')) : null;
  return own?.form === 'calendar' && own.start.vague === true ? own : null;
}

const SHORT_YEAR = /^(\p{L}{3,12})\s'?([1-4]\d)$/u;

const DAYS_OF_WEEK = 7;

/** `Week 1 · from 27 July`: a place, and more behind a dot. */
function placeApart(cell: string): Mention | null {
  const end = cell.search(/\s·\s/);
  const own = end === -1 ? null : timeIn(cell.slice(0, end));
  return own?.form === 'position' ? own : null;
}

const ASIDE = /\s*[（(][^（）()]*[)）]$/;

/** `M1-M2`, `M+3`, below a heading that says what is counted. */
const LETTERED = /^(\p{Lu})\+?\d{1,3}(?:\s?[–—~-]\s?\1?\+?\d{1,3})?$/u;
const LETTER = /\p{Lu}\+?/gu;

/** `| Weeks |` over 8, 6, 8: how long each takes; places do not fall. */
export function asLengths(times: readonly (Mention | null)[]): readonly (Mention | null)[] {
  const counts = times.flatMap((own) => (isCount(own) && own.form === 'position' && own.start === own.end ? [own] : []));
  const falls = counts.some(({ start }, index) => start < (counts[index - 1]?.start ?? 0));
  return falls && counts.length === times.length ? counts.map((own) => ({ ...own, form: 'length' })) : times;
}

/** The word of a heading that its numbers count: `Day` of `Day range`. */
export function unitIn(head: string): string {
  const tokens = head.length < 40 ? timeTokens(head) : [];
  const token = tokens.find((_token, at) => /^(?:day|week|month|quarter|year)$/.test(conceptAt(tokens, at)?.concept ?? ''));
  return token?.text ?? '';
}

/** The time a cell is, when it is nothing else. */
export const timeIn = once(readCell);

function readCell(cell: string): Mention | null {
  const tokens = cell.length < 60 && maySay(cell, true) ? timeTokens(cell) : [];
  const found = mayHoldTime(tokens) ? findTime(tokens, 0, tokens.length) : null;
  return found?.alone === true ? found.mention : null;
}

/** `Due date`, `Deadline`. */
export function isDue(head: string): boolean {
  const tokens = timeTokens(head);
  return tokens.some((token, at) => isConcept(tokens, at, 'due') || isParticle(token, 'due1'));
}
