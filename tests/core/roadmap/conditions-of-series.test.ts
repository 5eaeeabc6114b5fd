import { table, told, under } from './told-phases';

const weeks = '## Month 1\n\n### Week 1: Saw\n\n- a\n\n### Week 2: Plane\n\n- a\n\n### Week 3: Glue\n\n- a\n\n';

describe('headings over single days among stretches of days', () => {
  it('say what was done', () => {
    expect(told(`# Summer\n\n## Hike (June 5-7, 2027)\n\n- a\n\n## Swim (June 9-11, 2027)\n\n- a\n\n${['20', '21', '22'].map((day) => `## Rest\n\nJune ${day}, 2027\n\n- a\n\n`).join('')}`, 'Note.md')).toEqual([]);
  });
});

describe('numbers of parts in bold', () => {
  it('stand over lists in more than four of five', () => {
    expect(told(`# Boat roadmap\n\nHow.\n\n${['1. Git', '2. Data', '3. Nets', '4. Web'].map((own) => `**${own}**\n\n- a\n\n`).join('')}**5. Go**\n\nText.\n`, 'Note.md')).toEqual([]);
  });
});

describe('weeks below a first month', () => {
  it('are one plan with what follows in one month, or in years', () => {
    expect(told(`# Boat\n\n${weeks}${under('What follows', 'Month 3: Mast')}`, 'Note.md')).toEqual(['Saw week 1', 'Plane week 2', 'Glue week 3', 'Mast month 3']);
    expect(told(`# Boat\n\n${weeks}${under('What follows', 'Year 2: Mast', 'Year 3: Sail')}`, 'Note.md')).toEqual(['Saw week 1', 'Plane week 2', 'Glue week 3', 'Mast year 2', 'Sail year 3']);
  });
});

describe('a second table with the same work', () => {
  it('is more of the plan where it has other rows, or titles come twice', () => {
    expect(told(`# Plan\n\n## Start in March\n\n${table('Month | Work', 'March | Hull', 'April | Mast', 'May | Sail')}## Start in May\n\n${table('Month | Work', 'May | Oar', 'April | Rope', 'March | Knot')}`, 'Note.md')).toEqual(['Hull -', 'Mast -', 'Sail -', 'Oar -', 'Rope -', 'Knot -']);
    expect(told(`# Plan\n\n## Start in March\n\n${table('Month | Work', 'March | Hull', 'April | Hull', 'May | Sail')}## Start in May\n\n${table('Month | Work', 'May | Hull', 'April | Hull', 'March | Sail')}`, 'Note.md')).toEqual(['Hull -', 'Hull -', 'Sail -', 'Hull -', 'Sail -']);
  });
});

describe('days behind weeks', () => {
  it('are none of them, whatever their numbers', () => {
    expect(told(`# Plan\n\n${under('Weeks', 'Week 1: Hull', 'Week 2: Mast', 'Week 3: Sail')}${under('Then', 'Days 22-40: a', 'Days 41-60: b')}`, 'Note.md')).toEqual(['1 Hull week 1', '2 Mast week 2', '3 Sail week 3']);
  });
});

describe('months told again', () => {
  it('are two tracks where no title is the same, or most have no word in common', () => {
    expect(told(`# Roadmap\n\n${under('Curriculum', 'Month 1: Linux basics', 'Month 2: System programming', 'Month 3: Networks')}${under('At sea', 'Month 1: Basics of sailing', 'Month 2: Programming a log', 'Month 3: Local networks')}`, 'Note.md')).toEqual(['1 Linux basics month 1', '2 System programming month 2', '3 Networks month 3', '1 Basics of sailing month 1', '2 Programming a log month 2', '3 Local networks month 3']);
    expect(told(`# Roadmap\n\n${under('Curriculum', 'Month 1: Linux basics', 'Month 2: System programming', 'Month 3: Networks', 'Month 4: Drivers')}${under('By day', 'Month 1: Linux basics', 'Month 2: Systems', 'Month 3: Threads', 'Month 4: Signals')}`, 'Note.md')).toEqual(['1 Linux basics month 1', '2 System programming month 2', '3 Networks month 3', '4 Drivers month 4', '1 Linux basics month 1', '2 Systems month 2', '3 Threads month 3', '4 Signals month 4']);
  });

  it('are the same where half of those that differ have a word in common', () => {
    expect(told(`# Roadmap\n\n${under('Curriculum', 'Month 1: Linux basics', 'Month 2: System programming', 'Month 3: Networks')}${under('By day', 'Month 1: Linux basics', 'Month 2: Systems', 'Month 3: Threads')}`, 'Note.md')).toEqual(['1 Linux basics month 1', '2 System programming month 2', '3 Networks month 3']);
  });

  it('are known by two signs of a title', () => {
    expect(told(`# Roadmap\n\n${under('Curriculum', 'Month 1: 线性代数', 'Month 2: 机器学习', 'Month 3: 数据')}${under('By day', 'Month 1: 线性代数', 'Month 2: 学习模型', 'Month 3: 数据库和')}`, 'Note.md')).toEqual(['1 线性代数 month 1', '2 机器学习 month 2', '3 数据 month 3']);
    expect(told(`# Roadmap\n\n${under('Curriculum', 'Month 1: Linux', 'Month 2: ひらがな')}${under('By day', 'Month 1: Linux', 'Month 2: よむひらがな')}`, 'Note.md')).toEqual(['1 Linux month 1', '2 ひらがな month 2']);
    expect(told(`# Roadmap\n\n${under('Curriculum', 'Month 1: Linux', 'Month 2: プログラム')}${under('By day', 'Month 1: Linux', 'Month 2: テストプログラム')}`, 'Note.md')).toEqual(['1 Linux month 1', '2 プログラム month 2']);
    expect(told(`# Roadmap\n\n${under('Curriculum', 'Month 1: Linux', 'Month 2: 프로그램')}${under('By day', 'Month 1: Linux', 'Month 2: 새프로그램')}`, 'Note.md')).toEqual(['1 Linux month 1', '2 프로그램 month 2']);
  });

  it('are not known by words of three letters, or words that begin alike with three', () => {
    expect(told(`# Roadmap\n\n${under('Curriculum', 'Month 1: Rust for me', 'Month 2: The web and me', 'Month 3: Go for all')}${under('By day', 'Month 1: Rust for me', 'Month 2: The sea and all', 'Month 3: Sail for you')}`, 'Note.md')).toEqual(['1 Rust for me month 1', '2 The web and me month 2', '3 Go for all month 3', '1 Rust for me month 1', '2 The sea and all month 2', '3 Sail for you month 3']);
    expect(told(`# Roadmap\n\n${under('Curriculum', 'Month 1: Linux', 'Month 2: Sailing')}${under('By day', 'Month 1: Linux', 'Month 2: Saints')}`, 'Note.md')).toEqual(['1 Linux month 1', '2 Sailing month 2', '1 Linux month 1', '2 Saints month 2']);
  });

  it('are known by words of four', () => {
    expect(told(`# Roadmap\n\n${under('Curriculum', 'Month 1: Rust basics', 'Month 2: Sail boats', 'Month 3: Fire and ash')}${under('By day', 'Month 1: Rust basics', 'Month 2: Sail work', 'Month 3: Fire work')}`, 'Note.md')).toEqual(['1 Rust basics month 1', '2 Sail boats month 2', '3 Fire and ash month 3']);
  });

  it('are known by each of two that came before', () => {
    expect(told(`# Roadmap\n\n${under('Curriculum', 'Month 1: Linux', 'Month 2: Ropes and knots')}${under('More', 'Month 1: Linux', 'Month 2: Sails and ropes')}${under('By day', 'Month 1: Linux', 'Month 2: Knots')}`, 'Note.md')).toEqual(['1 Linux month 1', '2 Ropes and knots month 2']);
  });
});

describe('what comes behind quarters', () => {
  it('is one of them with a word that says later, and none where they have no year', () => {
    expect(told(`# Boat roadmap\n\n## Q1 2027\n\n- a\n\n## Q2 2027\n\n- a\n\n## Ideas (later than Q2 2027)\n\n- b\n`, 'Note.md')).toEqual(['Q1 2027 quarter 2027-Q1', 'Q2 2027 quarter 2027-Q2', 'Ideas quarter 2027-Q2']);
    expect(told(`# Boat roadmap\n\n## Q1\n\n- a\n\n## Q2\n\n- a\n\n## Ideas (Q3 2027)\n\n- b\n`, 'Note.md')).toEqual(['1 Q1 quarter 1', '2 Q2 quarter 2']);
  });
});

describe('a first week before others', () => {
  it('is no part of them two levels above', () => {
    expect(told(`# Boat plan\n\n## Week 1: Wood\n\n- a\n\n### More\n\n#### Week 2: Saw\n\n- a\n\n#### Week 3: Plane\n\n- a\n\n#### Week 4: Glue\n\n- a\n`, 'Note.md')).toEqual(['2 Saw week 2', '3 Plane week 3', '4 Glue week 4']);
  });
});
