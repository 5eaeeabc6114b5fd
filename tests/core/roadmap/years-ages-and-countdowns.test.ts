import { headings, told as toldIn } from './told-phases';

/** Of a file whose name says nothing. */
const told = (text: string): readonly string[] => toldIn(text, 'Note.md');

describe('a word before a year', () => {
  it.each(['Season', 'Сезон', 'Saison', 'Temporada', 'Sezon'])('is a phase of that year: %s', (word) => {
    expect(told(`# Boat plan\n\n${headings(`${word} 2027`, `${word} 2028`, `${word} 2029`)}`)).toEqual(['2027', '2028', '2029'].map((year) => `${word} ${year} date ${year}`));
  });
});

describe('horizons with their years in brackets', () => {
  it('are phases in turn, whatever they are called', () => {
    expect(told(`# What matters\n\n${headings('This year (2027)', 'Next 3 years (2028–2030)', '5–10 years (2031–2036)', 'Beyond (2037+)')}`)).toEqual(['This year date 2027', 'Next 3 years date 2028..2030', '5–10 years date 2031..2036', 'Beyond date 2037..null']);
  });
});

describe('a tree of years', () => {
  const tree = (...lines: readonly string[]): string => `# The farm\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`;

  it('is a plan where each year has branches and they rise', () => {
    expect(told(tree('├── 2027  Saw', '│   ├── a', '├── 2028  Plane', '│   ├── b', '└── 2029  Oil', '    └── c'))).toEqual(['Saw date 2027', 'Plane date 2028', 'Oil date 2029']);
    expect(told(tree('├── 2029  Saw', '│   ├── a', '├── 2028  Plane', '│   ├── b', '└── 2027  Oil', '    └── c'))).toEqual([]);
    expect(told(tree('├── 2027  Saw', '├── 2028  Plane', '└── 2029  Oil'))).toEqual([]);
  });
});

describe('ages without a word', () => {
  it.each([
    ['in headings', '## 33–36: Saw\n\n- a\n\n## 37–42: Plane\n\n- b\n\n## 43+: Oil\n\n- c\n'],
    ['in bold lines', '**33–36: Saw**\n- a\n\n**36–42: Plane**\n- b\n\n**42+: Oil**\n- c\n'],
  ])('are phases without a time, %s', (_where, text) => {
    expect(told(`# Long view\n\n${text}`)).toEqual(['Saw -', 'Plane -', 'Oil -']);
  });

  it('may stand alone on their lines', () => {
    expect(told('life i guess\n\n27-29\n- a\n\n30-33\n- b\n\n34-40\n- c\n')).toEqual(['27-29 -', '30-33 -', '34-40 -']);
  });

  it('are none that do not go on, of children, or of two', () => {
    expect(told('# Visitors\n\n## 20–29: Saw\n\n- a\n\n## 35–39: Plane\n\n- b\n\n## 50+: Oil\n\n- c\n')).toEqual([]);
    expect(told('# Visitors\n\n## 10–11: Saw\n\n- a\n\n## 12–13: Plane\n\n- b\n\n## 14+: Oil\n\n- c\n')).toEqual([]);
    expect(told('# Visitors\n\n## 20–29: Saw\n\n- a\n\n## 30–39: Plane\n\n- b\n')).toEqual([]);
  });
});

describe('a letter with how much is left', () => {
  it('is a phase as it is written, where the day comes nearer', () => {
    expect(told(`# Moving\n\n${headings('T-12 months: Saw', 'T-9: Plane', 'T-1: Oil')}`)).toEqual(['T-12 months: Saw -', 'T-9: Plane -', 'T-1: Oil -']);
    expect(told(`# Moving\n\n${headings('M-8 à M-6 : Saw', 'M-5 à M-4 : Plane', 'M+1 à M+3 : Oil')}`)).toEqual(['M-8 à M-6 : Saw -', 'M-5 à M-4 : Plane -', 'M+1 à M+3 : Oil -']);
  });

  it('is none of visas, and none that falls', () => {
    expect(told(`# Visas\n\n${headings('B-2: Saw', 'E-3: Plane', 'M-1: Oil')}`)).toEqual([]);
    expect(told(`# Moving\n\n${headings('T-1: Saw', 'T-9: Plane', 'T-12: Oil')}`)).toEqual([]);
  });
});

it('countdowns in a list are phases below a heading that says when things are', () => {
  const list = '- **12 months before**\n    - a\n- **6 months before**\n    - b\n- **1 month before**\n    - c\n';
  expect(told(`# Moving\n\n## Timeline\n\n${list}`).map((own) => own.replace(/ -$/, ''))).toEqual(['12 months before', '6 months before', '1 month before']);
  expect(told(`# Moving\n\n## Rules of the club\n\n${list}`)).toEqual([]);
});
