import { headings, told } from './told-phases';

describe('a countdown in brackets', () => {
  const before = ['Sort out (8+ weeks out)', 'Book the van (4–8 weeks before)', 'Pack (2 weeks before)'];

  it('says when before something, not how long', () => {
    expect(told(`# Moving house\n\n${headings(...before)}`)).toEqual(['Sort out -', 'Book the van -', 'Pack -']);
    expect(told(`# Moving house\n\n${headings('Sort out (8 weeks)', 'Book the van (4 weeks)', 'Pack (2 weeks)')}`)).toEqual(['Sort out 8 weeks', 'Book the van 4 weeks', 'Pack 2 weeks']);
  });

  it('leaves the phase, the week or the month its number and its time', () => {
    expect(told(`# Moving house\n\n${headings('Phase 1: Sort (8 weeks before)', 'Phase 2: Pack (2 weeks before the move)')}`)).toEqual(['1 Sort -', '2 Pack -']);
    expect(told(`# Moving house\n\n${headings('Week 1: Sort (2 weeks before)', 'Week 2: Pack (1 week before)')}`)).toEqual(['1 Sort week 1', '2 Pack week 2']);
    expect(told(`# Moving house\n\n${headings('Sort, May 2027 (8 weeks before)', 'Pack, June 2027 (4 weeks before)')}`)).toEqual(['Sort date 2027-05', 'Pack date 2027-06']);
    expect(told(`# Moving house\n\n${headings('1. Sort (8 weeks before)', '2. Pack (4 weeks before)', '3. Go (1 week before)')}`)).toEqual(['1 Sort -', '2 Pack -', '3 Go -']);
  });

  it('goes on with the week, the day and what comes after', () => {
    expect(told(`# Moving house\n\n${headings(...before, 'Week before', 'Day of', 'Post-move (1 week after)', 'After the move')}`).slice(3)).toEqual(['Week before -', 'Day of -', 'Post-move -', 'After the move -']);
    expect(told(`# Moving house\n\n${headings(...before, 'Contacts', 'Day of')}`)).toHaveLength(3);
    expect(told(`# Moving house\n\n${headings('Sort out (8 weeks)', 'Pack (2 weeks)', 'Day of')}`)).toHaveLength(2);
  });
});
