import { phases, table, told } from './told-phases';

it('phases in bold before a sentence are phases where their lines are broken', () => {
  expect(told('# Roadmap\n\n**Phase 1** covers the basics of knots and ropes. You tie\nten of them.\n\n**Phase 2** covers the sails and the boat. You sail\nevery day.\n').map((own) => own.slice(0, 1))).toEqual(['1', '2']);
});

it('appointments over dates are no numbers of the rows', () => {
  expect(told(`# Projektplan\n\n${table('Termin | Aufgabe', '3. Mai | Knoten binden', '5. Juni | Seile ziehen', ' | Segel setzen', '7. Juli | Boot bauen')}`)).toHaveLength(4);
  expect(phases('# Projektplan\n\n## Konzept – Termin 3. Mai\n\n- a\n\n## Bau – Termin 5. Juni\n\n- a\n\n## Verkauf – Termin 6. Juli\n\n- a\n').map(([, title]) => title)).toEqual(['Konzept', 'Bau', 'Verkauf']);
  expect(phases('# Projektplan\n\n- Termin 3. Mai: Konzept\n- Termin 5. Juni: Bau\n- Termin 6. Juli: Verkauf\n').map(([number]) => number)).toEqual([null, null, null]);
});

it('numbered steps in a table are a plan where the note is one of learning', () => {
  const steps = ['1 | Open the valve | It opens', '2 | Press the button | It clicks', '3 | Close the valve | It closes', '4 | Count heads | All there'];
  expect(phases(`# Disaster recovery plan\n\n${table('# | Step | Owner', ...steps)}`)).toEqual([]);
  expect(phases(`# Test plan\n\n${table('# | Step | Owner', ...steps)}`)).toEqual([]);
  expect(phases(`# Learning plan\n\n${table('# | Step | Owner', ...steps)}`)).toHaveLength(4);
});
