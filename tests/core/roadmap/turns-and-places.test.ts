import { readText } from './read-text';

const phases = (text: string): readonly unknown[] => readText(text).phases.map(({ number, title, span, duration }) => [number, title, span === null ? duration === null ? null : `${duration.min}-${duration.max} ${duration.unit}s` : `${span.unit} ${span.start}..${span.open ? '' : span.end ?? ''}`]);
const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);

describe('a length beside a place', () => {
  it('moves nothing: the phase stands where its head says', () => {
    expect(phases('# Plan\n\n## Weeks 1-4: Bases (4 weeks)\n\n## Weeks 5-9: Core (5 weeks)\n')).toEqual([[null, 'Bases', 'week 1..4'], [null, 'Core', 'week 5..9']]);
    expect(phases('# Plan\n\n## Month 1: Bases (4 weeks)\n\n## Month 2: Core (5 weeks)\n')).toEqual([[1, 'Bases', 'month 1..1'], [2, 'Core', 'month 2..2']]);
    expect(phases('# Plan\n\n## 2026 Q1: Bases (3 months)\n\n## 2026 Q2: Core (3 months)\n')).toEqual([[null, 'Bases', 'quarter 2026-Q1..2026-Q1'], [null, 'Core', 'quarter 2026-Q2..2026-Q2']]);
  });

  it('gives way to a second place', () => {
    expect(phases('# Plan\n\n## Q1: Bases (months 1-3)\n\n## Q2: Core (months 4-6)\n')).toEqual([[1, 'Bases', 'month 1..3'], [2, 'Core', 'month 4..6']]);
  });

  it('may stand behind an ordinal of a list', () => {
    expect(phases('# Estudo\n\n### Cronograma:\n\n1. **Primeiro Trimestre (3 meses)**\n   - [ ] testes\n\n2. **Segundo Trimestre (3 meses)**\n   - [ ] cores\n\n3. **Terceiro Trimestre (3 meses)**\n   - [ ] rede\n').map((own) => (own as unknown[])[2])).toEqual(['quarter 1..1', 'quarter 2..2', 'quarter 3..3']);
  });
});

describe('stretches of two months', () => {
  it('are numbered by the stretch and placed in months', () => {
    expect(phases('# Plan de estudios\n\n## Bimestre 1: bases\n\n- leer\n\n## Bimestre 2: redes\n\n- leer\n\n## Bimestre 3: obra\n\n- hacer\n')).toEqual([[1, 'bases', 'month 1..2'], [2, 'redes', 'month 3..4'], [3, 'obra', 'month 5..6']]);
    expect(phases('# Plano\n\n- 1º bimestre: bases\n- 2º bimestre: redes\n- 3º bimestre: TCC\n')).toEqual([[1, 'bases', 'month 1..2'], [2, 'redes', 'month 3..4'], [3, 'TCC', 'month 5..6']]);
  });

  it('are a length where they only say how long', () => {
    expect(phases('# Plano\n\n## Fase 1: bases (2 bimestres)\n\n## Fase 2: redes (1 bimestre)\n')).toEqual([[1, 'bases', '4-4 months'], [2, 'redes', '2-2 months']]);
  });
});

describe('the Dutch quarter', () => {
  it('is K behind or before a year', () => {
    expect(phases('# Leren\n\n## 2026 K1 — plannen\n\n- a\n\n## K2 2026 — lezen\n\n- b\n\n## 2026 K3+ — zien\n\n- c\n')).toEqual([[null, 'plannen', 'quarter 2026-Q1..2026-Q1'], [null, 'lezen', 'quarter 2026-Q2..2026-Q2'], [null, 'zien', 'quarter 2026-Q3..']]);
  });
});

describe('now, next and later', () => {
  it.each([
    ['en', 'Now', 'Next', 'Later'], ['en', 'Now', 'Next', 'Someday'], ['de', 'Jetzt', 'Als Nächstes', 'Später'], ['es', 'Ahora', 'Luego', 'Más tarde'],
    ['fr', 'Maintenant', 'Ensuite', 'Plus tard'], ['pt', 'Agora', 'Em seguida', 'Mais tarde'], ['it', 'Adesso', 'Poi', 'Un giorno'], ['pl', 'Teraz', 'Potem', 'Kiedyś'],
    ['ru', 'Сейчас', 'Потом', 'Позже'], ['zh', '现在', '接下来', '以后'], ['ja', '現在', '次', '将来'],
  ])('are phases in that order and without a time: %s', (_language, now, next, later) => {
    expect(phases(`# I, in short\n\n## ${now}\n\n- a\n\n## ${next}\n\n- b\n\n## ${later}\n\n- c\n`)).toEqual([[1, now, null], [2, next, null], [3, later, null]]);
  });

  it('keep the word before their title, which is all that is said of when', () => {
    expect(titles('# I, in short\n\n> [!todo] Now: the certificate\n> two lessons\n\n> [!todo] Next: two schools\n> a county\n\n> [!todo] Later: a lab\n> near\n')).toEqual(['Now: the certificate', 'Next: two schools', 'Later: a lab']);
  });

  it('are none in a list of errands, in a product, or where a word goes on', () => {
    expect(titles('# Inbox\n\n- Now: milk\n- Next: a call\n- Later: sleep\n')).toEqual([]);
    expect(titles('# Product roadmap\n\n## Now\n\n- dark mode\n\n## Next\n\n- sync\n\n## Later\n\n- phones\n')).toEqual([]);
    expect(titles('# This week\n\n## Now\n\n- a\n\n## Next steps\n\n- b\n\n## Later on\n\n- c\n')).toEqual([]);
  });

  it('leave "now" a time beside years', () => {
    expect(phases('# Career\n\n## Now: junior\n\n- a\n\n## 2027: senior\n\n- b\n\n## 2030: lead\n\n- c\n')).toEqual([[null, 'junior', 'date now..now'], [null, 'senior', 'date 2027..2027'], [null, 'lead', 'date 2030..2030']]);
  });
});

describe('the title', () => {
  it('says each phrase once: a travel plan is no plan', () => {
    const steps = '## Level 0: Pack\n\n- it\n\n## Level 1: Fly\n\n- it\n\n## Level 2: Rest\n\n- it\n';
    expect(titles(`# Climbing plan\n\n${steps}`)).toEqual(['Pack', 'Fly', 'Rest']);
    expect(titles(`# Travel plan\n\n${steps}`)).toEqual([]);
  });
});
