import { readText } from './read-text';

const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);
const note = (title: string, headings: readonly string[]): string => `# ${title}\n\n${headings.map((own) => `## ${own}\n\n- a thing\n`).join('\n')}`;

describe('this week, this month, next year', () => {
  it.each([
    ['This week', 'This month', 'Next quarter'],
    ['Diese Woche', 'Nächsten Monat', 'Dieses Jahr'],
    ['Cette semaine', 'Le mois prochain', 'Cette année'],
    ['Esta semana', 'Próximo mes', 'Este año'],
    ['Esta semana', 'Próximo mês', 'Este ano'],
    ['Questa settimana', 'Prossimo mese', 'Anno prossimo'],
    ['Deze week', 'Volgende maand', 'Dit jaar'],
    ['Ten tydzień', 'Przyszły miesiąc', 'Ten rok'],
    ['На этой неделе', 'В следующем месяце', 'В этом году'],
    ['Bu hafta', 'Gelecek ay', 'Bu yıl'],
    ['本周', '下个月', '今年'],
    ['今週', '来月', '今年'],
    ['이번 주', '다음 달', '올해'],
    ['هذا الأسبوع', 'الشهر القادم', 'هذا العام'],
    ['Aquesta setmana', 'Aquest mes', 'Aquest any'],
    ['Tento týden', 'Příští měsíc', 'Tento rok'],
    ['Denna vecka', 'Nästa månad', 'Detta år'],
    ['Denne uke', 'Neste måned', 'Dette år'],
    ['Denne uge', 'Næste måned', 'Dette år'],
    ['Tällä viikolla', 'Ensi kuussa', 'Tänä vuonna'],
    ['Ezen a héten', 'Jövő hónap', 'Jövő év'],
    ['Săptămâna aceasta', 'Luna viitoare', 'Anul acesta'],
    ['Цього тижня', 'Наступного місяця', 'Цього року'],
    ['Αυτή την εβδομάδα', 'Επόμενο μήνα', 'Επόμενη χρονιά'],
    ['Minggu ini', 'Bulan depan', 'Tahun ini'],
    ['Tuần này', 'Tháng tới', 'Năm nay'],
    ['สัปดาห์นี้', 'เดือนหน้า', 'ปีนี้'],
    ['השבוע', 'החודש הבא', 'השנה'],
    ['این هفته', 'ماه آینده', 'سال آینده'],
    ['इस सप्ताह', 'अगले महीने', 'इस साल'],
  ])('are phases of a plan: %s, %s, %s', (...headings) => {
    expect(titles(note('My roadmap', headings))).toEqual(headings);
  });

  it('begin with today', () => {
    expect(titles(note('My plan', ['Today', 'This week', 'This month: end the course']))).toEqual(['Today', 'This week', 'This month: end the course']);
    expect(readText(note('My plan', ['Today', 'This week', 'This month'])).phases.map(({ number }) => number)).toEqual([null, null, null]);
  });

  it('stand in brackets behind a title', () => {
    expect(titles(note('My plan', ['Urgent (this week)', 'Important (this month)', 'After that (next quarter)']))).toEqual(['Urgent', 'Important', 'After that']);
  });

  it('may be two years', () => {
    expect(titles(note('My plan', ['This year', 'People to ask', 'Next year']))).toEqual(['This year', 'Next year']);
  });

  it('stand beside a later', () => {
    expect(titles(note('My plan', ['This week', 'This month', 'Later']))).toEqual(['This week', 'This month', 'Later']);
  });

  it.each([
    ['two weeks of a plan for meals', note('Meal planning', ['This week', 'Next week'])],
    ['a note of a week', note('Notes of a week', ['This week', 'Next week', 'This month'])],
    ['a board of tasks', note('Tasks', ['Today', 'This week', 'Later'])],
    ['other words around them', note('My roadmap', ['This week I slept', 'This month I did not', 'This year I may'])],
    ['more in the brackets', note('My roadmap', ['Slept (this week at last)', 'Ate (this month too)', 'Ran (this year again)'])],
  ])('are none in %s', (_what, text) => {
    expect(titles(text)).toEqual([]);
  });
});

describe('a heading among those that no number holds together', () => {
  it('is a phase as they are', () => {
    expect(titles(note('Onboarding plan', ['First day', 'First week', 'A long weekend', 'First month']))).toEqual(['First day', 'First week', 'A long weekend', 'First month']);
  });

  it('has no number, and neither have those whose numbers are of another unit', () => {
    expect(readText(note('Onboarding plan', ['First day', 'First week', 'First month'])).phases.map(({ number }) => number)).toEqual([null, null, null]);
    expect(readText(note('My plan', ['Week 1', 'Week 2', 'Month 3'])).phases.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(readText(note('My plan', ['Week 1: draw', 'Week 1: paint', 'Week 2: sell'])).phases.map(({ number }) => number)).toEqual([1, 1, 2]);
  });

  it('keeps the time it has', () => {
    const [, , third] = readText(note('Onboarding-Plan', ['Erster Tag', 'Erste Woche', '3. Erste zwei Wochen', 'Erster Monat'])).phases;
    expect([third?.title, third?.duration]).toEqual(['Erste zwei Wochen', { unit: 'week', min: 2, max: 2 }]);
  });

  it.each([
    ['between numbers', note('My plan', ['Week 1', 'A day off', 'Week 2', 'Week 3'])],
    ['where it sums up', note('My plan', ['First week', 'Review', 'First month', 'First year'])],
    ['where it is a label', note('My plan', ['First week', 'Deliverables', 'First month', 'First year'])],
    ['behind the last', note('My plan', ['First week', 'First month', 'First year', 'A day off'])],
  ])('is none %s', (_where, text) => {
    expect(titles(text)).toHaveLength(3);
  });
});
