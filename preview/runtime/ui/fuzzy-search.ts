import type { SearchResult } from 'obsidian';

/** Matches where the letters of the query stand in the text in this order; close together and early is better. Scores are 0 or less. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const wanted = [...query.toLowerCase().replace(/\s+/g, '')];
  return (text) => {
    const lower = text.toLowerCase();
    const matches: [number, number][] = [];
    let from = 0;
    for (const letter of wanted) {
      const at = lower.indexOf(letter, from);
      if (at < 0) return null;
      const last = matches.at(-1);
      if (last !== undefined && last[1] === at) last[1] = at + letter.length;
      else matches.push([at, at + letter.length]);
      from = at + letter.length;
    }
    return { score: -(matches.length - 1) - (matches[0]?.[0] ?? 0) / 100 - text.length / 10_000, matches };
  };
}

/** Matches where every word of the query stands in the text. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return (text) => {
    const lower = text.toLowerCase();
    const places = words.map((word): [number, number] => [lower.indexOf(word), lower.indexOf(word) + word.length]);
    if (places.some(([at]) => at < 0)) return null;
    return { score: -places.reduce((sum, [at]) => sum + at, 0) / 100, matches: places.sort((a, b) => a[0] - b[0]) };
  };
}

/** Writes a text with its matches marked. */
export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: readonly [number, number][] | null, offset = 0): void {
  let from = 0;
  for (const [start, end] of matches ?? []) {
    el.appendText(text.slice(from, start + offset));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start + offset, end + offset) });
    from = end + offset;
  }
  el.appendText(text.slice(from));
}
