import { conceptOf } from '../../../../src/core/roadmap/fields/label';
import { type Lines, type Particle, PARTICLES, phrasesOf } from '../../../../src/core/roadmap/words/table';
import { languages } from '../../../../src/core/roadmap/words/tables';
import { headLexicon, labelTokens, timeLexicon, saysParticle, timeTokens, titleLexicon, titleTokens } from '../../../../src/core/roadmap/words/words';

const TIMES = '# = phase stage day week month quarter half year hour half-1 half-2 day-pair week-pair month-pair year-pair week-length month-length year-length day-length week-nth month-nth year-nth day-nth calendar-month half-year nth per within over to and since now ongoing onwards about then later bimonth class0 class1 class2 class3 class4 grade1 grade2 grade3 grade4 horizon near ahead goals season least effort due age';
const LABELS = 'goal purpose end-state horizon start time actions deliverable failure focus rules outputs paths transformation from to principle done state summary record plan learn study order product priority head';
const RULES = 'beats than not prefer ends like depth shipping leverage visibility trajectory';
const all = [...languages('latin'), ...languages('other')];

const termsIn = (line: string): readonly string[] => (line === '' ? [] : line.split(' '));

/** Every phrase of the terms, as a person writes it: a beginning stands for itself. */
const phrases = (lines: Lines): readonly string[] => [...lines.values()].flatMap(termsIn).flatMap(phrasesOf).map((words) => words.join(' ').replace(/[!*+]/g, ''));

describe.each(all.map((language) => [language.locale, language] as const))('the words of %s', (_locale, { times, particles, labels, rules }) => {
  it('say only what the reader asks for', () => {
    const unknown = (lines: Lines, known: string): readonly string[] => [...lines.keys()].filter((meaning) => !known.split(' ').includes(meaning) && !/^=\d+$/.test(meaning));
    expect([...unknown(times, TIMES), ...unknown(labels, LABELS), ...unknown(rules, RULES)]).toEqual([]);
  });

  it('have phase, week, month and now in full, for a table is read by people too', () => {
    for (const meaning of ['phase', 'week', 'month', 'now']) expect(termsIn(times.get(meaning) ?? '')[0]).toMatch(/^[^*]+$/);
  });

  it('begin with three letters at least where only the beginning is given, or they would take in other words', () => {
    const short = [...times.values(), ...labels.values()].flatMap(termsIn).flatMap((term) => term.split(/[_/]/)).filter((word) => /[*+]$/.test(word) && word.length < 4);
    expect(short).toEqual([]);
  });

  it('are all found, in times and in labels: none is dead', () => {
    const lost = phrases(times).filter((phrase) => (timeLexicon.match(timeTokens(phrase), 0)?.length ?? 0) === 0);
    const { record = '', plan = '', learn = '', study = '', order = '', product = '', priority = '', head = '', ...own } = Object.fromEntries(labels);
    const ofTitles = phrases(new Map([['', `${record} ${plan} ${learn} ${study} ${order} ${product} ${priority}`.replace(/ +/g, ' ').trim()]])).filter((phrase) => titleLexicon.match(titleTokens(phrase), 0) === null);
    const ofHeads = phrases(new Map([['', head]])).filter((phrase) => headLexicon.match(labelTokens(phrase), 0) === null);
    expect([...lost, ...ofTitles, ...ofHeads, ...phrases(new Map(Object.entries(own))).filter((phrase) => conceptOf(phrase) === null)]).toEqual([]);
  });
  it('hold a time together as they are written', () => {
    const lost = [...particles].flatMap(([kind, terms]) => termsIn(terms).filter((term) => timeTokens(term).length === 1 && !saysParticle(timeTokens(term)[0]?.text ?? '', kind as Particle)));
    expect(lost).toEqual([]);
    expect([...particles.keys()].filter((kind) => !PARTICLES.some((own) => own === kind))).toEqual([]);
  });
});

it('a plan in every table has words for what a phase holds', () => {
  for (const { labels } of all) expect([...labels.keys()]).toEqual(expect.arrayContaining(['goal', 'time', 'deliverable', 'failure', 'focus', 'done', 'summary', 'record']));
});
