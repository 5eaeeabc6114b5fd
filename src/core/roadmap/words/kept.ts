const tables: Map<string, unknown>[] = [];

/** A table of what was found out about the words of a note, by word. It lives for one reading: engines keep a piece of a text as a place in it, so that words would keep their note in memory. */
export function kept<V>(): Map<string, V> {
  const table = new Map<string, V>();
  tables.push(table);
  return table;
}

/** A note with more is not one that repeats its lines: what is found in a larger table takes longer than it took to find out. */
const MOST = 5000;

/** A question about a text, asked once in a reading for each text: plans say the same lines again and again. */
export function once<V extends object | string | boolean | null>(answer: (text: string) => V): (text: string) => V {
  const answers = kept<V>();
  return (text) => {
    const known = answers.get(text);
    return known === undefined ? keep(answers, text, answer(text)) : known;
  };
}

/** The same where it makes no difference which numbers stand in the text: `Week 1` and `Week 2` are asked as one. */
export function onceForWords<V extends object | string | boolean | null>(answer: (text: string) => V): (text: string) => V {
  const about = once(answer);
  return (text) => about(text.replace(/\d/g, '0'));
}

/** The same about what holds a text and nothing that could not be told from it. */
export function onceFor<T, V extends object | string | boolean | null>(textOf: (own: T) => string, answer: (own: T) => V): (own: T) => V {
  const answers = kept<V>();
  return (about) => {
    const text = textOf(about);
    const known = answers.get(text);
    return known === undefined ? keep(answers, text, answer(about)) : known;
  };
}

function keep<V>(answers: Map<string, V>, text: string, own: V): V {
  if (answers.size < MOST) answers.set(text, own);
  return own;
}

/** At the end of a reading. */
export function forgetWords(): void {
  for (const table of tables) table.clear();
}
