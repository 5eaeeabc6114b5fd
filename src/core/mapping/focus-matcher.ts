import { memo } from '../memo';
import type { Roadmap } from '../roadmap/roadmap';
import { editDistance } from './edit-distance';
import { isStartOf, wordsOf } from './words';

/** What a focus name stands for. */
export interface FocusMatch {
  /** The roadmap's own name of the area, or null off the roadmap. */
  readonly area: string | null;
  /** The topic that stands for its area; null where the area's own name matched. */
  readonly topic: string | null;
  /** Off the roadmap: the area the name was perhaps meant for, and the name that would lead there (schema.md rule 9). */
  readonly near: { readonly area: string; readonly name: string } | null;
}

export interface FocusMatcher {
  match(name: string): FocusMatch;
  /** Every area of the roadmap, in its order, each name once. */
  readonly areas: readonly string[];
}

/** Names this far from an area, in edits, get a suggestion. Source: schema.md rule 9. */
const NEAR = 2;
const MAX_NAME = 60;

interface Named {
  readonly area: string;
  readonly words: readonly string[];
}

interface Topic extends Named {
  readonly topic: string;
}

/** Names in their order, found by all of their words or by the first: a plan may have a thousand, and asks for each. */
class Names<T extends Named> {
  readonly all: T[] = [];
  readonly #whole = new Map<string, T>();
  readonly #byFirst = new Map<string | undefined, T[]>();

  add(one: T): void {
    const [first] = one.words;
    const whole = one.words.join(' ');
    const like = this.#byFirst.get(first);
    this.all.push(one);
    if (!this.#whole.has(whole)) this.#whole.set(whole, one);
    if (like === undefined) this.#byFirst.set(first, [one]);
    else like.push(one);
  }

  /** The first of exactly these words; no words are no name. */
  exact(words: readonly string[]): T | undefined {
    return words.length === 0 ? undefined : this.#whole.get(words.join(' '));
  }

  startingWith(words: readonly string[]): readonly T[] {
    return (this.#byFirst.get(words[0]) ?? []).filter((one) => isStartOf(words, one.words));
  }
}

/**
 * Finds the area a focus name stands for (C08). Only the first segment of its path counts (`llm/rag` is `llm`). Its
 * words must be an area's whole name, else the first words of exactly one area, else of topics of exactly one area.
 * Areas only the roadmap's properties name (`edge: evaluation`) come last, so that setting one moves no older entry.
 */
function createFocusMatcher(roadmap: Pick<Roadmap, 'phases' | 'options'>): FocusMatcher {
  const areas = new Names<Named>();
  const topics = new Names<Topic>();
  for (const { name, topics: own } of roadmap.phases.flatMap((phase) => phase.focusAreas)) {
    const words = wordsOf(name);
    const known = areas.exact(words);
    if (known === undefined) areas.add({ area: name, words });
    for (const topic of own) topics.add({ area: known?.area ?? name, topic, words: wordsOf(topic) });
  }
  const named = new Names<Named>();
  for (const name of namedInProperties(roadmap)) {
    const match = find(name, areas, topics, named);
    if (match.area === null) named.add({ area: name, words: wordsOf(name) });
  }
  return {
    areas: [...areas.all, ...named.all].map(({ area }) => area),
    match: memo((name: string) => find(name, areas, topics, named)),
  };
}

/** The matcher of each plan: every day that is looked at asks the same of it. */
const known = new WeakMap<Pick<Roadmap, 'phases' | 'options'>, FocusMatcher>();

/** The one matcher of a plan. */
export function focusMatcherOf(roadmap: Pick<Roadmap, 'phases' | 'options'>): FocusMatcher {
  const matcher = known.get(roadmap) ?? createFocusMatcher(roadmap);
  known.set(roadmap, matcher);
  return matcher;
}

/** The names in the properties of phases that the plan has. */
function namedInProperties({ phases, options }: Pick<Roadmap, 'phases' | 'options'>): readonly string[] {
  return phases.flatMap(({ number }) => namesOfPhase(number, options));
}

/** The phase `edge` speaks of (C35). */
const EDGE_PHASE = 3;

/** The names a phase's `focus-phase-N` gives, for phase 3 without them the `edge`. */
export function namesOfPhase(number: number | null, { phaseFocus, edge }: Roadmap['options']): readonly string[] {
  const names = (number === null ? undefined : phaseFocus.get(number)) ?? [];
  return number === EDGE_PHASE && names.length === 0 && edge !== null ? [edge] : names;
}

function find(name: string, areas: Names<Named>, topics: Names<Topic>, named: Names<Named>): FocusMatch {
  const whole = wordsOf(name);
  const words = wordsOf(name.split('/', 1)[0] ?? '');
  const on = (own: readonly string[], all = own): Omit<FocusMatch, 'near'> => {
    const area = only(areas, all, own);
    if (area !== undefined) return { area, topic: null };
    const topic = topics.startingWith(own);
    const [first] = topic;
    if (first !== undefined && topic.every((one) => one.area === first.area)) return { area: first.area, topic: first.topic };
    return { area: only(named, all, own) ?? null, topic: null };
  };
  const match = on(words, whole);
  return { ...match, near: match.area === null ? nearest(words, [...areas.all, ...topics.all, ...named.all], (own) => on(own).area) : null };
}

/** The one area whose name is `whole` or `words`, or starts with `words`. */
function only(areas: Names<Named>, whole: readonly string[], words: readonly string[]): string | undefined {
  const exact = areas.exact(whole) ?? areas.exact(words);
  if (exact !== undefined) return exact.area;
  const starting = areas.startingWith(words);
  return starting.length === 1 ? starting[0]?.area : undefined;
}

/**
 * The area with a start nearest to the words: few edits, and fewer than half the letters. Ambiguous starts are 0 away.
 * Its name is the shortest start that leads to the area again.
 */
function nearest(words: readonly string[], of: readonly Named[], areaOf: (words: readonly string[]) => string | null): FocusMatch['near'] {
  const name = words.join(' ');
  if (name === '' || name.length > MAX_NAME) return null;
  let best: Named | null = null;
  let start = 1;
  let least = Math.min(NEAR, (name.length - 1) >> 1) + 1;
  for (const one of of) {
    for (let count = Math.max(1, words.length - 1); count <= Math.min(one.words.length, words.length + 1); count += 1) {
      const text = one.words.slice(0, count).join(' ');
      const distance = editDistance(name, text, Math.min(NEAR, text.length - 1));
      if (distance < least && distance < text.length) {
        least = distance;
        best = one;
        start = count;
      }
    }
  }
  if (best === null) return null;
  const { area, words: full } = best;
  for (let count = start; count <= full.length; count += 1) {
    const own = full.slice(0, count);
    if (areaOf(own) === area) return { area, name: own.join('-') };
  }
  return null;
}
