/** How many of `count` ascending keys come before `from`: the index of the first that does not. */
export function lowerBound(count: number, keyAt: (index: number) => number | undefined, from: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keyAt(middle) ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
