/**
 * Whether a merge left its marks in a note: until they are settled nobody knows which line is meant, and nothing is written.
 * The `=======` between the two sides says nothing alone: it is also how a title is underlined.
 */
export function hasConflictMarks(note: string): boolean {
  return /^(?:<{7}|>{7})(?: |\r?$)/m.test(note);
}
