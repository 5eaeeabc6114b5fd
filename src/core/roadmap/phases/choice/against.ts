/** What speaks against a sequence being a plan; the first that holds decides. */
export type Against = 'hours' | 'record' | 'prose' | 'diary' | 'no-series' | 'single-day' | 'past' | 'no-order' | 'no-time' | 'few' | 'lengths' | 'unsaid' | 'of-something' | 'not-in-turn' | 'blank';
