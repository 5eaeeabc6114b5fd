import type { Day } from '../day';
import { lowerBound } from '../lower-bound';
import { type DayBook, emptyDayBook } from './day-book';

/** The day books of a ledger, found by date and by stretch of days. */
export class DayIndex {
  readonly #byDay = new Map<Day, DayBook>();
  #sorted: DayBook[] | null = null;
  /** Days that lost their last entry; a note that is read again gives it back at once. */
  readonly #emptied = new Set<DayBook>();
  #lastBook: DayBook | null = null;

  /** Days with entries, ascending. */
  get days(): readonly DayBook[] {
    for (const { date, entries } of this.#emptied) {
      if (entries.length > 0 || !this.#byDay.delete(date)) continue;
      this.#lastBook = null;
      this.#sorted = null;
    }
    this.#emptied.clear();
    this.#sorted ??= [...this.#byDay.values()].sort((a, b) => a.day - b.day);
    return this.#sorted;
  }

  /** The days from `from` to `to` (day numbers), both inclusive. */
  between(from: number, to: number): readonly DayBook[] {
    const { days } = this;
    const first = (day: number): number => lowerBound(days.length, (i) => days[i]?.day, day);
    return days.slice(first(from), first(to + 1));
  }

  /** The book of a day, made where there is none. Entries come note by note, so the last day is nearly always the next one too. */
  open(date: Day): DayBook {
    if (this.#lastBook?.date === date) return this.#lastBook;
    let book = this.#byDay.get(date);
    if (book === undefined) {
      book = emptyDayBook(date);
      this.#byDay.set(date, book);
      this.#sorted = null;
    }
    this.#lastBook = book;
    return book;
  }

  /** Says that a book has lost entries: it goes when it has none by the time the days are asked for. */
  lessened(book: DayBook): void {
    if (book.entries.length === 0) this.#emptied.add(book);
  }
}
