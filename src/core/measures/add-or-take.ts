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

/** The same for the set under a key, which is there as long as it holds something. */
export function keepUnder<K, T>(sets: Map<K, Set<T>>, key: K, value: T, sign: Sign): void {
  const set = sets.get(key) ?? new Set();
  keep(set, value, sign);
  if (set.size === 0) sets.delete(key);
  else if (set.size === 1) sets.set(key, set);
}

/** What is kept under a key, made where nothing is. */
export function under<K, T>(map: Map<K, T>, key: K, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

export function addTo(sums: Map<string, number>, key: string, by: number): void {
  if (by === 0) return;
  const sum = (sums.get(key) ?? 0) + by;
  if (sum === 0) sums.delete(key);
  else sums.set(key, sum);
}
