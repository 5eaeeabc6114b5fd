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
    expect(phases('# Plan\n\n## Q1: Bases (0-3 months)\n\n## Q2: Core (3-6 months)\n').map((own) => (own as unknown[])[2])).toEqual(['month 0..3', 'month 3..6']);
  });

  it('may stand behind an ordinal of a list', () => {
    expect(phases('# Estudo\n\n### Cronograma:\n\n1. **Primeiro Trimestre (3 meses)**\n   - [ ] testes\n\n2. **Segundo Trimestre (3 meses)**\n   - [ ] cores\n\n3. **Terceiro Trimestre (3 meses)**\n   - [ ] rede\n').map((own) => (own as unknown[])[2])).toEqual(['quarter 1..1', 'quarter 2..2', 'quarter 3..3']);
  });
});

describe('what stands behind a time', () => {
  it('is a title where a number word goes on', () => {
    expect(phases('# Plan\n\n**Week 1 — First contact (twice).** Daily.\n\n**Week 2 — Second look.** Daily.\n')).toEqual([[1, 'First contact (twice)', 'week 1..1'], [2, 'Second look', 'week 2..2']]);
    expect(phases('# Plan\n\n## Week one – two: Look\n\n- a\n\n## Week three – five: Do\n\n- b\n').map((own) => (own as unknown[])[2])).toEqual(['week 1..2', 'week 3..5']);
  });

  it('is a phase of this plan only where it can have begun by then', () => {
    expect(phases('# Plan\n\n## Month 1 — Phase 11 (models)\n\n- a\n\n## Month 2 — Phase 13 (tools)\n\n- b\n')).toEqual([[1, 'Phase 11 (models)', 'month 1..1'], [2, 'Phase 13 (tools)', 'month 2..2']]);
    expect(phases('# Plan\n\n## Months 1-3: Phase 1 – Core\n\n- a\n\n## Months 4-6: Phase 2 – Edge\n\n- b\n')).toEqual([[1, 'Core', 'month 1..3'], [2, 'Edge', 'month 4..6']]);
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
    expect(phases('# Bergen\n\n## Fase 1: Oefenen (K2)\n\n- a\n\n## Fase 2: Gaan (K3)\n\n- b\n').map((own) => (own as unknown[])[2])).toEqual([null, null]);
  });
});

describe('now, next and later', () => {
  it.each([
    ['en', 'Now', 'Next', 'Later'], ['en', 'Now', 'Next', 'Someday'], ['de', 'Jetzt', 'Als Nächstes', 'Später'], ['es', 'Ahora', 'Luego', 'Más tarde'],
    ['fr', 'Maintenant', 'Ensuite', 'Plus tard'], ['pt', 'Agora', 'Em seguida', 'Mais tarde'], ['it', 'Adesso', 'Poi', 'Un giorno'], ['pl', 'Teraz', 'Potem', 'Kiedyś'],
    ['ru', 'Сейчас', 'Потом', 'Позже'], ['zh', '现在', '接下来', '以后'], ['ja', '現在', '次', '将来'],
  ])('are phases in that order and without a time: %s', (_language, now, next, later) => {
    expect(phases(`# I, in short\n\n## ${now}\n\n- a\n\n## ${next}\n\n- b\n\n## ${later}\n\n- c\n`)).toEqual([[null, now, null], [null, next, null], [null, later, null]]);
  });

  it('keep the word before their title, which is all that is said of when', () => {
    expect(titles('# I, in short\n\n> [!todo] Now: the certificate\n> two lessons\n\n> [!todo] Next: two schools\n> a county\n\n> [!todo] Later: a lab\n> near\n')).toEqual(['Now: the certificate', 'Next: two schools', 'Later: a lab']);
  });

  it('are none in a list of errands, in a product, or where a word goes on', () => {
    expect(titles('# Inbox\n\n- Now: milk\n- Next: a call\n- Later: sleep\n')).toEqual([]);
    expect(titles('# Product roadmap\n\n## Now\n\n- dark mode\n\n## Next\n\n- sync\n\n## Later\n\n- phones\n')).toEqual([]);
    expect(titles('# This week\n\n## Now\n\n- a\n\n## Next steps\n\n- b\n\n## Later on\n\n- c\n')).toEqual([]);
  });

  it('end a plan that is headed by its times, and no other', () => {
    const weeks = '# Ramp-up plan\n\n## Weeks 1-4 | Learn\n\n- a\n\n## Weeks 5-8 | Ship\n\n- b\n\n';
    expect(phases(`${weeks}## Beyond | Grow the team\n\n- c\n\n## Resources\n\n- d\n`)).toEqual([[null, 'Learn', 'week 1..4'], [null, 'Ship', 'week 5..8'], [null, 'Grow the team', null]]);
    expect(titles('# Mein Plan\n\n## Q1 2027: Lernen\n\n- a\n\n## Q2 2027: Zeigen\n\n- b\n\n## Später\n\n- c\n')).toEqual(['Lernen', 'Zeigen', 'Später']);
    expect(titles(`${weeks}## Resources\n\n- d\n\n## Later\n\n- c\n`)).toEqual(['Learn', 'Ship']);
    expect(titles(`${weeks}## Later\n`)).toEqual(['Learn', 'Ship']);
    expect(titles('# Plan\n\n## Phase 1: A (Month 0-2)\n\n- a\n\n## Phase 2: B (Month 3-5)\n\n- b\n\n## Later\n\n- c\n')).toEqual(['A', 'B']);
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

  it('may count the phases, unless they are somebody else\'s', () => {
    const sprints = '### Sprint 1: Look\n\nAll I made.\n\n### Sprint 2: Choose\n\nFive.\n\n### Sprint 3: Show\n\nTo ten.\n';
    expect(titles(`# Portfolio in three sprints\n\n${sprints}`)).toEqual(['Look', 'Choose', 'Show']);
    expect(titles(`# How they work\n\n${sprints}`)).toEqual([]);
  });

  it('is the heading that opens the note and says plan, though others stand beside it', () => {
    expect(readText('## Path to sound engineer\n\ntext\n\n## Phase 1: Ears\n\n- a\n\n## Phase 2: Tools\n\n- b\n').title).toBe('Path to sound engineer');
    expect(readText('## Goals\n\n- one\n\n## Phase 1: Ears\n\n- a\n\n## Phase 2: Tools\n\n- b\n').title).not.toBe('Goals');
  });

  it.each([['Thirty-six months to a studio', 36], ['Twenty four weeks of ink', 24], ['Treinta y seis meses', 36]])('counts in words: %s', (title, value) => {
    expect(readText(`# ${title}\n\n## Phase 1: A\n\n- a\n\n## Phase 2: B\n\n- b\n`).horizon?.value).toBe(value);
  });
});

describe('a list of titles and lengths', () => {
  const list = (mark: string): string => ['Saws → 2 weeks', 'Joints → 8 weeks', 'A stool → 6 weeks'].map((own, index) => `${mark === '1.' ? `${index + 1}.` : mark} ${own}\n`).join('');

  it('is a plan in turn, or right below the title of one', () => {
    expect(phases(`# Woodworking year\n\n${list('1.')}`)).toEqual([[1, 'Saws', '2-2 weeks'], [2, 'Joints', '8-8 weeks'], [3, 'A stool', '6-6 weeks']]);
    expect(titles(`# Learning plan\n\n${list('-')}`)).toEqual(['Saws', 'Joints', 'A stool']);
    expect(titles(`# Woodworking year\n\n${list('-')}`)).toEqual([]);
    expect(titles('# 学习计划\n\n## 策略\n\n- **基础阶段**（2个月）：词汇\n- **强化阶段**（1.5个月）：专项\n- **冲刺阶段**（0.5个月）：模拟\n')).toEqual(['基础阶段', '强化阶段', '冲刺阶段']);
    expect(titles(`# Warranties\n\n${list('1.')}`)).toEqual([]);
  });

  it('is none under a heading of its own: how long a thing has been done', () => {
    expect(titles('# Career plan\n\n## My skills\n\n- Saws (3 years)\n- Joints (2 years)\n- Glue (6 months)\n')).toEqual([]);
  });
});

describe('what is told twice', () => {
  it('is taken once: the months of one stretch stand behind the plan', () => {
    expect(titles('# Plan\n\n## Bimestre 1: bases\n\n- a\n\n## Bimestre 2: redes\n\n- b\n\n# Bimestre 1: bases, en detalle\n\n## Mes 1: leer\n\n- c\n\n## Mes 2: escribir\n\n- d\n')).toEqual(['bases', 'redes']);
  });

  it('is of its phase where a title only names one', () => {
    expect(titles('# Plan\n\n## Phase 1 — Draft (months 1-4)\n\n- a\n\n## Phase 2 — Words (months 3-6)\n\n- b\n\n## Phase 2 reading list\n\n- c\n')).toEqual(['Draft', 'Words']);
  });

  it('is the table below a calendar, which says more', () => {
    const table = (head: string, rows: readonly string[]): string => `| ${head} |\n|${head.split('|').map(() => '---').join('|')}|\n${rows.map((row) => `| ${row} |\n`).join('')}`;
    const short = table('Tarih | Konu', ['Ocak 2027 | Temel', 'Şubat 2027 | Veri', 'Mart 2027 | Ağ']);
    const long = table('Ay | Tarih | Konu | Proje', ['1. Ay | Ocak 2027 | Temel, nesneler | Hesap', '2. Ay | Şubat 2027 | Veri, sorgular | Görev', '3. Ay | Mart 2027 | Ağ, servis | Sohbet']);
    expect(phases(`# Yol haritası\n\n## Öğrenme takvimim\n\n${short}\n## Ay ay konular\n\n${long}`)).toEqual([[null, 'Temel, nesneler', 'date 2027-01..2027-01'], [null, 'Veri, sorgular', 'date 2027-02..2027-02'], [null, 'Ağ, servis', 'date 2027-03..2027-03']]);
  });
});

describe('months that only hold sums', () => {
  it('are a budget', () => {
    const months = (line: string): string => ['January', 'February', 'March'].map((month) => `## ${month}\n\n${line}\n\n`).join('');
    expect(titles(`# Household 2027\n\n${months('Boiler: 240 €')}`)).toEqual([]);
    expect(titles(`# Household 2027\n\n${months('Boiler: mend it')}`)).toEqual(['January', 'February', 'March']);
  });
});

describe('halves of a year', () => {
  it('open a heading without a year where the note says that it is a plan or of a year', () => {
    expect(phases('# 2027\n\n## H1: Learn\n\n- a\n\n## H2: Apply\n\n- b\n')).toEqual([[1, 'Learn', 'quarter 2027-Q1..2027-Q2'], [2, 'Apply', 'quarter 2027-Q3..2027-Q4']]);
    expect(phases('# Career roadmap\n\n## H1 — Learn\n\n- a\n\n## H2 — Apply\n\n- b\n')).toEqual([[1, 'Learn', 'quarter 1..2'], [2, 'Apply', 'quarter 3..4']]);
    expect(titles('# 2027 plan\n\n## Q1 — Land\n\n- a\n\n## Q2 — Grow\n\n- b\n\n## H2 — Scale\n\n- c\n')).toEqual(['Land', 'Grow', 'Scale']);
    expect(titles('# Web pages\n\n## H1: titles\n\n- a\n\n## H2: sections\n\n- b\n')).toEqual([]);
    expect(phases('# Pages\n\n## Phase 1 — H1: titles\n\n- a\n\n## Phase 2 — H2: parts\n\n- b\n').map((own) => (own as unknown[])[2])).toEqual([null, null]);
  });

  it('are a plan in a list of two', () => {
    expect(titles('# Career roadmap\n\n- H1 2027: Learn\n- H2 2027: Apply\n')).toEqual(['Learn', 'Apply']);
    expect(titles('# Travel\n\n- H1 2027: Rome\n- H2 2027: Oslo\n')).toEqual([]);
  });
});
