import { headings, plan, told } from './told-phases';

describe('two numbers each before and behind a dash', () => {
  it('are a week no longer than one, and no months', () => {
    expect(told(`# Boat plan 2027\n\n${headings('Week 1/4 – 2/10: Saw', 'Week 2/11 – 3/17: Plane')}`, 'Note.md').map((own) => own.replace(/.*(?=week)/, ''))).toEqual(['week 1..4', 'Plane date 2027-02-11..2027-03-17']);
    expect(told(`# Boat plan 2027\n\n${headings('Week March – April: Saw', 'Week May – June: Plane')}`, 'Note.md')).toEqual([]);
  });
});

describe('brackets of a title', () => {
  it('are a length where the dimension has more digits or letters', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Draw (then 12D)', 'Phase 2: Model (first 2Days)')}`, 'Note.md')).toEqual(['1 Draw 12 days', '2 Model 2 days']);
  });

  it('stand right before the colon behind a day', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: 31.08.2026 (online) again: Knots', 'Phase 2: 01.09.2026 (online): Ropes')}`, 'Note.md')).toEqual(['1 31.08.2026 (online) again: Knots -', '2 Ropes date 2026-09-01']);
  });
});

describe('columns of those who work', () => {
  it('are no titles only of weeks', () => {
    expect(plan('Phase | Engineer A | Engineer B', '1 | Saw the planks | Draw the hull', '2 | Glue the planks | Draw the deck', '3 | Oil the planks | Draw the mast')).toEqual(['1 Saw the planks -', '2 Glue the planks -', '3 Oil the planks -']);
  });

  it('have one word twice, right before one letter or digit', () => {
    expect(plan('Week | Engineer A | Designer B', '1 | Saw the planks | Draw the hull', '2 | Glue the planks | Draw the deck')).toEqual(['Saw the planks week 1', 'Glue the planks week 2']);
    expect(plan('Week | Engineer 10 | Engineer 11', '1 | Saw the planks | Draw the hull', '2 | Glue the planks | Draw the deck')).toEqual(['Saw the planks week 1', 'Glue the planks week 2']);
    expect(plan('Week | Engineer Anna | Engineer Bert', '1 | Saw the planks | Draw the hull', '2 | Glue the planks | Draw the deck')).toEqual(['Saw the planks week 1', 'Glue the planks week 2']);
    expect(plan('Week | The engineer A | The engineer B', '1 | Saw the planks | Draw the hull', '2 | Glue the planks | Draw the deck')).toEqual(['Saw the planks week 1', 'Glue the planks week 2']);
  });

  it('have a word of three to twenty letters', () => {
    expect(plan('Week | Dev A | Dev B', '1 | Saw the planks | Draw the hull', '2 | Glue the planks | Draw the deck')).toEqual(['1 Week 1 week 1', '2 Week 2 week 2']);
    expect(plan('Week | QA A | QA B', '1 | Saw the planks | Draw the hull', '2 | Glue the planks | Draw the deck')).toEqual(['Saw the planks week 1', 'Glue the planks week 2']);
    expect(plan(`Week | ${'o'.repeat(20)} A | ${'o'.repeat(20)} B`, '1 | Saw the planks | Draw the hull', '2 | Glue the planks | Draw the deck')).toEqual(['1 Week 1 week 1', '2 Week 2 week 2']);
    expect(plan(`Week | ${'o'.repeat(21)} A | ${'o'.repeat(21)} B`, '1 | Saw the planks | Draw the hull', '2 | Glue the planks | Draw the deck')).toEqual(['Saw the planks week 1', 'Glue the planks week 2']);
  });

  it('say in words what is done', () => {
    expect(plan('Week | Lane A | Lane B', '1 | ok | Draw the hull', '2 | no | Draw the deck', '3 | ok | Draw the mast')).toEqual(['ok week 1', 'no week 2', 'ok week 3']);
  });
});

describe('a plus before a number', () => {
  it('is a week behind the last, by one digit', () => {
    expect(plan('Week | Work', '1 | Saw', '+1 | Rest', '2 | Oil')).toEqual([]);
    expect(plan('Week | Work', '1 | Saw', '2 | Plane', '+12 | Oil')).toEqual([]);
  });
});

describe('rounds', () => {
  it('are two at least, by one word', () => {
    expect(plan('Phase | Work', 'Round 1 | Saw the planks', 'Finish | Oil them')).toEqual(['Round 1 -', 'Finish -']);
    expect(plan('Phase | Work', 'The round 1 | Saw the planks', 'The round 2 | Oil them')).toEqual(['The round 1 -', 'The round 2 -']);
  });
});

describe('rows behind a table', () => {
  it('are as wide as it', () => {
    expect(told(`# Boat plan\n\n| Week | Work |\n|---|---|\n| 1 | Saw |\n| 2 | Plane |\n\n| 3 | Oil | All |\n\n| 4 | Sail |\n`, 'Note.md')).toEqual(['Saw week 1', 'Plane week 2', 'Sail week 4']);
  });

  it('go on behind a line with a bar, which is no row, nor is an item', () => {
    expect(told(`# Boat plan\n\n| Week | Work |\n|---|---|\n| 1 | Saw |\n| 2 | Plane |\n\nOr | so\n\n| 3 | Oil |\n`, 'Note.md')).toEqual(['Saw week 1', 'Plane week 2', 'Oil week 3']);
    expect(told(`# Boat plan\n\n| Week | Work |\n|---|---|\n| 1 | Saw |\n| 2 | Plane |\n\n- a | b\n\n| 3 | Oil |\n`, 'Note.md')).toEqual(['Saw week 1', 'Plane week 2', 'Oil week 3']);
  });
});

describe('a D and a number before titles in a table', () => {
  it('are days below a word for them, or where other rows have weeks', () => {
    expect(plan('Day | Work', 'D1: Data | Saw', 'D2: Code | Plane', 'D3: Test | Oil')).toEqual(['Data day 1', 'Code day 2', 'Test day 3']);
    expect(plan('Domain | Weight', 'D1: Data | 20', 'Week 2: Code | 30', 'Week 3: Test | 50')).toEqual(['Data day 1', 'Code week 2', 'Test week 3']);
  });
});

describe('parts of a count', () => {
  it('are lengths in weeks, and in months up to three', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Saw (6.5w)', 'Phase 2: Oil (3.5m)', 'Phase 3: Sail (2.5m)')}`, 'Note.md')).toEqual(['1 Saw 6.5 weeks', '2 Oil (3.5m) -', '3 Sail 2.5 months']);
  });

  it('say which week it is before any sign, or a dot apart', () => {
    expect(told(`# Boat plan\n\n${headings('Week 1.5: Saw', 'Week 2.5: Oil')}`, 'Note.md')).toEqual(['1.5 Saw week 1.5', '2.5 Oil week 2.5']);
    expect(told(`# Boat plan\n\n${headings('Week 1.5 . Saw', 'Week 2.5 . Oil')}`, 'Note.md')).toEqual(['1.5 Saw week 1.5', '2.5 Oil week 2.5']);
  });
});

describe('a line between two bars', () => {
  it('is text where it has one cell, and a line with a bar between a table and its rows where it says nothing', () => {
    expect(told(`# Boat plan\n\n| Phase 1: Saw |\n\n| Phase 2: Oil |\n`, 'Note.md')).toEqual(['1 Saw -', '2 Oil -']);
    expect(told(`# Boat plan\n\n| Week | Work |\n|---|---|\n| 1 | Saw |\n| 2 | Plane |\n\n| --- | --- |\n| 3 | Oil |\n`, 'Note.md')).toEqual(['Saw week 1', 'Plane week 2', 'Oil week 3']);
  });
});
