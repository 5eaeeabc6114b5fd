import { readText } from './read-text';

const titles = (text: string, path = 'Note.md'): readonly string[] => readText(text, path).phases.map(({ title }) => title);
const phases = (text: string): readonly unknown[] => readText(text, 'Note.md').phases.map(({ number, title, span }) => [number, title, span === null ? null : `${span.unit} ${span.start}..${span.end ?? ''}`]);
const headings = (level: number, ...heads: readonly string[]): string => heads.map((head) => `${'#'.repeat(level)} ${head}\n\n- a\n\n`).join('');

describe('the title of a note on one phase', () => {
  const weeks = headings(2, 'Week 5: Oak', 'Week 6: Glue', 'Weeks 7-10: Nails');

  it.each([['# Phase 1 — Basics (Weeks 5–10)', 'Week', 'Weeks'], ['# Phase 1 — Grundlagen (Wochen 5–10)', 'Woche', 'Wochen'], ['# Этап 1 — Основы (недели 5–10)', 'Неделя', 'Недели']])('is over the weeks in it, which are planned: %s', (title, week, several) => {
    expect(titles(`${title}\n\n${headings(2, `${week} 5: Oak`, `${week} 6: Glue`, `${several} 7-10: Nails`)}`)).toEqual(['Oak', 'Glue', 'Nails']);
  });

  it('says that they are planned, whatever stands in them', () => {
    expect(titles('# Phase 1 — Basics (Weeks 5–6)\n\n## Week 5\n\nWords of it.\n\n## Week 6\n\nMore words.\n')).toEqual(['Week 5', 'Week 6']);
  });

  it('is a phase where there are others, or no weeks of its own', () => {
    expect(titles(`# Phase 1 — Basics (Weeks 5–10)\n\n${weeks}# Phase 2 — Sails (Weeks 11–12)\n\n- a\n`)).toEqual(['Basics', 'Sails']);
    expect(titles(`# Phase 1 — Basics (Weeks 5–10)\n\n${headings(2, 'Week 5: Oak', 'What is in it')}`)).toEqual(['Basics']);
    expect(titles(`# Phase 1 — Basics (Months 3–4)\n\n${headings(2, 'Week 1: Oak', 'Week 2: Glue')}`)).toEqual(['Basics']);
    expect(titles(`# Phase 1 — Basics (Weeks 5–10)\n\n${headings(2, 'Oak (2 weeks)', 'Glue (3 weeks)')}`)).toEqual(['Basics']);
  });

  it('is no lower heading, and no heading behind other words', () => {
    expect(titles(`## Phase 1 — Basics (Weeks 5–10)\n\n${headings(3, 'Week 5: Oak', 'Week 6: Glue')}`)).toEqual(['Basics']);
    expect(titles(`Some words.\n\n# Phase 1 — Basics (Weeks 5–10)\n\n${weeks}`)).toEqual(['Basics']);
  });
});

describe('now, next and later', () => {
  it.each([['Now', 'Next', 'Later'], ['Jetzt', 'Danach', 'Später'], ['现在', '接下来', '以后']])('have no numbers but those written before them: %s', (now, next, later) => {
    expect(readText(`# Roadmap\n\n${headings(2, now, next, later)}`).phases.map(({ number }) => number)).toEqual([null, null, null]);
    expect(readText(`# Roadmap\n\n1. ${now}: oak\n2. ${next}: glue\n3. ${later}: nails\n`).phases.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('have none from the times beside them', () => {
    expect(phases(`# Roadmap\n\n${headings(2, 'Now (Q1 2027)', 'Next (Q2 2027)', 'Later (Q3 2027)')}`)).toEqual([[null, 'Now', 'quarter 2027-Q1..2027-Q1'], [null, 'Next', 'quarter 2027-Q2..2027-Q2'], [null, 'Later', 'quarter 2027-Q3..2027-Q3']]);
  });

  it('leave other phases the numbers of their units', () => {
    expect(readText(`# Plan\n\n${headings(2, 'The second week: Oak', 'The third week: Glue')}`).phases.map(({ number }) => number)).toEqual([2, 3]);
  });

  it('are horizons with their numbers in signs', () => {
    expect(phases(`# Roadmap\n\n${headings(2, '1️⃣ Short-term', '2️⃣ Mid-term', '3️⃣ Long-term')}`)).toEqual([[1, 'Short-term', null], [2, 'Mid-term', null], [3, 'Long-term', null]]);
  });
});

describe('a plan of so many weeks', () => {
  it('is over its weeks, not beside other horizons', () => {
    expect(titles(`# Boats\n\n## 12-week plan\n\n${headings(3, 'Week 1-4: Oak', 'Week 5-12: Glue')}${headings(2, '6-month plan', '1-year plan')}`)).toEqual(['Oak', 'Glue']);
  });

  it('is one of them where it says goals only, or is told by months', () => {
    expect(titles(`# Boats\n\n## 12-month goals\n\n${headings(3, 'Week 1-4: Oak', 'Week 5-12: Glue')}${headings(2, '2-year goals', '5-year goals')}`)).toEqual(['12-month goals', '2-year goals', '5-year goals']);
  });
});

describe('a heading one level off', () => {
  it.each([['Month', 'months'], ['Week', 'weeks'], ['Monat', 'German'], ['Mes', 'Spanish'], ['Неделя', 'Russian']])('is the first of the others: "%s 1" (%s)', (word) => {
    expect(phases(`# Learn to sail\n\n${headings(3, `${word} 1: Oak`)}${headings(2, `${word} 2: Glue`, `${word} 3: Nails`)}`).map((own) => (own as readonly unknown[]).slice(0, 2))).toEqual([[1, 'Oak'], [2, 'Glue'], [3, 'Nails']]);
  });

  it('may be a week 0 before them, also below an overview', () => {
    expect(titles(`# Plan\n\n${headings(3, 'Week 0: Tools')}${headings(2, 'Week 1: Oak', 'Week 2: Glue')}`)).toEqual(['Tools', 'Oak', 'Glue']);
    expect(titles(`# Plan\n\n## Overview\n\n${headings(3, 'Month 1: Oak')}${headings(2, 'Month 2: Glue', 'Month 3: Nails')}`)).toEqual(['Oak', 'Glue', 'Nails']);
  });

  it('is none inside one of them, or of another unit', () => {
    expect(titles(`# Plan\n\n${headings(2, 'Week 1: Oak')}${headings(3, 'Week 0: Tools')}${headings(2, 'Week 2: Glue')}`)).toEqual(['Oak', 'Glue']);
    expect(titles(`# Plan\n\n${headings(3, 'Week 0: Tools')}${headings(2, 'Month 1: Oak', 'Month 2: Glue')}`)).toEqual(['Oak', 'Glue']);
  });

  it('is no number of a list', () => {
    expect(titles(`# Plan\n\n### 1. Tools\n\n- a\n\n## 2. Oak (2 weeks)\n\n- a\n\n## 3. Glue (3 weeks)\n\n- a\n`)).toEqual(['Oak', 'Glue']);
  });
});

describe('months or phases told in detail behind the others', () => {
  it.each([['Month', 'in detail'], ['Monat', 'im Detail'], ['Mes', 'en detalle'], ['Week', 'in detail'], ['Phase', 'in detail']])('are the same ones: %s 1 %s', (word, more) => {
    expect(titles(`# Plan\n\n${headings(2, `${word} 1: Oak`, `${word} 2: Glue`, `${word} 3: Nails`, `${word} 1 ${more}`, `${word} 3 ${more}`)}`)).toEqual(['Oak', 'Glue', 'Nails']);
    expect(titles(`# Plan\n\n${headings(2, `${word} 1`, `${word} 2`, `${word} 3`, `${word} 1 ${more}`)}`)).toEqual([1, 2, 3].map((at) => `${word} ${String(at)}`));
  });

  it('are others where all of them are told again, or one is new', () => {
    expect(titles(`# Plan\n\n${headings(2, 'Month 1: Oak', 'Month 2: Glue', 'Month 1: Bank', 'Month 2: Prices')}`)).toEqual(['Oak', 'Glue', 'Bank', 'Prices']);
    expect(titles(`# Plan\n\n${headings(2, 'Month 1: Oak', 'Month 2: Glue', 'Month 3: Nails', 'Month 1: Bank', 'Month 4: Prices')}`)).toHaveLength(5);
  });

  it('are others where one time holds two things from the beginning', () => {
    expect(titles(`# Plan\n\n${headings(2, 'Month 1: Oak', 'Month 1: Glue', 'Month 2: Nails')}`)).toHaveLength(3);
    expect(titles(`# Plan\n\n${headings(2, 'Month 1: Oak', 'Month 2: Glue', 'Month 2: Paint', 'Month 3: Nails', 'Month 1: Bank')}`)).toHaveLength(5);
    expect(titles(`# Plan\n\n${headings(2, 'Q1 2027: Oak', 'Q2 2027: Glue', 'Q3 2027: Nails', 'Q1 2027: Bank')}`)).toHaveLength(4);
  });
});

it.each([['Checklist', 'Phase'], ['Checkliste', 'Phase'], ['Resources', 'Phase'], ['Ressourcen', 'Phase']])('what is called as a summary is of its phase: "%s"', (word, phase) => {
  expect(titles(`# Plan\n\n${headings(2, `${phase} 1: Oak`, `${phase} 1: ${word}`, `${phase} 2: Glue`, `${phase} 2 – ${word}`)}`)).toEqual(['Oak', 'Glue']);
  expect(titles(`# Plan\n\n${headings(2, `${phase} 1: Oak`, `${phase} 2: ${word}`)}`)).toEqual(['Oak', word]);
});
