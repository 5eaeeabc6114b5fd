import { readText } from './read-text';

const phases = (text: string, path?: string) => readText(text, path).phases.map(({ number, title }) => [number, title]);
const table = (head: string, ...rows: string[]): string => `${head}\n${head.replace(/[^|]+/g, '---')}\n${rows.join('\n')}\n\n`;

describe('a table without heads', () => {
  const rows = ['| Spring 2027 | nets |', '| Summer 2027 | boats |', '| Autumn 2027 | tides |'];

  it('is one from its first row on, in a note that says it is a plan', () => {
    expect(phases(`# My plan\n\n${table('| | |', ...rows)}`)).toEqual([[null, 'nets'], [null, 'boats'], [null, 'tides']]);
    expect(phases(`# 我的计划\n\n${table('|  |  |', '| 第1-3个月 | 织网 |', '| 第4-6个月 | 造船 |', '| 第7-12个月 | 潮汐 |')}`)).toEqual([[null, '织网'], [null, '造船'], [null, '潮汐']]);
  });

  it('is none in another note, nor below a rule between two rows', () => {
    expect(phases(`# Harbour\n\n${table('| | |', ...rows)}`, 'Harbour.md')).toEqual([]);
    expect(phases(`# My plan\n\n${table('| When | What |', rows[0] ?? '', '|---|---|', ...rows.slice(1))}`)).toEqual([[null, 'nets'], [null, 'boats'], [null, 'tides']]);
  });
});

describe('of several tables or parts', () => {
  const steps = table('| Phase | Contents | Difficulty |', '| Nets | rope | low |', '| Boats | wood | high |', '| Tides | moon | middle |');
  const weeks = table('| Weeks | Work | Done when |', '| 1-2 | knots | ten hold |', '| 3-4 | hull | it floats |', '| 5-6 | sail | it turns |');

  it('the one with times is the plan, not names below a word for phases', () => {
    expect(phases(`# Boat plan\n\n## What it takes\n\n${steps}## Six weeks\n\n${weeks}`).map(([, title]) => title)).toEqual(['knots', 'hull', 'sail']);
    expect(phases(`# Boat plan\n\n## What it takes\n\n${steps}`)).toHaveLength(3);
    expect(phases(`# Boat plan\n\n## What it takes\n\n${table('| Phase | Contents |', '| A. Nets | rope |', '| B. Boats | wood |', '| C. Tides | moon |')}## Six weeks\n\n${weeks}`).map(([, title]) => title)).toEqual(['Nets', 'Boats', 'Tides']);
  });

  it('phases with times or numbers are the plan, not the weeks', () => {
    expect(phases(`# Boat plan\n\n${table('| Phase | Weeks |', '| Nets | 1-2 |', '| Boats | 3-4 |', '| Tides | 5-6 |')}## Six weeks\n\n${weeks}`).map(([, title]) => title)).toEqual(['Nets', 'Boats', 'Tides']);
    expect(phases(`# Boat plan\n\n${table('| Phase | Contents |', '| Phase 1: Nets | rope |', '| Phase 2: Boats | wood |', '| Phase 3: Tides | moon |')}## Six weeks\n\n${weeks}`)).toEqual([[1, 'Nets'], [2, 'Boats'], [3, 'Tides']]);
  });

  it('phases that all have a time are told in full, wherever: not what is to be reached by a month', () => {
    const phased = table('| Phase | Dates | Focus |', '| **Phase 1: Nets** | Feb 8-28 | rope |', '| **Phase 2: Boats** | Mar 1-21 | wood |', '| **Phase 3: Tides** | Apr | moon |');
    expect(phases(`# 2027 goals: sail by May\n\n## Goal\n\n### Phase timeline\n\n${phased}## Success metrics\n\n### End of February\n\n- [ ] ten knots\n\n### End of March\n\n- [ ] it floats\n\n### End of April\n\n- [ ] it turns\n`)).toEqual([[1, 'Nets'], [2, 'Boats'], [3, 'Tides']]);
  });
});

it('numbers below a word for phases may end in a row without one', () => {
  expect(phases(`# Autumn\n\n${table('| Phase | Length (weeks) | Focus |', '| 1 | 3 | knots |', '| 2 | 2 | hull |', '| 3 | 1 | sail |', '| optional | 4 | paint |')}`, 'Autumn.md')).toEqual([[1, 'knots'], [2, 'hull'], [3, 'sail'], [null, 'paint']]);
});
