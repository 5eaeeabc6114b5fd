import { headings, phases, table, told } from './told-phases';

describe('numbered rows', () => {
  const rows = ['1 | Ring the bell | Guard', '2 | Leave the ship | All', '3 | Count them | Mate', '4 | Call home | Captain'];

  it.each([['Evacuation plan', 'Step | What | Who'], ['Test plan of the radio', '# | Step | Expected'], ['Eskalationsplan', 'Stufe | Was | Wer'], ['Plan de evacuación', 'Paso | Acción | Responsable'], ['План тестирования', '№ | Шаг | Ожидание']])('are the steps of one day where nothing is learnt: %s', (title, head) => {
    expect(phases(`# ${title}\n\n${table(head, ...rows)}`)).toEqual([]);
  });

  it('are modules of what is learnt', () => {
    expect(phases(`# Study plan\n\n${table('# | Module | Who', ...rows)}`)).toHaveLength(4);
  });
});
