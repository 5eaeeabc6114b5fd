/** Answers kept before all are forgotten: more than one drawing asks for, or the days of ten years. */
const MOST = 4000;

/** A pure function that keeps its answers: entries repeat dates, names and links, and what `Intl` writes costs a hundred times what it takes to remember it. */
export function memo<K extends string | number, V>(make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    let value = kept.get(key);
    if (value === undefined) {
      if (kept.size >= MOST) kept.clear();
      kept.set(key, (value = make(key)));
    }
    return value;
  };
}
