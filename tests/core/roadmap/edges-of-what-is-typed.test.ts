import { headings, told as toldIn, under } from './told-phases';

/** Of a file whose name says nothing. */
const told = (text: string): readonly string[] => toldIn(text, 'Note.md');

describe('stretches with time off between them', () => {
  const lines = (...own: readonly string[]): string => own.map((line) => `**${line}\nAlone.\n\n`).join('');

  it('are chained over a month at most, once in three', () => {
    expect(told(`# The boat\n\n${lines('Saw** → Jan 5 – Feb 15, 2027', 'Plane** → Feb 16 – Mar 8, 2027', 'Oil** → Mar 30 – Apr 29, 2027')}`)).toHaveLength(3);
    expect(told(`# The boat\n\n${lines('Saw** → Jan 5 – Feb 15, 2027', 'Plane** → Feb 16 – Mar 8, 2027', 'Oil** → Jun 23 – Jul 29, 2027')}`)).toEqual([]);
  });
});

describe('months before the time of their title', () => {
  const note = (title: string, ...months: readonly string[]): readonly string[] => told(`# ${title}\n\n${headings(...months).replaceAll('\n- two', '')}`);

  it('rise, begin in a year before it, and it is one year', () => {
    expect(note('Boat school (autumn 2028 start)', 'March 2027', 'April 2027', 'January 2028')).toHaveLength(3);
    expect(note('Boat school (autumn 2028 start)', 'April 2027', 'March 2027', 'January 2028')).toEqual([]);
    expect(note('Boat school 2028–2029', 'March 2027', 'April 2027', 'January 2028')).toEqual([]);
    expect(note('Boat school 2028', 'March 2028', 'April 2028', 'May 2028')).toEqual([]);
  });
});

describe('lists', () => {
  it('of days are deadlines where each says what for', () => {
    expect(told('# Boat learning plan\n\n1. July 31\n2. September 30\n3. March 31\n')).toEqual([]);
  });

  it('of titles and times behind their commas have years', () => {
    const list = (...own: readonly string[]): string => own.map((line, index) => `${String(index + 1)}. **${line}.** Alone.\n`).join('');
    expect(told(`# Boat plan\n\n${list('Saw, May 2027', 'Plane, June 2027', 'Oil, July 2027', 'Sail, August 2027')}`)).toHaveLength(4);
    expect(told(`# Boat plan\n\n${list('Saw, May', 'Plane, June', 'Oil, July', 'Sail, August')}`).join()).not.toContain('date');
  });

  it('of single weeks inside stretches of weeks are no other plan', () => {
    const weeks = (from: number): string => `**Focus:** a\n\n- **Week ${String(from)}:** 6x (run)\n- **Week ${String(from + 1)}:** 6x (walk)\n\n`;
    const metrics = '## Success metrics\n\n**Week 4 (Halfway):**\n- a\n\n**Week 6 (Complete):**\n- b\n';
    expect(told(`# Boat training plan\n\n## Progression\n\n### Week 1-2: Saw\n${weeks(1)}### Week 3-4: Plane\n${weeks(3)}### Week 5-6: Oil\n${weeks(5)}${metrics}`)).toEqual(['Saw week 1..2', 'Plane week 3..4', 'Oil week 5..6']);
  });
});

describe('goals of a year', () => {
  it('are phases where they have times, or are those of a month', () => {
    expect(told(`# Boat goals 2027\n\n${headings('1. Saw (Q1 2027)', '2. Plane (Q2 2027)', '3. Oil (Q3 2027)')}`)).toHaveLength(3);
    expect(told(`# Boat goals 2027\n\n${headings('1. Saw', '2. Plane', '3. Oil')}`)).toEqual([]);
  });

  it('one goal may have its quarters', () => {
    expect(told('# Boats\n\n## Goal 1: Boat\n\n- Q1 2027: Saw\n- Q2 2027: Plane\n- Q4 2027: Oil\n')).toHaveLength(3);
  });
});

describe('what is looked back on', () => {
  const days = [1, 2, 3, 4].map((number) => `## Day ${String(number)}: Saw\n\n### Lecture ${String(number)}\n\n- a\n\n`).join('');

  it('are days of lectures in a plan that names no time', () => {
    expect(told(`# Boat plan\n\n${days}`)).toEqual([]);
    expect(told(`# 1-week boat plan\n\n${days}`)).toHaveLength(4);
  });
});

describe('paragraphs told in turn', () => {
  it('are paragraphs, not the lines of one', () => {
    expect(told('# Boat plan\n\nOf oak because:\nFirst, oak.\nSecond, elm.\nThird, ash.\n')).toEqual([]);
    expect(told('# Boat plan\n\nFirst, oak.\n\nSecond, elm.\n\nThird, ash.\n')).toEqual(['1 oak -', '2 elm -', '3 ash -']);
  });
});

describe('a timeline beside numbered parts', () => {
  const parts = under('Implementation plan', '1. Saw', '2. Plane', '3. Oil', '4. Sail');
  const weeks = '**Weeks 1–3**\n- a\n\n**Weeks 4–6**\n- b\n\n**Weeks 7–9**\n- c\n\n';

  it('is the plan where its heading says when things are', () => {
    expect(told(`# Boat proposal\n\n${parts}## Proposed timeline\n\n${weeks}`)).toHaveLength(3);
  });
});

describe('hours', () => {
  it('have a number before them, or are part of the title', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Opening — hours', 'Phase 2: Oil — 3 hours')}`)).toEqual(['1 Opening — hours -', '2 Oil -']);
  });
});
