import { readText } from './read-text';

const table = (title: string, head: string, ...rows: readonly string[]): string => `# ${title}\n\n| ${head} |\n|${head.split('|').map(() => '---').join('|')}|\n${rows.map((own) => `| ${own} |\n`).join('')}`;
const told = (...args: Parameters<typeof table>): readonly unknown[] => readText(table(...args)).phases.map(({ number, title, span, line }) => [number, title, span === null ? null : `${span.unit} ${String(span.start)}..${String(span.end)}`, line]);

describe('a table whose phases reach over several rows', () => {
  it('has a phase for each cell of that column that is not empty, over the times of all its rows', () => {
    expect(told('Cronograma', 'Fase | Actividad | Semana(s) | Quién', '**Requisitos** | Entrevistas | 1 - 2 | Ana', ' | Precio | 2 - 3 | Luis', '**Diseño** | Modelo | 4 | Ana', ' | Prueba | 6 | Ana', ' | Casa | 5 | Ana', '**Entrega** | Informe | 7 | todos')).toEqual([
      [null, 'Requisitos', 'week 1..3', 5], [null, 'Diseño', 'week 4..5', 7], [null, 'Entrega', 'week 7..7', 10],
    ]);
  });

  it.each([
    ['days', '2027-01-04', '2027-02-01', 'date 2027-01-04..2027-02-01'],
    ['months of the calendar', 'Jan 2027', 'Feb 2027', 'date 2027-01..2027-02'],
    ['weeks with their word', 'Week 1', 'Week 2-3', 'week 1..3'],
    ['the same time twice', 'Jan 2027', 'Jan 2027', 'date 2027-01..2027-01'],
  ])('reaches from the first to the last: %s', (_what, first, last, span) => {
    expect(told('Boat plan', 'Phase | Task | When', `Draw | the hull | ${first}`, ` | the mast | ${last}`, 'Build | all | 2028-01-01')[0]).toEqual([null, 'Draw', span, 5]);
  });

  it('may have numbers and no times', () => {
    expect(told('Learning path', 'Level | Module | State', '**1 · Foundation** | A first | –', ' | A second | –', '**2 · Practice** | A third | –', ' | A fourth | –', '**3 · Mastery** | A fifth | –')).toEqual([[1, 'Foundation', null, 5], [2, 'Practice', null, 7], [3, 'Mastery', null, 9]]);
    expect(told('Boat plan', 'Phase | Task', 'Phase 1: Draw | the hull', ' | the mast', 'Phase 2: Build | all')).toEqual([[1, 'Draw', null, 5], [2, 'Build', null, 7]]);
  });

  it('reaches from its first start to its last end', () => {
    expect(told('Thesis schedule', 'Phase | Task | Start | End', 'Read | find | 2026-10-01 | 2026-11-15', ' | sum up | 2026-11-16 | 2026-12-20', 'Write | all | 2027-01-07 | 2027-03-31')).toEqual([[null, 'Read', 'date 2026-10-01..2026-12-20', 5], [null, 'Write', 'date 2027-01-07..2027-03-31', 7]]);
  });

  it('has in its parts what all of its rows say', () => {
    const [first] = readText(table('Boat plan', 'Phase | Deliverable | When', 'Draw | a hull | 2027-01-04', ' | a mast | 2027-02-01', 'Build | a boat | 2028-01-01')).phases;

    expect(first?.deliverables.map(({ text }) => text)).toEqual(['a hull', 'a mast']);
    expect(readText(table('Boat plan', 'Phase | Mood | When', 'Draw | calm | 2027-01-04', ' | busy | 2027-02-01', 'Build | glad | 2028-01-01')).phases[0]?.parts.map(({ text }) => text)).toEqual(['calm; busy']);
  });

  it('is none where the column names one row alone, or does not begin with a name', () => {
    expect(told('Boat plan', 'Phase | Task | When', 'Draw | the hull | Jan 2027', ' | the mast | Feb 2027', ' | the sail | Mar 2027')).toHaveLength(3);
    expect(told('Boat plan', 'Phase | Task | When', ' | the hull | Jan 2027', 'Draw | the mast | Feb 2027', 'Build | the sail | Mar 2027')).toHaveLength(3);
    expect(told('Boat plan', 'Who | Task | When', 'Ann | the hull | Jan 2027', ' | the mast | Feb 2027', 'Ben | the sail | Mar 2027')).toHaveLength(3);
  });
});
