import { headings, table, told } from './told-phases';

describe('lines with numbers over trees', () => {
  it('begin with nought or one', () => {
    expect(told('# Study plan\n\n```\n1. Saw\n├── a\n2. Plane\n├── b\n3. Oil\n└── c\n```\n', 'Note.md')).toEqual(['1 Saw -', '2 Plane -', '3 Oil -']);
    expect(told('# Study plan\n\n```\n2. Saw\n├── a\n3. Plane\n├── b\n4. Oil\n└── c\n```\n', 'Note.md')).toEqual([]);
  });

  it('are three at least, each over a tree', () => {
    expect(told('# Study plan\n\n```\n1. Saw\n├── a\n2. Plane\n3. Oil\n└── c\n4. Sail\n└── d\n```\n', 'Note.md')).toEqual([]);
    expect(told('# Study plan\n\n```\n1. Saw\n├── a\n2. Plane\n├── b\n```\n', 'Note.md')).toEqual([]);
  });

  it('have a dot or a bracket and a space behind the number, and nothing before it', () => {
    expect(told('# Study plan\n\n```\n1) Saw\n├── a\n2) Plane\n├── b\n3) Oil\n└── c\n```\n', 'Note.md')).toEqual(['1 Saw -', '2 Plane -', '3 Oil -']);
    expect(told('# Study plan\n\n```\n1.Saw\n├── a\n2.Plane\n├── b\n3.Oil\n└── c\n```\n', 'Note.md')).toEqual([]);
    expect(told('# Study plan\n\n```\nNo 1. Saw\n├── a\nNo 2. Plane\n├── b\nNo 3. Oil\n└── c\n```\n', 'Note.md')).toEqual([]);
    expect(told(`# Study plan\n\n\`\`\`\n${Array.from({ length: 10 }, (_own, at) => `${String(at + 1)}. Saw\n└── a\n`).join('')}\`\`\`\n`, 'Note.md').length).toBe(10);
  });

  it('are a plan in a note whose name says so', () => {
    expect(told('Read on\n\n```\n1. Saw\n├── a\n2. Plane\n├── b\n3. Oil\n└── c\n```\n', 'Study plan.md')).toEqual(['1 Saw -', '2 Plane -', '3 Oil -']);
  });
});

describe('bold words before sentences', () => {
  it('are no phase where the sentences go on in the next line', () => {
    expect(told(`# Boat plan\n\n${['1–4', '5–8'].map((weeks) => `**Weeks ${weeks}** are lessons in small steps. Behind each\nthere is a rest.\n\n- a\n\n`).join('')}`, 'Note.md')).toEqual([]);
    expect(told(`# Boat plan\n\n${['1–4', '5–8'].map((weeks) => `**Weeks ${weeks}** are lessons. Behind each\nthere is a rest.\n\n- a\n\n`).join('')}`, 'Note.md')).toEqual([]);
    expect(told(`# Boat plan\n\n${['1–4', '5–8'].map((weeks) => `**Weeks ${weeks}** are lessons in small steps! Behind each\nthere is a rest.\n\n- a\n\n`).join('')}`, 'Note.md')).toEqual([]);
    expect(told(`# Boat plan\n\n${['1–4', '5–8'].map((weeks) => `**Weeks ${weeks}** are lessons in small steps? Behind each\nthere is a rest.\n\n- a\n\n`).join('')}`, 'Note.md')).toEqual([]);
  });

  it('are a phase above a blank line, above bold words, and before few words', () => {
    expect(told(`# Boat plan\n\n${['1–4', '5–8'].map((weeks) => `**Weeks ${weeks}** are lessons in small steps. Behind each\n\nthere is a rest.\n\n- a\n\n`).join('')}`, 'Note.md')).toEqual(['are lessons in small steps. Behind each week 1..4', 'are lessons in small steps. Behind each week 5..8']);
    expect(told(`# Boat plan\n\n${['1–4', '5–8'].map((weeks) => `**Weeks ${weeks}** are lessons in small steps. Behind each\n**rest** a bit.\n\n- a\n\n`).join('')}`, 'Note.md')).toEqual(['are lessons in small steps. Behind each week 1..4', 'are lessons in small steps. Behind each week 5..8']);
    expect(told(`# Boat plan\n\n${['1–4', '5–8'].map((weeks) => `**Weeks ${weeks}** are lesson. Behind each\nthere is a rest.\n\n- a\n\n`).join('')}`, 'Note.md')).toEqual(['are lesson. Behind each week 1..4', 'are lesson. Behind each week 5..8']);
  });
});

describe('weeks with their days and nothing else', () => {
  it('are eight at least', () => {
    expect(told(table('Week | Mon | Tue | Wed | Thu | Fri', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `${String(n)} | 3 miles | 4miles | rest | 2 miles | rest`)), 'Note.md').length).toBe(0);
  });

  it('are a plan below three lines, not below four, nor below a heading', () => {
    expect(told(`One\n\ntwo\n\nthree\n\n${table('Week | Mon | Tue | Wed | Thu | Fri', ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${String(n)} | 3 miles | 4miles | rest | 2 miles | rest`))}`, 'Note.md').length).toBe(8);
    expect(told(`One\n\ntwo\n\nthree\n\nfour\n\n${table('Week | Mon | Tue | Wed | Thu | Fri', ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${String(n)} | 3 miles | 4miles | rest | 2 miles | rest`))}`, 'Note.md').length).toBe(0);
    expect(told(`# Runs\n\n${table('Week | Mon | Tue | Wed | Thu | Fri', ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${String(n)} | 3 miles | 4miles | rest | 2 miles | rest`))}`, 'Note.md').length).toBe(0);
  });

  it('have words of two letters behind numbers in each', () => {
    expect(told(table('Week | Mon | Tue | Wed | Thu | Fri', ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${String(n)} | 3km | 4km | rest | 2km | rest`)), 'Note.md').length).toBe(8);
    expect(told(table('Week | Mon | Tue | Wed | Thu | Fri', ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${String(n)} | 3m | 4m | rest | 2m | rest`)), 'Note.md').length).toBe(0);
    expect(told(table('Week | Mon | Tue | Wed | Thu | Fri', ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${String(n)} | ${n === 4 ? 'rest' : '3 miles'} | rest | rest | rest | rest`)), 'Note.md').length).toBe(0);
  });
});

describe('days of training', () => {
  it('are not weeks, however often one trains', () => {
    expect(told(`# Workout plan\n\nFull gym, 2 days/week.\n\n${headings('Week 1 — Legs', 'Week 2 — Arms', 'Week 3 — Back')}`, 'Note.md').length).toBe(3);
  });

  it('are the same each week where they are seven, not eight', () => {
    expect(told(`# 7-day workout plan\n\nFull gym, 7 days/week.\n\n${[1, 2, 3, 4, 5, 6, 7].map((n) => `## Day ${String(n)} — Body ${String(n)}\n\n1. Bench 3 × 10\n2. Row 3 × 12\n\n`).join('')}`, 'Note.md').length).toBe(0);
    expect(told(`# 8-day workout plan\n\nFull gym, 7 days/week.\n\n${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `## Day ${String(n)} — Body ${String(n)}\n\n1. Bench 3 × 10\n2. Row 3 × 12\n\n`).join('')}`, 'Note.md').length).toBe(8);
  });

  it('are the same where one trains on two days, not on one', () => {
    expect(told(`# 3-day workout plan\n\nFull gym, 2 days/week.\n\n${[1, 2, 3].map((n) => `## Day ${String(n)} — Body ${String(n)}\n\n1. Bench 3 × 10\n2. Row 3 × 12\n\n`).join('')}`, 'Note.md').length).toBe(0);
    expect(told(`# 3-day workout plan\n\nFull gym, 1 day/week.\n\n${[1, 2, 3].map((n) => `## Day ${String(n)} — Body ${String(n)}\n\n1. Bench 3 × 10\n2. Row 3 × 12\n\n`).join('')}`, 'Note.md').length).toBe(3);
    expect(told(`# 3-day workout plan\n\nFull gym, 2 days before week 1.\n\n${[1, 2, 3].map((n) => `## Day ${String(n)} — Body ${String(n)}\n\n1. Bench 3 × 10\n2. Row 3 × 12\n\n`).join('')}`, 'Note.md').length).toBe(3);
  });

  it('are none where it is said far before or behind them', () => {
    expect(told(`# 3-day workout plan\n\nFull gym, 3 days/week.\n\n${'- a\n'.repeat(39)}\n\n${[1, 2, 3].map((n) => `## Day ${String(n)} — Body ${String(n)}\n\n1. Bench 3 × 10\n2. Row 3 × 12\n\n`).join('')}`, 'Note.md').length).toBe(0);
    expect(told(`# 3-day workout plan\n\nFull gym, 3 days/week.\n\n${'- a\n'.repeat(40)}\n\n${[1, 2, 3].map((n) => `## Day ${String(n)} — Body ${String(n)}\n\n1. Bench 3 × 10\n2. Row 3 × 12\n\n`).join('')}`, 'Note.md').length).toBe(3);
    expect(told(`# 3-day workout plan\n\nFull gym.\n\n${[1, 2, 3].map((n) => `## Day ${String(n)} — Body ${String(n)}\n\n1. Bench 3 × 10\n2. Row 3 × 12\n\n`).join('')}Train 3 days/week.\n`, 'Note.md').length).toBe(3);
  });

  it('are none where they are two days each', () => {
    expect(told(`# 6-day workout plan\n\nFull gym, 3 days/week.\n\n${['1-2', '3-4', '5-6'].map((days) => `## Day ${days} — Body\n\n1. Bench 3 × 10\n2. Row 3 × 12\n\n`).join('')}`, 'Note.md').length).toBe(3);
  });
});

describe('stretches of months with dated rows', () => {
  it('are what was with three rows each that begin with a day', () => {
    expect(told(`# Case timeline\n\nA record.\n\n${['The case (August – October 2025)', 'Papers (December 2025 – April 2026)'].map((own) => `## ${own}\n\n${table('Date | Event', '2025-08-03 | a', '2025-08-04 | b')}`).join('')}`, 'Case plan.md').length).toBe(2);
    expect(told(`# Case timeline\n\nA record.\n\n${['The case (August – October 2025)', 'Papers (December 2025 – April 2026)'].map((own) => `## ${own}\n\n${table('Date | Event', 'On 2025-08-03 | a', 'On 2025-08-04 | b', 'On 2025-08-05 | c')}`).join('')}`, 'Case plan.md').length).toBe(2);
    expect(told(`# Case timeline\n\nA record.\n\n${['The case (August – October 2025)', 'Papers (December 2025 – April 2026)'].map((own) => `## ${own}\n\n${table('Date | Event', '2025-08-033 | a', '2025-08-044 | b', '2025-08-055 | c')}`).join('')}`, 'Case plan.md').length).toBe(2);
    expect(told(`# Case timeline\n\nA record.\n\n${['The case (August – October 2025)', 'Papers (December 2025 – April 2026)'].map((own) => `## ${own}\n\n- 2025-08-03 a\n- 2025-08-04 b\n- 2025-08-05 c\n\n`).join('')}`, 'Case plan.md').length).toBe(2);
  });

  it('are phases where they are called so, and what was where they are months alone', () => {
    expect(told(`# Case timeline\n\nA record.\n\n${['Phase 1: The case (August – October 2025)', 'Phase 2: Papers (December 2025 – April 2026)'].map((own) => `## ${own}\n\n${table('Date | Event', '2025-08-03 | a', '2025-08-04 | b', '2025-08-05 | c')}`).join('')}`, 'Case.md').length).toBe(2);
    expect(told(`# Case timeline\n\nA record.\n\n${['August – October 2025', 'December 2025 – April 2026'].map((own) => `## ${own}\n\n${table('Date | Event', '2025-08-03 | a', '2025-08-04 | b', '2025-08-05 | c')}`).join('')}`, 'Case.md').length).toBe(0);
  });
});

describe('terms in a record', () => {
  it('are planned where they are three, as headings, and called so', () => {
    expect(told(`# Spanish log\n\n${headings('Term 1, June/July', 'Term 2, August/September')}`, 'Note.md')).toEqual([]);
    expect(told(`# Spanish log\n\n${headings('June/July: Words', 'August/September: Verbs', 'October/November: Talk')}`, 'Note.md')).toEqual([]);
    expect(told(`# Spanish log\n\n- Term 1, June/July\n- Term 2, August/September\n- Term 3, October/November\n`, 'Note.md')).toEqual([]);
  });
});

describe('months in a list of minutes', () => {
  it('are planned where they are stretches, go on, and a heading says plan', () => {
    expect(told(`---\ntitle: Minutes of 4 May\n---\n\n## First year\n\n- January – March: Learn\n- April – June: Build\n- July – August: Sail\n`, 'Note.md')).toEqual([]);
    expect(told(`---\ntitle: Minutes of 4 May\n---\n\n## First year plan\n\n- July – August: Sail\n- April – June: Build\n- January – March: Learn\n`, 'Note.md')).toEqual([]);
    expect(told(`---\ntitle: Minutes of 4 May\n---\n\n## First year plan\n\n- January: Learn\n- February: Build\n- March: Sail\n`, 'Note.md')).toEqual([]);
  });
});

describe('months in a record that says how long it all takes', () => {
  it('are planned from the first on, three at least, as headings', () => {
    expect(told(`# Expert in six months – log\n\n${headings('Month 1', 'Month 2')}`, 'Note.md')).toEqual([]);
    expect(told(`# Expert in six months – log\n\n${headings('Month 2', 'Month 3', 'Month 4')}`, 'Note.md')).toEqual([]);
    expect(told(`# Expert in six months – log\n\n- Month 1: a\n- Month 2: b\n- Month 3: c\n`, 'Note.md')).toEqual([]);
  });
});

describe('sections over weeks', () => {
  it('stand for them where they have times, or something else stands before each week', () => {
    expect(told(`# Six weeks: study plan\n\n${[1, 2, 3].map((n) => `## Section ${String(n)} (month ${String(n)})\n\n### Week ${String(n)}: Tie\n\n- a\n\n`).join('')}`, 'Note.md')).toEqual(['1 Section 1 month 1', '2 Section 2 month 2', '3 Section 3 month 3']);
    expect(told(`# Six weeks: study plan\n\n${[1, 2, 3].map((n) => `## Section ${String(n)}: Sea\n\n### Tie ${String(n)}\n\n- a\n\n### Week ${String(n)}: Tie\n\n- a\n\n`).join('')}`, 'Note.md')).toEqual(['1 Sea -', '2 Sea -', '3 Sea -']);
  });

  it('are phases where one is called a step', () => {
    expect(told(`# Study plan\n\n${[1, 2, 3].map((n) => `## ${n === 2 ? 'Step' : 'Section'} ${String(n)}: Sea\n\n### Week ${String(n)}: Tie\n\n- a\n\n`).join('')}`, 'Note.md')).toEqual(['1 Sea -', '2 Sea -', '3 Sea -']);
  });
});

describe('horizons in a list', () => {
  it('are examples only two lists down', () => {
    expect(told('Steps\n\n1. Write goals down\n   1. Long-term goals (2+ years)\n   2. Medium-term goals (1 year)\n   3. Short-term goals (3 months)\n2. Refine them\n', 'Goals.md')).toEqual(['1 Long-term goals year 2..null', '2 Medium-term goals year 1', '3 Short-term goals 3 months']);
    expect(told('Steps\n\n- Long-term goals (2+ years)\n- Medium-term goals (1 year)\n- Short-term goals (3 months)\n', 'Goals.md')).toEqual(['Long-term goals year 2..null', 'Medium-term goals year 1', 'Short-term goals 3 months']);
  });
});

describe('a T before weeks', () => {
  it('counts down with a dash right behind it', () => {
    expect(told(`# Event plan\n\n${headings('T -12 weeks', 'T -8 weeks', 'T -4 weeks')}`, 'Note.md').slice(0, 1)).toEqual(['T 12 weeks']);
  });
});

describe('sessions of a study plan', () => {
  it('follow on each other by one', () => {
    expect(told(`# Study plan\n\n- Session 1: Knots\n- Session 2: Ropes\n- Session 4: Sails\n- Session 5: Oars\n`, 'Note.md')).toEqual([]);
  });
});

describe('a week onwards', () => {
  it('is of the weeks that end before it', () => {
    expect(told(`# Boat plan\n\n## Weeks\n\n- Week 1: Saw\n- Week 2: Plane\n- Week 3: Oil\n- Week 4: Sail\n\n## More\n\n- Week 5 onwards: Rest\n`, 'Note.md')).toEqual(['1 Saw week 1', '2 Plane week 2', '3 Oil week 3', '4 Sail week 4', 'Rest week 5..null']);
    expect(told(`# Boat plan\n\n## Weeks\n\n- Week 1: Saw\n- Week 2: Plane\n- Week 3: Oil\n- Week 4: Sail\n\n## More\n\n- Week 4 onwards: Rest\n`, 'Note.md')).toEqual(['1 Saw week 1', '2 Plane week 2', '3 Oil week 3', '4 Sail week 4']);
  });
});
