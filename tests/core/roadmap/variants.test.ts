import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';
import type { Phase } from '../../../src/core/roadmap/roadmap';
import { type LanguageWords, phrasesOf } from '../../../src/core/roadmap/words/table';
import { languages } from '../../../src/core/roadmap/words/tables';

/**
 * The forms a phase is spelled in, crossed with every language's own words and with separators.
 * What should be read is known by how the note was made; no expectation is written by hand.
 */
const first = (terms: readonly string[] | undefined): string => phrase(terms?.[0] ?? '', 0);
/** A term's phrase as a person writes it. */
const phrase = (term: string, which: number): string => phrasesOf(term).at(which)?.join(' ').replace(/[*+]/g, '') ?? '';
const glued = (language: LanguageWords): boolean => /^(?:zh|ja|ko)$/.test(language.locale);
const SPANS = [[1, 3], [4, 6], [7, 12]] as const;
const TITLES = ['Alpha & omega', 'Bravo – "phase" two: done', 'C++ / Rust'];

const termsOf = ({ times }: LanguageWords, meaning: string): readonly string[] | undefined => times.get(meaning)?.split(' ');

interface Words { readonly phase: string; readonly week: string; readonly month: string }

function wordsOf(language: LanguageWords): Words {
  return { phase: first(termsOf(language, 'phase')), week: first(termsOf(language, 'week')), month: first(termsOf(language, 'month')?.filter((word) => word !== '月' && word !== '월')) };
}

/** A counted position, as the language writes it: `weeks 1-3`, `第1-3周`, `1-3주차`. */
function position(language: LanguageWords, from: number, to: number, dash: string): string {
  const { week } = wordsOf(language);
  if (language.locale === 'zh') return `第${from}${dash}${to}周`;
  if (language.locale === 'ja') return `${from}${dash}${to}週目`;
  if (language.locale === 'ko') return `${from}${dash}${to}주차`;
  return `${week} ${from}${dash}${to}`;
}

type Form = (language: LanguageWords, number: number, title: string, time: string) => string;

const FORMS: Readonly<Record<string, Form>> = {
  'heading, time in brackets': (l, n, title, time) => `## ${wordsOf(l).phase} ${n}: ${title} (${time})`,
  'heading with a dash': (l, n, title, time) => `### ${wordsOf(l).phase} ${n} — ${title} (${time})`,
  'whole heading bold': (l, n, title, time) => `### **${wordsOf(l).phase} ${n}: ${title} (${time})**`,
  'time before the title': (l, n, title, time) => `## ${wordsOf(l).phase} ${n} (${time}) — ${title}`,
  'full-width signs': (l, n, title, time) => `## ${wordsOf(l).phase}${n}：${title}（${time}）`,
  'number before the word': (l, n, title, time) => `## ${n}. ${wordsOf(l).phase}: ${title} (${time})`,
  'Roman number': (l, n, title, time) => `## ${wordsOf(l).phase} ${['I', 'II', 'III'][n - 1] ?? ''}: ${title} (${time})`,
  'a qualifier before the colon': (l, n, title, time) => `## ${wordsOf(l).phase} ${n} (xyz): ${title} (${time})`,
  'a second pair of numbers': (l, n, title, time) => `## ${wordsOf(l).phase} ${n}: ${title} (${time}, ~6-8 h)`,
  'list item, bold head': (l, n, title, time) => `- **${wordsOf(l).phase} ${n}** (${time}): ${title}`,
  'checked list item': (l, n, title, time) => `- [x] ${wordsOf(l).phase} ${n}: ${title} (${time}) (3/3 plans)`,
  'number alone': (_l, n, title, time) => `# ${n}) ${title} (${time})`,
  'keycap': (_l, n, title, time) => `## ${n}️⃣ ${title} (${time})`,
  'time behind a bar': (l, n, title, time) => `## 📍 ${wordsOf(l).phase} ${n}: ${title} | ${time}`,
  'time alone as the head': (_l, _n, title, time) => `## ${time}: ${title}`,
  'time on the line below': (l, n, title, time) => `## ${wordsOf(l).phase} ${n}: ${title}\n\n*${time}*`,
  'time as the next heading': (l, n, title, time) => `# ${wordsOf(l).phase} ${n}: ${title}\n## ${time} | Skills 1-13`,
};

function read(text: string): readonly Phase[] {
  return readRoadmap({ path: 'Plan.md', text, structure: parseMetadata(text) }).roadmap.phases;
}

/** A plan of three phases with prose and a list below each. */
function plan(lines: readonly string[]): string {
  return `Some words before the plan.\n\n${lines.map((line) => (line.startsWith('-') ? line : `${line}\n\nA sentence about it.\n\n- one\n- two\n`)).join('\n')}\n`;
}

describe.each([...languages('latin'), ...languages('other')].map((language) => [language.locale, language] as const))('a plan in %s', (_locale, language) => {
  it.each(Object.entries(FORMS))('is read from its %s, with every sign between the numbers', (_name, form) => {
    for (const dash of ['-', '–', '~', '\u2011', ' - ', '〜']) {
      const text = plan(SPANS.map(([from, to], index) => form(language, index + 1, TITLES[index] ?? '', position(language, from, to, dash))));
      const found = read(text).map(({ title, span, line }) => ({ title, span, at: text.split('\n')[line - 1]?.includes(title) }));

      expect({ text, found }).toEqual({
        text,
        found: SPANS.map(([start, end], index) => ({ title: TITLES[index], span: { unit: 'week', start, end, open: false }, at: true })),
      });
    }
  });

  it('takes counts that do not follow on each other as lengths, and counts that do as positions', () => {
    const { phase, month } = wordsOf(language);
    const space = glued(language) ? '' : ' ';
    const lengths = plan([[2, 3], [4, 6], [2, 4]].map(([min = 0, max = 0], index) => `## ${phase} ${index + 1}: T${index} (${min}-${max}${space}${month})`));
    const places = plan([[0, 3], [3, 9], [9, 18]].map(([from = 0, to = 0], index) => `## ${phase} ${index + 1}: T${index} (${from}-${to}${space}${month})`));

    expect(read(lengths).map(({ span, duration }) => [span, duration?.unit, duration?.min, duration?.max])).toEqual([[null, 'month', 2, 3], [null, 'month', 4, 6], [null, 'month', 2, 4]]);
    expect(read(places).map(({ span, duration }) => [span?.unit, span?.start, span?.end, duration])).toEqual([['month', 0, 3, null], ['month', 3, 9, null], ['month', 9, 18, null]]);
  });

  it('knows the names of its months, as Intl writes them, and open ends', () => {
    const { phase } = wordsOf(language);
    // Vietnamese numbers its months; with a year they are written like this.
    const name = (month: number): string => language.locale === 'vi' ? `${String(month)}/2027` : new Intl.DateTimeFormat(`${language.locale}-u-ca-gregory-nu-latn`, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(2027, month - 1, 15));
    const text = plan([`## ${phase} 1: T0 (${name(1)} – ${name(3)})`, `## ${phase} 2: T1 (${name(4)} – ${name(12)})`, `## ${phase} 3: T2 (2028+)`]);

    expect(read(text).map(({ span }) => [span?.unit, span?.start, span?.end, span?.open])).toEqual([['date', '2027-01', '2027-03', false], ['date', '2027-04', '2027-12', false], ['date', '2028', null, true]]);
  });

  it('reads calendar quarters, with the year first or last, two at once and open', () => {
    const text = plan(['## Q1 2027: T0', '## 2027 Q2 / Q3: T1', '## Q4+ 2027: T2']);

    expect(read(text).map(({ title, span }) => [title, span?.start, span?.end, span?.open])).toEqual([['T0', '2027-Q1', '2027-Q1', false], ['T1', '2027-Q2', '2027-Q3', false], ['T2', '2027-Q4', null, true]]);
  });

  it('lays open what "now" and an ordinal word mean', () => {
    const { phase, month } = wordsOf(language);
    const now = first(termsOf(language, 'now'));
    const ordinals = termsOf(language, '#')?.map((own) => phrase(own, -1)) ?? [];
    // Where the second is called as two is, `hai tháng` are two months and the second one is written another way.
    const counted = termsOf(language, '=')?.some((own) => ordinals.includes(phrase(own, 0))) === true;
    const opened = read(plan([`## ${phase} 1: T0 (${now} – 2027)`, `## ${phase} 2: T1 (2028 – 2029)`]));

    expect(opened.map(({ span }) => [span?.start, span?.end])).toEqual([['now', '2027'], ['2028', '2029']]);
    if (ordinals.length >= 3 && !glued(language) && !counted) {
      const months = read(plan([0, 1, 2].map((index) => `## ${ordinals[index]} ${month}: T${index}`)));
      expect(months.map(({ span }) => span?.start)).toEqual([1, 2, 3]);
    }
  });
});
