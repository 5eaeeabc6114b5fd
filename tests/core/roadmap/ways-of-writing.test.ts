import { readText } from './read-text';

const TITLES = ['Bread', 'Cake from plums', 'Lead a team'];
const read = (text: string): readonly string[] => readText(text).phases.map(({ title, span, duration }) => (span === null && duration === null ? `${title} without time` : title));
const note = (lines: readonly string[], title = 'My roadmap'): string => `# ${title}\n\n${lines.join('\n')}\n`;

/** Where a phase's line can stand. */
const PLACES: readonly (readonly [string, (head: string) => string])[] = [
  ['a heading', (head) => `## ${head}\n\n- a thing\n`],
  ['a bold line', (head) => `**${head}**\n\n- a thing\n`],
  ['a bold line right above its list', (head) => `**${head}**\n- a thing\n`],
  ['an item', (head) => `- ${head}\n  - a thing`],
  ['a bold item', (head) => `- **${head}**\n  - a thing`],
  ['a task', (head) => `- [ ] ${head}`],
  ['a heading in a quote', (head) => `> ## ${head}\n> - a thing\n`],
];

/** How it says its time. */
const TIMES: readonly (readonly [string, readonly string[]])[] = [
  ['months', ['Months 1-3', 'Months 4-6', 'Months 7-12']],
  ['weeks', ['Week 1', 'Week 2', 'Week 3']],
  ['months of the calendar', ['Jan–Mar 2027', 'Apr–Jun 2027', 'Jul–Dec 2027']],
  ['quarters', ['Q1 2027', 'Q2 2027', 'Q3 2027']],
  ['years', ['2027', '2028', '2029']],
  ['stretches', ['0-6 months', '6-12 months', '12-24 months']],
  ['lengths', ['3 months', '6 months', '9 months']],
  ['days', ['Days 1-30', 'Days 31-60', 'Days 61-90']],
];

/** Where it stands beside the title. */
const ORDERS: readonly (readonly [string, (title: string, time: string, number: number) => string])[] = [
  ['behind the word', (title, time, number) => `Phase ${String(number)} (${time}): ${title}`],
  ['behind the title of a numbered phase', (title, time, number) => `Phase ${String(number)}: ${title} (${time})`],
  ['before the title', (title, time) => `${time}: ${title}`],
  ['in brackets', (title, time) => `${title} (${time})`],
  ['behind a dash', (title, time) => `${title} — ${time}`],
  ['behind a colon', (title, time) => `${title}: ${time}`],
  ['behind a comma', (title, time) => `${title}, ${time}`],
];

describe.each(PLACES)('a phase in %s', (place, line) => {
  it.each(ORDERS)('has its time %s', (order, head) => {
    // In a list a year or a length beside a title alone is of many things.
    const loose = /item|task/.test(place) && !/word|numbered/.test(order);
    for (const [, times] of TIMES.filter(([kind]) => !loose || !/^(?:years|lengths)$/.test(kind))) expect(read(note(times.map((time, at) => line(head(TITLES[at] ?? '', time, at + 1)))))).toEqual(TITLES);
  });
});

describe('a numbered heading with a quarter', () => {
  it.each([['Q1 2027', 'Q2 2027'], ['Q1', 'Q2']])('is not the quarter that its number is: %s', (...times) => {
    expect(readText(note(times.map((time, at) => `## ${String(at + 1)}. ${time}: ${TITLES[at] ?? ''}\n\n- a thing\n`))).phases.map(({ title, span }) => [title, String(span?.start).slice(-1)])).toEqual([['Bread', '1'], ['Cake from plums', '2']]);
  });

  it('is one where it is an ordinal', () => {
    expect(readText(note(['## 1. Quartal 2027', '## 2. Quartal 2027'])).phases.map(({ span }) => span?.start)).toEqual(['2027-Q1', '2027-Q2']);
  });
});

describe('a title with its turn in brackets', () => {
  it('is a phase in that order', () => {
    expect(readText(note(['## Bread (now)', '', '- a', '', '## Cake (next)', '', '- b', '', '## Team (later)', '', '- c'])).phases.map(({ number, title }) => [number, title])).toEqual([[null, 'Bread'], [null, 'Cake'], [null, 'Team']]);
  });

  it('is none where the bracket says more', () => {
    expect(read(note(['## Bread (now and then)', '', '- a', '', '## Cake (next to it)', '', '- b', '', '## Team (later on, maybe)', '', '- c']))).toEqual([]);
  });
});

describe('items that begin with a length', () => {
  const list = ['- 3 months: bread', '- 6 months: cake', '- 9 months: a team'];
  it.each([
    ['in a note that says nothing of a plan', note(list, 'My bakery')],
    ['below another heading', note(['## Some more', '', ...list])],
    ['where they are two', note(list.slice(1))],
    ['where they are sentences', note(['- 3 months it took to bake', '- 6 months it took to sell', '- 9 months it took to rest'])],
    ['where they are days', note(['- 3 days: bread', '- 6 days: cake', '- 9 days: a team'])],
  ])('are no phases %s', (_where, text) => {
    expect(read(text)).toEqual([]);
  });
});
