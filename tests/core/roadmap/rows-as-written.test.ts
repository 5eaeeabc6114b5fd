import { plan, table, told } from './told-phases';

describe('tables of one note', () => {
  const work = table('Month | Work', 'January 2027 | Draw', 'February 2027 | Build');

  it('are one series below the same head alone', () => {
    expect(told(`# Boat plan\n\n${work}Then:\n\n${table('Month | Work', 'March 2027 | Sail', 'April 2027 | Sell')}`)).toEqual(['Draw date 2027-01', 'Build date 2027-02', 'Sail date 2027-03', 'Sell date 2027-04']);
    expect(told(`# Boat plan\n\n${work}And:\n\n${table('Month | Cost', 'March 2027 | much', 'April 2027 | little')}`)).toEqual(['Draw date 2027-01', 'Build date 2027-02']);
    expect(told(`# Bootsplan\n\n## Arbeit\n\n${table('Monat | Arbeit', 'Januar 2027 | Zeichnen', 'Februar 2027 | Bauen')}## Kosten\n\n${table('Monat | Kosten', 'März 2027 | hoch', 'April 2027 | gering')}`)).toEqual(['Zeichnen date 2027-01', 'Bauen date 2027-02']);
  });

  it('are no series with rows that say no phase by their columns', () => {
    const phases = table('Phase | Work | Weeks', 'Phase 1: Draw | hull | 1-2', 'Phase 2: Build | all | 3-4');

    expect(told(`# Boat plan\n\n${phases}And:\n\n${table('Risk | Answer', 'Phase 3: storm | wait', 'Phase 4: theft | lock', 'Phase 5: rot | paint')}`)).toEqual(['1 Draw week 1..2', '2 Build week 3..4']);
  });
});

describe('tables of one row each', () => {
  it('are one series below the same head alone, and have the phase their row names', () => {
    expect(told(`# Boat plan\n\n${table('Month | Work', 'January 2027 | Phase 1: Draw')}Then:\n\n${table('Month | Work', 'February 2027 | Phase 2: Build')}`)).toEqual(['1 Draw date 2027-01', '2 Build date 2027-02']);
    expect(told(`# Boat plan\n\n${table('Month | Work', 'January 2027 | Phase 1: Draw')}And:\n\n${table('Month | Risk', 'February 2027 | Phase 2: Storm')}`)).toEqual([]);
  });
});

describe('a row with a phase word', () => {
  it.each([
    ['in a note beside the title', 'Month | Work | Note', ['January 2027 | Draw it | Phase 1: cheap', 'February 2027 | Build it | Phase 2: dear'], ['Draw it date 2027-01', 'Build it date 2027-02']],
    ['in one title among others', 'Month | Work', ['January 2027 | Draw', 'February 2027 | Stage 2: sails', 'March 2027 | Paint'], ['Draw date 2027-01', 'Stage 2: sails date 2027-02', 'Paint date 2027-03']],
    ['in its first cell', 'Work | Month', ['Phase 1: Draw | January 2027', 'Phase 2: Build | February 2027'], ['1 Draw date 2027-01', '2 Build date 2027-02']],
    ['in its first cell, a step', 'Work | Month', ['Step 1: Draw | January 2027', 'Step 2: Build | February 2027'], ['1 Draw date 2027-01', '2 Build date 2027-02']],
    ['in every title, beside a column that counts', 'No | When | Work', ['1 | January 2027 | Phase 1: Draw', '2 | February 2027 | Phase 2: Build'], ['1 Draw date 2027-01', '2 Build date 2027-02']],
    ['in every title, with a length there', 'Month | Work', ['January 2027 | Phase 1: Draw (2 weeks)', 'February 2027 | Phase 2: Build (3 weeks)'], ['1 Draw date 2027-01', '2 Build date 2027-02']],
    ['in every title, in a table', 'Month | Work', ['January 2027 | Phase 1: Draw', 'February 2027 | Phase 2: Build'], ['1 Draw date 2027-01', '2 Build date 2027-02']],
    ['in every title, in German', 'Monat | Arbeit', ['Januar 2027 | Phase 1: Zeichnen', 'Februar 2027 | Phase 2: Bauen'], ['1 Zeichnen date 2027-01', '2 Bauen date 2027-02']],
    ['in every title, in Chinese', '月份 | 内容', ['2027年1月 | 第一阶段：画图', '2027年2月 | 第二阶段：造船'], ['1 画图 date 2027-01', '2 造船 date 2027-02']],
    ['in every title, with its time there alone', 'Cost | Work', ['40 | Phase 1: Draw (weeks 1-2)', '90 | Phase 2: Build (weeks 3-4)'], ['1 Draw week 1..2', '2 Build week 3..4']],
  ])('is what its columns make it: %s', (_what, head, rows, phases) => {
    expect(plan(head, ...rows)).toEqual(phases);
  });
});

describe('rows of nothing but dashes', () => {
  it.each([
    ['as below a head', '--- | --- | ---'],
    ['with a backslash before them', '\\--- | \\--- | \\---'],
    ['one in each', '- | - | -'],
  ])('part no table: %s', (_what, rule) => {
    expect(plan('Phase | Task | When', 'Draw | hull | Jan 2027', ' | mast | Feb 2027', rule, 'Build | all | Mar 2027', rule, 'Sail | far | Apr 2027')).toEqual(['Draw date 2027-01..2027-02', 'Build date 2027-03', 'Sail date 2027-04']);
    expect(plan('When | Task | Who', 'Jan 2027 | Draw | Ann', rule, 'Feb 2027 | Build | Ben', rule, rule, 'Mar 2027 | Sail | all')).toEqual(['Draw date 2027-01', 'Build date 2027-02', 'Sail date 2027-03']);
  });

  it('have their line counted', () => {
    expect(told(`# Boat plan\n\n${table('Week | Work', '1 | Draw', '--- | ---', '2 | Build')}${table('Week | Work', '3 | Sail', '4 | Sell')}`)).toEqual(['Draw week 1', 'Build week 2', 'Sail week 3', 'Sell week 4']);
  });
});

describe('before the title of a row', () => {
  it.each([
    ['a letter and a dot', ['A. Draw', 'B. Build', 'C. Sail'], ['Draw -', 'Build -', 'Sail -']],
    ['a letter and a bracket', ['A) Draw', 'B) Build', 'C) Sail'], ['Draw -', 'Build -', 'Sail -']],
    ['a Roman numeral and a dot', ['I. Draw', 'II. Build', 'III. Sail', 'IV. Sell'], ['1 Draw -', '2 Build -', '3 Sail -', '4 Sell -']],
    ['a Roman numeral and a dash', ['I – Draw', 'II – Build', 'V – Sail'], ['1 Draw -', '2 Build -', '5 Sail -']],
    ['no Roman numeral that is a word', ['Visit', 'Index', 'Ice'], ['Visit -', 'Index -', 'Ice -']],
    ['no number where one of them is none', ['IIII. Draw', 'V. Build', 'VI. Sail'], ['Draw -', '5 Build -', '6 Sail -']],
  ])('stands %s', (_what, titles, phases) => {
    expect(plan('Phase | Task', ...titles.map((own) => `${own} | all`))).toEqual(phases);
    expect(plan('When | Work', ...titles.map((own, at) => `Week ${String(at + 1)} | ${own}`))).toEqual(phases.map((own, at) => own.replace(/-$/, `week ${String(at + 1)}`)));
  });
});

describe('horizons in the rows of a table', () => {
  const rows = table('Horizon | Goal', 'Short term | A certificate', 'Medium term | A talk', 'Long term | A book');

  it('are phases in a plan alone', () => {
    expect(told(`# Career plan\n\n${rows}`)).toEqual(['Short term: A certificate -', 'Medium term: A talk -', 'Long term: A book -']);
    expect(told(`# Loans\n\n${table('Horizon | Rate', 'Short term | low', 'Medium term | higher', 'Long term | high')}`)).toEqual([]);
    expect(told(`# Kredite\n\n${table('Frist | Zins', 'Kurzfristig | niedrig', 'Mittelfristig | höher', 'Langfristig | hoch')}`)).toEqual([]);
    expect(told(`# Karriereplan\n\n${table('Zeit | Ziel', 'Kurzfristig | Ein Abschluss', 'Mittelfristig | Ein Vortrag', 'Langfristig | Ein Buch')}`)).toEqual(['Kurzfristig: Ein Abschluss -', 'Mittelfristig: Ein Vortrag -', 'Langfristig: Ein Buch -']);
    expect(told(`# Plan de carrera\n\n${table('Plazo | Meta', 'Corto plazo | Un curso', 'Mediano plazo | Una charla', 'Largo plazo | Un libro')}`)).toEqual(['Corto plazo: Un curso -', 'Mediano plazo: Una charla -', 'Largo plazo: Un libro -']);
  });

  it('are what the columns make of them where those make a phase', () => {
    expect(plan('Week | Work', '1 | Short term: loans', '2 | Long term: bonds')).toEqual(['Short term: loans week 1', 'Long term: bonds week 2']);
    expect(plan('Phase | Work', 'Short term | save', 'Long term | spend')).toEqual(['Short term -', 'Long term -']);
    expect(plan('Phase | Work', 'Short term (2027) | save', 'Long term (2029) | spend')).toEqual(['Short term date 2027', 'Long term date 2029']);
    expect(plan('Horizon | Goal', 'Short term (2027) | save', 'Long term (2029) | spend')).toEqual(['Short term date 2027', 'Long term date 2029']);
  });
});

describe('rows with one title', () => {
  it.each([
    ['weeks', 'Week | Long run', ['1 | 10 miles', '2 | 12 miles', '12 | 12 miles'], ['10 miles week 1', '12 miles week 2', '12 miles week 12']],
    ['weeks, in German', 'Woche | Lauf', ['1-2 | 10 km', '3-4 | 12 km', '5-6 | 10 km'], ['10 km week 1..2', '12 km week 3..4', '10 km week 5..6']],
    ['months, in Japanese', '月 | 距離', ['1 | 十キロ走', '2 | 休み', '3 | 十キロ走'], ['十キロ走 month 1', '休み month 2', '十キロ走 month 3']],
    ['months of the calendar', 'When | Long run', ['January 2027 | 10 miles', 'February 2027 | 12 miles', 'March 2027 | 10 miles'], ['10 miles date 2027-01', '12 miles date 2027-02', '10 miles date 2027-03']],
    ['quarters', 'When | Work', ['Q1 2027 | Draw', 'Q2 2027 | Build', 'Q3 2027 | Draw'], ['Draw quarter 2027-Q1', 'Build quarter 2027-Q2', 'Draw quarter 2027-Q3']],
  ])('are two phases at two times: %s', (_what, head, rows, phases) => {
    expect(plan(head, ...rows)).toEqual(phases);
  });

  it('are one at one time, of two tables', () => {
    const weeks = table('Week | Work', '1 | Draw', '2 | Build');

    expect(told(`# Boat plan\n\n## Short\n\n${weeks}## Long\n\n${weeks}`)).toEqual(['Draw week 1', 'Build week 2']);
    expect(told(`# Boat plan\n\n## First\n\n${weeks}## Then\n\n${table('Week | Work', '3 | Draw', '4 | Build')}`)).toEqual(['Draw week 1', 'Build week 2', 'Draw week 3', 'Build week 4']);
  });

  it('are two with two years before them', () => {
    expect(told('# Study plan\n\n- 2026: Lectures\n- 2027: Lectures\n- 2028: Thesis\n')).toEqual(['Lectures date 2026', 'Lectures date 2027', 'Thesis date 2028']);
  });

  it('are one where a heading says the time in another way', () => {
    expect(told(`# Boat plan\n\n## Draw (January 2027)\n\nLines.\n\n## Build (February 2027)\n\nLines.\n\n## Dates\n\n${table('Work | When', 'Draw | 4 January 2027 to 29 January 2027', 'Build | 1 February 2027 to 26 February 2027')}`)).toEqual(['Draw date 2027-01', 'Build date 2027-02']);
    expect(told(`# Boat plan\n\n${table('Week | Work', '1-2 | Draw', '3-4 | Build')}## Draw (Month 1)\n\nLines.\n\n## Build (Month 2)\n\nLines.\n`)).toEqual(['Draw month 1', 'Build month 2']);
  });
});

describe('plain lines below items', () => {
  it('go on with a plan whose lines stand right below the lists of those before', () => {
    expect(told('# Boat plan\n\nPhase 1: Draw\n- hull\nPhase 2: Build\n- all\nPhase 3: Sail\n- far\n')).toEqual(['1 Draw -', '2 Build -', '3 Sail -']);
    expect(told('# Bootsplan\n\nPhase 1: Zeichnen\n- Rumpf\nPhase 2: Bauen\n- alles\n')).toEqual(['1 Zeichnen -', '2 Bauen -']);
  });

  it('and not within a paragraph', () => {
    expect(told('# Boat plan\n\nWe begin.\nPhase 1: Draw\nand go on.\nPhase 2: Build\n')).toEqual([]);
  });
});
