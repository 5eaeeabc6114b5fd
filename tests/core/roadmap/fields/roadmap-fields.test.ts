import { parseMetadata } from '../../../../preview/metadata/parse-metadata';
import { horizonOf, rootFields } from '../../../../src/core/roadmap/fields/roadmap-fields';
import { readSections } from '../../../../src/core/roadmap/fields/sections';
import { readOutline } from '../../../../src/core/roadmap/outline/read-outline';

const fieldsOf = (text: string): ReturnType<typeof rootFields> => {
  const { blocks } = readOutline(text, parseMetadata(text));
  return rootFields(readSections(blocks, blocks.map((_block, index) => index)), () => undefined);
};

describe('what a roadmap says outside its phases', () => {
  it('is its objective, end state, horizon, start and principle, each the first of its kind', () => {
    expect(fieldsOf('Objective: a\n\nEnd state: b\n\nTime horizon: 36 months\n\nStart date: 2026-05-01\n\nFinal principle: c\n\nObjective: d\n')).toMatchObject({
      objective: 'a', endState: 'b', horizon: { value: 36, unit: 'month' }, startText: { text: '2026-05-01', line: 7 }, principle: 'c', parts: [{ label: 'Objective', text: 'd' }],
    });
  });

  it('is a list of rules, with their lines', () => {
    expect(fieldsOf('## Rules\n\n1. a\n2. b\n').rules).toMatchObject([{ text: 'a', line: 3 }, { text: 'b', line: 4 }]);
  });

  it('is what changes from and to', () => {
    expect(fieldsOf('## Transformation\n\nAfter 36 months\n\n### From\n- a\n\n### To\n- b\n- c\n').transformation).toMatchObject({ from: ['a'], to: ['b', 'c'] });
    expect(fieldsOf('### From\n- a\n').transformation).toBeNull();
  });

  it('is kept where nothing takes it', () => {
    expect(fieldsOf('## Why\n\nBecause.\n').parts).toMatchObject([{ label: 'Why', text: 'Because.' }]);
  });
});

describe('a horizon', () => {
  test.each<[string, ReturnType<typeof horizonOf>]>([
    ['36 months', { value: 36, unit: 'month' }], ['18–24 months', { value: 24, unit: 'month' }], ['three years', { value: 3, unit: 'year' }], ['12 Monate', { value: 12, unit: 'month' }], ['forever', null], ['2027', null],
  ])('%s', (text, expected) => {
    expect(horizonOf(text)).toEqual(expected);
  });
});
