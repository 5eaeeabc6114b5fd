import { type MeasureId, MEASURE_IDS, type Rule, type RoadmapOptions, type TextItem } from '../roadmap';
import type { RuleWords } from '../words/concepts';
import { fold } from '../words/fold';
import { onceForWords } from '../words/kept';
import { ruleWordsFor, sides, type Sides } from './rule-sides';

/**
 * The user's rules, each mapped to the measure its words mean. A measure watches one rule: the one named by hand
 * (`[measure:: depth]` behind it, or the property `rule-depth: "Go deep"`), else the best match, else the first.
 */
export function readRules(items: readonly TextItem[], named: RoadmapOptions['ruleText']): readonly Rule[] {
  const read = items.map((item) => {
    const { text, id } = withoutField(item.text);
    return { ...sides(text), text, line: item.line, path: item.path, byHand: id ?? namedBy(text, named) };
  });
  for (const id of MEASURE_IDS) {
    const text = named[id];
    if (text !== undefined && !read.some(({ byHand }) => byHand === id)) read.push({ ...sides(text), text, line: 1, path: undefined, byHand: id });
  }
  const scores = read.map((rule) => (rule.byHand === null ? scoreOf(rule.text) : { id: rule.byHand, score: 4 }));
  const owner = new Map<MeasureId, number>();
  for (const strength of [4, 3, 2]) {
    scores.forEach((own, index) => {
      if (own !== null && own.score === strength && !owner.has(own.id)) owner.set(own.id, index);
    });
  }
  return read.map(({ better, worse, text, line, path }, index): Rule => {
    const id = scores[index]?.id ?? null;
    return { id: id !== null && owner.get(id) === index ? id : null, better, worse, text, line, ...(path === undefined ? {} : { path }) };
  });
}

/** Whether a text is a rule by itself: it names its measure, or both of its sides mean one. */
export function saysRule(text: string): boolean {
  return withoutField(text).id !== null || scoreOf(text)?.score === 3;
}

/** Takes `[measure:: depth]` or `(measure:: depth)` out of a rule. */
function withoutField(text: string): { readonly text: string; readonly id: MeasureId | null } {
  const field = /[[(]measure::\s?([a-z]{1,20})\s?[\])]/i.exec(text);
  const id = field === null ? null : MEASURE_IDS.find((own) => own === field[1]?.toLowerCase()) ?? null;
  return field === null || id === null ? { text, id: null } : { text: `${text.slice(0, field.index).trimEnd()}${text.slice(field.index + field[0].length)}`.trim(), id };
}

function namedBy(text: string, named: RoadmapOptions['ruleText']): MeasureId | null {
  return MEASURE_IDS.find((id) => named[id] !== undefined && bare(named[id]) !== '' && bare(text).startsWith(bare(named[id]))) ?? null;
}

function bare(text: string): string {
  return fold(text).replace(SIGNS, ' ').trim();
}

const SIGNS = /[^\p{L}\p{N}]+/gu;

/** 3 when both sides mean the measure, 2 when the better side does; null when neither or another measure fits as well. */
const scoreOf = onceForWords((text) => scored(sides(text)));

function scored(rule: Sides): { readonly id: MeasureId; readonly score: number } | null {
  if (rule.better === null || rule.worse === null) return null;
  const { better, worse } = { better: fold(rule.better), worse: fold(rule.worse) };
  return bestOf(better, worse, rule.words) ?? bestOf(better, worse, ruleWordsFor(better).filter((other) => rule.words.some((own) => own === other || own.like.includes(other.locale))));
}

/** What languages share stands in the table of one of them. */
function bestOf(better: string, worse: string, words: readonly RuleWords[]): { readonly id: MeasureId; readonly score: number } | null {
  const scored = MEASURE_IDS.map((id) => {
    const good = words.some((own) => means(better, own.measure(id)[0]));
    const bad = words.some((own) => means(worse, own.measure(id)[1]));
    return { id, score: (good ? 2 : 0) + (bad ? 1 : 0) };
  }).sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined || first.score < 2) return null;
  return second !== undefined && second.score === first.score ? null : first;
}

/** The measures whose words, of either side, a folded text names: what a failure mode is about. The first language that knows a word of it tells. */
export function measuresNamed(text: string): readonly MeasureId[] {
  const named = (own: RuleWords): readonly MeasureId[] => MEASURE_IDS.filter((id) => own.measure(id).some((stems) => means(text, stems)));
  return ruleWordsFor(text).map(named).find((ids) => ids.length > 0) ?? [];
}

/** True when a word of the text begins with one of the stems. */
function means(text: string, stems: readonly string[]): boolean {
  return stems.some((own) => {
    for (let at = text.indexOf(own); at !== -1; at = text.indexOf(own, at + 1)) {
      if (/[\u0e00-\ud7ff]/.test(own) || at === 0 || !LETTER.test(text[at - 1] ?? ' ')) return true;
    }
    return false;
  });
}

const LETTER = /\p{L}/u;
