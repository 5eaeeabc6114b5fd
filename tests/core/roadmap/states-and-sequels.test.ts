import { readText } from './read-text';

const titles = (text: string, path = 'Plan.md'): readonly string[] => readText(text, path).phases.map(({ title }) => title);

describe('a state in place of a title', () => {
  it('leaves the phase its own words: 「第2フェーズ - 実装完了」, "Phase 2 – done"', () => {
    expect(titles('# 開発\n\n## 第1フェーズ（木） - 実装完了\n\n- a\n\n## 第2フェーズ - 実装完了\n\n- b\n')).toEqual(['木', '第2フェーズ']);
    expect(titles('# Plan\n\n## Phase 1 – Oak\n\n- a\n\n## Phase 2 – done\n\n- b\n\n## Phase 3: Done\n\n- c\n')).toEqual(['Oak', 'Phase 2', 'Done']);
  });

  it('tells that a list of phases is worked on, though nothing else stands in it', () => {
    const list = (states: readonly string[]): string => `# A shop\n\n## Stages of work\n\n${states.map((state, index) => `- **Phase ${index}:** subject ${index}${state}\n`).join('')}`;
    expect(titles(list([' (done)', ' (planned)', ' (planned)']))).toEqual(['subject 0', 'subject 1', 'subject 2']);
    expect(titles(list([' (done)', '', '']))).toEqual([]);
  });
});

it('the letter of "Phase 2-A" belongs to its number', () => {
  expect(readText('# Plan\n\n## Phase 1: Oak\n\n- a\n\n## Phase 2-A: Glue\n\n- b\n\n## Phase 2-B: Nails\n\n- c\n').phases.map(({ number, title }) => [number, title])).toEqual([[1, 'Oak'], [2, 'Glue'], [2, 'Nails']]);
  expect(titles('# Plan\n\n## Phase 1-A board\n\n- a\n\n## Phase 2-A board\n\n- b\n')).toEqual(['A board', 'A board']);
  expect(titles('# Plan\n\n## Phase 1-Oak\n\n- a\n\n## Phase 2-Glue\n\n- b\n')).toEqual(['Oak', 'Glue']);
});

describe('a heading of next steps', () => {
  it.each(['Next steps', 'Nächste Schritte', 'Prochaines étapes', 'Próximos pasos', 'Prossimi passi', 'Próximos passos', 'Volgende stappen', 'Dalsze kroki', 'Дальнейшие шаги', 'Sonraki adımlar', '下一步优化', '次のステップ', '다음 단계', 'Nästa steg', 'Bước tiếp theo', 'Langkah selanjutnya', 'Наступні кроки'])('tells that what it holds lies ahead, in a report too: %s', (heading) => {
    expect(titles(`# Report\n\n## Made\n\n- a\n\n## ${heading}\n\n### Short term (1-2 weeks)\n\n- a\n\n### Mid term (1 month)\n\n- b\n\n### Long term (2-3 months)\n\n- c\n`)).toHaveLength(3);
  });

  it('makes no phases of a list of things to do', () => {
    expect(titles('# Meeting\n\n## Next steps\n\n1. Send the minutes\n2. Call the printer\n3. Pay the bill\n')).toEqual([]);
  });
});

describe('how far a phase is', () => {
  it.each([
    ['[70% concluída]', '[em progresso]'], ['(70 % done)', '(under consideration)'], ['— 70% done', '(in development)'], ['(70%)', '(準備中)'], ['（検討中）', '（开发中）'], ['(en cours)', '(in Planung)'], ['(개발중)', '(en desarrollo)'],
  ])('is no part of its title: %s, %s', (first, second) => {
    expect(titles(`# Plan\n\n## Phase 1: Oak ${first}\n\n- a\n\n## Phase 2: Glue ${second}\n\n- b\n`)).toEqual(['Oak', 'Glue']);
  });

  it('is not any share', () => {
    expect(titles('# Plan\n\n## Phase 1: Oak (70% of all)\n\n- a\n\n## Phase 2: Sell 30% more\n\n- b\n')).toEqual(['Oak (70% of all)', 'Sell 30% more']);
  });
});

it.each(['Next phase', 'Nächste Phase', 'Prochaine étape', 'Siguiente etapa', 'Próxima fase', 'Prossima fase', 'Volgende fase', 'Следующий этап', 'Kolejny etap', 'Næste fase', '下一阶段'])('"%s" names no phase by itself', (heading) => {
  const note = (own: string): string => `# A shop\n\n## Foundation phase (2 months)\n\n- a\n\n## ${own}\n\n- b\n`;
  expect([titles(note(heading)).length, titles(note('Building phase')).length]).toEqual([0, 2]);
});

it('a code of a letter and a number says which it is, though its title begins as a phase does', () => {
  expect(titles('# Roadmap\n\n## M1 Draw (bis 2027-01-31)\n\n- a\n\n## M2 Phase 1 is done (bis 2027-02-28)\n\n- b\n')).toEqual(['Draw', 'Phase 1 is done']);
});

it('what comes last needs no month', () => {
  const list = (last: string): readonly string[] => titles(`# English plan\n\n- November: words\n- January: study\n- February: sit the test\n- ${last}\n`);
  expect([list('Final: reach 100 points'), list('최종 - reach 100 points')].map((own) => own.at(-1))).toEqual(['reach 100 points', 'reach 100 points']);
  expect([list('Final thoughts'), list('Goals: none'), list('Final-round talks')].map((own) => own.length)).toEqual([3, 3, 3]);
  const headed = (below: string): number => titles(`# Plan\n\n## Week 1: Oak\n\n- a\n\n## Week 2: Glue\n\n- b\n\n## Final: thanks\n\n${below}\n`).length;
  expect([headed('- c'), headed('It was fun.')]).toEqual([3, 2]);
});

it("a name with a year behind its apostrophe is no time: \"Conf'18\"", () => {
  const spans = (...more: readonly string[]): readonly unknown[] => readText(`# Reading plan\n\n${more.map((own, at) => `## Phase ${String(at + 1)}: Read ${own}\n\n- a\n\n`).join('')}`).phases.map(({ title, span }) => [title, span?.start]);
  expect(spans("(Ann, Conf'18)", "(May'28)", "(June '28)", "(Q3'28)")).toEqual([["Read (Ann, Conf'18)", undefined], ['Read', '2028-05'], ['Read', '2028-06'], ['Read', '2028-Q3']]);
});

it('weeks go on under the next heading, though one of them has another time', () => {
  const week = (number: number, more = ''): string => `### Week ${String(number)}: Part ${String(number)}${more}\n\n- a\n\n`;
  expect(titles(`# Dissertation plan\n\n## Words\n\n${week(1)}${week(2, ' (2028)')}${week(3)}${week(4)}\n## Deeds\n\n${week(5)}${week(6)}`)).toHaveLength(6);
});

describe('numbered items with how long each takes', () => {
  const text = (count: number, last = '(1-2 weeks)', each = '(1-2 weeks)'): string => Array.from({ length: count }, (_none, at) => `${String(at + 1)}. Wood ${'ABCDE'.charAt(at)} ${at === count - 1 ? last : each}\n✔ one\n✔ two\n\n`).join('');
  const note = (count: number, head = '', last?: string): readonly string[] => titles(head + text(count, last), 'Note.md');

  it('are a plan where the note has four at least and nothing else', () => {
    expect([note(4).length, note(5, '', '(ongoing)').length, note(3).length, note(4, '# Ferments\n\n').length, note(4, 'Some words.\n\n').length, titles(`${text(4)}## Sources\n`, 'Note.md').length, titles(text(4, '(2 years)', '(2 years)'), 'Note.md').length, titles(text(4, '(2 weeks)', '(2 weeks)'), 'Note.md').length, titles(text(4, '(1-2 days)', '(1-2 days)'), 'Note.md').length]).toEqual([4, 5, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('signs between two ends', () => {
  const first = (time: string): unknown => readText(`# Plan\n\n## Phase 1: Oak (${time})\n\n- a\n\n## Phase 2: Glue (1 week)\n\n- b\n`).phases[0];

  it('may be long dashes written as several', () => {
    expect([first('2--4 weeks'), first('2 --- 4 weeks'), first('6 months --- 1 year')]).toEqual([
      expect.objectContaining({ title: 'Oak', duration: { unit: 'week', min: 2, max: 4 } }), expect.objectContaining({ title: 'Oak', duration: { unit: 'week', min: 2, max: 4 } }), expect.objectContaining({ title: 'Oak', duration: { unit: 'month', min: 6, max: 12 } }),
    ]);
  });

  it('may stand between each of the weeks that follow on each other', () => {
    const spans = (...heads: readonly string[]): readonly unknown[] => readText(`# Plan\n\n${heads.map((own) => `## ${own}: Oak\n\n- a\n\n`).join('')}`).phases.map(({ title, span }) => [title, span?.start, span?.end]);
    expect(spans('Week 1-2-3', 'Week 4-5-6-7')).toEqual([['Oak', 1, 3], ['Oak', 4, 7]]);
  });
});

describe('a time that is an attribute', () => {
  it('opens no phase: 「2週間の初動」', () => {
    expect(titles('# 学習ガイド\n\n## 1日の進め方\n\n- a\n\n## 2週間の初動\n\n### 1〜2週目\n\nb\n\n### 3週目\n\nc\n\n### 4週目以降\n\nd\n')).toHaveLength(3);
  });

  it('leaves its sign behind: 「4月の計画」', () => {
    expect(titles('# 計画\n\n## 2027年4月の仕事\n\n- a\n\n## 2027年5月の旅\n\n- b\n')).toEqual(['仕事', '旅']);
  });
});

it('a plan of so many months is over its weeks, not beside other counts', () => {
  expect(titles('# 学习路线图\n\n## 三个月学习计划\n\n### 第 1-2 周：甲\n\n- a\n\n### 第 3-4 周：乙\n\n- b\n\n## 3 个月后的你\n\n- c\n')).toEqual(['甲', '乙']);
});

describe('parts that tell the same times once more', () => {
  const quarters = '## What we do\n\n### Q1 2027 (Jan – Mar): Launch\n\n- a\n\n### Q2 2027 (Apr – Jun): Sell\n\n- b\n\n';

  it('are none of the quarters, as months of the calendar', () => {
    expect(titles(`# Roadmap\n\n${quarters}## What is critical\n\n### January 2027\n\n- a\n\n### April 2027\n\n- b\n`)).toEqual(['Launch', 'Sell']);
    expect(titles(`# Roadmap\n\n${quarters}## What is critical\n\n### January 2027\n\n- a\n\n### July 2027\n\n- b\n`)).toHaveLength(4);
  });

  it('are none of the quarters, as months that count', () => {
    const all = [1, 2, 3, 4].map((own) => `### Q${String(own)} 2027: Part ${'ABCD'.charAt(own - 1)}x\n\n- a\n- b\n\n`).join('');
    expect(titles(`# Roadmap\n\n## What we do\n\n${all}## What is critical\n\n### Month 1 (January):\n\n- a\n\n### Month 2-3:\n\n- b\n\n### Month 4-6:\n\n- c\n\n### Month 7-9:\n\n- d\n\n### Month 10-12:\n\n- e\n`)).toEqual(['Part Ax', 'Part Bx', 'Part Cx', 'Part Dx']);
  });

  it('are none of longer stretches: the weeks when something is due', () => {
    expect(titles('# Roadmap\n\n## Plan\n\n### Weeks 1-4: Oak\n\n- a\n\n### Weeks 5-8: Glue\n\n- b\n\n### Weeks 9-12: Nails\n\n- b\n\n## When it is due\n\n### Week 1-2\n\n- a\n\n### Week 4\n\n- a\n\n### Week 12\n\n- b\n')).toEqual(['Oak', 'Glue', 'Nails']);
  });

  it('are what follows on them', () => {
    expect(titles(`# Roadmap\n\n${quarters}## And then\n\n### Q3 2027: Grow\n\n- a\n`)).toEqual(['Launch', 'Sell', 'Grow']);
  });
});

it('dates without a year beside a count of weeks leave it, with a sprint behind them too', () => {
  expect(readText('# Plan\n\n## Week 1-2 (09.12 - 22.12) — Sprint 1\n\n- a\n\n## Week 3-4 (23.12 - 31.12) — Sprint 2\n\n- b\n').phases.map(({ span }) => [span?.unit, span?.start, span?.end])).toEqual([['week', 1, 2], ['week', 3, 4]]);
});

it('horizons in a table have the time of their own cell', () => {
  expect(readText('# Plan\n\n| Step | What |\n|---|---|\n| **Short term** (0-3 months) | call |\n| **Mid term** (3-6 months) | ask |\n| **Long term** (6-12 months) | go |\n').phases.map(({ title, span }) => [title, span?.start, span?.end])).toEqual([['Short term', 0, 3], ['Mid term', 3, 6], ['Long term', 6, 12]]);
});

it('a long cell has its title in what it begins with, in bold or italics', () => {
  const words = 'Read the first four chapters of the book, draw what they say, and build the hull of a small boat out of it by the end.';
  const [first] = readText(`# Boat plan\n\n| Month | Focus |\n|---|---|\n| **Jan 2027** | *The hull.* ${words} |\n| **Feb 2027** | *The mast.* ${words} |\n`).phases;
  expect([first?.title, first?.parts.map(({ text }) => text)]).toEqual(['The hull', [words]]);
  expect(titles('# Boat plan\n\n| Month | Focus |\n|---|---|\n| Jan 2027 | **Draw** the hull |\n| Feb 2027 | *Cut* the mast |\n')).toEqual(['Draw the hull', 'Cut the mast']);
  expect(titles(`# Boat plan\n\n| Month | Focus | More |\n|---|---|---|\n| Jan 2027 | The hull | ${'x '.repeat(600)} |\n| Feb 2027 | The mast | y |\n`)).toEqual(['The hull', 'The mast']);
});

it('a table of what is to be done in notes is planned where the heading above it says so', () => {
  const table = (head: string, column: string): string => `# Course notes\n\n## ${head}\n\n| Week | Theme | ${column} |\n|---|---|---|\n| 1 | Oak | a box |\n| 2 | Glue | a chair |\n`;
  expect([titles(table('Weekly plan', 'Deliverables')).length, titles(table('Weeks', 'Deliverables')).length, titles(table('Weekly plan', 'Room')).length, titles(table('Weekly plan', 'Deliverables').replace('| 1 |', '| May |').replace('| 2 |', '| June |')).length]).toEqual([2, 0, 0, 0]);
});

it('a note of the goals of one year after the other, the newest first, is no plan', () => {
  expect(titles('# Me\n\n## 2027 goals\n\n- a\n\n## 2026 goals\n\n- b\n', 'Note.md')).toEqual([]);
  expect(titles('# Me\n\n## 2026 goals\n\n- a\n\n## 2027 goals\n\n- b\n', 'Note.md')).toHaveLength(2);
});

it('"Next" and "Later" come right behind the last week', () => {
  const note = (last: string): readonly string[] => titles(`# Plan\n\n## Week 1: Oak\n\n- a\n\n## Week 2: Glue\n\n- b\n\n## ${last}\n\n- c\n`);
  expect([note('Next — nails'), note('Later — nails'), note('Nails')].map((own) => own.length)).toEqual([3, 3, 2]);
});

it('a name with a hyphen in capitals is no record, whatever its parts say', () => {
  const note = (title: string): number => titles(`# ${title}\n\n## Week 1: Oak\n\n- a\n\n## Week 2: Glue\n\n- b\n`, 'Note.md').length;
  expect([note('Fix TRIP-CONTROL'), note('Trip-control'), note('TRIP'), note('CHANGELOG-ARCHIVE')]).toEqual([2, 0, 0, 0]);
});

it('a letter that is a quarter in Turkish is none in a level of a language: "C1"', () => {
  const span = (heading: string): unknown => readText(`# Plan\n\n## ${heading}\n\n- a\n\n## Phase 2: Glue\n\n- b\n`).phases[0]?.span ?? null;
  expect([span('Phase 1: Oak (level C1)'), span('Phase 1: Oak (2027 Ç1)')]).toEqual([null, expect.objectContaining({ start: '2027-Q1' })]);
});

it.each([['1 сен – 14 сен 2027', '2027-09-01'], ['1 фев – 14 фев 2027', '2027-02-01'], ['1 ноя – 14 ноя 2027', '2027-11-01'], ['1. Mrz – 14. Mrz 2027', '2027-03-01']])('short names of months that are not the standard ones are read: %s', (time, start) => {
  expect(readText(`# План\n\n## Этап 1: Дуб (${time})\n\n- a\n\n## Этап 2: Клей\n\n- b\n`).phases[0]).toMatchObject({ title: 'Дуб', span: { start } });
});

it('a near time in brackets is no part of the title', () => {
  expect([titles('# Plan\n\n## Phase 1: Oak (this week)\n\n- a\n\n## Phase 2: Glue (next month)\n\n- b\n'), titles('# 计划\n\n## 阶段 1：甲（本周）\n\n- a\n\n## 阶段 2：乙（下周）\n\n- b\n')]).toEqual([['Oak', 'Glue'], ['甲', '乙']]);
});

it('"Now" is the first of horizons with times: now, mid-term, longer-term', () => {
  expect(readText('## Suggested roadmap\n\n### **Now (0–3 months)**:\n\n- a\n\n### **Mid-term (4–9 months)**:\n\n- b\n\n### **Longer-term (9–18 months)**:\n\n- c\n').phases.map(({ title, span }) => [title, span?.start, span?.end])).toEqual([['Now', 0, 3], ['Mid-term', 4, 9], ['Longer-term', 9, 18]]);
});

it('weeks with open tasks in most are ahead below a timeline, though the note counts its costs', () => {
  const weeks = (under: string): readonly string[] => titles(`# Release budget\n\n## ${under}\n\n${[1, 2, 3].map((own) => `### Week ${String(own)}: Part ${String(own)}\n\n- [ ] a\n\n`).join('')}`);
  expect([weeks('Timeline: three weeks').length, weeks('Weeks').length]).toEqual([3, 0]);
});
