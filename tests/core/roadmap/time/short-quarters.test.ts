import { headings, told } from '../told-phases';

const times = (...lines: readonly string[]): readonly string[] => told(`# Boat roadmap\n\n${headings(...lines)}`);

describe('two digits of a year', () => {
  it('stand before a quarter or a half, or behind one', () => {
    expect(times('26Q1: Hull', '26Q2: Deck', '26Q3: Mast')).toEqual(['Hull quarter 2026-Q1', 'Deck quarter 2026-Q2', 'Mast quarter 2026-Q3']);
    expect(times('Q1/26: Hull', 'Q2/26: Deck')).toEqual(['Hull quarter 2026-Q1', 'Deck quarter 2026-Q2']);
    expect(times('1H26: Hull', '2H26: Deck')).toEqual(['Hull quarter 2026-Q1..2026-Q2', 'Deck quarter 2026-Q3..2026-Q4']);
  });

  it('are no second quarter, no count and no hours', () => {
    expect(times('Q1/2: Hull', 'Q3/4: Deck')).toEqual(['1 Hull quarter 1..2', '2 Deck quarter 3..4']);
    expect(times('Phase 1: Hull (26 quarters)', 'Phase 2: Deck (1h)')).toEqual(['1 Hull 26 quarters', '2 Deck -']);
    expect(times('Q1/2026: Hull', 'Q2/2026: Deck')).toEqual(['Hull quarter 2026-Q1', 'Deck quarter 2026-Q2']);
  });
});

describe('a letter before a count', () => {
  it('tells how long before the end a part begins', () => {
    expect(times('T-12 weeks: Hull', 'T-8 weeks: Deck', 'T-4 weeks: Mast')).toEqual(['T-12 weeks: Hull -', 'T-8 weeks: Deck -', 'T-4 weeks: Mast -']);
    expect(times('T-shirt 5 weeks', 'T-shirt 3 weeks')).toEqual([]);
  });
});

it('a phase has a short name too', () => {
  expect(times('Ph. 1 – Hull', 'Ph. 2 – Deck')).toEqual(['1 Hull -', '2 Deck -']);
});
