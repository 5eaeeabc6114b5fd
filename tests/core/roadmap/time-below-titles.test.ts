import { readText } from './read-text';

const told = (text: string): readonly unknown[] => readText(text, 'Notes.md').phases.map(({ title, span, duration }) => [title, span === null ? duration === null ? null : `${String(duration.min)} ${duration.unit}` : `${String(span.start)}..${String(span.end)}`]);
const note = (title: string, ...parts: readonly string[]): string => `# ${title}\n\n${parts.map((own) => `${own}\n\n- a\n- b\n\n`).join('')}`;

describe('headings with their time on the line right below', () => {
  it('are phases in a note that says it is a plan', () => {
    const parts = ['## Learn\n*January – March 2027*', '## Build\n*April – June 2027*'];
    expect(told(note('Roadmap', ...parts))).toEqual([['Learn', '2027-01..2027-03'], ['Build', '2027-04..2027-06']]);
    expect(told(note('Where I lived', ...parts))).toEqual([]);
    expect(told(note('Lernplan', '## Holz\nDauer: 3 Wochen', '## Leim\nDauer: 2 Wochen'))).toEqual([['Holz', '3 week'], ['Leim', '2 week']]);
  });

  it('are none with a day, when something happened, and what is said of the whole plan is none', () => {
    expect(told(note('Boat plan', '## Meeting\n3 March 2027', '## Meeting at sea\n4 April 2027'))).toEqual([]);
    expect(readText(note('Boat plan', '## Timeline\n6 months', '## Goal\n12 months')).phases.map(({ title }) => title)).not.toContain('Timeline');
    expect(told(note('Boat plan', '## Learn\nNow', '## Build\nNow until March 2027'))).toEqual([]);
  });

  it('leave a plan its first week below the title', () => {
    expect(told('# Thesis plan\n\nWeek 1\n\nRead and write it down.\n\nWeek 2\n\nRead more of it.\n\nWeek 3\n\nWrite.\n').length).toBe(3);
  });
});

describe('the week of a day', () => {
  it.each([
    ['en', 'Week of January 4, 2027', '2027-01-04..2027-01-10'],
    ['en, over the end of a month', 'Week of December 28, 2026', '2026-12-28..2027-01-03'],
    ['en, with both its days', 'Week of 4–10 January 2027', '2027-01-04..2027-01-10'],
    ['de', 'Woche vom 4. bis 8. Januar 2027', '2027-01-04..2027-01-08'],
    ['fr', 'Semaine du 4 au 10 janvier 2027', '2027-01-04..2027-01-10'],
    ['es', 'Semana del 4 al 10 de enero de 2027', '2027-01-04..2027-01-10'],
  ])('reaches to its end: %s', (_language, head, span) => {
    expect(told(note('Boat plan', `## ${head}`, '## Week of January 11, 2027'))[0]).toEqual([head, span]);
  });

  it('is no plan in notes on what was', () => {
    for (const title of ['Weekly notes', 'Standup', 'Meals']) expect(told(note(title, '## Week of January 4, 2027', '## Week of January 11, 2027'))).toEqual([]);
  });

  it('is a week by its number where it has one', () => {
    expect(told(note('Boat plan', '## Week 1 of May', '## Week 2 of May')).length).toBe(2);
    expect(told(note('Boat plan', '## Week of May 2027', '## Week of June 2027'))).not.toContainEqual(['Week of May 2027', '2027-05..2027-05']);
  });
});

describe('what a plan is called', () => {
  it('objectives and key results, years of an apprenticeship, years from now', () => {
    expect(told(note('Personal OKRs', '## H1 2027', '## H2 2027'))).toEqual([['H1 2027', '2027-Q1..2027-Q2'], ['H2 2027', '2027-Q3..2027-Q4']]);
    expect(told(note('Mein Weg zum Meister', '## Lehrjahr 1', '## Lehrjahr 2'))).toEqual([['Lehrjahr 1', '1..1'], ['Lehrjahr 2', '2..2']]);
    expect(told(note('My career', '## Now', '## In 1 year', '## In 3 years'))).toEqual([['Now', 'now..now'], ['In 1 year', '1 year'], ['In 3 years', '2 year']]);
  });
});
