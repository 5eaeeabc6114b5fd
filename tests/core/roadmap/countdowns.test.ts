import { readText } from './read-text';

const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);
const note = (title: string, headings: readonly string[]): string => `# ${title}\n\n${headings.map((own) => `## ${own}\n\n- a thing\n`).join('\n')}`;

describe('how long before something', () => {
  it.each([
    ['8 weeks before', '2 weeks before the move', 'The day before'],
    ['8 Wochen vorher', '2 Wochen vor dem Umzug', 'Der Tag vorher'],
    ['2 mois avant', '2 semaines avant', 'La semaine avant'],
    ['2 meses antes', '2 semanas antes', 'El día antes'],
    ['8 weken vooraf', '2 weken vooraf', 'De dag voor de reis'],
    ['3个月前', '1个月前', '1周前'],
    ['3ヶ月前', '1ヶ月前', '前日'],
    ['3개월 전', '1개월 전', '1주 전'],
    ['8 veckor innan', '2 veckor före flytten', 'Dagen innan'],
    ['8 uger før', '2 uger før flytningen', '1 uge før'],
    ['8 týdnů před stěhováním', '2 týdny před stěhováním', '1 týden před stěhováním'],
    ['8 hafta kala', '2 hafta kala', '1 hafta kala'],
    ['3 tháng trước', '1 tháng trước', '1 tuần trước'],
  ])('is a phase of a plan: %s, %s, %s', (...headings) => {
    const { phases } = readText(note('My plan', headings.slice(0, 2)));
    expect(phases.map(({ title, span, duration }) => [title, span, duration])).toEqual(headings.slice(0, 2).map((own) => [own, null, null]));
  });

  it('leads to the day itself and what follows it', () => {
    expect(titles(note('My plan', ['8 weeks before', 'The week before', 'Moving day', 'After the move', 'Boxes', 'Rooms']))).toEqual(['8 weeks before', 'The week before', 'Moving day', 'After the move']);
    expect(titles(note('My plan', ['8 weeks before', 'The week before', 'Moving day', 'Contacts']))).toEqual(['8 weeks before', 'The week before', 'Moving day']);
    expect(titles(note('My plan', ['Month 1', 'Month 2', 'Moving day']))).toEqual(['Month 1', 'Month 2']);
  });

  it('keeps what stands behind a colon', () => {
    expect(titles(note('My plan', ['8 weeks before: papers', '2 weeks before (boxes)']))).toEqual(['8 weeks before: papers', '2 weeks before (boxes)']);
  });

  it.each([
    ['3 weeks by the book', '4 weeks with friends', 'by the book'],
    ['2周前端基础', '3周前端框架', '前端基础'],
    ['4 weken voor React', '6 weken voor Node', 'voor React'],
  ])('is not how long a thing takes: %s', (first, second, title) => {
    const [own] = readText(note('Study plan 学习计划', [first, second])).phases;
    expect([own?.title, own?.duration?.min]).toEqual([title, Number.parseInt(first, 10)]);
  });

  it('has the day that stands in brackets', () => {
    expect(readText(note('My plan', ['8 weeks before (May 2027)', '2 weeks before (June 2027)'])).phases.map(({ title, span }) => [title, span?.start])).toEqual([['8 weeks before', '2027-05'], ['2 weeks before', '2027-06']]);
  });

  it.each([
    ['a diary', note('A diary', ['3 weeks before Christmas I was ill', '2 weeks before Christmas I was well'])],
    ['list items', '# My plan\n\n- 8 weeks before: papers\n- 2 weeks before: boxes\n- 1 week before: rest\n'],
    ['a word too long to be an article', note('My plan', ['Sunday week before noon', 'Monday week before noon'])],
  ])('is none in %s', (_what, text) => {
    expect(titles(text)).toEqual([]);
  });
});
