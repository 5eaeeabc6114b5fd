import { readText } from './read-text';

const note = (title: string, ...heads: readonly string[]): string => `# ${title}\n\n${heads.map((head) => `## ${head}\n\n- read\n\n`).join('')}`;
const read = (text: string): readonly unknown[] => readText(text).phases.map(({ title, span, duration, parts }) => [title, span, duration, parts.find(({ label, text: own }) => label === '' && own !== '')?.text]);

describe('headings with the day they are to be done by', () => {
  it.each([
    ['Learning roadmap', '(by 25 July)', '(by 7 August)', 'by 25 July'],
    ['Learning roadmap', '– until July 25', '– until August 7', 'until July 25'],
    ['Learning roadmap', '– by 25 July', '– by 7 August', 'by 25 July'],
    ['Learning roadmap', '| deadline: July 25', '| deadline: Aug 7', 'deadline: July 25'],
    ['Learning roadmap', 'until 25 July', 'until 7 August', 'until 25 July'],
    ['Learning roadmap', '(due 2027-07-25)', '(due 2027-08-07)', 'due 2027-07-25'],
    ['Learning roadmap', '[deadline: July 25, 2027]', '[deadline: Aug 7, 2027]', 'deadline: July 25, 2027'],
    ['Lernplan', '(bis 25.07.)', '(bis 07.08.)', 'bis 25.07.'],
    ['Lernplan', '(spätestens 25. Juli)', '(spätestens 7. August)', 'spätestens 25. Juli'],
    ['План обучения', '– до 25.07', '– до 07.08', 'до 25.07'],
    ['Plan de aprendizaje', '(hasta el 25 de julio)', '(hasta el 7 de agosto)', 'hasta el 25 de julio'],
    ["Plan d'apprentissage", "(jusqu'au 25 juillet)", '(avant le 7 août)', "jusqu'au 25 juillet"],
    ['学習ロードマップ', '~ 7/25', '~ 8/7', '~ 7/25'],
    ['学習ロードマップ', '（7/25まで）', '（8/7まで）', '7/25まで'],
    ['学習ロードマップ', '（7月25日まで）', '（8月7日まで）', '7月25日まで'],
    ['学习路线', '（截止 7月25日）', '（截止 8月7日）', '截止 7月25日'],
    ['학습 로드맵', '(7월 25일까지)', '(8월 7일까지)', '7월 25일까지'],
  ])('are phases of a note that says it is a plan, and keep the day as it is written: %s, %s', (title, first, second, told) => {
    expect(read(note(title, `Web ${first}`, `Data ${second}`))).toEqual([['Web', null, null, told], ['Data', null, null, expect.any(String)]]);
    // In any order: the day is not when it begins.
    expect(read(note(title, `Web ${second}`, `Data ${first}`))).toHaveLength(2);
  });

  it('are none where the note says nothing of a plan, or the days are those of a diary', () => {
    expect(read(note('Statistics', 'Sheet (by 25 July)', 'Essay (by 7 August)'))).toEqual([]);
    expect(read(note('Статистика', 'Лист (до 25 июля)', 'Эссе (до 7 августа)'))).toEqual([]);
    expect(read(note('Learning roadmap', 'Web (25 July)', 'Data (7 August)'))).toEqual([]);
  });

  it('are not told by any two numbers', () => {
    expect(read(note('Learning roadmap', 'Web 7/25', 'Data 8/7'))).toEqual([]);
    expect(read(note('Learning roadmap', 'Web ~ 14/26', 'Data ~ 14/25'))).toEqual([]);
    expect(read(note('Learning roadmap', 'Web ~ 6.5', 'Data ~ 7.5'))).toEqual([]);
    expect(read(note('Learning roadmap', 'Phase 1: Score → 6.12', 'Phase 2: Rest (until 3/4 done)', 'Phase 3: Pages 3 ~ 7/12'))).toEqual([['Score → 6.12', null, null, undefined], ['Rest (until 3/4 done)', null, null, undefined], ['Pages 3 ~ 7/12', null, null, undefined]]);
    expect(read(note('Learning roadmap', 'Phase 1: Web (3/3 plans)', 'Phase 2: Data (1/3)'))).toEqual([['Web', null, null, undefined], ['Data', null, null, undefined]]);
  });
});

it.each([['Phase 1: Web – by May 2027', 'Phase 2: Data – by July 2027'], ['Phase 1: Web (until May 2027)', 'Phase 2: Data (until July 2027)'], ['Phase 1: Web (bis Mai 2027)', 'Phase 2: Data (bis Juli 2027)']])('a whole month is a place in the calendar, whatever stands before it', (...heads) => {
  expect(readText(note('Plan', ...heads)).phases.map(({ span }) => span?.end)).toEqual(['2027-05', '2027-07']);
});

it.each(['学習ロードマップ', '学习计划'])('a month with a day is no length: %s', (title) => {
  expect(readText(note(title, 'フェーズ1：Web（2027年7月25日〜8月7日）', 'フェーズ2：Data（8月8日〜8月20日）')).phases.map(({ span, duration }) => [span?.start, duration])).toEqual([['2027-07-25', null], [undefined, null]]);
  expect(readText(note(title, '阶段1：Web（7月25日）', '阶段2：Data（8月8日）')).phases.map(({ span, duration }) => [span, duration])).toEqual([[null, null], [null, null]]);
});
