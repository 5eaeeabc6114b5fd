import { told as toldIn } from './told-phases';

const told = (text: string): readonly string[] => toldIn(text, 'Note.md');
const parts = (...own: readonly (readonly [string, string])[]): string => `# The boat\n\n${own.map(([head, line]) => `## ${head}\n${line}\n\n- one\n\n`).join('')}## Sums\n- 4 boards\n`;

describe('times in the line below a heading', () => {
  const studied = [['Knots', '**Study:** 2027-05-05 to 2027-08-15'], ['Oak', '**Study:** 2027-08-25 to 2027-10-31'], ['Sails', '**Study:** 2028-03-01 to 2028-05-31']] as const;

  it('behind the same bold word in each are those of the headings, whatever lies between them', () => {
    expect(told(parts(...studied))).toEqual(['Knots date 2027-05-05..2027-08-15', 'Oak date 2027-08-25..2027-10-31', 'Sails date 2028-03-01..2028-05-31']);
    expect(told(parts(studied[0], ['Oak', '**Rest:** 2027-08-25 to 2027-10-31'], studied[2]))).toEqual([]);
    expect(told(parts(...studied.slice(0, 2)))).toEqual([]);
    expect(told(parts(studied[2], studied[0], studied[1]))).toEqual([]);
  });

  it('begin a paragraph of any length, behind which others are lone', () => {
    const long = 'Every morning before work, at the bench by the window, with the good saw and no music at all, and never more than an hour of it.';
    const own = parts(['Draft', `From 4 January to 30 June 2027. ${long}`], ['Rest', 'July 2027. Leave it.'], ['Oil', `August to October 2027. ${long}`], ['Sail', `From November 2027. ${long}`]);
    expect(told(own)).toEqual(['Draft date 2027-01-04..2027-06-30', 'Rest date 2027-07', 'Oil date 2027-08..2027-10', 'Sail date 2027-11..null']);
    expect(told(own.replace('July 2027. Leave', 'Never mind. Leave'))).not.toContain('Draft date 2027-01-04..2027-06-30');
  });

  it('say nothing by themselves where a paragraph begins with each, and they do not go on from each other', () => {
    const long = 'Every morning before work, at the bench by the window, with the good saw and no music at all, and never more than an hour of it.';
    const apart = parts(['Draft', `March 2027. ${long}`], ['Oil', `October 2027. ${long}`], ['Sail', `May 2029. ${long}`]);
    expect(told(apart)).toEqual([]);
    expect(told(apart.replace('The boat', 'Boat plan'))).toHaveLength(3);
  });

  it('are none of single days', () => {
    expect(told(parts(['Draft', '4 January 2027. I began.'], ['Oil', '5 February 2027. I went on.'], ['Sail', '6 March 2027. I ended.']))).toEqual([]);
  });

  it('may be told by the word for their unit: `Weeks: 1–4`', () => {
    expect(told('# The boat\n\n> [!note] Block A · Knots\n> **Weeks:** 1–4\n> - rope\n\n> [!note] Block B · Oak\n> **Weeks:** 5–10\n> - saw\n')).toEqual(['1 Knots week 1..4', '2 Oak week 5..10']);
  });
});

describe('a chart whose bars have headings of the same names', () => {
  const chart = '```mermaid\ngantt\n    dateFormat YYYY-MM-DD\n    Saw   :2027-01-05, 2027-02-27\n    Plane :2027-03-02, 2027-05-29\n    Oil   :2027-06-01, 2027-10-30\n```\n\n';
  const text = `# Boat\n\n${chart}## Saw\n\n**Goal:** straight boards\n\n## Plane\n\n- smooth\n\n## Oil\n\n- twice\n\n## Sums\n\n- 4 boards\n`;

  it('says when the headings are, which hold what the chart has no room for', () => {
    expect(told(text)).toEqual(['Saw date 2027-01-05..2027-02-27', 'Plane date 2027-03-02..2027-05-29', 'Oil date 2027-06-01..2027-10-30']);
  });

  it('also where its bars stand in sections', () => {
    const sections = text.replace('    Saw  ', '    section Shed\n    Saw  ').replace('    Oil  ', '    Wax :2027-05-30, 2027-05-31\n    section Yard\n    Oil  ').replace('    Wax :2027-05-30, 2027-05-31\n', '').replace('```\n\n## Saw', '    Sail :2027-11-01, 2027-12-01\n```\n\n## Saw').replace('## Sums', '## Sail\n\n- far\n\n## Sums');
    expect(told(sections).map((own) => own.split(' ')[0])).toEqual(['Saw', 'Plane', 'Oil', 'Sail']);
  });

  it('is no plan by itself in a note that does not say so', () => {
    expect(told(`# Boat\n\n${chart}## Saw\n\n- a\n\n## Sums\n\n- 4\n`)).toEqual([]);
    expect(told(text.replace('## Plane', '### Plane'))).toEqual([]);
    expect(told(text.replace('    Oil   :2027-06-01, 2027-10-30\n', ''))).toEqual([]);
  });
});

describe('trees in a block of code', () => {
  const tree = (root: string, ...heads: readonly string[]): string => `# Boat\n\n\`\`\`\n${root}\n${heads.map((own, at) => `${at === heads.length - 1 ? '└' : '├'}── ${own}\n${at === heads.length - 1 ? ' ' : '│'}   └── oak\n`).join('')}\`\`\`\n`;

  it('have their quarters in the year they grow from', () => {
    expect(told(tree('2027', 'Q1  Saw', 'Q2  Plane', 'Q3  Oil'))).toEqual(['Saw quarter 2027-Q1', 'Plane quarter 2027-Q2', 'Oil quarter 2027-Q3']);
    expect(told(tree('2027', 'Q3  Saw', 'Q4  Plane', 'Q1 2028: Oil'))[2]).toBe('Oil quarter 2028-Q1');
  });

  it('are plans by months that go on from the first, or by levels that each take a time', () => {
    expect(told(tree('boat/', 'Month 1-2: Saw', 'Month 3-5: Plane', 'Month 6-9: Oil'))).toEqual(['Saw month 1..2', 'Plane month 3..5', 'Oil month 6..9']);
    expect(told(tree('boat/', 'Month 1-2: Saw', 'Month 4-5: Plane', 'Month 6-9: Oil'))).toEqual([]);
    expect(told(tree('boat/', 'Month 1: Saw', 'Month 2: Plane', 'Month 3: Oil'))).toEqual([]);
    expect(told(tree('boat/', 'Level 1 – Saw    (3 months)', 'Level 2 – Plane  (6 months)', 'Level 3 – Oil    (12 months)'))).toEqual(['1 Saw 3 months', '2 Plane 6 months', '3 Oil 12 months']);
    expect(told(tree('boat/', 'Level 1 – Saw', 'Level 2 – Plane', 'Level 3 – Oil'))).toEqual([]);
  });
});
