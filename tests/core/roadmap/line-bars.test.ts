import { told } from './told-phases';

const fenced = (heading: string, ...lines: readonly string[]): readonly string[] => told(`# Notes on boats\n\n## ${heading}\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`);
const WEEKS = ['Week 1-2: Saw and plane', 'Week 3-4: Glue', 'Week 5-6: Oil'];

describe('a list in a block of code', () => {
  it('is a plan below a heading that says so', () => {
    expect(fenced('Study plan (6 weeks)', ...WEEKS)).toEqual(['Saw and plane week 1..2', 'Glue week 3..4', 'Oil week 5..6']);
    expect(fenced('Study plan', 'Phase 1: Saw (2 weeks)', '  - one board', '  - two boards', '', 'Phase 2: Glue (1 week)', 'Phase 3: Oil')).toEqual(['1 Saw 2 weeks', '2 Glue 1 weeks', '3 Oil -']);
    expect(fenced('What I saw', ...WEEKS)).toEqual([]);
  });

  it('is none with other lines, two lines, lines that do not rise or have no title, or of a language', () => {
    expect(fenced('Study plan', ...WEEKS, 'and then rest')).toEqual([]);
    expect(fenced('Study plan', ...WEEKS.slice(0, 2))).toEqual([]);
    expect(fenced('Study plan', '2027-03-01 B: bread', '2027-03-01 L: soup', '2027-03-01 D: rice')).toEqual([]);
    expect(fenced('Study plan', '2027-03-01: build began', '2027-03-02: build failed', '2027-03-03: build passed')).toEqual([]);
    expect(fenced('Study plan', 'Week 1', 'Week 2', 'Week 3')).toEqual([]);
    expect(fenced('Study plan', 'B: bread', 'L: soup', 'D: rice')).toEqual([]);
    expect(fenced('Study plan', '## Week 1: Saw', '## Week 2: Glue', '## Week 3: Oil')).toEqual([]);
    expect(told(`# Notes on boats\n\n## Study plan\n\n\`\`\`yaml\n${WEEKS.join('\n')}\n\`\`\`\n`)).toEqual([]);
  });

  it('is the one below a heading that says so, and hides no chart', () => {
    const block = (...lines: readonly string[]): string => `\`\`\`\n${lines.join('\n')}\n\`\`\`\n\n`;
    const output = block('Phase 1: parse', 'Phase 2: bind', 'Phase 3: emit');
    expect(told(`# Notes on boats\n\n${output}## Study plan\n\n${block(...WEEKS)}`)).toEqual(['Saw and plane week 1..2', 'Glue week 3..4', 'Oil week 5..6']);
    expect(told(`# Notes on boats\n\n${block('src', '├── a', '└── b')}## Study plan\n\n${block(...WEEKS)}`)).toHaveLength(3);
    expect(told(`# Notes on boats\n\n${output}## Study plan\n\n\`\`\`mermaid\ngantt\n    title Boat plan\n    dateFormat YYYY-MM-DD\n    section Work\n    Saw :a1, 2027-01-01, 30d\n    Glue :a2, after a1, 20d\n\`\`\`\n`)).toEqual(['Saw date 2027-01-01..2027-01-30', 'Glue date 2027-01-31..2027-02-19']);
  });

  it('gives way to phases in the note', () => {
    expect(told(`# Boat plan\n\n\`\`\`\n${WEEKS.join('\n')}\n\`\`\`\n\n## Month 1: Wood\n\n- a\n\n## Month 2: Water\n\n- b\n`)).toEqual(['1 Wood month 1', '2 Water month 2']);
  });
});
