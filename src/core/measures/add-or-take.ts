/** Whether something is added, or taken back. */
export type Sign = 1 | -1;

/** Puts a value on a list, or takes its last occurrence off. */
export function put<T>(list: T[], value: T, sign: Sign): void {
  if (sign === 1) list.push(value);
  else {
    const at = list.lastIndexOf(value);
    if (at >= 0) list.splice(at, 1);
  }
}

/** Artifacts and areas gather entries of years; taking one back must not cost a look at all of them. */
export function keep<T>(set: Set<T>, value: T, sign: Sign): void {
  if (sign === 1) set.add(value);
  else set.delete(value);
}

export function addTo(sums: Map<string, number>, key: string, by: number): void {
  if (by === 0) return;
  const sum = (sums.get(key) ?? 0) + by;
  if (sum === 0) sums.delete(key);
  else sums.set(key, sum);
}
