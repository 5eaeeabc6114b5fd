import { readText } from './read-text';

/** Of each phase its number, title, time and what its row says of it. */
function told(text: string): readonly unknown[] {
  return readText(text).phases.map(({ number, title, span, goal, deliverables, failureModes, focusAreas, parts }) => ({
    number, title,
    span: span === null ? null : `${span.unit} ${String(span.start)}..${String(span.end)}`,
    ...(goal === null ? {} : { goal }),
    ...(deliverables.length === 0 ? {} : { deliverables: deliverables.map((own) => own.text) }),
    ...(failureModes.length === 0 ? {} : { failureModes: failureModes.map((own) => own.text) }),
    ...(focusAreas.length === 0 ? {} : { focusAreas: focusAreas.map(({ name }) => name) }),
    ...(parts.length === 0 ? {} : { parts: parts.map((own) => own.text) }),
  }));
}

describe('a plan that is a table', () => {
  it('is none of goals with the day each is due, but one of what is done when', () => {
    expect(told('# Career goals\n\n| Goal | Deadline |\n|---|---|\n| A certificate | March 2027 |\n| A talk | June 2027 |\n')).toEqual([]);
    expect(told('# Career plan\n\n| Month | Goal |\n|---|---|\n| March 2027 | A certificate |\n| June 2027 | A talk |\n')).toHaveLength(2);
    expect(told('# Career plan\n\n| By | Goal |\n|---|---|\n| Q1 2027 | A certificate |\n| Q2 2027 | A talk |\n')).toHaveLength(2);
    expect(told('# Career plan\n\n| When | Goal |\n|---|---|\n| March 2027 | A certificate |\n| June 2027 | A talk |\n')).toHaveLength(2);
    expect(told('# Career plan\n\n| Milestone | Deadline |\n|---|---|\n| A certificate | March 2027 |\n| A talk | June 2027 |\n')).toHaveLength(2);
  });

  it.each([
    ['days', '| Work | Start | End | Notes |', ['2027-01-01', '2027-01-10', '2027-01-11', '2027-03-01'], ['date 2027-01-01..2027-01-10', 'date 2027-01-11..2027-03-01']],
    ['the same day', '| Work | Start | End | Notes |', ['2027-01-01', '2027-01-01', '2027-01-02', '2027-03-01'], ['date 2027-01-01..2027-01-01', 'date 2027-01-02..2027-03-01']],
    ['months of the calendar', '| Work | Begin | Einde | Notes |', ['Jan 2027', 'Mar 2027', 'Apr 2027', 'Jun 2027'], ['date 2027-01..2027-03', 'date 2027-04..2027-06']],
    ['months that count', '| Work | From month | To month | Notes |', ['1', '3', '4', '12'], ['month 1..3', 'month 4..12']],
    ['the first of three', '| Work | Start | End | Review |', ['2027-01-01', '2027-01-10', '2027-01-11', '2027-03-01'], ['date 2027-01-01..2027-01-10', 'date 2027-01-11..2027-03-01'], '2027-04-01'],
    ['weeks that count, where one ends before', '| Work | From week | To week | Notes |', ['1', '3', '4', '2'], ['week 1..null', 'week 4..null']],
    ['no other unit', '| Work | Week | Month | Notes |', ['1', '2', '5', '7'], ['week 1..1', 'week 5..5']],
    ['nothing when a day comes before', '| Work | Start | Told | Notes |', ['2027-01-11', '2027-01-10', '2027-02-11', '2027-01-12'], ['date 2027-01-11..null', 'date 2027-02-11..null']],
  ])('reaches from one column to the next: %s', (_what, head, [a, b, c, d], spans, last = 'meet') => {
    const rows = `${head}\n|---|---|---|---|\n| Draw | ${String(a)} | ${String(b)} | ${last} |\n| Build | ${String(c)} | ${String(d)} | ${last} |\n`;

    expect(readText(`# Boat plan\n\n${rows}`).phases.map(({ number, title, span }) => [number, title, `${String(span?.unit)} ${String(span?.start)}..${String(span?.end)}`])).toEqual([[null, 'Draw', spans[0]], [null, 'Build', spans[1]]]);
  });

  it('is numbered by a column that counts, not by what things cost', () => {
    const numbers = (head: string, ...cells: readonly string[]): readonly unknown[] => readText(`# Boat plan\n\n| ${head} | When | Work |\n|---|---|---|\n| ${String(cells[0])} | January 2027 | Draw |\n| ${String(cells[1])} | February 2027 | Build |\n`).phases.map(({ number }) => number);

    expect([numbers('No', '1', '2'), numbers('#', '0', '1'), numbers('Phase', '1', '3'), numbers('Cost', '40', '90'), numbers('Hours', '2', '4')]).toEqual([[1, 2], [0, 1], [1, 3], [null, null], [null, null]]);
  });

  it('is one of milestones, each with the day by which it is reached, in a note that says it is a plan', () => {
    const note = (title: string, head: string): number => told(`# ${title}\n\n| ${head} | Due | Content |\n|---|---|---|\n| M1 Pilot | 2027-01-31 | a |\n| M2 Study | 2027-03-31 | b |\n| M3 Paper | 2027-06-30 | c |\n`).length;

    expect([note('Thesis timeline', 'Milestone'), note('Thesis', 'Milestone'), note('Thesis timeline', 'Exam')]).toEqual([3, 0, 0]);
  });

  it('says each of its columns once', () => {
    expect(readText('# Boat plan\n\n| Work | Start | End | Notes |\n|---|---|---|---|\n| Draw | 2027-01-01 | 2027-01-10 | meet |\n| Build | 2027-01-11 | 2027-03-01 | ask |\n').phases.map(({ parts }) => parts.map((own) => own.text))).toEqual([['meet'], ['ask']]);
  });

  it('has its fields in the columns that are named for them', () => {
    expect(told('# Study plan\n\n| Phase | Weeks | Topics | Deliverable | Mood |\n|---|---|---|---|---|\n| Foundations | 1-4 | C, git | A shell | calm |\n| Systems | 5-8 | Nets | – | busy |\n')).toEqual([
      { number: null, title: 'Foundations', span: 'week 1..4', focusAreas: ['C', 'git'], deliverables: ['A shell'], parts: ['calm'] },
      { number: null, title: 'Systems', span: 'week 5..8', focusAreas: ['Nets'], parts: ['– | busy'] },
    ]);
  });

  it('names its phases with or without a title, and has the unit of their times in its first row', () => {
    expect(told('# Plan\n\n| Phase | Months | Goal | Risk |\n|---|---|---|---|\n| Phase 1: Learn | 0-3 | Read code | Reading only |\n| Phase 2 | 4-9 | Ship a tool | |\n')).toEqual([
      { number: 1, title: 'Learn', span: 'month 0..3', goal: 'Read code', failureModes: ['Reading only'] },
      { number: 2, title: expect.any(String), span: 'month 4..9', goal: 'Ship a tool' },
    ]);
  });

  it('is a plan without times where its columns say what each phase is for', () => {
    expect(told('| Phase | Name | Deliverable |\n|---|---|---|\n| Phase 1 | Learn | Notes |\n| Phase 2 | Build | Tool |\n')).toEqual([
      { number: 1, title: 'Learn', span: null, deliverables: ['Notes'] },
      { number: 2, title: 'Build', span: null, deliverables: ['Tool'] },
    ]);
    expect(told('| Phase | Open points |\n|---|---|\n| Phase 1 | 3 |\n| Phase 2 | 5 |\n')).toEqual([]);
  });

  it('takes its times from the column that is named for them, not from one that looks like times', () => {
    expect(told('# Roadmap\n\n| Phase | What | Period |\n|---|---|---|\n| M0 | Monolith | Oct – Nov 2025 |\n| M1 | Cloud | Dec 2025 – Feb 2026 |\n')).toMatchObject([
      { title: 'Monolith', span: 'date 2025-10..2025-11' },
      { title: 'Cloud', span: 'date 2025-12..2026-02' },
    ]);
  });

  it('has no time in a column whose cells hold none, though its heading is one', () => {
    expect(told('# Roadmap\n\n| Goal | Q1 2027 |\n|---|---|\n| Brand | |\n| Sales | - |\n')).toEqual([]);
  });

  it('in other languages too', () => {
    expect(told('# 学习计划\n\n| 阶段 | 时间 | 目标 |\n|---|---|---|\n| 入门 | 第1-3个月 | 学会编程 |\n| 进阶 | 第4-6个月 | 做项目 |\n')).toEqual([
      { number: null, title: '入门', span: 'month 1..3', goal: '学会编程' },
      { number: null, title: '进阶', span: 'month 4..6', goal: '做项目' },
    ]);
  });
});
