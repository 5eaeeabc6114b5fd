import { headings, told as toldIn } from './told-phases';

/** Of a file whose name says nothing. */
const told = (text: string): readonly string[] => toldIn(text, 'Note.md');
const parts = (...lines: readonly string[]): string => lines.map((own) => `${own}\nSome words on it.\n\n`).join('');

describe('bold words before a stretch', () => {
  it('may stand behind a picture and before an arrow, with a day and one longer time off among them', () => {
    const lines = ['📝 **Saw** → Jan 5 – Feb 15, 2027', '🥁 **Plane** → Feb 16 – Mar 8, 2027', '🎚️ **Tracking** → Mar 23 – May 3, 2027', '💿 **Oil** → May 8, 2027'];
    expect(told(`# The boat\n\n${parts(...lines)}`)).toEqual(['Saw date 2027-01-05..2027-02-15', 'Plane date 2027-02-16..2027-03-08', 'Tracking date 2027-03-23..2027-05-03', 'Oil date 2027-05-08']);
    expect(told(`# The boat\n\n${parts(...lines).replace('May 8', 'Jun 28')}`)).toEqual([]);
  });

  it('are no plan where most have time off between them', () => {
    expect(told(`# The boat\n\n${parts('**Saw** → Jan 5 – Feb 15, 2027', '**Plane** → Mar 6 – Mar 28, 2027', '**Oil** → Apr 23 – Jun 3, 2027')}`)).toEqual([]);
  });
});

describe('months', () => {
  it('may be told one after the other, up to the last', () => {
    expect(told(`# Boat plan 2027\n\n${headings('January: Saw', 'February, March: Plane', 'April, May and June: Oil', 'July, September: Sail')}`)).toEqual(['Saw date 2027-01', 'Plane date 2027-02..2027-03', 'Oil date 2027-04..2027-06', 'Sail date 2027-07']);
  });

  it('are planned where several are told together, not in a diary of each', () => {
    const year = ['January', 'February', 'March, April, May', 'June', 'July and August', 'September', 'October, November', 'December'];
    expect(told(`# The boat\n\n${year.map((own) => `## ${own}\n\nAlone.\n\n`).join('')}`)).toHaveLength(8);
    expect(told(`# The boat\n\n${['January', 'February', 'March', 'June', 'July', 'September', 'October, November', 'December'].map((own) => `## ${own}\n\nAlone.\n\n`).join('')}`)).toEqual([]);
    expect(told(`# The boat\n\n${year.map((own) => `**${own}**\n\nAlone.\n\n`).join('')}`)).toEqual([]);
  });

  it('are planned where the title names a later time', () => {
    const months = headings('March 2027', 'April 2027', 'January–February 2028').replaceAll('\n- two', '');
    expect(told(`# Boat school (autumn 2028 start)\n\n${months}## April 15, 2028\n\n- a\n`)).toEqual(['March 2027 date 2027-03', 'April 2027 date 2027-04', 'January–February 2028 date 2028-01..2028-02', 'April 15, 2028 date 2028-04-15']);
    expect(told(`# Boat school, June 2028\n\n${months}`)).toHaveLength(3);
    expect(told(`# Boat school, May 2027\n\n${months}`)).toEqual([]);
    expect(told(`# Boat school 2027\n\n${months}`)).toEqual([]);
    expect(told(`# Boat school 2027–2028\n\n${months}`)).toEqual([]);
  });

  it('go on where a word behind them says so', () => {
    expect(told(`# Boat plan\n\n${headings('Jan–Mar 2027 - Saw', 'Apr 2027 on - Oil')}`)).toEqual(['Saw date 2027-01..2027-03', 'Oil date 2027-04..null']);
    expect(told(`# Boat plan\n\n${headings('Jan 2027 on deck - Saw', 'Apr 2027 - Oil')}`)[0]).not.toContain('null');
  });

  it('are those of a rota in the minutes of a day, and to be filled in where nothing stands behind them', () => {
    const rota = '- April: Ann\n- May: Bob\n- June: Cid\n';
    expect(told(`# Boat club — 12 March 2027\n\n## Mowing\n\n${rota}`)).toEqual([]);
    expect(told(`# Boat club, three months\n\n## Mowing\n\n${rota}`)).toHaveLength(3);
    const empty = '- Jan:\n- Feb:\n- Mar:\n';
    expect(told(`# Boat goals\n\n## Videos\n\n${empty}`)).toEqual([]);
    expect(told(`# Boat goals\n\n## Videos\n\n${empty.replaceAll(':', ':\n  - saw')}`)).toHaveLength(3);
  });
});

describe('weeks and days of several kinds', () => {
  it('a day with its month behind a week is no second week', () => {
    expect(told(`# Bootsplan\n\n${headings('Woche 1 — 14.09. bis 20.09.2026 · Saw', 'Woche 2 — 21.09. bis 27.09.2026 · Plane')}`)).toEqual(['1 Saw date 2026-09-14..2026-09-20', '2 Plane date 2026-09-21..2026-09-27']);
    expect(told(`# Bootsplan\n\n${headings('Woche 1 — 7.9. bis 13.9.2026 · Saw', 'Woche 2 - 14.9. - 20.9.2026: Plane')}`)).toEqual(['1 Saw date 2026-09-07..2026-09-13', '2 Plane date 2026-09-14..2026-09-20']);
    expect(told(`# Boat plan\n\n${headings('Week 1 - 2.5 miles of rope', 'Weeks 2-3.5: Sails')}`)[0]).toContain('week 1');
    expect(told(`# Bootsplan\n\n${headings('Woche 1 — 14.09. – 20.09. · Saw', 'Woche 2 — 3: Plane')}`)).toEqual(['1 Saw week 1', 'Plane week 2..3']);
  });

  it('a day of the week that is an ordinal too is no end of a stretch', () => {
    expect(told(`# Plano de estudos do barco em sete dias\n\n${headings('Dia 1 – Segunda: Saw', 'Dia 2 – Terça: Plane', 'Dia 3 – Quarta: Oil')}`).map((own) => own.replace(/.* day/, 'day'))).toEqual(['day 1', 'day 2', 'day 3']);
    expect(told(`# Boat plan\n\n${headings('Weeks one to three: Saw', 'Weeks four – six: Oil')}`)).toEqual(['Saw week 1..3', 'Oil week 4..6']);
  });

  it('both ends of a stretch may have their unit', () => {
    expect(told(`# 学習計画\n\n${headings('第1週〜第3週:Saw', '第4週〜第6週:Plane', '第7周-第9周：Oil', '第10週:Sail')}`)).toEqual(['Saw week 1..3', 'Plane week 4..6', 'Oil week 7..9', '10 Sail week 10']);
  });

  it('a code alone in a list is no day', () => {
    expect(told('# Boat plan\n\n## Phase 1: Saw\n\n- D1\n- API\n\n## Phase 2: Oil\n\n- R2\n')).toEqual(['1 Saw -', '2 Oil -']);
  });

  it('lectures of a week that is planned are still to come', () => {
    const day = (number: number): string => `## Day ${String(number)}: Saw\n\n### Lecture ${String(number)}\n\n- a\n\n`;
    expect(told(`# 1-week boat plan\n\n${[1, 2, 3, 4].map(day).join('')}`)).toHaveLength(4);
    expect(told(`# The boat\n\n${[1, 2, 3, 4].map(day).join('')}`)).toEqual([]);
  });
});

describe('lengths', () => {
  it('are how long each takes where one of them would take nothing as a stretch', () => {
    const level = (number: number, title: string, time: string): string => `## Level ${String(number)}: ${title}\n*${time}*\n\n- a\n\n`;
    expect(told(`# The boat\n\n${level(1, 'Saw', 'about 3 months')}${level(2, 'Plane', '3–4 months')}${level(3, 'Oil', '4–6 months')}${level(4, 'Sail', '6 months')}`)).toEqual(['1 Saw 3 months', '2 Plane 3 months', '3 Oil 4 months', '4 Sail 6 months']);
    expect(told(`# The boat\n\n${level(1, 'Saw', 'about 3 months')}${level(2, 'Plane', '3–4 months')}${level(3, 'Oil', '4–6 months')}`)).toEqual(['1 Saw month 0..3', '2 Plane month 3..4', '3 Oil month 4..6']);
  });

  it('may begin a short line below a step, with words behind them', () => {
    const step = (number: number, title: string, line: string): string => `## Block ${String(number)} - ${title}\n${line}\n- a\n\n`;
    expect(told(`# The boat\n\n${step(1, 'Saw', '6 weeks, the last one easy')}${step(2, 'Plane', '3 months i think')}${step(3, 'Oil', 'the rest.')}`)).toEqual(['1 Saw 6 weeks', '2 Plane 3 months', '3 Oil -']);
    expect(told(`# The boat\n\n${step(1, 'Saw', '6 weeks (from the fair on)')}${step(2, 'Plane', '3 days i think')}${step(3, 'Oil', 'the rest.')}`)).toEqual([]);
    expect(told(`# The boat\n\n${step(1, 'Saw', 'About 6 weeks, the last one easy')}${step(2, 'Plane', 'Then 3 months')}${step(3, 'Oil', 'the rest.')}`)).toEqual([]);
  });

  it('in years are planned in a numbered list behind a line or two', () => {
    const list = (unit: string): string => ['Saw', 'Plane', 'Oil', 'Sail'].map((own, index) => `${String(index + 1)}. **${own} (1-2 ${unit})**\n   - a\n`).join('');
    expect(told(`Boats - where I want to go with this\n\n${list('years')}`)).toHaveLength(4);
    expect(told(`Boats - where I want to go with this\n\n${list('months')}`)).toEqual([]);
    expect(told(`Boats\n\nOne.\n\nTwo.\n\n${list('years')}`)).toEqual([]);
  });
});

describe('what stands beside phases', () => {
  const phases = '### Phase 1 (June 7 – July 16, 2027)\n\n- a\n\n### Phase 2 (July 17 – August 23, 2027)\n\n- b\n\n';

  it('is one of them where it has a stretch before, between or behind theirs', () => {
    expect(told(`# Proposal for a boat\n\n## Timeline\n\n### Bonding (May 17 – June 6, 2027)\n\n- c\n\n${phases}### Handing over (August 24 – August 30, 2027)\n\n- d\n`)).toHaveLength(4);
    expect(told(`# Proposal for a boat\n\n## Timeline\n\n### Away (June 20 – August 6, 2027)\n\n- c\n\n${phases}`)).toHaveLength(2);
  });

  it('is a list of its own behind a line that leads to it', () => {
    const weeks = 'Weeks 1–4: Saw\nWeeks 5–8: Plane\nWeeks 9–12: Oil\n';
    expect(told(`Boats\n\n## Goals\n\nBy May 2027, sail it.\nBy April 2027, row it.\n\nTimeline:\n${weeks}`)).toEqual(['Saw week 1..4', 'Plane week 5..8', 'Oil week 9..12']);
  });

  it('is no phase where it sums up so many years', () => {
    expect(told(`# 船\n\n${headings('2026 年总定位', '2027 年：定位', '2028 年：爆发', '五年主线总结')}`)).toHaveLength(3);
  });
});

describe('goals of a year', () => {
  const goals = headings('1. Saw', '2. Plane', '3. Oil', '4. Sail');

  it('are no phases, with numbers or behind a word, nor are the quarters of each', () => {
    expect(told(`# 2027 annual goals — a boat\n\n${goals}`)).toEqual([]);
    expect(told(`# Boat roadmap 2027\n\n${goals}`)).toHaveLength(4);
    expect(told(`# 2027 annual goals — a boat\n\n${[1, 2, 3, 4].map((own) => `## Goal ${String(own)}: Saw\n\n**Milestones:**\n- Q1 2027: one ${'abcd'.charAt(own)}x\n- Q2 2027: two ${'abcd'.charAt(own)}x\n- Q4 2027: four ${'abcd'.charAt(own)}x\n\n`).join('')}`)).toEqual([]);
    expect(told('# Boat plans\n\n## 5 goals for 2027\n\n1. Saw\n2. Plane\n3. Oil\n')).toEqual([]);
  });

  it('are planned as deadlines that rise in a numbered list', () => {
    const list = '1. July 31 - Saw the boards\n2. September 30 - Plane the floor\n3. March 31 - Oil it all\n';
    expect(told(`# Boat learning plan\n\n${list}`)).toHaveLength(3);
    expect(told(`# The boat\n\n${list}`)).toEqual([]);
    expect(told(`# Boat learning plan\n\n${list.replace('July', 'October')}`)).toEqual([]);
    expect(told(`# Boat learning plan\n\n${list.replace(/\d\. /g, '- ')}`)).toEqual([]);
  });
});

describe('ages', () => {
  it('may have a dot before the title, and an open last one from the year of the one before', () => {
    expect(told(`# Where this is going\n\n${headings('29–32 · Saw', '33–36 · Plane', '37–50 · Oil', '50+ · Sail')}`)).toEqual(['Saw -', 'Plane -', 'Oil -', 'Sail -']);
  });
});
