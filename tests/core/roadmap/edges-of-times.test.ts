import { headings, plan, told } from './told-phases';

describe('weeks beside dates without a year', () => {
  it('are the times, whichever stands first, and the last may be a plus and a number', () => {
    expect(plan('Week | Dates | Work', '1 | Jan 4–8 | Saw', '2 | Jan 11–15 | Plane', '+1 | Jan 18–22 | Oil')).toEqual(['Saw week 1', 'Plane week 2', 'Oil -']);
    expect(plan('Dates | Week | Work', 'Jan 4–8 | 1 | Saw', 'Jan 11–15 | 2 | Plane', 'Jan 18–22 | +1 | Oil')).toEqual(['Saw week 1', 'Plane week 2', 'Oil -']);
  });

  it('are all but the last', () => {
    expect(plan('Dates | When | Work', 'Jan 4–8 | Week 1 | Saw', 'later | soon | Plane', 'Jan 18–22 | Week 3 | Oil')).toEqual(['Saw -', 'Plane -', 'Oil -']);
  });

  it('are not asked where the first column has weeks itself', () => {
    expect(plan('When | Effort | Work', 'Jan 4–8 | Week 1 | Saw', 'Week 2 | Week 2 | Plane', 'Jan 18–22 | Week 3 | Oil')).toEqual(['1 Saw -', '2 Plane week 2', '3 Oil -']);
  });
});

describe('a start and an end in a table', () => {
  it('end with the month of the last one', () => {
    expect(plan('Work | Start | End', 'Saw | 2027-01-31 | January 2027', 'Plane | 2027-02-01 | February 2027')).toEqual(['Saw date 2027-01-31..2027-01', 'Plane date 2027-02-01..2027-02']);
    expect(plan('Work | Start | End', 'Saw | 2027-03-01 | February 2027', 'Plane | 2027-04-01 | March 2027')).toEqual(['Saw date 2027-03-01..null', 'Plane date 2027-04-01..null']);
    expect(plan('Work | Start | End', 'Saw | 2026-12-31 | 2027-01-01', 'Plane | 2027-12-31 | 2028-01-02')).toEqual(['Saw date 2026-12-31..2027-01-01', 'Plane date 2027-12-31..2028-01-02']);
  });

  it('have no end where they begin with a year alone', () => {
    expect(plan('Work | Start | End', 'Saw | 2027 | March 2027', 'Plane | 2028 | March 2028')).toEqual(['Saw date 2027..null', 'Plane date 2028..null']);
  });
});

describe('a start and an end below a heading', () => {
  it('have no end of another kind, and none in a month of a year alone', () => {
    expect(told(`# Boat plan\n\n## Phase 1: Hull\nStart: 2027\nEnd: March 2027\n\n## Phase 2: Deck\nStart: March 2027\nEnd: 2028\n`, 'Note.md')).toEqual(['1 Hull date 2027..null', '2 Deck date 2027-03..2028']);
    expect(told(`# Boat plan\n\n## Phase 1: Hull\nStart: 2027-01-01\nEnd: Week 4\n\n## Phase 2: Deck\nStart: Week 5\nEnd: 2027-02-01\n`, 'Note.md')).toEqual(['1 Hull date 2027-01-01..null', '2 Deck week 5']);
    expect(told(`# Boat plan\n\n## Phase 1: Hull\nStart: Week 1\nEnd: Month 4\n\n## Phase 2: Deck\nStart: Week 5\nEnd: Month 6\n`, 'Note.md')).toEqual(['1 Hull week 1', '2 Deck week 5']);
  });

  it('begin with the fourth line below it at the latest', () => {
    expect(told(`# Boat plan\n\n${['2027-01-01', '2027-04-01'].map((day, at) => `## Phase ${String(at + 1)}: Hull\nOne\nTwo\nThree\nStart: ${day}\n\n`).join('')}`, 'Note.md')).toEqual(['1 Hull date 2027-01-01..null', '2 Hull date 2027-04-01..null']);
    expect(told(`# Boat plan\n\n${['2027-01-01', '2027-04-01'].map((day, at) => `## Phase ${String(at + 1)}: Hull\nOne\nTwo\nThree\nFour\nStart: ${day}\n\n`).join('')}`, 'Note.md')).toEqual(['1 Hull -', '2 Hull -']);
  });

  it('are no items of items and no rows', () => {
    expect(told(`# Boat plan\n\n${['2027-01-01', '2027-04-01'].map((day, at) => `## Phase ${String(at + 1)}: Hull\n\n- one\n  - Start: ${day}\n  - Owner: all\n\n`).join('')}`, 'Note.md')).toEqual(['1 Hull -', '2 Hull -']);
    expect(told(`# Boat plan\n\n${['2027-01-01', '2027-04-01'].map((day, at) => `## Phase ${String(at + 1)}: Hull\n\n| Start: ${day} | b |\n|---|---|\n| Start: ${day} | c |\n\n`).join('')}`, 'Note.md')).toEqual(['1 Hull -', '2 Hull -']);
  });
});

describe('words with numbers of a roadmap', () => {
  it('are one, large or small', () => {
    expect(told(`# Web roadmap\n\n${headings('Goal 1 - Tools', 'GOAL 2 - Layout', 'goal 3 - Script', 'Goal 4 - Servers')}`, 'Note.md')).toEqual(['1 Tools -', '2 Layout -', '3 Script -', '4 Servers -']);
  });

  it('have two letters or more', () => {
    expect(told(`# Web roadmap\n\n${headings('Do 1 - Tools', 'Do 2 - Layout', 'Do 3 - Script', 'Do 4 - Servers')}`, 'Note.md')).toEqual(['1 Tools -', '2 Layout -', '3 Script -', '4 Servers -']);
    expect(told(`# Web roadmap\n\n${headings('X 1 - Tools', 'X 2 - Layout', 'X 3 - Script', 'X 4 - Servers')}`, 'Note.md')).toEqual([]);
  });

  it('are headings that begin with them, and may be ten', () => {
    expect(told(`# Web roadmap\n\n${headings('My Goal 1 - Tools', 'My Goal 2 - Layout', 'My Goal 3 - Script', 'My Goal 4 - Servers')}`, 'Note.md')).toEqual([]);
    expect(told(`# Web roadmap\n\n${headings('Goal 1x - Tools', 'Goal 2x - Layout', 'Goal 3x - Script', 'Goal 4x - Servers')}`, 'Note.md')).toEqual([]);
    expect(told(`# Web roadmap\n\n- Goal 1 - Tools\n- Goal 2 - Layout\n- Goal 3 - Script\n- Goal 4 - Servers\n`, 'Note.md')).toEqual([]);
    expect(told(`# Web roadmap\n\n${headings(...Array.from({ length: 10 }, (_own, at) => `Goal ${String(at + 1)} - Knot`))}`, 'Note.md').length).toBe(10);
  });
});

describe('other names among three phases of a table', () => {
  it('leave the rows what their times say', () => {
    expect(plan('Part | Time | Work', 'Foundation | Week 1 | Saw', 'Phase A | Week 2 | Plane', 'Phase B | Week 3 | Oil')).toEqual(['Foundation week 1', 'Phase A week 2', 'Phase B week 3']);
  });
});

describe('columns of workers', () => {
  it('hold titles beside weeks that are stretches', () => {
    expect(plan('Week | Engineer A | Engineer B', '1 | Saw the planks | Draw the hull', '2-3 | Glue the planks | Draw the deck', '4 | Oil the planks | Draw the mast')).toEqual(['Saw the planks week 1', 'Glue the planks week 2..3', 'Oil the planks week 4']);
  });

  it('may have digits', () => {
    expect(plan('Week | Engineer 1 | Engineer 2', '1 | Saw the planks | Draw the hull', '2 | Glue the planks | Draw the deck', '3 | Oil the planks | Draw the mast')).toEqual(['1 Week 1 week 1', '2 Week 2 week 2', '3 Week 3 week 3']);
  });

  it('hold words in more than half of the rows', () => {
    expect(plan('Week | Engineer A | Engineer B', '1 | Saw | Draw', '2 | ok | no', '3 | no | ok', '4 | Oil | Sew')).toEqual(['Saw week 1', 'ok week 2', 'no week 3', 'Oil week 4']);
  });
});

describe('quarters of a number', () => {
  it('are joined to it', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Saw (1½ weeks)', 'Phase 2: Oil (1¼ weeks)', 'Phase 3: Oil (2¾ weeks)')}`, 'Note.md')).toEqual(['1 Saw 1.5 weeks', '2 Oil 1.25 weeks', '3 Oil 2.75 weeks']);
  });
});

describe('weeks before a month', () => {
  it('are weeks where a dash stands between them', () => {
    expect(told(`# Boat plan 2027\n\n${headings('Week 5-6 March: Saw', 'Week 7-8 March: Plane')}`, 'Note.md')).toEqual(['Saw week 5..6', 'Plane week 7..8']);
  });
});

describe('months told twice', () => {
  it('are no plan with the same word before each', () => {
    expect(told(`# Study plan\n\n${headings('March: ABC', 'March: BCD', 'April: ABC', 'April: BCD')}`, 'Note.md')).toEqual([]);
  });
});
