import { readText } from './read-text';

const phases = (text: string): readonly unknown[] => readText(text).phases.map(({ title, span, duration }) => [title, span === null ? null : `${span.unit} ${span.start}..${span.end ?? ''}`, duration === null ? null : `${duration.min}-${duration.max ?? ''} ${duration.unit}`]);
const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);

describe('what stands in brackets behind a title', () => {
  it.each([['(Current)'], ['(now)'], ['(≈ 15–20 h)'], ['(15 h)'], ['(3 h/week)']])('is neither title nor time: %s', (brackets) => {
    expect(phases(`# Plan\n\n## Phase 1: Bases ${brackets}\n\n- a\n\n## Phase 2: Core\n\n- b\n`)).toEqual([['Bases', null, null], ['Core', null, null]]);
  });

  it('is a time where more than "now" is said', () => {
    expect(phases('# Plan\n\n## Phase 1: Bases (now – month 3)\n\n- a\n\n## Phase 2: Core (2027 H2)\n\n- b\n')).toEqual([['Bases', 'month 0..3', null], ['Core', 'quarter 2027-Q3..2027-Q4', null]]);
  });
});

it('numbers in a column of weeks that fall say how long each row takes, others where it is', () => {
  const table = (weeks: readonly number[]): string => `# Learning plan\n\n| Phase | Topic | Weeks |\n|---|---|---|\n${weeks.map((week, index) => `| ${index} | Topic ${index} | ${week} |\n`).join('')}`;
  expect(phases(table([8, 6, 8]))).toEqual([['Topic 0', null, '8-8 week'], ['Topic 1', null, '6-6 week'], ['Topic 2', null, '8-8 week']]);
  expect(phases(table([1, 2, 3]))).toEqual([['Topic 0', 'week 1..1', null], ['Topic 1', 'week 2..2', null], ['Topic 2', 'week 3..3', null]]);
});

it('months in plain lines hold the weeks in the lines between them', () => {
  const months = (first: number): string => `Month ${first}-${first + 1}: Subject ${first}:\n\nWeek ${first * 4 - 3}-${first * 4}: Read.\nWeek ${first * 4 + 1}-${first * 4 + 4}: Write ${first}.\n\n`;
  expect(phases(`Roadmap in detail\n\n${months(1)}${months(3)}${months(5)}`)).toEqual([['Subject 1', 'month 1..2', null], ['Subject 3', 'month 3..4', null], ['Subject 5', 'month 5..6', null]]);
});

it('notes on the weeks of a table are not its weeks', () => {
  const table = '| Week | Topic | Target |\n|---|---|---|\n| 1 | Set | a |\n| 2 | Load | b |\n| 3 | Ask | c |\n';
  expect(titles(`# Learning plan\n\n${table}\n## Weekly notes\n\n- **Week 1.** Choose one of them.\n- **Week 2–3.** Take your time.\n`)).toEqual(['Set', 'Load', 'Ask']);
});

it('bold steps with text behind them are steps', () => {
  expect(titles('# Roadmap for tracing\n\n**Step 1: Concepts** read what a trace is and why.\n\n- a\n\n**Step 2: Library** learn how it is used.\n\n- b\n\n**Step 3: Server** make it run.\n\n- c\n')).toEqual(['Concepts', 'Library', 'Server']);
});

it('labels in a list right below a goal are parts of their own', () => {
  const [first] = readText('# Plan\n\n## Phase 1: Base\nGoal: know it\n- Deliverable: a report\n- Failure mode: only reading\n\n## Phase 2: Work\n\n- b\n').phases;
  expect([first?.goal, first?.deliverables.map(({ text }) => text), first?.failureModes.map(({ text }) => text)]).toEqual(['know it', ['a report'], ['only reading']]);
});
