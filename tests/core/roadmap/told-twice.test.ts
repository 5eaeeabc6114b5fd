import { readText } from './read-text';

const phases = (text: string): readonly unknown[] => readText(text).phases.map(({ title, span, duration }) => [title, span === null ? null : `${span.unit} ${span.start}..${span.end ?? ''}`, duration === null ? null : `${duration.min}-${duration.max ?? ''} ${duration.unit}`]);
const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);
const part = (name: string, ...heads: readonly string[]): string => `## ${name}\n\n${heads.map((head) => `### ${head}\n\n- a\n- b\n\n`).join('')}`;

describe('the same time told twice, in two parts of a note', () => {
  const months = part('Three months', 'Month 1: Wood', 'Month 2: Paint', 'Month 3: Sale');
  const weeks = part('In detail', 'Week 1-2: Oak', 'Week 3-4: Glue', 'Week 5-8: Colours', 'Week 9-12: Fair');

  it.each([['before', `${months}${weeks}`], ['behind', `${weeks}${months}`]])('is told by its months, whatever weeks stand beside them: %s', (_where, text) => {
    expect(titles(`# Plan for a shop\n\n${text}`)).toEqual(['Wood', 'Paint', 'Sale']);
  });

  it('is told by single months beside stretches of them, and beside days and weeks together', () => {
    const four = part('Goals', 'Month 1: Wood', 'Month 2: Paint', 'Month 3: Sale', 'Month 4: Rest');
    expect(titles(`# Plan for a shop\n\n${part('Practice', 'Months 1-2: Fair', 'Months 3-4: Shop')}${four}`)).toEqual(['Wood', 'Paint', 'Sale', 'Rest']);
    expect(titles(`# Plan for a shop\n\n${part('At first', 'Days 1-7: Tools', 'Week 1: Oak', 'Week 2: Glue')}${four}`)).toEqual(['Wood', 'Paint', 'Sale', 'Rest']);
  });

  it('is no phase where a lone stretch of it stands behind', () => {
    expect(titles(`# Plan for a shop\n\n${months}${part('What to do', 'Month 2-3')}`)).toEqual(['Wood', 'Paint', 'Sale']);
  });

  it('is told by its weeks where the months only sum them up, or are one', () => {
    expect(titles(`# Plan for a shop\n\n${part('Overview', 'Month 1: Wood', 'Month 2: Paint', 'Month 3: Sale')}${weeks}`)).toEqual(['Oak', 'Glue', 'Colours', 'Fair']);
    expect(titles(`# Plan for a shop\n\n${part('Overview', 'Week 1-2: Wood', 'Week 3-4: Paint', 'Week 5-6: Sale', 'Week 7-8: Rest')}${part('In detail', 'Week 1-4: Oak', 'Week 5-6: Glue', 'Week 7-8: Nails')}`)).toEqual(['Oak', 'Glue', 'Nails']);
    expect(titles(`# Plan for a shop\n\n${part('All of it', 'Months 1-3: Shop')}${weeks}`)).toContain('Oak');
  });

  it('is a phase where a lone stretch behind goes on from it', () => {
    expect(titles(`# Plan for a shop\n\n${months}${part('What to do', 'Month 3-5')}`)).toEqual(['Wood', 'Paint', 'Sale', 'Month 3-5']);
  });

  it('goes on where the weeks lie behind the months, or the other way round', () => {
    expect(titles(`# Plan for a shop\n\n${part('First', 'Week 1: Oak', 'Week 2: Glue', 'Week 3: Nails')}${part('Then', 'Month 2: Paint', 'Month 3: Sale')}`)).toEqual(['Oak', 'Glue', 'Nails', 'Paint', 'Sale']);
  });

  it('is two tracks where the headings of both have titles', () => {
    expect(titles(`# Plan for a shop\n\n${part('Wood', 'Week 1: Oak', 'Week 2: Glue')}${part('Money', 'Week 1: Bank', 'Week 2: Prices')}`)).toEqual(['Oak', 'Glue', 'Bank', 'Prices']);
  });
});

describe('two lists of the same weeks', () => {
  const list = (name: string, ...all: readonly string[]): string => `### ${name}\n\n${all.map((own, index) => `- Week ${index * 4 + 1}–${index * 4 + 4}: ${own}\n`).join('')}\n`;

  it('are one plan: the one below a heading that says phases', () => {
    expect(titles(`# Training plan, 12 weeks\n\n${list('Running', 'eight times', 'ten times', 'six times')}${list('Phases of it', 'adapt', 'go on', 'hold')}`)).toEqual(['adapt', 'go on', 'hold']);
  });

  it('are the first of them where no heading says so', () => {
    expect(titles(`# Training plan, 12 weeks\n\n${list('Running', 'eight times', 'ten times', 'six times')}${list('Rowing', 'adapt', 'go on', 'hold')}`)).toEqual(['eight times', 'ten times', 'six times']);
  });
});

describe('numbered headings that are times', () => {
  it('are phases by their times, and the parts of the note behind them are none', () => {
    const guide = '# Onboarding guide\n\n## 1. Erste Woche\n\n- a\n\n## 2. Erste zwei Wochen\n\n- b\n\n## 3. Erster Monat\n\n- c\n\n## 4. Fragen\n\n- d\n\n## 5. Kontakte\n\n- e\n';
    expect(readText(guide).phases.map(({ number, span }) => [number, span?.unit, span?.start])).toEqual([[null, 'week', 1], [null, undefined, undefined], [null, 'month', 1]]);
  });

  it('keep their numbers where they have titles too', () => {
    expect(readText('# Plan\n\n## 1. Wood (week 1)\n\n- a\n\n## 2. Paint (week 2)\n\n- b\n').phases.map(({ number, title }) => [number, title])).toEqual([[1, 'Wood'], [2, 'Paint']]);
  });

  it('may say in words how much time comes first', () => {
    expect(phases('# Plan\n\n## First two weeks: Wood\n\n- a\n\n## Weeks 3-6: Paint\n\n- b\n')[0]).toEqual(['Wood', 'week 1..2', null]);
  });
});

it.each(['Costi finali', 'Preventivo', 'Costos del taller', 'Costes del taller', 'Custos da oficina', 'Coûts de l’atelier', 'Kosten der Werkstatt', 'Koszty warsztatu'])('what years cost is no plan: %s', (title) => {
  expect(titles(`# ${title}\n\n## Anno 1 — Oak\n\n- a\n\n## Anno 2 — Glue\n\n- b\n`)).toEqual([]);
});

describe('a part that is called as a summary is', () => {
  const phases = (heading: string, more: string): string => `## ${heading}\n\n### Phase 1: Oak\n\n- a\n${more}\n### Phase 2: Glue\n\n- b\n${more}\n`;
  const list = '## What is due\n\n1. **M1 (14 January)**: all is drawn\n2. **M2 (4 February)**: all is glued\n3. **M3 (4 March)**: all is sold\n';

  it('holds the plan when it says more than two lines of each phase', () => {
    expect(titles(`# Boat timeline\n\n${phases('Overview', '- c\n- d\n')}${list}`)).toEqual(['Oak', 'Glue']);
    expect(titles(`# Boat plan\n\n${phases('Overview', '')}## Plan\n\n### Week 1: Cut\n\n- a\n- b\n- c\n\n### Week 2: Sand\n\n- a\n- b\n- c\n`)).toEqual(['Cut', 'Sand']);
  });

  it('is left aside when it names what each phase is for', () => {
    const timed = (heading: string, first: string, second: string): string => `## ${heading}\n\n### Phase 1: ${first} (weeks 1-3)\n\n- a\n\n### Phase 2: ${second} (weeks 4-6)\n\n- b\n\n`;
    expect(titles(`# Exam plan\n\n${timed('Eleven weeks', 'Look', 'Train')}${timed('Goals per phase', 'First goals', 'Last goals')}`)).toEqual(['Look', 'Train']);
    expect(titles(`# Exam plan\n\n${timed('Eleven weeks', 'Look', 'Train')}${timed('Another track', 'Sing', 'Dance')}`)).toEqual(['Look', 'Train', 'Sing', 'Dance']);
  });

  it('says "goals per phase" of phases elsewhere', () => {
    expect(titles('# Exam\n\n## Planning (11 weeks)\n\n- a\n\n## Goals per phase\n\n- b\n')).toEqual([]);
  });
});
