import { readText } from './read-text';

const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);

describe('a log of what was learned', () => {
  const weeks = (word: string): string => [1, 2, 3].map((week) => `## ${word} ${week} (2026-05-0${week * 2} - 2026-05-0${week * 2 + 1})\n\n- read about sails\n- mended the keel\n`).join('\n');

  it.each([['# Weekly learning log', 'Week'], ['# Mein Lerntagebuch', 'Woche'], ['# Diario de aprendizaje', 'Semana'], ['# Dziennik nauki', 'Tydzień']])('is no plan: %s', (title, word) => {
    expect(titles(`${title}\n\n${weeks(word)}`)).toEqual([]);
    expect(titles(`# Sailing\n\n${weeks(word)}`)).toHaveLength(3);
  });

  it.each([['TIL 2026', 'Week'], ['Study notes 2026', 'Week'], ['Sprint review 2026', 'Week'], ['Учебные заметки 2026', 'Неделя'], ['学習ノート 2026', 'フェーズ'], ['Notas de estudio 2026', 'Semana'], ["Ce que j'ai appris en 2026", 'Semaine'], ['Temario 2026', 'Semana'], ['학습 노트 2026', '주차']])('has many names: %s', (title, word) => {
    expect(titles(`# ${title}\n\n## ${word} 1: Ropes\n\nKnots.\n\n## ${word} 2: Sails\n\nMended.\n`)).toEqual([]);
  });

  it.each([['Sailing log', 'Roadmap', 'Phase'], ['Segeltagebuch', 'Fahrplan', 'Phase'], ['Diario de vela', 'Hoja de ruta', 'Fase']])('has a plan where phases with a time stand in a list under a heading that says so: %s', (title, heading, word) => {
    const list = (times: readonly string[]): string => times.map((time, at) => `- **${word} ${at + 1}**${time}: part\n`).join('');
    expect(titles(`# ${title}\n\n## Boat\n\nOld.\n\n## ${heading}\n\n${list([' (2027-01)', ' (2027-02)'])}`)).toHaveLength(2);
    expect(titles(`# ${title}\n\n## Boat\n\nOld.\n\n## ${heading}\n\n${list(['', ''])}`)).toEqual([]);
    expect(titles(`# ${title}\n\n## Boat\n\nOld.\n\n## Then\n\n${list([' (2027-01)', ' (2027-02)'])}`)).toEqual([]);
  });

  it.each([['Learning journal', 'Travel journal', 'Phase'], ['Lerntagebuch', 'Reisetagebuch', 'Phase'], ['学习笔记', '旅行笔记', '阶段']])('has a plan where its phases all have a time: %s', (title, other, word) => {
    const heads = (times: readonly string[]): string => times.map((time, at) => `## ${word} ${at + 1}: Part${time}\n\n- read\n\n`).join('');
    expect(titles(`# ${title}\n\n${heads([' (2027-01)', ' (2027-02)'])}`)).toEqual(['Part', 'Part']);
    expect(titles(`# ${title}\n\n${heads(['', ''])}`)).toEqual([]);
    expect(titles(`# ${other}\n\n${heads([' (2027-01)', ' (2027-02)'])}`)).toEqual([]);
  });

  it('has a plan where a heading in it says so', () => {
    const list = '1. Ropes\n2. Sails and wind\n3. Night watch\n';
    expect(titles(`# Sailing log\n\n## My learning roadmap\n\n${list}\n## Today\n\n- read\n`)).toEqual(['Ropes', 'Sails and wind', 'Night watch']);
    expect(titles(`# Segeltagebuch\n\n## Lernplan\n\n${list}`)).toHaveLength(3);
    expect(titles(`# 航海日志\n\n## 学习路线\n\n${list}`)).toHaveLength(3);
    expect(titles(`# 항해 일지\n\n## 학습 로드맵\n\n${list}`)).toHaveLength(3);
    expect(titles(`# Sailing log\n\n## Roadmap\n\n${list}`)).toEqual([]);
    expect(titles(`# Sailing log\n\n## Learning\n\n${list}`)).toEqual([]);
    expect(titles(`# Plan to learn sailing\n\n## How I study\n\n${list}`)).toEqual([]);
  });
});

describe('a table of contents', () => {
  const contents = (word: string, end: string): string => `- [Log](#log)\n${[1, 2, 3].map((at) => `  - [${word} ${at}: part ${at}](#w${at})${end}`).join('\n')}\n`;

  it('is no plan', () => {
    expect(titles(`${contents('Week', '')}\n# What I did\n\n- rest\n`)).toEqual([]);
    expect(titles(`${contents('Неделя', ' …')}\n# Roadmap\n\n- rest\n`)).toEqual([]);
    expect(titles('# Plan\n\n- [[#Month 1: A]]\n- [[#Month 2: B]]\n- [[#Month 3: C]]\n')).toEqual([]);
    expect(titles('# Plan\n\n- [Month 1: A](https://a.example)\n- [Month 2: B](https://b.example)\n- [Month 3: C](https://c.example)\n')).toHaveLength(3);
  });
});

describe('a note that opens with a sentence, not with a title', () => {
  const days = (word: string): string => [1, 2, 3, 4].map((day) => `### **${word} ${day}: Subject ${day}**\n\n- read\n`).join('\n');

  it('is a plan of days where the sentence announces one', () => {
    expect(titles(`Sure! You should do this first.\n\nHere is a study plan for the next **4 days**.\n\n---\n\n${days('Day')}`)).toEqual(['Subject 1', 'Subject 2', 'Subject 3', 'Subject 4']);
    expect(titles(`Hier ist ein Lernplan für die nächsten vier Tage.\n\n${days('Tag')}`)).toHaveLength(4);
    expect(titles(`Aquí tienes un plan para los próximos cuatro días.\n\n${days('Día')}`)).toHaveLength(4);
  });

  it('is none where it tells of a journey, or says nothing of time', () => {
    expect(titles(`We walked for four days along the coast.\n\n${days('Day')}`)).toEqual([]);
    expect(titles(`We had no plan at all.\n\n${days('Day')}`)).toEqual([]);
    expect(titles(`# Coast\n\nHere is a plan for four days.\n\n${days('Day')}`)).toEqual([]);
  });
});
