import { type MeasureId, MEASURE_IDS, type Rule } from '../roadmap';
import { fold } from '../words/fold';
import type { RuleWords } from '../words/concepts';
import { LANGUAGES } from '../words/words';
import type { TextItem } from '../roadmap';

/** The user's rules, each mapped to the measure its words mean. A measure watches one rule: the best match, else the first. */
export function readRules(items: readonly TextItem[]): readonly Rule[] {
  const read = items.map((item) => ({ ...sides(item.text), text: item.text, line: item.line }));
  const owner = new Map<MeasureId, number>();
  const scores = read.map((rule) => scoreOf(rule));
  for (const strength of [3, 2]) {
    scores.forEach((own, index) => {
      if (own !== null && own.score === strength && !owner.has(own.id)) owner.set(own.id, index);
    });
  }
  return read.map((rule, index): Rule => {
    const id = scores[index]?.id ?? null;
    return { id: id !== null && owner.get(id) === index ? id : null, better: rule.better, worse: rule.worse, text: rule.text, line: rule.line };
  });
}

interface Sides {
  readonly better: string | null;
  readonly worse: string | null;
}

/** The two sides of a rule, as written: `Depth beats breadth`, `Depth > breadth`, `Prefer shipping to studying`, `Ship, don't just study`. */
export function sides(text: string): Sides {
  const clean = text.replace(/[.!。！]+$/, '').trim();
  const sign = /^([^<>≻≫]{2,60}?)\s*(?:>{1,3}|≻|≫)\s*([^<>]{2,60})$/.exec(clean);
  if (sign !== null) return { better: tidy(sign[1]), worse: tidy(sign[2]) };
  for (const { rules } of LANGUAGES) {
    const own = rules === undefined ? null : (preferred(clean, rules) ?? beaten(clean, rules) ?? negated(clean, rules));
    if (own !== null) return own;
  }
  return { better: null, worse: null };
}

function beaten(text: string, rules: RuleWords): Sides | null {
  for (const word of (rules.beats ?? '').split('|')) {
    const at = word === '' ? -1 : indexOfWord(text, word);
    if (at > 0) return made(text.slice(0, at), text.slice(at + word.length));
  }
  return null;
}

function preferred(text: string, rules: RuleWords): Sides | null {
  for (const [first, between] of rules.prefer ?? []) {
    const start = first.split('|').find((word) => fold(text).startsWith(fold(word)));
    if (start === undefined) continue;
    for (const word of between.split('|')) {
      const at = indexOfWord(text, word);
      if (at > start.length) return made(text.slice(start.length, at), text.slice(at + word.length));
    }
  }
  return null;
}

function negated(text: string, rules: RuleWords): Sides | null {
  for (const word of (rules.not ?? '').split('|')) {
    const at = word === '' ? -1 : indexOfWord(text, word);
    if (at > 0) return made(text.slice(0, at), text.slice(at + word.length));
  }
  return null;
}

/** The place of a word or phrase with nothing of a longer word around it; scripts without spaces need no border. */
function indexOfWord(text: string, word: string): number {
  const lower = text.toLowerCase();
  const glued = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/.test(word);
  for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
    const before = lower[at - 1] ?? ' ';
    const after = lower[at + word.length] ?? ' ';
    if (glued || (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after))) return at;
  }
  return -1;
}

function made(better: string, worse: string): Sides | null {
  const first = tidy(better);
  const second = tidy(worse);
  return first === null || second === null ? null : { better: first, worse: second };
}

function tidy(text: string | undefined): string | null {
  const own = (text ?? '').replace(/^[\s,:;–—-]+|[\s,:;–—.!。-]+$/g, '');
  return own === '' ? null : own;
}

/** 3 when both sides mean the measure, 2 when the better side does; null when neither or another measure fits as well. */
function scoreOf(rule: Sides): { readonly id: MeasureId; readonly score: number } | null {
  if (rule.better === null || rule.worse === null) return null;
  const { better, worse } = { better: fold(rule.better), worse: fold(rule.worse) };
  const scored = MEASURE_IDS.map((id) => {
    const good = LANGUAGES.some(({ rules }) => means(better, rules?.[id]?.[0]));
    const bad = LANGUAGES.some(({ rules }) => means(worse, rules?.[id]?.[1]));
    return { id, score: (good ? 2 : 0) + (bad ? 1 : 0) };
  }).sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined || first.score < 2) return null;
  return second !== undefined && second.score === first.score ? null : first;
}

/** The measures whose words, of either side, a folded text names: what a failure mode is about. */
export function measuresNamed(text: string): readonly MeasureId[] {
  return MEASURE_IDS.filter((id) => LANGUAGES.some(({ rules }) => rules?.[id]?.some((stems) => means(text, stems)) === true));
}

/** True when a word of the text begins with one of the stems. */
function means(text: string, stems: string | undefined): boolean {
  return (stems ?? '').split('|').some((stem) => {
    if (stem === '') return false;
    const own = fold(stem);
    const at = text.indexOf(own);
    if (at === -1) return false;
    if (/[\u0e00-\uffff]/.test(own)) return true;
    return at === 0 || !/\p{L}/u.test(text[at - 1] ?? ' ') || text.includes(` ${own}`);
  });
}
