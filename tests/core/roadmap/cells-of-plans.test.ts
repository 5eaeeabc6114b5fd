import { plan, table, told } from './told-phases';

describe('the last row of a table', () => {
  const rows = ['1 | Draw | 20', '2 | Build | 35', '3 | Sail | 10'];

  it.each([
    ['in English', 'Total |  | 65'],
    ['in German', 'Gesamt |  | 65'],
    ['below the titles', ' | Total | 65'],
    ['with how long all take', 'Total | 3 weeks | 65'],
  ])('is no phase where it sums up: %s', (_what, total) => {
    expect(plan('Week | Work | Hours', ...rows, total)).toEqual(['Draw week 1', 'Build week 2', 'Sail week 3']);
  });

  it('is one where it only looks so', () => {
    expect(plan('Work | Weeks', 'Draw | 1-2', 'Build | 3-4', 'Review | 5')).toEqual(['Draw week 1..2', 'Build week 3..4', 'Review week 5']);
    expect(plan('Work | Weeks | Notes', 'Draw | 1-2 | pens', 'Build | 3-4 | wood', 'Review | 5 | ')).toEqual(['Draw week 1..2', 'Build week 3..4', 'Review week 5']);
    expect(plan('Week | Work', '1 | Draw', '2 | Build', '3 | Overview')).toEqual(['Draw week 1', 'Build week 2', 'Overview week 3']);
  });
});

describe('a cell that begins with its time', () => {
  it.each([
    ['a month', 'Phase | What happens', ['**Month 1 – Hull** | saw it out', '**Month 2 – Mast** | plane it', '**Month 3 – Sail** | sew it'], ['Hull month 1', 'Mast month 2', 'Sail month 3']],
    ['a week', 'Week | Tasks', ['Week 1: Hull | saw it out', 'Week 2: Mast | plane it', 'Week 3: Sail | sew it'], ['Hull week 1', 'Mast week 2', 'Sail week 3']],
    ['a quarter', 'Quartal | Aufgaben', ['Q1 2027: Rumpf | aussägen', 'Q2 2027: Mast | hobeln', 'Q3 2027: Segel | nähen'], ['Rumpf quarter 2027-Q1', 'Mast quarter 2027-Q2', 'Segel quarter 2027-Q3']],
  ])('has it and the title: %s', (_what, head, rows, phases) => {
    expect(told(`# Boat\n\n${table(head, ...rows)}`)).toEqual(phases);
  });
});

describe('the columns of a table', () => {
  it.each([
    ['a heading of times over titles', 'Period | Months | Wood', ['Frost | Nov - Feb | oak', 'Thaw | Mar - May | ash', 'Heat | Jun - Aug | fir'], ['Frost -', 'Thaw -', 'Heat -']],
    ['codes before the titles', 'WP | Title | Months', ['WP1 | Hull | M1–M14', 'WP2 | Mast | M6–M20', 'WP3 | Sail | M12–M24'], ['1 Hull month 1..14', '2 Mast month 6..20', '3 Sail month 12..24']],
    ['numbered units before the titles', 'Unit | Title | Weeks', ['Unit 1 | Hull | 1-6', 'Unit 2 | Mast | 7-12', 'Unit 3 | Sail | 13-18'], ['1 Hull week 1..6', '2 Mast week 7..12', '3 Sail week 13..18']],
    ['from one day to another', 'Schritt | von | bis', ['Rumpf | 01.10.2026 | 15.11.2026', 'Mast | 16.11.2026 | 10.01.2027', 'Segel | 11.01.2027 | 20.02.2027'], ['Rumpf date 2026-10-01..2026-11-15', 'Mast date 2026-11-16..2027-01-10', 'Segel date 2027-01-11..2027-02-20']],
    ['weeks of several rows', 'Week | Part | Day | Work', ['**1** | Hull | Mon | saw', ' | | Sat | sand', '**2** | Mast | Tue | plane', ' | | Sun | oil'], ['Hull week 1', 'Mast week 2']],
  ])('are read as they are meant: %s', (_what, head, rows, phases) => {
    expect(plan(head, ...rows)).toEqual(phases);
  });

  it('hold no stretches where somebody is away', () => {
    expect(plan('Wer | Von | Bis', 'Jana | 13/07/2026 | 24/07/2026', 'Murat | 27/07/2026 | 07/08/2026', 'Ines | 10/08/2026 | 21/08/2026')).toEqual([]);
  });
});
