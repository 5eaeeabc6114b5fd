import { told } from './told-phases';

/** Three parts, each over two lines. */
const plan = (title: string, ...lines: readonly (readonly [string, string])[]): readonly string[] => told(`# ${title}\n\n${lines.map((pair, at) => `## ${['Hull', 'Deck', 'Mast'][at] ?? ''}\n${pair.join('\n')}\n- saw\n\n`).join('')}`);

describe('a start and an end, each on a line of its own', () => {
  it.each([
    ['fields', ['start:: 2027-01-01', 'end:: 2027-03-31'], ['start:: 2027-04-01', 'end:: 2027-06-30']],
    ['items', ['- **Start:** 2027-01-01', '- **End:** 2027-03-31'], ['- **Start:** 2027-04-01', '- **End:** 2027-06-30']],
    ['Spanish', ['Inicio: 1 de enero de 2027', 'Fin: 31 de marzo de 2027'], ['Inicio: 1 de abril de 2027', 'Fin: 30 de junio de 2027']],
    ['Chinese', ['- 开始时间：2027-01-01', '- 结束时间：2027-03-31'], ['- 开始时间：2027-04-01', '- 结束时间：2027-06-30']],
  ] as const)('are from when to when a phase goes: %s', (_name, first, second) => {
    expect(plan('Boat plan', first, second)).toEqual(['Hull date 2027-01-01..2027-03-31', 'Deck date 2027-04-01..2027-06-30']);
  });

  it('are weeks below phases, and one without an end goes on', () => {
    expect(told('# Boat plan\n\n## Phase 1: Hull\nStart: Week 1\nEnd: Week 4\n\n## Phase 2: Deck\nStart: Week 5\nEnd: Week 8\n')).toEqual(['1 Hull week 1..4', '2 Deck week 5..8']);
    expect(told('# Boat plan\n\n## Phase 1: Hull\nStart: 2027-01-01\nOwner: all\n\n## Phase 2: Deck\nStart: 2027-04-01\n')).toEqual(['1 Hull date 2027-01-01..null', '2 Deck date 2027-04-01..null']);
  });

  it('are none where the second lies before the first, or the day before no start', () => {
    expect(told('# Boat plan\n\n## Phase 1: Hull\nStart: 2027-03-01\nEnd: 2027-01-31\n\n## Phase 2: Deck\nSold: 2027-04-01\nPaid: 2027-05-01\n')).toEqual(['1 Hull date 2027-03-01..null', '2 Deck -']);
  });
});
