import { headings, phases } from './told-phases';

describe('headings numbered with two digits', () => {
  const nine = ['01 Hull', '02 Keel', '03 Mast', '04 Sail', '05 Rope', '06 Oar', '07 Net', '08 Map', '09 Bell'];

  it('go on from ten without a zero before them', () => {
    expect(phases(`# Boat study plan\n\n${headings(...nine, '10 Tides', '11 Harbours')}`).slice(8)).toEqual([[9, 'Bell', null], [10, 'Tides', null], [11, 'Harbours', null]]);
  });

  it('go on with the next number, at their own level, and from nine', () => {
    expect(phases(`# Boat study plan\n\n${headings(...nine, '12 Tides')}`)).toHaveLength(9);
    expect(phases(`# Boat study plan\n\n${headings(...nine)}### 10 Tides\n\n- a\n`)).toHaveLength(9);
    expect(phases(`# Boat study plan\n\n${headings('1. Hull', '2. Keel', '3. Mast', '4. Sail', '5. Rope', '6. Oar', '7. Net', '8. Map', '9. Bell', '10 Tides')}`)).toHaveLength(9);
  });
});

describe('a place in the document before a phase', () => {
  it('is no part of it', () => {
    expect(phases(`# Master plan\n\n${headings('B1. Phase 1 — Data (2 weeks)', 'B2. Phase 2 — Screens', 'B3. Phase 3 — Launch')}`)).toEqual([[1, 'Data', 'week'], [2, 'Screens', null], [3, 'Launch', null]]);
    expect(phases(`# Master plan\n\n${headings('A. Phase 1: Data', 'B. Phase 2: Screens')}`)).toEqual([[1, 'Data', null], [2, 'Screens', null]]);
  });

  it('is a letter with a dot, before a phase that has its own number', () => {
    expect(phases(`# Master plan\n\n${headings('Bo. Phase 1: Data', 'Co. Phase 2: Screens')}`)).toEqual([]);
    expect(phases(`# Master plan\n\n${headings('B1 Phase 1: Data', 'B2 Phase 2: Screens')}`).map(([, title]) => title)).not.toEqual(['Data', 'Screens']);
    expect(phases(`# Master plan\n\n${headings('A. Phase of data', 'B. Phase of screens')}`)).toEqual([]);
  });
});

describe('a numbered part of a method', () => {
  const list = '1. Aim\n2. Numbers\n3. Window\n';

  it('is no plan of steps, as `## Plan` is one', () => {
    expect(phases(`# Goal plan\n\n## 6. Look closer\n\n### 6.1 Roadmap\n\n${list}`)).toEqual([]);
    expect(phases(`# Goal plan\n\n## Look closer\n\n### Roadmap\n\n${list}`)).toHaveLength(3);
  });
});
