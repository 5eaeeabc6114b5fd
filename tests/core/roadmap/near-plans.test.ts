import { readText } from './read-text';

const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);
const parts = (title: string, headings: readonly string[], below = '- it', level = '##'): string => `# ${title}\n\n${headings.map((own) => `${level} ${own}\n\n${below}\n\n`).join('')}`;

describe('the way ahead in a report', () => {
  it.each([
    ['Progress report', 'Roadmap', 'Week 1-2: Base', 'Week 3-4: Work'], ['İlerleme raporu', 'Yol haritası', 'Hafta 1-2: Temel', 'Hafta 3-4: İş'], ['Informe de avance', 'Hoja de ruta', 'Semana 1-2: Base', 'Semana 3-4: Obra'],
  ])('is a plan under a heading that says so: %s, %s', (title, heading, ...weeks) => {
    const note = (around: string, under: readonly string[]): string => `# ${title}\n\n## Done\n\nAll.\n\n## ${around}\n\n${under.map((own) => `### ${own}\n\n- [ ] it\n\n`).join('')}`;
    expect(titles(note(heading, weeks))).toHaveLength(2);
    expect(titles(note('What was', weeks))).toEqual([]);
    expect(titles(note(heading, ['1. Base', '2. Work', '3. Rest']))).toEqual([]);
  });

  it('is none under a heading with mere goals, or in lines', () => {
    expect(titles('# Meeting minutes\n\n## Goals\n\n### Week 1-2: Base\n\n- it\n\n### Week 3-4: Work\n\n- it\n')).toEqual([]);
    expect(titles('# Meeting minutes\n\n## Roadmap\n\n- Week 1-2: Base\n- Week 3-4: Work\n- Week 5-6: More\n')).toEqual([]);
  });
});

describe('phases of minutes', () => {
  it.each([['Action plan', 'Phase 1: Frame (~15 min)', 'Phase 2: Client (20 min)'], ['Piano di sviluppo', 'Fase 1: Telaio (~15 minuti)', 'Fase 2: Client (20 minuti)'], ['Plan działania', 'Faza 1: Rama (15 minut)', 'Faza 2: Klient (2 godziny)']])('are planned where a plan holds tasks in them: %s', (title, ...phases) => {
    expect(titles(parts(title, phases, '- [ ] it'))).toEqual([expect.stringMatching(/^(Frame|Telaio|Rama)$/), expect.stringMatching(/^Clien|Klient$/)]);
    expect(titles(parts(title, phases, '- flour and water'))).toEqual([]);
    expect(titles(parts('Bread', phases, '- [ ] it'))).toEqual([]);
  });

  it.each([['Phase 1: Base (2 evenings)', 'Phase 2: Work (1–2 sessions)'], ['Etap 1: Base (1–2 wieczory)', 'Etap 2: Work (pół dnia)'], ['Этап 1: Base (полдня)', 'Этап 2: Work (3 вечера)'], ['阶段一：Base（半天）', '阶段二：Work（3个晚上）']])('leave how much work they are out of their titles: %s, %s', (...phases) => {
    expect(titles(parts('Plan', phases))).toEqual(['Base', 'Work']);
  });
});

it.each([['Homework in statistics', 'Week 1 (hand in by 18 February)', 'Week 2 (hand in by 25 February)'], ['Domácí úkoly ze statistiky', 'Týden 1 (odevzdání do 18. února)', 'Týden 2 (odevzdání do 25. února)'], ['Zadania domowe', 'Tydzień 1: zbiory', 'Tydzień 2: mapy']])('homework is no plan: %s', (title, ...weeks) => {
  expect(titles(parts(title, weeks))).toEqual([]);
});

it('the short name of a month is none where a small letter goes on behind it', () => {
  expect(titles('Semana 1\n\nObjetivo: leer\n\nSemana 2\n\nObjetivo: escribir\n\nHaz esto:\n\nLee\n')).toEqual(['Semana 1', 'Semana 2']);
  expect(titles(parts('Career roadmap', ['Haz 2027: Base', 'Tem 2027: Work']))).toEqual(['Base', 'Work']);
  expect(titles(parts('Career roadmap', ['Jan Base', 'Feb Work', 'Mar Rest']))).toEqual(['Base', 'Work', 'Rest']);
});

it.each([['Week 2: Models (Day 8–14)', '第2周：Models（第8-14天）', '2주차: Models (8~14일차)']])('days in brackets do not move the week they belong to: %s', (...weeks) => {
  for (const week of weeks) expect(readText(parts('Study plan', [week.replace('2', '1').replace(/[(（].*/, ''), week])).phases[1]?.span).toEqual({ unit: 'week', start: 2, end: 2, open: false });
});

describe('a note without a heading of its own', () => {
  it('is called as its property says', () => {
    expect(readText('---\ntitle: From studio to data\n---\n\n## Phase 1: Base\n\n- a\n\n## Phase 2: Work\n\n- b\n').title).toBe('From studio to data');
    expect(readText('---\ntitle: Other\n---\n\n# Learning plan\n\n## Phase 1: Base\n\n- a\n\n## Phase 2: Work\n\n- b\n').title).toBe('Learning plan');
    expect(readText('---\ntitle: 7\n---\n\n## Phase 1: Base\n\n- a\n\n## Phase 2: Work\n\n- b\n').title).toBe('Plan');
  });

  it('is a record where the property says so', () => {
    const weeks = '## Week 1: Base\n\n- a\n\n## Week 2: Work\n\n- b\n';
    expect(titles(`---\ntitle: Reisetagebuch\n---\n\n${weeks}`)).toEqual([]);
    expect(titles(weeks)).toEqual(['Base', 'Work']);
  });
});

describe('plain lines that begin with an ordinal in Chinese signs', () => {
  it('are weeks and phases without a colon', () => {
    expect(titles('学习计划\n\n第一周 入门\n看书\n\n第二周 进阶\n项目\n\n第十二周\n上线\n')).toEqual(['入门', '进阶', '第十二周']);
    expect(titles('学习计划\n\n第一阶段 入门\n看书\n\n第二阶段 进阶\n项目\n')).toEqual(['入门', '进阶']);
    expect(titles('學習計劃\n\n第一週 入門\n看書\n\n第二週 進階\n項目\n')).toEqual(['入門', '進階']);
  });

  it('are none in sentences', () => {
    expect(titles('我的夏天\n\n第一周 我去了北京。\n\n第二周 我去了上海。\n\n第三周 我回家了。\n')).toEqual([]);
    expect(titles('我的夏天\n\n第一阶段 我去了北京。\n\n第二阶段 我去了上海。\n')).toEqual([]);
  });
});

it.each([['Career plan', 'Next 3 months', 'Next 6 months'], ['Kariyer planım', 'Sonraki 3 ay', 'Sonraki 6 ay'], ['Plano de carreira', 'Próximos 3 meses', 'Próximos 12 meses'], ['План развития', 'Следующие 3 месяца', 'Следующие 6 месяцев']])('what comes next is a stretch of the plan: %s', (title, ...next) => {
  expect(titles(parts(title, next))).toEqual(next);
});

it('a Russian plan of study is a plan', () => {
  expect(titles(parts('Учебный план', ['Месяц 1. Основы', 'Месяц 2. Дело']))).toEqual(['Основы', 'Дело']);
  expect(titles(parts('Отчёт', ['Месяц 1. Основы', 'Месяц 2. Дело']))).toEqual([]);
});

it('a horizon without a time stands aside where the others have one', () => {
  const horizons = (first: string): string => `## Vision\n\n### ${first}\n\nLead.\n\n## Goals\n\n### Short-term (6–12 months)\n\n- a\n\n### Long-term (1–2 years)\n\n- b\n`;
  expect(titles(horizons('Long-term aspiration'))).toEqual(['Short-term', 'Long-term']);
  expect(titles(horizons('Very long-term (5-10 years)'))).toHaveLength(3);
});

describe('numbered subjects', () => {
  const subject = (heading: string): string => `## ${heading}\n\n- it\n\n`;

  it.each([['学習計画', '0. 方針', '10. 参考リソース'], ['Study plan', '0. Ground rules', '10. Resources'], ['Plan de estudio', '0. Reglas', '10. Recursos']])('do not begin with the rules nor end with the resources: %s', (title, first, last) => {
    const nine = ['Git', 'SQL', 'Linux', 'HTTP', 'Docker', 'Nginx', 'Redis', 'Vue', 'Go'];
    const numbered = nine.map((own, index) => subject(`${index + 1}. ${own}`)).join('');
    expect(titles(`# ${title}\n\n${subject(first)}${numbered}${subject(last)}`)).toEqual(nine);
    expect(titles(`# ${title}\n\n${subject('0. Vim')}${numbered}`)).toEqual(['Vim', ...nine]);
    expect(titles(`# ${title}\n\n${numbered.replace('1. Git', '1. Principles of Git')}`)[0]).toBe('Principles of Git');
  });
});

describe('three phases told in prose', () => {
  it.each([['Sleep', 'Stage 1: Light', 'Stage 2: Deep', 'Stage 3: Dream'], ['El sueño', 'Fase 1: Ligero', 'Fase 2: Profundo', 'Fase 3: Soñar'], ['睡眠', '第一阶段：浅睡', '第二阶段：深睡', '第三阶段：做梦'], ['Der Schlaf', 'Phase 1: Leicht', 'Phase 2: Tief', 'Phase 3: Traum']])('are no plan where nothing else says so: %s', (title, ...phases) => {
    expect(titles(parts(title, phases, 'It comes and goes.'))).toEqual([]);
    expect(titles(parts(title, phases, '- it'))).toHaveLength(3);
    expect(titles(parts(title, phases, 'Three months of it.'))).toHaveLength(3);
    expect(titles(parts(title, phases, 'Goal: it'))).toHaveLength(3);
    expect(titles(parts(title, phases.map((own) => `${own} (2027)`), 'It comes and goes.'))).toHaveLength(3);
    expect(titles(parts(`Plan: ${title}`, phases, 'It comes and goes.'))).toHaveLength(3);
    expect(titles(parts(title, phases.slice(0, 2), 'It comes and goes.'))).toHaveLength(2);
  });

  it('are one where they are horizons', () => {
    expect(titles(parts('Me', ['Short term', 'Medium term', 'Long term'], 'It comes and goes.'))).toHaveLength(3);
  });

  it('are one where some have no text at all yet', () => {
    expect(titles('# Sleep\n\n## Stage 1: Light\n\nIt comes.\n\n## Stage 2: Deep\n\nIt goes.\n\n## Stage 3: Dream\n')).toEqual(['Light', 'Deep', 'Dream']);
  });
});

it.each([['My notebook', 'January: Rest', 'February: Work'], ['Mein Heft', 'Januar: Ruhe', 'Februar: Arbeit'], ['Mi cuaderno', 'Enero: Calma', 'Febrero: Obra']])('months told in prose are a diary: %s', (title, ...months) => {
  expect(titles(parts(title, months, 'I slept a lot and then I slept again.'))).toEqual([]);
  expect(titles(parts(title, months, '- it'))).toHaveLength(2);
  expect(titles(parts(title, months.map((own) => own.replace(':', ' 2027:')), 'Sleep a lot.'))).toHaveLength(2);
});

it.each([['Monthly review', 'January', 'February'], ['CS101 Syllabus', 'Week 1', 'Week 2'], ['Kursplan databaser', 'Vecka 1', 'Vecka 2'], ['Speiseplan', 'Woche 1', 'Woche 2']])('a review, a syllabus: none of them is a plan: %s', (title, ...weeks) => {
  expect(titles(parts(title, weeks.map((own) => `${own}: It`)))).toEqual([]);
  expect(titles(parts('Learning plan', weeks.map((own) => `${own}: It`)))).toHaveLength(2);
});
