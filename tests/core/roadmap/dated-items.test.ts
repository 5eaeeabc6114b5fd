import { readText } from './read-text';

const read = (text: string): readonly unknown[] => readText(text).phases.map(({ number, title, span }) => [number, title, span?.start ?? null, span?.end ?? null]);

describe('items with months behind their titles', () => {
  it.each([
    ['in brackets', '- **Bread** (Jan to Mar 2027)\n- **Cake** (Apr to Sep 2027)\n'],
    ['behind a dash', '- **Bread** — Jan–Mar 2027\n- **Cake** — Apr–Sep 2027\n'],
    ['in italics', '- **Bread** — *Jan to Mar 2027*\n- **Cake** — *Apr to Sep 2027*\n'],
    ['with lists of their own', '- **Bread** — Jan–Mar 2027\n  - rye\n- **Cake** — Apr–Sep 2027\n  - plum\n'],
  ])('are phases of a note that says it is a plan: %s', (_how, list) => {
    expect(read(`# Roadmap\n\n${list}`)).toEqual([[null, 'Bread', '2027-01', '2027-03'], [null, 'Cake', '2027-04', '2027-09']]);
  });

  it('have the numbers of their list', () => {
    expect(read('# Roadmap\n\n1. **Bread** — Jan–Mar 2027\n2. **Cake** — Oct 2027 onward\n')).toEqual([[1, 'Bread', '2027-01', '2027-03'], [2, 'Cake', '2027-10', null]]);
  });

  it.each([
    ['where the note says nothing of a plan', '# Where I worked\n\n- **Baker** (Jan to Mar 2017)\n- **Waiter** (Apr to Sep 2017)\n'],
    ['where they are single, and not one behind the other', '# Gift planning\n\n- Mum (May 2027)\n- Joel (July 2027)\n- Cass (November 2027)\n'],
    ['where they are years', '# My reading journey\n\n- Dune (2021)\n- Emma (2022)\n- Beloved (2023)\n'],
    ['where they do not rise', '# Roadmap\n\n- **Cake** (Apr to Sep 2027)\n- **Bread** (Jan to Mar 2027)\n'],
    ['where they stand under several headings', '# Roadmap\n\n## Bread\n\n- **Rye** (Jan to Mar 2027)\n- **Oat** (Apr 2027)\n\n## Cake\n\n- **Plum** (May to June 2027)\n'],
  ])('are none %s', (_where, text) => {
    expect(read(text)).toEqual([]);
  });
});
