import { table, told } from './told-phases';

const months = table('Month | Focus | Key action', 'January 2027 | Tell everybody | a leaflet', 'February 2027 | Find guests | a phone call', 'March 2027 | First breakfast | eggs', 'April 2027 | Terrace | chairs');
const phases = ['Tell everybody date 2027-01', 'Find guests date 2027-02', 'First breakfast date 2027-03', 'Terrace date 2027-04'];

describe('a table that says that it plans', () => {
  it.each([
    ['a list of fewer times below one of its months', '## Example\n\n### January in detail\n\n- Week 1: draw it\n- Week 2: print it\n- Week 3: give it away\n'],
    ['numbered parts without times', '## Parts of the kiosk\n\n### 1. Stove\n\n- **Task:** keeps the soup hot\n- made of iron\n\n### 2. Till\n\n- **Task:** keeps the money\n- made of wood\n\n### 3. Bench\n\n- **Task:** is sat on\n- made of both\n'],
  ])('wins against %s', (_what, other) => {
    expect(told(`# Kiosk\n\n## The year\n\n${months}\n${other}`)).toEqual(phases);
  });

  it('does not against a list of as many, or one of phases', () => {
    expect(told(`# Plan of the kiosk\n\n- January 2027: Leaflets\n- February 2027: Calls\n- March 2027: Eggs\n- April 2027: Chairs\n\n${months}`)).toEqual(['Leaflets date 2027-01', 'Calls date 2027-02', 'Eggs date 2027-03', 'Chairs date 2027-04']);
    expect(told(`# Plan of the kiosk\n\n${months}\n- **Phase 1:** one stove\n- **Phase 2:** two stoves\n`)).toEqual(['1 one stove -', '2 two stoves -']);
  });

  it('does not against parts that have times, or months with headings of their own', () => {
    const parts = (...heads: string[]): string => heads.map((head) => `${head}\n\n- **Task:** soup\n\n`).join('');
    expect(told(`# Kiosk plan\n\n## The year\n\n${months}\n## Parts\n\n${parts('### 1. Stove (January 2027)', '### 2. Till (February 2027)', '### 3. Bench (March 2027)')}`)).toEqual(['1 Stove date 2027-01', '2 Till date 2027-02', '3 Bench date 2027-03']);
    expect(told(`# Kiosk plan\n\n## The year\n\n${months}\n${parts('## January 2027: Stove', '## February 2027: Till', '## March 2027: Bench')}`)).toEqual(['Stove date 2027-01', 'Till date 2027-02', 'Bench date 2027-03']);
  });

  it('does only where it says so by itself', () => {
    const cups = table('Month | Cups | Guests', 'January 2027 | many cups | some guests', 'February 2027 | more cups | few guests', 'March 2027 | tea cups | no guests', 'April 2027 | no cups | all guests');
    expect(told(`# Kiosk plan\n\n- Week 1: draw it\n- Week 2: print it\n- Week 3: give it away\n\n${cups}`)).toEqual(['1 draw it week 1', '2 print it week 2', '3 give it away week 3']);
  });
});

it('topics beside who comes are no plan in minutes, though the heading above says so', () => {
  expect(told(`# Meeting notes\n\n## Weekly plan\n\n${table('Who comes | Week | Topic', 'Ann Ruiz | 2 | Soup', 'Ben Park | 3 | Bread')}`)).toEqual([]);
});
