import { headings, told } from './told-phases';

const names = ['Ropes', 'Knots', 'Bolts', 'Oars', 'Masts', 'Hulls', 'Lamps', 'Pumps', 'Sails'];
const nine = names.map((name, index) => `## 0${String(index + 1)} ${name}\n\n**Goal:** one\n\n`).join('');
const months = 'January:\n\nSaw the boards.\n\nFebruary:\n\nPlane them.\n\nMarch:\n\nOil them.\n';

describe('a tenth heading behind numbers with a zero', () => {
  it('begins with a letter behind its number', () => {
    expect(told(`# Learning plan\n\n${nine}## 10 20 knots\n\n**Goal:** one\n`, 'Note.md')).toEqual(['1 Ropes -', '2 Knots -', '3 Bolts -', '4 Oars -', '5 Masts -', '6 Hulls -', '7 Lamps -', '8 Pumps -', '9 Sails -']);
  });

  it('has no other one between', () => {
    expect(told(`# Learning plan\n\n${nine}## Glossary\n\n- a\n\n## 10 Queues\n\n**Goal:** one\n`, 'Note.md')).toEqual(['1 Ropes -', '2 Knots -', '3 Bolts -', '4 Oars -', '5 Masts -', '6 Hulls -', '7 Lamps -', '8 Pumps -', '9 Sails -']);
  });

  it('is of the same part', () => {
    expect(told(`# Learning plan\n\n${nine}# Notes\n\n## 10 Queues\n\n**Goal:** one\n`, 'Note.md')).toEqual(['1 Ropes -', '2 Knots -', '3 Bolts -', '4 Oars -', '5 Masts -', '6 Hulls -', '7 Lamps -', '8 Pumps -', '9 Sails -']);
  });
});

describe('a line that tells a plan', () => {
  it('is the first line of its paragraph', () => {
    expect(told(`A boat by hand\n\nI build it this year.\n\nPlan for 2027\n${months}`, 'Note.md')).toEqual(['January date 2027-01', 'February date 2027-02', 'March date 2027-03']);
    expect(told(`A boat by hand\n\nI build it this year.\nPlan for 2027\n${months}`, 'Note.md')).toEqual([]);
  });

  it('has less than forty letters', () => {
    expect(told(`A boat by hand\n\nI build it.\n\nPlan for 2027 of the boat and of the sea\n\n${months}`, 'Note.md')).toEqual([]);
    expect(told(`A boat by hand\n\nI build it.\n\nPlan for 2027, the boat and the seasons\n\n${months}`, 'Note.md')).toEqual(['January date 2027-01', 'February date 2027-02', 'March date 2027-03']);
  });
});

describe('the year of a line above months', () => {
  it('is not theirs in a long one, or in an item', () => {
    expect(told(`# Boat plan\n\nA long line on what was made in the year 2026 for others\n\nJanuary: saw\n\nFebruary: plane\n\nMarch: oil\n`, 'Note.md')).toEqual(['saw -', 'plane -', 'oil -']);
    expect(told(`# Boat plan\n\n- Made in 2026\n\nJanuary: saw\n\nFebruary: plane\n\nMarch: oil\n`, 'Note.md')).toEqual(['saw -', 'plane -', 'oil -']);
  });
});

describe('an arrow to a phase', () => {
  it('may have four words behind it', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Hull ← you are still here', 'Phase 2: Mast', 'Phase 3: Sail')}`, 'Note.md')).toEqual(['1 Hull -', '2 Mast -', '3 Sail -']);
  });
});
