import { phaseLine } from '../../../src/core/roadmap/phases/line/phase-line';
import { readText } from './read-text';

const read = (text: string): readonly unknown[] => readText(text).phases.map(({ title, span, duration }) => [title, span === null ? null : `${span.unit} ${span.start}..${span.end ?? ''}`, duration === null ? null : `${duration.min}-${duration.max ?? ''} ${duration.unit}`]);
/** The heading among two others, in a note that says it is a plan. */
const heading = (own: string): unknown => read(`# My plan\n\n## Phase 1: Draw\n\n- a\n\n## Phase 2: ${own}\n\n- b\n`)[1];
const alone = (...headings: readonly string[]): readonly unknown[] => read(`# My study plan\n\n${headings.map((own) => `## ${own}\n\n- a thing\n`).join('\n')}`);

describe('a word that several languages have', () => {
  it.each([
    ['a day in Czech', ['Den 1: Base', 'Den 2: Paint', 'Den 3: Sell'], ['day 1..1', 'day 2..2', 'day 3..3']],
    ['a day behind its number', ['1. den: Base', '2. den: Paint', '3. den: Sell'], ['day 1..1', 'day 2..2', 'day 3..3']],
    ['a day in Slovak', ['Deň 1: Base', 'Deň 2: Paint', 'Deň 3: Sell'], ['day 1..1', 'day 2..2', 'day 3..3']],
    ['a day in Serbian', ['Dan 1: Base', 'Dan 2: Paint', 'Dan 3: Sell'], ['day 1..1', 'day 2..2', 'day 3..3']],
    ['"first" in Korean', ['첫 달: Base', '둘째 달: Paint'], ['month 1..1', 'month 2..2']],
    ['"and" in Dutch', ['Week 1 en 2: Base', 'Week 3 en 4: Paint'], ['week 1..2', 'week 3..4']],
    ['"and" in Polish', ['Tydzień 1 i 2: Base', 'Tydzień 3 i 4: Paint'], ['week 1..2', 'week 3..4']],
    ['"and" in Catalan, between quarters', ['Q1 i Q2 2027: Base', 'Q3 i Q4 2027: Paint'], ['quarter 2027-Q1..2027-Q2', 'quarter 2027-Q3..2027-Q4']],
    ['"and" in Indonesian', ['Minggu 1 dan 2: Base', 'Minggu 3 dan 4: Paint'], ['week 1..2', 'week 3..4']],
  ])('is %s where the numbers around it say so', (_what, headings, spans) => {
    expect(alone(...headings)).toEqual(['Base', 'Paint', 'Sell'].slice(0, spans.length).map((title, at) => [title, spans[at], null]));
  });

  it.each([
    ['Base (den 1. Mai 2027)', ['Base', 'date 2027-05-01..2027-05-01', null]],
    ['Base (3 měsíce)', ['Base', null, '3-3 month']],
    ['Base (tři měsíce)', ['Base', null, '3-3 month']],
    ['Base (tri mesiace)', ['Base', null, '3-3 month']],
    ['Base (Tri 1 2027)', ['Base', 'quarter 2027-Q1..2027-Q1', null]],
    ['Base (первые 3 месяца)', ['Base', null, '3-3 month']],
    ['Base (pierwsze 3 miesiące)', ['Base', null, '3-3 month']],
    ['Base（前3个月）', ['Base', null, '3-3 month']],
    ['Base (두 달)', ['Base', null, '2-2 month']],
    ['Base (hai tháng)', ['Base', null, '2-2 month']],
    ['Base (to let me draw)', ['Base (to let me draw)', null, null]],
    ['Base (od stycznia do marca 2027)', ['Base', 'date 2027-01..2027-03', null]],
    ['Base (od ledna do března 2027)', ['Base', 'date 2027-01..2027-03', null]],
    ['Base (até o final do 1º semestre de 2027)', ['Base', 'quarter 2027-Q1..2027-Q2', null]],
    ['Base (1° trimestre 2027)', ['Base', 'quarter 2027-Q1..2027-Q1', null]],
  ])('keeps its other meanings: %s', (own, phase) => {
    expect(heading(own)).toEqual(phase);
  });

  it('is told from a date of the calendar', () => {
    expect(alone('Den 1. Mai 2027 – 31. Mai 2027: Base', 'Den 1. Juni 2027 – 30. Juni 2027: Paint')).toEqual([['Base', 'date 2027-05-01..2027-05-31', null], ['Paint', 'date 2027-06-01..2027-06-30', null]]);
  });

  it('opens an item as it opens a heading', () => {
    expect(read('# Studijní plán\n\n- Den 1–30: Base\n- Den 31–60: Paint\n- Den 61–90: Sell\n')).toEqual([['Base', 'day 1..30', null], ['Paint', 'day 31..60', null], ['Sell', 'day 61..90', null]]);
  });

  it('opens a line of its own', () => {
    expect(phaseLine({ kind: 'item', raw: 'Den 1: Base', plain: 'Den 1: Base' })).toMatchObject({ kind: 'box', number: 1, title: 'Base' });
    expect(phaseLine({ kind: 'item', raw: 'Nå: Base', plain: 'Nå: Base' })).toMatchObject({ kind: 'calendar', title: 'Base' });
  });

  it('opens the turns of a plan', () => {
    expect(readText('# Min plan\n\n## Nå\n\n- a\n\n## Senere\n\n- b\n\n## Langsiktig\n\n- c\n').phases.map(({ title }) => title)).toEqual(['Nå', 'Senere', 'Langsiktig']);
  });
});

describe('words that mean what stands around them', () => {
  it.each(['# Leerplan\n\n## Week 1: Lezen\n\n- [ ] Samenvatting maken en voor vrijdag inleveren\n\n## Week 2: Rust\n\n- [ ] x\n', '# Opmerkingen\n\n- Eerst lezen, dan voor 1 mei inleveren.\n', `# Plan\n\n## ${'dan '.repeat(9000)}\n`])('may stand beside each other', (text) => {
    expect(readText(text).phases.length).toBeLessThan(3);
  });
});

describe('a length in words', () => {
  it.each([
    ['(two months)', '2-2 month'], ['(zwei bis drei Wochen)', '2-3 week'], ['(deux mois)', '2-2 month'], ['(два месяца)', '2-2 month'], ['(iki ay)', '2-2 month'], ['(kaksi kuukautta)', '2-2 month'], ['（两个月）', '2-2 month'],
    ['(half a year)', '6-6 month'], ['(ein halbes Jahr)', '6-6 month'], ['(полгода)', '6-6 month'], ['(pół roku)', '6-6 month'], ['（半年）', '6-6 month'], ['(반년)', '6-6 month'], ['(medio año)', '6-6 month'],
  ])('is one in brackets too: %s', (brackets, length) => {
    expect(heading(`Base ${brackets}`)).toEqual(['Base', null, length]);
  });

  it('is half of a known year where that is named', () => {
    expect(alone('2027年上半年：Base', '2027年下半年：Paint')).toEqual([['Base', 'quarter 2027-Q1..2027-Q2', null], ['Paint', 'quarter 2027-Q3..2027-Q4', null]]);
  });
});

describe('a number that is a word behind a dash', () => {
  it.each([['Woche 1 — Ein Team leiten', 'Ein Team leiten'], ['Week 1 – Een team leiden', 'Een team leiden']])('begins a title: %s', (first, title) => {
    expect(alone(first, 'Woche 2 — Rast')).toEqual([[title, 'week 1..1', null], ['Rast', 'week 2..2', null]]);
  });

  it('ends a range where nothing follows it', () => {
    expect(alone('Week 1 – four: Base', 'Week 5 – six: Paint')).toEqual([['Base', 'week 1..4', null], ['Paint', 'week 5..6', null]]);
  });
});

describe('an ordinal that Markdown takes for the number of a list', () => {
  it.each([
    ['phases', ['1. Phase: Base', '2. Phase: Paint'], [null, null]],
    ['months', ['1. Monat: Base', '2. Monat: Paint'], ['month 1..1', 'month 2..2']],
    ['weeks with dashes', ['1. Hafta – Base', '2. Hafta – Paint'], ['week 1..1', 'week 2..2']],
    ['quarters', ['1. Quartal 2027: Base', '2. Quartal 2027: Paint', '3. Quartal 2027: Sell'], ['quarter 2027-Q1..2027-Q1', 'quarter 2027-Q2..2027-Q2', 'quarter 2027-Q3..2027-Q3']],
    ['bold ones', ['1. **Monat: Base**', '2. **Monat: Paint**'], ['month 1..1', 'month 2..2']],
  ])('is read with its word: %s', (_what, lines, spans) => {
    expect(read(`# Mein Fahrplan\n\n${lines.join('\n')}\n`)).toEqual(['Base', 'Paint', 'Sell'].slice(0, spans.length).map((title, at) => [title, spans[at], null]));
  });

  it.each([
    ['words of another kind', '1. Bread: rye\n2. Cake: plum\n'],
  ])('is none of %s', (_what, list) => {
    expect(read(`# My roadmap\n\n${list}`)).toEqual([]);
  });

  it('is none before a word that goes on', () => {
    expect(read('# My roadmap\n\n1. **Phase gates**: learn\n2. **Phase tests**: learn\n3. **Phase names**: learn\n')).toEqual([['Phase gates', null, null], ['Phase tests', null, null], ['Phase names', null, null]]);
  });

  it('is none before a month of the calendar', () => {
    expect(read('# Mój plan\n\n1. **Styczeń 2027: Base**\n2. **Luty 2027: Paint**\n3. **Marzec 2027: Sell**\n')).toEqual([['Base', 'date 2027-01..2027-01', null], ['Paint', 'date 2027-02..2027-02', null], ['Sell', 'date 2027-03..2027-03', null]]);
  });

  it('is the place in the list where the time has a number of its own', () => {
    expect(alone('1. الأسبوع الأول: Base', '2. الأسبوع الثاني: Paint')).toEqual([['Base', 'week 1..1', null], ['Paint', 'week 2..2', null]]);
    expect(alone('1. الربع الأول 2027: Base', '2. الربع الثاني 2027: Paint')).toEqual([['Base', 'quarter 2027-Q1..2027-Q1', null], ['Paint', 'quarter 2027-Q2..2027-Q2', null]]);
  });
});

describe('a plain line above its list', () => {
  it.each([
    ['with its time behind the title', ['Base (Months 1-3)', 'Paint (Months 4-6)'], ['month 1..3', 'month 4..6']],
    ['with months before it', ['January to March 2027: Base', 'April to June 2027: Paint', 'July 2027: Sell'], ['date 2027-01..2027-03', 'date 2027-04..2027-06', 'date 2027-07..2027-07']],
  ])('opens a phase %s', (_how, lines, spans) => {
    expect(read(`# My roadmap\n\n${lines.map((own) => `${own}\n- a thing\n`).join('\n')}`)).toEqual(['Base', 'Paint', 'Sell'].slice(0, lines.length).map((title, at) => [title, spans[at], null]));
  });

  it.each([
    ['as a sentence', '# My roadmap\n\nWe drew a lot (3 months).\n- a\n\nWe painted more (6 months).\n- b\n\nWe sold it all (9 months).\n- c\n'],
    ['where no list follows', '# My roadmap\n\nBase (Months 1-3)\n\nPaint (Months 4-6)\n\nSell (Months 7-9)\n'],
    ['in a note that says nothing of a plan', '# My house\n\nBase (3 months)\n- a\n\nPaint (6 months)\n- b\n\nSell (9 months)\n- c\n'],
    ['where it goes on from the one before', '# My roadmap\n\nWords\nBase (Months 1-3)\n- a\n\nWords\nPaint (Months 4-6)\n- b\n'],
  ])('opens none %s', (_how, text) => {
    expect(read(text)).toEqual([]);
  });
});
