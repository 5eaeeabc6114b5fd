import { readText } from './read-text';

const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);
const parts = (heads: readonly string[], text = 'It went well, and I read a lot.'): string => heads.map((head) => `${head}\n\n${text}\n`).join('\n');

describe('weeks told below some other heading than the plan', () => {
  it.each([
    ['# Moving to data', '## My learning plan', ['**Month 1-2**: Basics', '**Month 3-4**: Models'], '## How it went', ['### Week 1: Sums are hard', '### Week 2: So is the rest', '### Week 3: Onwards'], ['Basics', 'Models']],
    ['# Wechsel zu Daten', '## Mein Lernplan', ['**Monat 1-2**: Grundlagen', '**Monat 3-4**: Modelle'], '## Wie es lief', ['### Woche 1: Rechnen ist schwer', '### Woche 2: Der Rest auch', '### Woche 3: Weiter'], ['Grundlagen', 'Modelle']],
    ['# 转行', '## 学习路线', ['**第1-2月**：基础', '**第3-4月**：模型'], '## 实际情况', ['### 第1周：数学很难', '### 第2周：其余也难', '### 第3周：继续'], ['基础', '模型']],
  ])('are a diary where the plan has coarser times: %s', (title, plan, planned, other, weeks, expected) => {
    const list = '- read\n- build';
    expect(titles(`${title}\n\n${plan}\n\n${parts(planned, list)}\n${other}\n\n${parts(weeks)}`)).toEqual(expected);
    expect(titles(`${title}\n\n${plan}\n\n${parts(planned, list)}\n${other}\n\n${parts(weeks, list)}`)).toEqual(expected);
  });

  it.each([
    ['# Learning to row', '## Learning roadmap', ['- Week 1-2: Balance', '- Week 3-4: Stroke'], '## How it went', ['### Week 1: Wet', '### Week 2: Cold', '### Week 3: Dry'], ['Balance', 'Stroke']],
    ['# Aprender a remar', '## Plan de aprendizaje', ['- Semana 1-2: Equilibrio', '- Semana 3-4: Palada'], '## Cómo fue', ['### Semana 1: Mojado', '### Semana 2: Frío', '### Semana 3: Seco'], ['Equilibrio', 'Palada']],
  ])('are a diary where they are told in prose alone: %s', (title, plan, planned, other, weeks, expected) => {
    expect(titles(`${title}\n\n${plan}\n\n${planned.join('\n')}\n\n${other}\n\n${parts(weeks)}`)).toEqual(expected);
  });

  it('are the plan where they hold what is to be done, and where the other heading has a table of them', () => {
    const weeks = ['### Week 1: Balance', '### Week 2: Stroke', '### Week 3: Race'];
    expect(titles(`# Learning to row\n\n## Learning roadmap\n\n- Week 1-2: Sit\n- Week 3-4: Pull\n\n## In detail\n\n${parts(weeks, '- row\n- rest')}`)).toEqual(['Balance', 'Stroke', 'Race']);
    expect(titles(`# Learning to row\n\n## Learning roadmap\n\n| When | What |\n|---|---|\n| Week 1 | Sit |\n| Week 2 | Pull |\n| Week 3 | Win |\n\n## In detail\n\n${parts(weeks)}`)).toEqual(['Balance', 'Stroke', 'Race']);
    expect(titles(`# Learning to row\n\n## Notes on boats\n\nWood.\n\n## Learning roadmap\n\n${parts(weeks)}`)).toEqual(['Balance', 'Stroke', 'Race']);
  });
});

it.each([
  ['# Learning to row', '## Learning roadmap', ['- Month 1: Sit', '- Month 2: Pull'], '## Training plan by week', ['### Week 1: Balance', '### Week 2: Stroke', '### Week 3: Race']],
  ['# Learning to row', '## Learning roadmap', ['- Week 1-2: Sit', '- Week 3-4: Pull'], '## In detail', ['### Phase 1: Balance', '### Phase 2: Stroke', '### Phase 3: Race']],
  ['# Learning to row', '## Learning roadmap', ['- Month 1: Sit', '- Month 2: Pull'], '## In detail', ['### Phase 1: Balance (week 1)', '### Phase 2: Stroke (week 2)', '### Phase 3: Race (week 3)']],
  ['# Rudern lernen', '## Lernplan', ['- Monat 1: Sitzen', '- Monat 2: Ziehen'], '## Lernplan je Woche', ['### Woche 1: Balance', '### Woche 2: Stroke', '### Woche 3: Race']],
])('a plan below a heading of its own, and phases, stay one beside it: %s, %s', (title, plan, planned, other, heads) => {
  expect(titles(`${title}\n\n${plan}\n\n${planned.join('\n')}\n\n${other}\n\n${parts(heads, '- row\n- rest')}`)).toEqual(['Balance', 'Stroke', 'Race']);
});

describe('weeks below a heading that says it is a record or a course', () => {
  const weeks: Readonly<Record<string, string>> = { en: 'Week', tr: 'Hafta', sv: 'Vecka', de: 'Woche', zh: '第', es: 'Semana', pl: 'Tydzień', ru: 'Неделя' };
  const note = (language: string, heading: string, title = '# Python 101'): string => {
    const head = (at: number): string => (language === 'zh' ? `### 第${String(at)}周：基础 ${String(at)}` : `### ${weeks[language] ?? ''} ${String(at)}: Python ${String(at)}`);
    return `${title}\n\n## ${heading}\n\n${parts([1, 2, 3].map(head), '- variables\n- lists')}`;
  };

  it.each([
    ['en', 'Course outline and schedule'], ['en', 'Syllabus'], ['en', 'Logbook'], ['tr', 'Müfredat ve Ders Planı'], ['sv', 'Lektionsplan'], ['de', 'Unterrichtsplan'],
    ['zh', '教学计划'], ['es', 'Plan de clases'], ['pl', 'Plan zajęć'], ['ru', 'План занятий'],
  ])('are no plan of the reader: %s, %s', (language, heading) => {
    expect(titles(note(language, heading))).toEqual([]);
  });

  it.each([['en', 'Weeks ahead'], ['en', 'Roadmap'], ['en', 'Roadmap and budget'], ['de', 'Fahrplan und Budget'], ['tr', 'Öğrenme planı'], ['sv', 'Studieplan'], ['de', 'Lernplan'], ['zh', '学习计划'], ['es', 'Plan de estudio'], ['pl', 'Plan nauki'], ['ru', 'План обучения']])('are one below another: %s, %s', (language, heading) => {
    expect(titles(note(language, heading))).toHaveLength(3);
  });

  it('are one in a note whose title says so', () => {
    expect(titles(note('en', 'Syllabus', '# My study plan'))).toHaveLength(3);
    expect(titles(note('de', 'Unterrichtsplan', '# Mein Lernplan'))).toHaveLength(3);
  });
});

describe('a heading with a colon between its word and its number', () => {
  it.each([
    ['# Plan', ['### **Week**: [[a/33_34\\|33 - 34]]', '### **Week**: [[35_36\\|35 - 36]]', '### Week: 37'], [[33, 34], [35, 36], [37, 37]]],
    ['# Læringsplan', ['### Uge: 1 - 2', '### Uge: 3 - 4', '### Uge: 5'], [[1, 2], [3, 4], [5, 5]]],
    ['# 学习计划', ['### Week：1-2', '### Week：3-4', '### Week：5'], [[1, 2], [3, 4], [5, 5]]],
  ])('counts as one without: %s', (title, heads, spans) => {
    expect(readText(`${title}\n\n${parts(heads, '- read')}`).phases.map(({ span }) => [span?.start, span?.end])).toEqual(spans);
  });

  it('is a label where it is no heading, or goes on', () => {
    expect(titles('# Study plan\n\n- Weeks: 12\n- Months: 4\n\nWeek: 1\n\nWeek: 2\n')).toEqual([]);
    expect(titles('# Study plan\n\n### Week: 3 hours of reading\n\n- a\n\n### Week: 4 hours of reading\n\n- b\n')).toEqual([]);
  });
});
