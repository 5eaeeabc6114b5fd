import { headings, table, told, under } from './told-phases';

const hike = '## Hike (June 5-7, 2027)\n\n- a\n\n## Swim (June 9-11, 2027)\n\n- a\n\n';

describe('weeks below a first month', () => {
  it('stay the plan beside a table of years', () => {
    expect(told(`# Boat (0–3 years)\n\n${under('Month 1 — Wood', 'Week 1', 'Week 2', 'Week 3', 'Week 4')}## By year\n\n${table('Year | Theme', '1 | Wood', '2 | Water', '3 | Wind')}`, 'Note.md')).toEqual(['1 Week 1 week 1', '2 Week 2 week 2', '3 Week 3 week 3', '4 Week 4 week 4']);
  });
});

describe('short steps beside years', () => {
  it('are the plan where they take as long as one of them, or the years are lengths', () => {
    expect(told(`# Strategy\n\n${under('Roadmap of five years', 'Year 1: One trade', 'Year 2: Two trades')}${under('How it is built', 'Phase 1: Tables (6 months)', 'Phase 2: Models (6 months)')}`, 'Note.md')).toEqual(['1 Tables 6 months', '2 Models 6 months']);
    expect(told(`# Strategy\n\n${under('Roadmap of three years', 'One trade (1 year)', 'Two trades (1 year)')}${under('How it is built', 'Phase 1: Tables (1 week)', 'Phase 2: Models (2 days)')}`, 'Note.md')).toEqual(['1 Tables 1 weeks', '2 Models 2 days']);
  });

  it('are none of it where they are shorter by some days', () => {
    expect(told(`# Strategy\n\n${under('Roadmap of five years', 'Year 1: One trade', 'Year 2: Two trades', 'Year 3: All')}${under('How it is built', 'Phase 1: Tables (5 months)', 'Phase 2: Models (6 months)', 'Phase 3: Tests (4 weeks)')}`, 'Note.md')).toEqual(['1 One trade year 1', '2 Two trades year 2', '3 All year 3']);
  });
});

describe('terms of a journal', () => {
  it('are what was where they are one month or some days each', () => {
    expect(told(`# Spanish log\n\n${headings('Term 1, June 2027', 'Term 2, August 2027', 'Term 3, October 2027')}`, 'Note.md')).toEqual([]);
    expect(told(`# Spanish journal\n\n${headings('Term 1, June 3–9', 'Term 2, August 2–9', 'Term 3, October 4–9')}`, 'Note.md')).toEqual([]);
  });
});

describe('ranks', () => {
  it('are a plan where they have times', () => {
    expect(told(`# App\n\n${headings('P1: High priority (2 weeks)', 'P2: Low priority (3 weeks)', 'P3: Lowest priority (1 week)')}`, 'Note.md')).toEqual(['1 High priority 2 weeks', '2 Low priority 3 weeks', '3 Lowest priority 1 weeks']);
  });

  it('are written with a P, large or small, and a number up to five', () => {
    expect(told(`# App roadmap\n\n${headings('Level 1: High priority', 'Level 2: Low priority', 'Level 3: Lowest priority')}`, 'Note.md')).toEqual(['1 High priority -', '2 Low priority -', '3 Lowest priority -']);
    expect(told(`# App roadmap\n\n${headings('P10: High priority', 'P11: Low priority', 'P12: Lowest priority')}`, 'Note.md')).toEqual(['10 High priority -', '11 Low priority -', '12 Lowest priority -']);
    expect(told(`# App roadmap\n\n${headings('p1: High priority', 'p2: Low priority', 'p3: Lowest priority')}`, 'Note.md')).toEqual([]);
  });
});

describe('months in brackets behind what is done', () => {
  it('go on into the next year', () => {
    expect(told(`# House plan\n\n- Paint (November 2027)\n- Roof (December 2027)\n- Garden (January 2028)\n`, 'Note.md')).toEqual(['Paint date 2027-11', 'Roof date 2027-12', 'Garden date 2028-01']);
  });
});

describe('the days of a training week', () => {
  it('may have a hyphen behind their names', () => {
    expect(told(`# Program\n\n${[1, 2, 3].map((n) => `## Week ${String(n)}\n\n### Monday - legs\n\n${table('Move | Sets', 'Squat | 3')}### Friday - arms\n\n${table('Move | Sets', 'Squat | 3')}`).join('')}`, 'Note.md')).toEqual(['1 Week 1 week 1', '2 Week 2 week 2', '3 Week 3 week 3']);
  });
});

describe('goals in a log', () => {
  it('are of a plan beside its focus, time, rules and risks', () => {
    expect(told(`# Sprint log\n\n${[1, 2, 3].map((n) => `## Sprint ${String(n)} (week ${String(n)})\n\n### Goal\n\nFly.\n\n### Focus\n\nWings.\n\n`).join('')}`, 'Note.md')).toEqual(['1 Sprint 1 week 1', '2 Sprint 2 week 2', '3 Sprint 3 week 3']);
    expect(told(`# Change log\n\n${[1, 2, 3].map((n) => `## Phase ${String(n)}: Wing (week ${String(n)})\n\n### Goal\n\nFly.\n\n### Timeline\n\nSoon.\n\n`).join('')}`, 'Note.md')).toEqual(['1 Wing week 1', '2 Wing week 2', '3 Wing week 3']);
    expect(told(`# Change log\n\n${[1, 2, 3].map((n) => `## Phase ${String(n)}: Wing (week ${String(n)})\n\n### Goal\n\nFly.\n\n### Rules\n\nLow.\n\n`).join('')}`, 'Note.md')).toEqual(['1 Wing week 1', '2 Wing week 2', '3 Wing week 3']);
    expect(told(`# Change log\n\n${[1, 2, 3].map((n) => `## Phase ${String(n)}: Wing (week ${String(n)})\n\n### Goal\n\nFly.\n\n### Risks\n\nWind.\n\n`).join('')}`, 'Note.md')).toEqual(['1 Wing week 1', '2 Wing week 2', '3 Wing week 3']);
  });

  it('are of a plan in three of five', () => {
    expect(told(`# Change log\n\n${[1, 2, 3, 4, 5].map((n) => `## Phase ${String(n)}: Wing (week ${String(n)})\n\n### ${n > 3 ? 'Focus' : 'Goal'}\n\nFly.\n\n`).join('')}`, 'Note.md')).toEqual(['1 Wing week 1', '2 Wing week 2', '3 Wing week 3', '4 Wing week 4', '5 Wing week 5']);
  });
});

describe('days with what there is at their ends', () => {
  it('are a plan', () => {
    expect(told(`# Boat plan\n\n${table('Date | Output', '2027-03-01 | Hull', '2027-03-08 | Mast', '2027-03-15 | Sail', '2027-03-22 | Trip')}`, 'Note.md')).toEqual(['Hull date 2027-03-01', 'Mast date 2027-03-08', 'Sail date 2027-03-15', 'Trip date 2027-03-22']);
  });
});

describe('rows with numbers below a heading that leads on', () => {
  it('are no plan in a diary', () => {
    expect(told(`# Diary\n\n## Learning path\n\n${table('# | Topic', '1 | Boats', '2 | Masts', '3 | Sails')}`, 'Note.md')).toEqual([]);
  });

  it('begin with the first', () => {
    expect(told(`# Learning roadmap\n\n## Learning path\n\n${table('# | Topic', '2 | Ropes', '3 | Knots', '4 | Bolts')}`, 'Note.md')).toEqual([]);
  });
});

describe('a heading with the number of a step', () => {
  it('does not lead on, but one with a version behind it does', () => {
    expect(told(`# Boat learning path\n\n## 12.1 Learning plan\n\n1. Ropes: a\n2. Knots: b\n3. Bolts: c\n`, 'Note.md')).toEqual([]);
    expect(told(`# Boat learning path\n\n## Learning plan 2.1\n\n1. Ropes: a\n2. Knots: b\n3. Bolts: c\n`, 'Note.md')).toEqual(['1 Ropes -', '2 Knots -', '3 Bolts -']);
  });
});

describe('what stands behind a countdown', () => {
  it('is an event by its own words', () => {
    expect(told(`# Event plan\n\n${headings('4 weeks before', '2 weeks before', '1 week before', 'Post-event')}`, 'Note.md')).toEqual(['4 weeks before -', '2 weeks before -', '1 week before -', 'Post-event -']);
    expect(told(`# Event plan\n\n${headings('4 weeks before', '2 weeks before', '1 week before', 'From now on')}`, 'Note.md')).toEqual(['4 weeks before -', '2 weeks before -', '1 week before -', 'From now on -']);
    expect(told(`# Event plan\n\n${headings('4 weeks before', '2 weeks before', '1 week before', 'Week of the event')}`, 'Note.md')).toEqual(['4 weeks before -', '2 weeks before -', '1 week before -', 'Week of the event -']);
  });

  it('is none with a dash apart, or before it', () => {
    expect(told(`# Event plan\n\n${headings('4 weeks before', '2 weeks before', '1 week before', 'Post - the letters')}`, 'Note.md')).toEqual(['4 weeks before -', '2 weeks before -', '1 week before -']);
    expect(told(`# Event plan\n\n${headings('4 weeks before', '2 weeks before', '1 week before', 'Pre-event')}`, 'Note.md')).toEqual(['4 weeks before -', '2 weeks before -', '1 week before -']);
  });

  it('is four events at most, and none between two times', () => {
    expect(told(`# Event plan\n\n${headings('4 weeks before', '2 weeks before', '1 week before', 'The day', 'Day after', 'Next day', 'After the party', 'After the bills')}`, 'Note.md')).toEqual(['4 weeks before -', '2 weeks before -', '1 week before -', 'The day -', 'Day after -', 'Next day -', 'After the party -']);
    expect(told(`# Moving plan\n\n${headings('4 weeks before', 'Week of boxes', '2 weeks before', 'Moving day')}`, 'Note.md')).toEqual(['4 weeks before -', '2 weeks before -', 'Moving day -']);
  });

  it('is an event behind wide brackets too', () => {
    expect(told(`# Event plan\n\n${headings('Guests（4 weeks before）', 'Food（2 weeks before）', 'Chairs（1 week before）', 'Event day')}`, 'Note.md')).toEqual(['Guests -', 'Food -', 'Chairs -', 'Event day -']);
  });

  it('is none with a colon, and is one that goes on', () => {
    expect(told(`# Event plan\n\n${headings('4 weeks before', '2 weeks before', '1 week before', 'Post: letters')}`, 'Note.md')).toEqual(['4 weeks before -', '2 weeks before -', '1 week before -']);
    expect(told(`# Event plan\n\n${headings('4 weeks before', '2 weeks before', '1 week before', 'The party onwards')}`, 'Note.md')).toEqual(['4 weeks before -', '2 weeks before -', '1 week before -', 'The party onwards -']);
  });
});

describe('headings over single days beside stretches of days', () => {
  it('are more than the stretches, and as deep, or they are no diary', () => {
    expect(told(`# Three weeks of summer\n\n${hike}${['20', '21'].map((day) => `## Rest\n\nJune ${day}, 2027\n\n- a\n\n`).join('')}`, 'Note.md')).toEqual(['Hike date 2027-06-05..2027-06-07', 'Swim date 2027-06-09..2027-06-11']);
    expect(told(`# Three weeks of summer\n\n${hike}${['20', '21', '22'].map((day) => `### Rest\n\nJune ${day}, 2027\n\n- a\n\n`).join('')}`, 'Note.md')).toEqual(['Hike date 2027-06-05..2027-06-07', 'Swim date 2027-06-09..2027-06-11']);
  });

  it('are over days, not over text', () => {
    expect(told(`# Three weeks of summer\n\n${hike}${['boat', 'mast', 'sail'].map((own) => `## Rest\n\nA ${own}.\n\n- a\n\n`).join('')}`, 'Note.md')).toEqual(['Hike date 2027-06-05..2027-06-07', 'Swim date 2027-06-09..2027-06-11']);
  });

  it('are other ones than those with the stretches', () => {
    expect(told(`# Three weeks of summer\n\n${['5-7', '9-11', '12-14'].map((days) => `## Trip (June ${days}, 2027)\n\nJune ${days.split('-')[0] ?? ''}, 2027\n\n- a\n\n`).join('')}## Rest\n\nJune 20, 2027\n\n- a\n`, 'Note.md')).toEqual(['Trip date 2027-06-05..2027-06-07', 'Trip date 2027-06-09..2027-06-11', 'Trip date 2027-06-12..2027-06-14']);
  });
});

describe('steps that are no plan', () => {
  it('leave others with times the plan, below another heading', () => {
    expect(told(`# Boat\n\n${under('Method', 'Step 1: Saw', 'Step 2: Plane', 'Step 3: Glue').replaceAll('- a', 'Text.')}${under('Roadmap', 'Step 1: Saw (2 weeks)', 'Step 2: Plane (2 weeks)')}`, 'Note.md')).toEqual(['1 Saw 2 weeks', '2 Plane 2 weeks']);
  });
});

describe('a first week before another part', () => {
  it('counts where it is asked whether the weeks are a plan', () => {
    expect(told(`# Boat plan\n\n## Week 1: Wood\n\n- a\n\n## More\n\n### Week 2: Saw\n\n- a\n`, 'Note.md')).toEqual(['1 Wood week 1', '2 Saw week 2']);
  });
});

describe('phases by their letters below two at once', () => {
  it('are the plan as headings, not as rows or steps', () => {
    expect(told(`# Boat plan\n\n${under('Phase A/B: Input', 'Phase A: Saw', 'Phase B: Plane')}${under('Phase C/D: Output', 'Phase C: Glue', 'Phase D: Oil')}`, 'Note.md')).toEqual(['1 Saw -', '2 Plane -', '3 Glue -', '4 Oil -']);
    expect(told(`# Boat plan\n\n## Phase A/B: Input\n\n${table('Phase | Work', 'Phase A | Saw', 'Phase B | Plane')}## Phase C/D: Output\n\n${table('Phase | Work', 'Phase C | Glue', 'Phase D | Oil')}`, 'Note.md')).toEqual(['Input -', 'Output -']);
    expect(told(`# Boat plan\n\n${under('Phase A/B: Input', 'Step 1: Saw', 'Step 2: Plane')}${under('Phase C/D: Output', 'Step 3: Glue', 'Step 4: Oil')}`, 'Note.md')).toEqual(['Input -', 'Output -']);
  });
});

describe('years behind the months of a plan', () => {
  it('are no costs of them', () => {
    expect(told(`# Founder plan\n\n${under('Three-month plan', 'Month 1 (July 2027): Core', 'Month 2 (August 2027): Usable', 'Month 3 (September 2027): Launch')}${under('After it', '2028: a', '2029: b', '2030: c', '2031: d')}`, 'Note.md')).toEqual(['a date 2028', 'b date 2029', 'c date 2030', 'd date 2031']);
  });
});

describe('weeks below a month', () => {
  it('leave all the months the plan in a list too, and below a second one', () => {
    expect(told(`# Boat (0–3 months)\n\n${under('Month 1 — Wood', 'Week 1', 'Week 2', 'Week 3', 'Week 4')}## By month\n\n- Month 1: Wood\n- Month 2: Water\n- Month 3: Wind\n`, 'Note.md')).toEqual(['1 Wood month 1', '2 Water month 2', '3 Wind month 3']);
    expect(told(`# Boat (0–3 months)\n\n${under('Month 2 — Water', 'Week 1', 'Week 2', 'Week 3', 'Week 4')}## By month\n\n${table('Month | Theme', '1 | Wood', '2 | Water', '3 | Wind')}`, 'Note.md')).toEqual(['Wood month 1', 'Water month 2', 'Wind month 3']);
  });
});

describe('a first phase below a list of them all', () => {
  it('leaves the list the plan', () => {
    expect(told(`# Boat plan\n\n## All\n\n- Phase 1: Saw (weeks 1-10)\n- Phase 2: Plane (weeks 11-20)\n- Phase 3: Glue (weeks 21-30)\n- Phase 4: Oil (weeks 31-40)\n\n## Phase 1: Saw (weeks 1-10)\n\n- a\n`, 'Note.md')).toEqual(['1 Saw week 1..10', '2 Plane week 11..20', '3 Glue week 21..30', '4 Oil week 31..40']);
  });
});
