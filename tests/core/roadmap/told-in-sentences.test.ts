import { told as toldIn } from './told-phases';

/** Of a file whose name says nothing. */
const told = (text: string): readonly string[] => toldIn(text, 'Note.md');
const paragraphs = (...lines: readonly string[]): string => `# The boat\n\nI want to sail.\n\n${lines.map((own) => `${own}\n\n`).join('')}## Sums\n\n- 4 boards\n`;

describe('paragraphs that each begin with their time', () => {
  const years = ['The first year I stay at work and save. Oak is dear.', 'In the second year I go down to four days.', 'The third year I sail.'];

  it('are phases where the last goes on: nobody remembers what is to come', () => {
    expect(told(paragraphs(...years.slice(0, 2), 'From the third year on I live on it.'))).toEqual(['The first year I stay at work and save year 1', 'In the second year I go down to four days year 2', 'From the third year on I live on it year 3..null']);
    expect(told(paragraphs(...years))).toEqual([]);
  });

  it('are phases in a note that says it plans, by its title or its properties', () => {
    expect(told(paragraphs(...years).replace('The boat', 'Boat plan'))).toHaveLength(3);
    expect(told(`---\ntype: plan\n---\n${paragraphs(...years)}`)).toHaveLength(3);
    expect(told(`---\ntype: log\n---\n${paragraphs(...years.slice(0, 2), 'From the third year on I live on it.')}`)).toEqual([]);
  });

  it('are called by what follows a sign behind the time, and may have a first one without any', () => {
    const lines = ['First I want to learn knots. Rope is cheap.', 'Then **months 5 to 9**: saw the boards. By hand.', 'After this, **months 10 to 18**, I oil them.', 'And from **month 19** on it is all about sailing.'];
    expect(told(paragraphs(...lines))).toEqual(['First I want to learn knots -', 'saw the boards month 5..9', 'I oil them month 10..18', 'And from month 19 on it is all about sailing month 19..null']);
    expect(told(paragraphs('For the next year I save.', 'In the second year I buy oak.', 'Third year is the hull.', 'Fourth year: sail. With friends.'))).toEqual(['For the next year I save -', 'In the second year I buy oak year 2', 'Third year is the hull year 3', 'sail year 4']);
  });

  it('may tell it in their second sentence, behind a short one', () => {
    const lines = ['First I finish school. Until the end of June 2027 I learn.', 'Then the summer. July and August 2027 are for oak.', 'From September to December 2027 I saw.', 'From January 2028 I sail.'];
    expect(told(paragraphs(...lines))).toEqual(['First I finish school date 2027-06', 'Then the summer date 2027-07..2027-08', 'From September to December 2027 I saw date 2027-09..2027-12', 'From January 2028 I sail date 2028-01..null']);
  });

  it('rise, are three or more, and have hardly another between them', () => {
    const last = 'From the third year on I live on it.';
    expect(told(paragraphs(years[1] ?? '', years[0] ?? '', last))).toEqual([]);
    expect(told(paragraphs(years[0] ?? '', last))).toEqual([]);
    expect(told(paragraphs(years[0] ?? '', 'Why oak?', 'It is dear.', years[1] ?? '', 'And elm?', last))).toEqual([]);
    expect(told(paragraphs(years[0] ?? '', 'It is dear.', years[1] ?? '', last))).toHaveLength(3);
  });

  it('are none with single days, which tell what was', () => {
    expect(told(paragraphs('On 3 May 2027 I bought oak.', 'On 5 June 2027 I sawed it.', 'From 7 July 2027 I oil it.'))).toEqual([]);
  });
});

describe('seasons in sentences', () => {
  const seasons = ['This winter I learn knots', 'In spring I buy oak', 'Summer is for the hull', "By autumn there's a boat"];
  const headed = (...lines: readonly string[]): string => `# The boat\n\n${lines.map((own) => `## ${own}\n\nWith friends.\n\n`).join('')}`;

  it('are phases in headings where the first is near, or the note plans', () => {
    expect(told(headed(...seasons))).toEqual(seasons.map((own) => `${own} -`));
    expect(told(headed('Winter was for knots', ...seasons.slice(1)))).toEqual([]);
    expect(told(headed('Winter was for knots', ...seasons.slice(1)).replace('The boat', 'Boat roadmap'))).toHaveLength(4);
  });

  it('are near by the word of any language for "this"', () => {
    expect(told(headed('Diesen Sommer lerne ich Knoten', 'Im Herbst kaufe ich Eiche', 'Der Frühling ist für den Rumpf'))).toHaveLength(3);
    expect(told(headed('Cet hiver j’apprends les nœuds', 'Au printemps j’achète du chêne', 'En été je fais la coque'))).toHaveLength(3);
    expect(told(headed('Im Winter lernte ich Knoten', 'Im Frühling kaufte ich Eiche', 'Der Sommer war für den Rumpf'))).toEqual([]);
  });

  it('are phases in bold, once more the next year, and a second year behind them', () => {
    const lines = ['**This autumn.** Clear the shed. It is full.', '**Winter.** Draw it.', '**Spring.** Saw. By hand.', '**Next autumn.** Oil it all.', '**The second year.** Sail.'];
    expect(told(paragraphs(...lines))).toEqual(['This autumn -', 'Winter -', 'Spring -', 'Next autumn -', 'Sail year 2']);
    expect(told(paragraphs(...lines).replace('The second year', 'The first year'))).toHaveLength(4);
  });

  it('are none where one follows itself, or fewer than three are told', () => {
    expect(told(headed('This winter I learn knots', 'Winter is long', 'In spring I buy oak'))).toEqual([]);
    expect(told(headed(...seasons.slice(0, 2)))).toEqual([]);
    expect(told(headed('This winter I learn knots', 'Winter is long', ...seasons.slice(1)))).toEqual([]);
  });
});
