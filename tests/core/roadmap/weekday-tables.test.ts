import { readText } from './read-text';

const told = (text: string): readonly unknown[] => readText(text).phases.map(({ number, title, span }) => [number, title, span === null ? null : `${span.unit} ${String(span.start)}..${String(span.end)}`]);

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A table of weeks, a column for each day. */
function weekly(weeks: readonly string[], days: readonly string[] = DAYS, head = 'Week'): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return row([head, ...days]) + row([head, ...days].map(() => '---')) + weeks.map((own) => row([own, ...days.map((_day, at) => (at % 3 === 0 ? 'Rest' : `${String(at + 4)} km run`))])).join('');
}

const counted = (last: number): readonly string[] => Array.from({ length: last }, (_none, at) => String(at + 1));

describe('a table of weeks with a column for each day', () => {
  it('has a phase for each week, with no title but itself', () => {
    expect(told(`# Half marathon training plan\n\n${weekly(counted(3))}`)).toEqual([[1, 'Week 1', 'week 1..1'], [2, 'Week 2', 'week 2..2'], [3, 'Week 3', 'week 3..3']]);
    expect(told(`# Mein Trainingsplan\n\n${weekly(['Woche 1', 'Woche 2'], ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'], '')}`)).toEqual([[1, 'Woche 1', 'week 1..1'], [2, 'Woche 2', 'week 2..2']]);
    expect(told(`# Plan treningowy\n\n${weekly(counted(2), ['pon', 'wt', 'śr', 'czw', 'pt', 'sob', 'niedz'], 'Tydzień')}`)).toEqual([[1, 'Tydzień 1', 'week 1..1'], [2, 'Tydzień 2', 'week 2..2']]);
    expect(told(`# 马拉松训练计划\n\n${weekly(counted(2), ['周一', '周二', '周三', '周四', '周五'], '周')}`)).toHaveLength(2);
  });

  it('has the titles of another column', () => {
    expect(told('# Training plan\n\n| Week | Mon | Tue | Wed | Thu | Focus |\n|---|---|---|---|---|---|\n| 1 | Rest | Run | Rest | Run | Base |\n| 2 | Rest | Run | Rest | Run | Speed |\n')).toEqual([[null, 'Base', 'week 1..1'], [null, 'Speed', 'week 2..2']]);
  });

  it('is no other table of numbers, nor one of other times', () => {
    expect(told('# Study plan\n\n| Week | Pages | Left |\n|---|---|---|\n| 1 | 20 | 80 |\n| 2 | 20 | 60 |\n')).toEqual([]);
    expect(told(`# Study plan\n\n${weekly(counted(3), DAYS, 'Month')}`)).toEqual([]);
  });

  it('is none where nothing says that it is a plan: whose turn it is, or what was done', () => {
    expect(told(`# Half marathon\n\n${weekly(counted(6))}`)).toEqual([]);
    expect(told(`# Half marathon plan\n\n${weekly(['12', '13', '14', '15', '16', '17'])}`)).toEqual([]);
    expect(told(`# Running log\n\n${weekly(counted(6))}`)).toEqual([]);
  });
});

describe('a line that leads to a list or a table', () => {
  const table = '| Week | What |\n|---|---|\n| Week 1 | Algebra |\n| Week 2 | Statistics |\n';

  it.each([
    ['with a colon', 'My study plan:'],
    ['all in bold', '**상세 플랜**'],
    ['in a record', 'Here is the plan that I follow:', '# Exam diary'],
  ])('says that it is a plan: %s', (_what, lead, title = '# Certificate') => {
    expect(told(`${title}\n\n${lead}\n\n${table}`)).toEqual([[null, 'Algebra', 'week 1..1'], [null, 'Statistics', 'week 2..2']]);
  });

  it.each([
    ['in a sentence of its own', 'My study plan is elsewhere.'],
    ['further up', 'My study plan:\n\nIt took a while.'],
    ['of what was', 'Log of my plan:'],
    ['in a diary by months', 'My plan so far:', '# Diary', '| Month | What |\n|---|---|\n| May 2027 | Algebra |\n| June 2027 | Statistics |\n'],
    ['of anything else', 'What the tables hold:'],
  ])('says nothing %s', (_what, lead, title = '# Certificate', own = table) => {
    expect(told(`${title}\n\n${lead}\n\n${own}`)).toEqual([]);
  });
});

describe('headed phases in a note that calls itself a record', () => {
  const parts = (...tasks: readonly string[]): string => tasks.map((own, at) => `## Phase ${String(at + 1)}: Part ${'ABC'.charAt(at)}\n\n- [${own}] a thing to do\n\n`).join('');

  it('are a plan when most have a task that is open', () => {
    expect(told(`# Report on the shed\n\n${parts('x', ' ', ' ')}`)).toHaveLength(3);
    expect(told(`# Report on the shed\n\n${parts('x', 'x', ' ')}`)).toEqual([]);
    expect(told(`# Report on the shed\n\n${parts(' ', 'x', ' ')}`)).toEqual([]);
    expect(told(`# Report on the shed\n\n${parts(' ', ' ', ' ').trimEnd()}\n- [x] seen\n`)).toEqual([]);
  });
});

describe('weeks in plain lines', () => {
  const weeks = (count: number): string => Array.from({ length: count }, (_none, at) => `Week ${String(at + 1)}\n\nRead a chapter and write down what it says.\n\n`).join('');

  it('are a plan under a title that announces when things are, six at least, one after the other', () => {
    expect(told(`Timeline of my thesis\n===\n\n${weeks(6)}`)).toHaveLength(6);
    expect(told(`Timeline of my thesis\n===\n\n${weeks(5)}`)).toEqual([]);
    expect(told(`Timeline of my thesis\n===\n\n${weeks(7).replace('Week 7\n', 'Week 9\n')}`)).toEqual([]);
    expect(told(`When I was ill\n===\n\n${weeks(6)}`)).toEqual([]);
    expect(told(`The voyage to the cape\n===\n\n${weeks(6)}`)).toEqual([]);
  });

  it('go on no further than the weeks: a date behind them is one to keep', () => {
    expect(told(`# Thesis plan\n\n${weeks(3)}Other dates:\n\nMay 18-20th: seminars\n`)).toHaveLength(3);
  });
});
