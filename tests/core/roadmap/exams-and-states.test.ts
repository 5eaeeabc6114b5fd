import { headings, phases } from './told-phases';

it.each([['Plan de estudio', 'Semana', 'Parcial'], ['Plano de estudos', 'Semana', 'Parcial'], ['Plan de révision', 'Semaine', 'Partiel'], ['Piano di studio', 'Settimana', 'Parziale']])('an exam in the middle is no state: %s', (title, week, exam) => {
  expect(phases(`# ${title}\n\n${headings(`${week} 1 – Álgebra`, `${week} 2 – ${exam}`, `${week} 3 – Física`)}`).map(([, own]) => own)).toEqual(['Álgebra', exam, 'Física']);
});

it('what is done in part is one', () => {
  expect(phases(`# Hoja de ruta\n\n${headings('Fase 1: Nudos (parcialmente)', 'Fase 2: Velas')}`).map(([, own]) => own)).toEqual(['Nudos', 'Velas']);
});
