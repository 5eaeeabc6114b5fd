import { headings, told as toldIn } from './told-phases';

/** Of a file whose name says nothing. */
const told = (text: string): readonly string[] => toldIn(text, 'Note.md');

describe('paragraphs told in turn', () => {
  const tell = (title: string, ...lines: readonly string[]): readonly string[] => told(`# ${title}\n\nI want to sail.\n\n${lines.map((own) => `${own}\n\n`).join('')}## Sums\n\n- 4 boards\n`);
  const lines = ['First, the boards. They are dear. I save.', 'Second, while it is dry, the floor. Nobody helps.', 'Third: oil', 'Then the first year at sea: four days a week.'];

  it('are phases of a note that plans, by what stands behind their ordinals', () => {
    expect(tell('The boat — the plan, such as it is', ...lines)).toEqual(['1 the boards -', '2 while it is dry, the floor -', '3 oil -', '4 the first year at sea: four days a week -']);
    expect(tell('The boat', ...lines)).toEqual([]);
    expect(tell('Boat plan', ...lines.slice(1))).toEqual([]);
    expect(tell('Boat plan', ...lines.slice(0, 2))).toEqual([]);
  });

  it('may have a word for what comes next instead of ordinals', () => {
    expect(told('Boat plan\n\nfirst - saw\nof oak\n\nthen - plane\nby hand\n\nthen - oil\ntwice\n')).toEqual(['1 saw -', '2 plane -', '3 oil -']);
    expect(told('Boat plan\n\nthen - saw\n\nthen - plane\n\nthen - oil\n')).toEqual([]);
  });

  it('are none where a plan stands beside them, nor below several headings', () => {
    expect(told(`# Boat plan\n\nFirst, oak.\n\nSecond, elm.\n\nThird, ash.\n\n${headings('Week 1: Saw', 'Week 2: Plane')}`)).toEqual(['1 Saw week 1', '2 Plane week 2']);
    expect(told('# Boat plan\n\nFirst, oak.\n\nSecond, elm.\n\n## Why\n\nThird, ash.\n')).toEqual([]);
  });
});

describe('when each is to be reached', () => {
  const lines = (...times: readonly string[]): string => times.map((own, index) => `${own} – ${['Saw', 'Plane', 'Oil', 'Sail', 'Row'][index] ?? ''}\n\n`).join('');

  it('is told by months that lead to years, each from the end of the one before', () => {
    expect(told(`5 year plan of the boat\n\n${lines('6 months', '1 year', '2 years', '5 years')}`)).toEqual(['Saw 6 months', 'Plane 6 months', 'Oil 1 years', 'Sail 3 years']);
  });

  it('is not told by lengths that do not rise, are of one unit, few, or in no plan', () => {
    expect(told(`5 year plan of the boat\n\n${lines('6 months', '2 years', '1 year', '5 years')}`)).toEqual([]);
    expect(told(`5 year plan of the boat\n\n${lines('1 year', '2 years', '3 years', '5 years')}`)).toEqual([]);
    expect(told(`5 year plan of the boat\n\n${lines('6 months', '1 year', '2 years')}`)).toEqual([]);
    expect(told(`Of boats\n\n${lines('6 months', '1 year', '2 years', '5 years')}`)).toEqual([]);
  });
});

describe('properties of a note', () => {
  const months = headings('January 2027', 'February 2027', 'March 2027');
  const note = (properties: string, title = 'The boat'): readonly string[] => told(`---\n${properties}\n---\n\n# ${title}\n\n${months}`);

  it('say that it plans, where its title says nothing', () => {
    expect([note('tags: [boats, planning]').length, note('type: plan').length, note('tags: boats/roadmap').length, note('tags: [boats]').length, note('status: plan').length, note('type: goals').length]).toEqual([3, 3, 3, 0, 0, 0]);
    expect(note('tags: [planning]', 'Boat diary')).toEqual([]);
    expect(note('tags: [planning, log]')).toEqual([]);
  });

  it('say that it tells of what was', () => {
    const stretches = ['Saw** → Jan 5 – Feb 15, 2027', 'Plane** → Feb 16 – Mar 8, 2027', 'Oil** → Mar 9 – Apr 20, 2027'].map((own) => `**${own}\nAlone.\n\n`).join('');
    expect(told(`---\ntype: log\n---\n\n# The boat\n\n${stretches}`)).toEqual([]);
    expect(told(`---\ntype: goals\n---\n\n# The boat\n\n${stretches}`)).toHaveLength(3);
    expect(told(`---\ntype: log\n---\n\n# Boat plan\n\n${stretches}`)).toHaveLength(3);
  });
});

describe('what is no plan', () => {
  it('versions from the last to the first', () => {
    const versions = ['v2.0 (March 2027)', 'v1.4 (November 2026)', 'v1.3 (August 2026)'];
    expect(told(`# The boat – what changed\n\n${headings(...versions)}`)).toEqual([]);
    expect(told(`# Boat plan\n\n${headings(...versions)}`)).toHaveLength(3);
    expect(told(`# The boat – what changes\n\n${headings(...[...versions].reverse())}`)).toHaveLength(3);
  });

  it('phases in the minutes of a team', () => {
    expect(told(`# Team sync 14 Oct\n\n${headings('Phase 2 update', 'Phase 3')}`)).toEqual([]);
  });

  it('what is to be made, beside a timeline of when', () => {
    const parts = headings('1. Saw', '2. Plane', '3. Oil', '4. Sail').replaceAll('## ', '### ');
    const weeks = '**Weeks 1–3**\n- a\n\n**Weeks 4–6**\n- b\n\n**Weeks 7–9**\n- c\n\n';
    expect(told(`# Boat proposal\n\n## Implementation plan\n\n${parts}## Proposed timeline (350 hours)\n\n${weeks}`)).toHaveLength(3);
    expect(told(`# Boat proposal\n\n## Implementation plan\n\n${parts}`)).toHaveLength(4);
  });
});
