import { readText } from './read-text';

const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);
const told = (text: string): readonly unknown[] => readText(text).phases.map(({ title, span }) => [title, span === null ? null : `${span.unit} ${String(span.start)}..${String(span.end)}`]);

describe('text pasted without headings and blank lines', () => {
  it('has its phases in lines over lists, the first right below the title', () => {
    expect(titles('Mein Fahrplan\nPhase 1: Holz\n- a\n- b\nPhase 2: Leim\n- c\nPhase 3: Lack\n- d\n')).toEqual(['Holz', 'Leim', 'Lack']);
    expect(titles('学习路线\n第一阶段：基础\n- 语法\n第二阶段：项目\n- 博客\n')).toEqual(['基础', '项目']);
  });

  it('has steps there too, where it says that it is a plan', () => {
    const steps = (title: string): string => `${title}\nStep 1: Saw\n- oak\nStep 2: Glue\n- bone\nStep 3: Paint\n- white\n`;
    expect(titles(steps('Roadmap'))).toEqual(['Saw', 'Glue', 'Paint']);
    expect(titles(steps('How a chair is made'))).toEqual([]);
  });

  it('has none in lines that go on as sentences do, nor in memories with their years', () => {
    expect(titles('Boat plan\n- a\nPhase 2 is where the mast goes up\n- b\nPhase 3 is where we sail\n- c\n')).toEqual([]);
    expect(titles('# Boat plan\n\nPhase I is called the hull by all.\n\n- a\n\nPhase II is called the mast by all.\n\n- b\n')).toEqual([]);
    expect(titles('# Trips we took\n\nLisbon (June 2023)\n- trams\n\nKrakow (May 2024)\n- salt\n\nGhent (December 2025)\n- market\n')).toEqual([]);
  });

  it('has the year of its first line, which is none of the phases', () => {
    expect(told('2027 goals\nQ1: Build the hull\nQ2: Sail\nQ3: Sell\n')).toEqual([['Build the hull', 'quarter 2027-Q1..2027-Q1'], ['Sail', 'quarter 2027-Q2..2027-Q2'], ['Sell', 'quarter 2027-Q3..2027-Q3']]);
  });

  it('may be a numbered list, each item over a list of its own', () => {
    expect(titles('My plan\n1. Foundations\n- Git\n- SQL\n2. Projects\n- API\n3. Job\n- CV\n')).toEqual(['Foundations', 'Projects', 'Job']);
    expect(titles('My shopping\n1. Milk\n- two\n2. Bread\n- one\n3. Eggs\n- six\n')).toEqual([]);
    expect(titles(`My plan is ${'to go on and on '.repeat(8)}\n1. Foundations\n- Git\n2. Projects\n- API\n3. Job\n- CV\n`)).toEqual([]);
  });

  it('may stand in a quote or a callout, with lists between its bold lines', () => {
    expect(titles('> [!note] Roadmap\n> **Phase 1: Hull (Months 1-2)**\n> - a\n> **Phase 2: Mast (Months 3-4)**\n> - b\n')).toEqual(['Hull', 'Mast']);
  });
});

describe('a table copied from elsewhere, with tabs between its cells', () => {
  it('is one where three lines at least have as many', () => {
    expect(told('# Boat plan\n\nWeek\tWork\tTools\n1\tSaw\tknife\n2-3\tGlue\tbrush\n4\tPaint\troller\n')).toEqual([['Saw', 'week 1..1'], ['Glue', 'week 2..3'], ['Paint', 'week 4..4']]);
    expect(told('# Boat plan\n\nThis is how:\nWeek\tWork\n1\tSaw\n2\tGlue\n')).toEqual([['Saw', 'week 1..1'], ['Glue', 'week 2..2']]);
    expect(told('# Boat plan\n\nWeek\tWork\n1\tSaw\n\nWeek\tWork\n2\tGlue\n')).toEqual([]);
    expect(titles('# Boat plan\n\nPhase 1:\tHull\n\n- a\n\nPhase 2:\tMast\n\n- b\n\n## Table\n\n| Phase | What |\n|---|---|\n| Phase 1 | Wood |\n| Phase 2 | Rope |\n')).toEqual(['Hull', 'Mast']);
  });

  it('keeps each line, and what follows it', () => {
    expect(readText('# Boat plan\n\nWeek\tWork\n1\tSaw\n2\tGlue\n\nGoal: to sail\n').phases.map(({ line }) => line)).toEqual([4, 5]);
  });
});
