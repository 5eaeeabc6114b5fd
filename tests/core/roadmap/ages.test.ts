import { readText } from './read-text';

const list = (title: string, ...lines: readonly string[]): string => `# ${title}\n\n${lines.map((own) => `- ${own}\n`).join('')}`;
const read = (title: string, ...lines: readonly string[]): readonly string[] => readText(list(title, ...lines)).phases.map((own) => own.title);

describe('a plan by how old one is', () => {
  it.each([
    ['Career plan', 'Age 25: lab', 'Age 30: lead', 'Age 40: own'],
    ['Career plan', 'Age 20-25: lab', 'Age 26-39: lead', 'Age 40-60: own'],
    ['Karriereplan', 'Alter 25: lab', 'Alter 30 bis 39: lead', 'Alter 40+: own'],
    ['Kariyer planı', '25 yaşında: lab', '30 yaşında: lead', '40 yaşında: own'],
    ['キャリアプラン', '25歳（大学）：lab', '30歳：lead', '40歳：own'],
    ['职业规划', '25岁：lab', '30岁：lead', '40岁：own'],
  ])('has a phase without a time for each: %s, %s', (title, ...lines) => {
    expect(read(title, ...lines)).toEqual(['lab', 'lead', 'own']);
    expect(readText(list(title, ...lines)).phases.map(({ number, span, duration }) => [number, span, duration])).toEqual([[null, null, null], [null, null, null], [null, null, null]]);
  });

  it.each(['Age', 'By age'])('may stand in headings: %s', (word) => {
    expect(readText(`# Career plan\n\n## ${word} 25: lab\n\n- a\n\n## ${word} 30: lead\n\n- b\n\n## ${word} 40: own\n\n- c\n`).phases.map(({ title }) => title)).toEqual(['lab', 'lead', 'own']);
  });

  it.each([
    ['in a note that is no plan', 'People I met', ['Age 25: Ann', 'Age 30: Ben', 'Age 40: Cleo']],
    ['that do not rise', 'Team plan', ['Age 25: Ann', 'Age 40: Ben', 'Age 30: Cleo']],
    ['of children', 'Vaccination plan', ['Age 1: one', 'Age 2: two', 'Age 12: three']],
    ['of two', 'Career plan', ['Age 25: lab', 'Age 40: own']],
  ])('is none of ages %s', (_what, title, lines) => {
    expect(read(title, ...lines)).toEqual([]);
  });
});

describe('years of a life that go on from each other', () => {
  const times = (...lines: readonly string[]): readonly unknown[] => readText(`# Life plan\n\n${lines.map((own, index) => `## ${String(index + 1)}) ${own}\n\n- a\n\n`).join('')}`).phases.map(({ title, span, duration }) => [title, span, duration]);

  it('are no lengths and no places', () => {
    expect(times('29–32 years – learn', '33–37 years – try', '38–45 years – own')).toEqual([['learn', null, null], ['try', null, null], ['own', null, null]]);
    expect(times('29–32 år – lära', '33–37 år – prova', '56 år – vila').map((own) => (own as readonly unknown[])[2])).toEqual([null, null, null]);
  });

  it('are lengths where they are few, or do not go on', () => {
    expect(times('1–2 years – learn', '2–3 years – try', '1–2 years – own').every((own) => (own as readonly unknown[])[2] !== null)).toBe(true);
    expect(times('20–30 years – learn', '20–25 years – try').every((own) => (own as readonly unknown[])[2] !== null)).toBe(true);
  });

  it('are no title in bold before calendar years', () => {
    expect(read('Life plan', '**52–54** (2026–2028) House', '**55–57** (2029–2031) Work less', '**58–60** (2032–2034) Rest').join()).not.toMatch(/5[47]|60/);
  });
});
