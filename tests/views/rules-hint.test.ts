import { buildViewModel } from '../../src/views/view-model/build-view-model';
import * as f from './fixtures';

const measured = f.report().rules;
const free = { ...measured[0], rule: f.rule(null, 'One book at a time', 130), measure: null, insight: null } as (typeof measured)[number];
const notes = (rules: typeof measured): readonly number[] => buildViewModel(f.input({ report: f.report({ rules }) })).rules?.rows.flatMap((row, index) => (row.notes.some((note) => note.includes('[measure:: depth]')) ? [index] : [])) ?? [];

describe('a rule that nothing measures', () => {
  it('is told once how its measure can be named by hand, while one is free', () => {
    expect(notes([free, ...measured.slice(1), free])).toEqual([0]);
    expect(notes([...measured, free])).toEqual([]);
    expect(notes(measured)).toEqual([]);
  });
});
