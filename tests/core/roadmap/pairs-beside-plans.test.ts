import { headings, table, told } from './told-phases';

describe('two headings with times of two kinds', () => {
  it('leave the months below one of them the plan', () => {
    const text = '# Boat exam\n\n## Certified skipper\n\n**Timeline:** May 20 - September 1, 2027\n\n## How it goes: 3.5 months\n\n### Month 1: Knots\n\n- a\n\n### Month 2: Sails\n\n- b\n\n### Month 3: Sea\n\n- c\n';
    expect(told(text)).toEqual(['1 Knots month 1', '2 Sails month 2', '3 Sea month 3']);
  });

  it('leave the months of a list the plan', () => {
    const text = '# Sailing\n\n## Whole plan\n\n- **Feb - Mar (Base)**: knots.\n- **Apr - May (Build)**: sails.\n- **Jun (Peak)**: sea.\n\n## Plan of the month: February 2027\n\n- a\n\n## Plan of the week (week 2)\n\n- b\n';
    expect(told(text).map((own) => own.split(' ')[0])).toEqual(['Base', 'Build', 'Peak']);
  });

  it('are a plan where both are dates', () => {
    expect(told(`# Boat plan\n\n${headings('Knots: May 2027', 'Sails: June 2027')}`)).toHaveLength(2);
  });
});

describe('single weeks beside a table of stretches', () => {
  const rows = (...lines: readonly string[]): string => `# Boat plan\n\n## Stretches\n\n${table('Phase | Weeks', ...lines)}`;
  const races = '## Races\n\n### Race 1: Harbour (Week 9)\n\n- a\n\n### Race 2: Island (Week 19)\n\n- b\n';

  it('are races among them where the stretches go on from each other', () => {
    expect(told(rows('Base 1 | 1-8', 'Race | 9', 'Base 2 | 10-18', 'Sea | 19-20') + races)).toEqual(['Base 1 week 1..8', 'Race week 9', 'Base 2 week 10..18', 'Sea week 19..20']);
  });

  it('may begin in the first week', () => {
    expect(told(`${rows('Race | 1', 'Base 1 | 2-8', 'Base 2 | 9-18', 'Sea | 19-20')}## Races\n\n### Race 1: Harbour (Week 1)\n\n- a\n\n### Race 2: Island (Week 19)\n\n- b\n`)[0]).toMatch(/^Race/);
    expect(told(`${rows('Race | 1', 'Base 1 | 2-8', 'Base 2 | 9-18', 'Sea | 19-20')}## Races\n\n### Race 1: Harbour (Week 1)\n\n- a\n\n### Race 2: Island (Week 19)\n\n- b\n`)).toHaveLength(4);
  });

  it('are the plan where the table has gaps or is short', () => {
    expect(told(rows('Base 1 | 1-8', 'Race | 9', 'Base 2 | 11-18', 'Sea | 19-20') + races)[0]).toMatch(/Harbour/);
    expect(told(rows('Base 1 | 1-8', 'Race | 9', 'Sea | 10-20') + races)[0]).toMatch(/Harbour/);
  });

  it('are the plan where they follow each other, or are stretches', () => {
    const all = rows('Base 1 | 1-8', 'Race | 9', 'Base 2 | 10-18', 'Sea | 19-20');
    expect(told(`${all}## Work\n\n### Harbour (Week 9)\n\n- a\n\n### Island (Week 10)\n\n- b\n`)[0]).toMatch(/^Harbour/);
    expect(told(`${all}## Work\n\n### Harbour (Weeks 8-9)\n\n- a\n\n### Island (Weeks 12-13)\n\n- b\n`)[0]).toMatch(/^Harbour/);
  });
});

describe('weeks of a month in a log', () => {
  const log = (part: string, ...weeks: readonly string[]): readonly string[] => told(`# Health goals\n\n## ${part}\n\n### January 2027\n\n${weeks.map((own) => `- ${own}\n`).join('')}`, 'Note.md');

  it('are what was where they run backwards', () => {
    expect(log('Progress log', 'Week 3: Good', 'Week 2: Missed one', 'Week 1: Strong start')).toEqual([]);
    expect(log('Timeline', 'Week 3: Good', 'Week 2: Missed one', 'Week 1: Strong start')).toHaveLength(3);
  });
});

describe('a month behind weeks with days', () => {
  it('is the last phase where it goes on from them', () => {
    const weeks = (last: string): readonly string[] => told(`# Band plan\n\n${headings('Week 1 (Feb 9-15) - Record', 'Week 2 (Feb 16-22) - Mix', 'Week 3 (Feb 23-28) - Show', last)}`);
    expect(weeks('After the show (March+)').at(-1)).toMatch(/^After the show/);
    expect(weeks('After the show (May+)')).toHaveLength(3);
  });
});

describe('weeks in notes on something', () => {
  const notes = (...heads: readonly string[]): readonly string[] => told(`# Notes on handstands\n\n${headings(...heads)}`, 'Note.md');

  it('are planned where they go on from the first in stretches', () => {
    expect(notes('Week 1–4: Base', 'Week 5–8: Balance', 'Week 9–12: Show')).toEqual(['Base week 1..4', 'Balance week 5..8', 'Show week 9..12']);
    expect(notes('Week 1–4: Base', 'Week 5–8: Balance')).toEqual([]);
    expect(notes('Week 1–4: Base', 'Week 6–8: Balance', 'Week 9–12: Show')).toEqual([]);
    expect(notes('Week 1: Base', 'Week 2: Balance', 'Week 3: Show')).toEqual([]);
  });
});

describe('stretches of days over weeks', () => {
  const plan = (...heads: readonly string[]): readonly string[] => told(`# Proposal\n\n## 30-60-90 day roadmap\n\n${heads.map((own, index) => `### ${own}\n\n- **Week ${String(index * 2 + 1)}:** a\n- **Week ${String(index * 2 + 2)}:** b\n\n`).join('')}`, 'Note.md');

  it('are the plan where three stand side by side', () => {
    expect(plan('First 30 days: Learn', 'First 60 days: Build', 'First 90 days: Ship').map((own) => own.split(' ')[0])).toEqual(['Learn', 'Build', 'Ship']);
    expect(plan('30 days: Learn', '60 days: Build')).toHaveLength(4);
  });
});
