const tables: Map<string, unknown>[] = [];

/** A table of what was found out about the words of a note, by word. It lives for one reading: engines keep a piece of a text as a place in it, so that words would keep their note in memory. */
export function kept<V>(): Map<string, V> {
  const table = new Map<string, V>();
  tables.push(table);
  return table;
}

/** A question about a text, asked once in a reading for each text: plans say the same lines again and again. */
export function once<V extends object | string | null>(answer: (text: string) => V): (text: string) => V {
  const answers = kept<V>();
  return (text) => {
    let own = answers.get(text);
    if (own === undefined) answers.set(text, (own = answer(text)));
    return own;
  };
}

/** At the end of a reading. */
export function forgetWords(): void {
  for (const table of tables) table.clear();
}
