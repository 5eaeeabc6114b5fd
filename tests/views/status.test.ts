import { buildViewModel } from '../../src/views/view-model/build-view-model';
import * as f from './fixtures';

describe('while notes are read', () => {
  test('the last figures stay, beneath how far reading has come and the way to end it', () => {
    const before = buildViewModel(f.input());
    const now = buildViewModel(f.input({ status: { kind: 'indexing', done: 1200, total: 4800 } }));
    expect(now.status).toEqual({ text: 'Updating, 1,200 of 4,800 notes', done: 1200, total: 4800, reads: true, button: 'Stop reading' });
    expect({ ...now, status: null }).toEqual(before);
  });

  test('the first time there are no figures yet, and no state that calls the vault empty', () => {
    const { status, empty, rules } = buildViewModel(f.input({ report: null, status: { kind: 'indexing', done: 0, total: 9 } }));
    expect([status?.text, empty, rules]).toEqual(['Reading your notes, 0 of 9', null, null]);
  });

  test('where the reader ended it, what is known is shown, with the way to read the rest', () => {
    const { status, rules } = buildViewModel(f.input({ stopped: { done: 12, total: 40 } }));
    expect(status).toEqual({ text: 'Reading was stopped at 12 of 40 notes', done: 12, total: 40, reads: false, button: 'Read the rest' });
    expect(rules?.rows).toHaveLength(5);
  });
});
