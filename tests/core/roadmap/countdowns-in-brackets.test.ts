import { headings, told } from './told-phases';

describe('a countdown in brackets', () => {
  const before = ['Sort out (8+ weeks out)', 'Book the van (4–8 weeks before)', 'Pack (2 weeks before)'];

  it('says when before something, not how long', () => {
    expect(told(`# Moving house\n\n${headings(...before)}`)).toEqual(['Sort out -', 'Book the van -', 'Pack -']);
    expect(told(`# Moving house\n\n${headings('Sort out (8 weeks)', 'Book the van (4 weeks)', 'Pack (2 weeks)')}`)).toEqual(['Sort out 8 weeks', 'Book the van 4 weeks', 'Pack 2 weeks']);
  });

  it('goes on with the week, the day and what comes after', () => {
    expect(told(`# Moving house\n\n${headings(...before, 'Week before', 'Day of', 'Post-move (1 week after)', 'After the move')}`).slice(3)).toEqual(['Week before -', 'Day of -', 'Post-move -', 'After the move -']);
    expect(told(`# Moving house\n\n${headings(...before, 'Contacts', 'Day of')}`)).toHaveLength(3);
    expect(told(`# Moving house\n\n${headings('Sort out (8 weeks)', 'Pack (2 weeks)', 'Day of')}`)).toHaveLength(2);
  });
});
