import { headings, told } from './told-phases';

const over = (...quarters: readonly string[]): string => quarters.map((own, index) => `## ${own}\n\n### Semana ${String(index + 1)}\n\n- a\n\n`).join('');

it('quarters in short hold their weeks, which make them no codes', () => {
  expect(told(`# Plan de estudio\n\n${over('T1: Nudos', 'T2: Velas', 'T3: Playa')}`)).toEqual(['1 Nudos quarter 1', '2 Velas quarter 2', '3 Playa quarter 3']);
  expect(told('# Feuille de route\n\n## T1 : Nœuds\n\n- Semaine 1 : lire\n- Semaine 2 : nouer\n\n## T2 : Voiles\n\n- Semaine 1 : lire\n- Semaine 2 : coudre\n')).toEqual(['1 Nœuds quarter 1', '2 Voiles quarter 2']);
});

it('two days in brackets are a length, beside other words they may be dimensions', () => {
  expect(told(`# Boat plan\n\n${headings('Draw (2D)', 'Build (3D)', 'Sail (5D)')}`)).toEqual(['Draw 2 days', 'Build 3 days', 'Sail 5 days']);
  expect(told(`# Boat plan\n\n${headings('Phase 1: Draw (first in 2D)', 'Phase 2: Model (then 3D)')}`)).toEqual(['1 Draw (first in 2D) -', '2 Model (then 3D) -']);
});
