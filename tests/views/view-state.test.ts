import { parseViewState, storedViewState } from '../../src/views/view-model/parse-view-state';
import { changeViewState, INITIAL_VIEW_STATE, MOST_LEFT, type ViewState } from '../../src/views/view-model/view-state';

const choose = (state: ViewState, path: string, from: string | null): ViewState => changeViewState(state, { do: 'choose-roadmap', path, from });

describe('the state of a pane with several roadmaps', () => {
  const drilled = changeViewState(INITIAL_VIEW_STATE, { do: 'open-drill', key: 'rule:depth' });

  test('a roadmap comes back as it was left', () => {
    const other = changeViewState(choose(drilled, 'B.md', 'A.md'), { do: 'toggle-table' });
    expect([other.roadmap, other.drill, other.table]).toEqual(['B.md', null, true]);
    const back = choose(other, 'A.md', 'B.md');
    expect([back.roadmap, back.drill, back.table]).toEqual(['A.md', 'rule:depth', false]);
    const again = choose(back, 'B.md', 'A.md');
    expect([again.roadmap, again.drill, again.table]).toEqual(['B.md', null, true]);
  });

  test('choosing the roadmap on screen changes nothing but its name', () => {
    expect(choose(drilled, 'A.md', 'A.md')).toEqual({ ...drilled, roadmap: 'A.md' });
  });

  test('a note with another name is followed, on screen and among those that were left', () => {
    const other = choose(drilled, 'B.md', 'A.md');
    const moved = changeViewState(changeViewState(other, { do: 'follow', from: 'A.md', path: 'Plans/A.md' }), { do: 'follow', from: 'B.md', path: 'C.md' });
    expect(moved.roadmap).toBe('C.md');
    expect(choose(moved, 'Plans/A.md', 'C.md').drill).toBe('rule:depth');
  });

  test('what is stored is read back, and the list stays short', () => {
    let state = drilled;
    for (let i = 0; i < 30; i += 1) state = choose(state, `${String(i + 1)}.md`, `${String(i)}.md`);
    expect(state.left).toHaveLength(MOST_LEFT);
    expect(parseViewState(JSON.parse(JSON.stringify(storedViewState(state))))).toEqual(state);
  });

  test('what a stranger stored falls back alone', () => {
    for (const days of [0, -28, 1.5, 1000, '84', null]) expect({ days, read: parseViewState({ days, table: true }) }).toMatchObject({ days, read: { days: 28, table: true } });
    expect(parseViewState({ left: [null, 3, { roadmap: 'A.md', table: true }, { table: true }] }).left).toMatchObject([{ roadmap: 'A.md', table: true, drill: null }]);
  });
});
