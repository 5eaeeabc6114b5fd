import { isLinkedTo } from '../../../src/core/mapping/deliverable-link';

const phase = { number: 1, deliverables: [] };

test.each(['1', 'phase 1', 'Fase 1', 'Étape 1', '[[Etapa 1]]', '第1阶段', '1단계', 'المرحلة 1'])('"%s" is the deliverable of phase 1', (text) => {
  expect([isLinkedTo(text, phase), isLinkedTo(text, { ...phase, number: 2 })]).toEqual([true, false]);
});

test.each(['Fase 1 verslag', 'part', 'one'])('"%s" is not', (text) => {
  expect(isLinkedTo(text, phase)).toBe(false);
});
