import type { Place } from './structure';

/**
 * The 1-based line of a place. Lines end with LF or CRLF; a lone CR inside a line is a character (C50), so where one
 * is in the text the lines of the cache are not trusted and the offsets decide.
 */
export function lineNumbers(text: string): (place: Place) => number {
  if (!text.includes('\r') || !/\r(?!\n)/.test(text)) return ({ line }) => line + 1;
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return ({ offset }) => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
