import { headings, told as toldIn } from './told-phases';

/** Of a file whose name says nothing. */
const told = (text: string): readonly string[] => toldIn(text, 'Note.md');
const plan = (...lines: readonly string[]): readonly string[] => told(`# Boat plan\n\n${headings(...lines)}`);
const listed = (...lines: readonly string[]): readonly string[] => told(`# Boat plan\n\n${lines.map((own) => `- ${own}\n`).join('')}`);

describe('times', () => {
  it('of short months in Thai hold a dot', () => {
    expect(plan('Phase 1: A (มิ.ย. - ส.ค. 2026)', 'Phase 2: B (ก.ย.–พ.ย. 2026)', 'Phase 3: C (ธ.ค. 2026)')).toEqual(['1 A date 2026-06..2026-08', '2 B date 2026-09..2026-11', '3 C date 2026-12']);
  });

  it('go on with the words for what follows', () => {
    expect(plan('Phase 1 (Mois 1-9) — A', 'Phase 2 (Mois 10 et suivants) — B')).toEqual(['1 A month 1..9', '2 B month 10..null']);
    expect(plan('Phase 1 (Months 1-9) — A', 'Phase 2 (Month 10 and following) — B')[1]).toBe('2 B month 10..null');
    expect(plan('Phase 1 (Monate 1-9) — A', 'Phase 2 (Monat 10 und folgende) — B')[1]).toBe('2 B month 10..null');
  });

  it('are not counted by a drawn number before their unit', () => {
    expect(plan('1️⃣ Days 1–30 (Saw)', '2️⃣ Days 31–60 (Plane)', '3️⃣ Days 61–90 (Oil)')).toEqual(['Saw day 1..30', 'Plane day 31..60', 'Oil day 61..90']);
  });

  it('have the endings that "from" gives them in Turkish', () => {
    expect(plan('Aşama 1: A (1-12. ay)', 'Aşama 2: B (13. aydan itibaren)')[1]).toBe('2 B month 13..null');
  });

  it('that a line begins with are its own, not those of a sentence behind', () => {
    expect(listed('wk 1-3: saw', 'wk 4-7: three boards, oil ok from wk 6', 'wk 8: sail by week 9')).toEqual(['saw week 1..3', 'three boards, oil ok from wk 6 week 4..7', '8 sail by week 9 week 8']);
    expect(plan('Weeks 1-3: Saw', 'Weeks 4-7: Plane (knives in week 6)')[1]).toBe('Plane week 4..7');
    expect(plan('Weeks 1-3: Saw', 'Weeks 4-7: Plane – weeks 5 to 9')[1]).toBe('Plane week 5..9');
  });

  it('in months of a year are those of that year', () => {
    expect(plan('Year 1, months 1–6: Saw', 'Year 1, months 7–12: Plane', 'Year 2, months 1–6: Oil')).toEqual(['1 Saw month 1..6', '1 Plane month 7..12', '2 Oil month 13..18']);
    expect(plan('Year 1, months 1–12: Saw', 'Year 2, months 13–24: Plane')[1]).toBe('2 Plane month 13..24');
  });

  it('over the end of a year are a year of the plan where they have its number', () => {
    expect(plan('Year 1: Saw (2025/26)', 'Year 2: Plane (2026/27)')).toEqual(['1 Saw year 1', '2 Plane year 2']);
    expect(plan('Year 1: Saw (2025–2028)', 'Year 2: Plane (2028)')).toEqual(['1 Saw date 2025..2028', '2 Plane date 2028']);
  });

  it('over the end of a year go on behind it', () => {
    expect(plan('2026/27 – Saw', '2027/28 – Plane', '2028/29 onwards – Oil')).toEqual(['Saw date 2026..2027', 'Plane date 2027..2028', 'Oil date 2028..null']);
  });

  it('of a numbered list go on from each other, also in a note that does not say that it plans', () => {
    const list = (...lines: readonly string[]): readonly string[] => told(`# Store to area\n\nIt looks like this:\n\n${lines.map((own, at) => `${String(at + 1)}. **${own}**\n   - one\n\n`).join('')}`);
    expect(list('Lead (0–6 months)', 'Manager (6–18 months)', 'Head (18–36 months)', 'Area (Years 4–5)')).toEqual(['1 Lead month 0..6', '2 Manager month 6..18', '3 Head month 18..36', '4 Area year 4..5']);
    expect(list('Lead (0–6 months)', 'Manager (8–18 months)', 'Head (18–36 months)')).toEqual([]);
    expect(list('Lead (6 months)', 'Manager (6–18 months)', 'Head (18–36 months)')).toEqual([]);
    expect(list('Lead (3–6 months)', 'Manager (6–18 months)', 'Head (18–36 months)')).toEqual([]);
    expect(told('# Store to area\n\nIt looks like this:\n\n- **Lead (0–6 months)**\n- **Manager (6–18 months)**\n- **Head (18–36 months)**\n')).toEqual([]);
  });

  it('of right now may come last, below those that lie further', () => {
    expect(plan('Mid-term goal (2-5 years)', 'Short-term goal (1-2 years)', 'Right now (0-12 months)')).toEqual(['Mid-term goal year 2..5', 'Short-term goal year 1..2', 'Right now month 0..12']);
    expect(plan('Mid-term goal (2-5 years)', 'Short-term goal (1-2 years)', 'Now (3-12 months)')).toHaveLength(2);
  });

  it('of a heading one level off lie between those of its neighbours', () => {
    const text = `# Roadmap\n\n${headings('Q3+ 2027: Sail')}### 2027 Q1 / Q2 ####\n\n- a\n\n${headings('2026 Q4 — Oil', 'Q3 2026: Plane')}`;
    expect(told(text)).toEqual(['Sail quarter 2027-Q3..null', '2027 Q1 / Q2 quarter 2027-Q1..2027-Q2', 'Oil quarter 2026-Q4', 'Plane quarter 2026-Q3']);
    expect(told(text.replace('2027 Q1 / Q2', '2028 Q1 / Q2'))).toHaveLength(3);
    expect(told(text.replace('### 2027', '#### 2027'))).toHaveLength(3);
    expect(told(text.replace('- a\n', '- a\n\n### 2027 Q1\n\n- b\n'))).toHaveLength(3);
  });

  it('of stretches below a heading for notes are planned as they go on from each other', () => {
    expect(told('# 2027-01-03\n\n## Notes\n\n- **January–March 2027** saw\n- **April–June 2027** plane\n- **July 2027 onwards** sail\n')).toEqual(['saw date 2027-01..2027-03', 'plane date 2027-04..2027-06', 'sail date 2027-07..null']);
    expect(told('# 2027-01-03\n\n## Notes\n\n- **January–March 2027** saw\n- **June–July 2027** plane\n- **November 2027 onwards** sail\n')).toEqual([]);
  });
});

describe('titles', () => {
  it('lose marks of direction at their end', () => {
    expect(plan('المرحلة 1: القوارب \u200f(الشهر 1-3)', 'المرحلة 2: الزيت (الشهر 4-6)')).toEqual(['1 القوارب month 1..3', '2 الزيت month 4..6']);
  });

  it('keep days of a week behind a stretch', () => {
    expect(listed('**September 2026 to July 2027: four days, no night work.** Oak.', '**September 2027 to July 2028: two days, sail the rest.** Far.', '**From September 2028: sea only.** Home.')).toEqual(['four days, no night work date 2026-09..2027-07', 'two days, sail the rest date 2027-09..2028-07', 'sea only date 2028-09..null']);
  });

  it('begin with nought where parts are drawn so', () => {
    expect(told(`# The boat\n\n${headings('0 · Look', '1 · Saw', '2 · Oil')}`)).toEqual(['0 Look -', '1 Saw -', '2 Oil -']);
    expect(told(`# The boat\n\n${headings('2 · Look', '3 · Saw', '4 · Oil')}`)).toEqual([]);
  });

  it('may have brackets between their number and themselves', () => {
    expect(plan('1 · Saw (8-10 weeks)', '2 (optional, but fun) · Plane (3 weeks)', '3 · Oil (12-16 weeks)')).toEqual(['1 Saw 8 weeks', '2 Plane 3 weeks', '3 Oil 12 weeks']);
    expect(plan('1 · Saw (8-10 weeks)', '2 (in May, or June) · Plane (3 weeks)', '3 · Oil (12-16 weeks)')).not.toContain('2 Plane 3 weeks');
  });

  it('may follow one age alone, beside stretches of ages', () => {
    expect(told(`# Where I want to be\n\n${headings('26 – learn', '27 to 28 – go away', '29-31 – saw', '32+ – my boat')}`)).toEqual(['learn -', 'go away -', 'saw -', 'my boat -']);
    expect(told(`# Where I want to be\n\n${headings('26 – learn', '27 – go away', '28 – saw')}`)).toEqual([]);
    expect(told(`# Where I want to be\n\n${headings('14–16 months (learn)', '16–18 months (go away)', '18–20 months (saw)')}`)).toEqual(['learn 14 months', 'go away 16 months', 'saw 18 months']);
  });
});

describe('phases without a number', () => {
  it('are years by their name behind those with one', () => {
    expect(told(`# Degree\n\n${headings('Year 1', 'Year 2', 'Placement year', 'Final year')}`)).toEqual(['1 Year 1 year 1', '2 Year 2 year 2', 'Placement year -', 'Final year -']);
    expect(told(`# Degree\n\n${headings('Year 1', 'Year 2', 'Notes on the year')}`)).toHaveLength(2);
    expect(told('# Degree\n\n## Year 1\n\n**Semester 1**\n- a\n\n## Year 2\n\n**Semester 1**\n- b\n\n## Final year\n\n**Semester 1**\n- Week 5: c\n')).toHaveLength(3);
  });

  it('are the last of codes that count', () => {
    expect(told(`# Japanese roadmap\n\n${headings('N5 (4 months)', 'N4 (6 months)', 'N3 (8 months)', 'N2')}`)).toEqual(['N5 4 months', 'N4 6 months', 'N3 8 months', 'N2 -']);
    expect(told(`# Japanese roadmap\n\n${headings('N5 (4 months)', 'N4 (6 months)', 'N3 (8 months)', 'N1')}`)).toHaveLength(3);
    expect(told(`# Japanese roadmap\n\n${headings('N5 (4 months)', 'N4 (6 months)', 'N3 (8 months)', 'M2')}`)).toHaveLength(3);
  });

  it('are bold lines whose stretch follows those of terms, and terms told together', () => {
    expect(told('# Study plan\n\n**Term 1 – Sept to Dec 2026**\nKnots\n\n**Term 2 – Jan to May 2027**\nOak\n\n**Thesis – June to Nov 2027**\nSails\n')).toEqual(['1 Term 1 date 2026-09..2026-12', '2 Term 2 date 2027-01..2027-05', 'Thesis date 2027-06..2027-11']);
    expect(plan('Semester 1 (Aug–Dec 2026): Saw', 'Semester 2 (Jan–May 2027): Plane', 'Semesters 3–4 (Aug 2027 – May 2028): Oil')[2]).toBe('Oil date 2027-08..2028-05');
  });

  it('stand in bold in a numbered list, with a length of their own or without', () => {
    expect(told('# Debt plan\n\n1. **Stop** (1 month) - now\n2. **Cushion** (2 months) - then\n3. **Card** - whatever is left\n4. **Three months saved** (9 months)\n').map((own) => own.split(' ').slice(0, 2).join(' '))).toEqual(['1 Stop', '2 Cushion', '3 Card', '4 Three']);
  });
});
