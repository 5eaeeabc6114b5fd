import { headings, phases, told } from './told-phases';

describe('a countdown behind a phase with a number', () => {
  it('leaves the phase its number', () => {
    expect(told(`# Choir plan\n\n${headings('Phase 1: Parts (8 weeks before)', 'Phase 2: Together (4 weeks before)', 'Phase 3: Rest (1 week before)', 'Day of')}`)).toEqual(['1 Parts -', '2 Together -', '3 Rest -', 'Day of -']);
    expect(told(`# Concert\n\n${headings('1. Parts (8 weeks before)', '2. Together (4 weeks before)', '3. Rest (1 week before)')}`)).toEqual(['1 Parts -', '2 Together -', '3 Rest -']);
    expect(phases(`# Concert\n\n${headings('Schritt 1: Stimmen (8 Wochen vorher)', 'Schritt 2: Alle (4 Wochen vorher)', 'Schritt 3: Ruhe (1 Woche vorher)')}`).map(([, title]) => title)).toEqual(['Stimmen', 'Alle', 'Ruhe']);
  });
});

describe('a version that looks like a day', () => {
  it('is no time of a phase', () => {
    expect(told(`# Choir app roadmap

${headings('Phase 1: Scores (v10.12.25)', 'Phase 2: Sound (v10.13.25)')}`)).toEqual(['1 Scores (v10.12.25) -', '2 Sound (v10.13.25) -']);
  });
});
