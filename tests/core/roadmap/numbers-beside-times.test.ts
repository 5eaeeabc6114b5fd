import { readText } from './read-text';

/** What each phase of a note says of its time: a year, or how long it is. */
const times = (title: string, ...lines: string[]) => readText(`# ${title}\n\n${lines.map((line) => `## ${line}\n\n- one\n- two\n\n`).join('')}`).phases.map(({ span, duration }) => span?.start ?? (duration === null ? null : `${String(duration.max)} ${duration.unit}`));

describe('a year beside an arrow', () => {
  it.each([
    ['is one before or behind another', ['Phase 1: Knights (2026 → 2027)', 'Phase 2: Rooks (2027 → 2028)'], ['2026', '2027']],
    ['is one beside a small number', ['Phase 1: Knights (10 → 2027)', 'Phase 2: Rooks (2027 → 10)'], ['2027', '2027']],
    ['is one where another sign stands', ['Phase 1: Knights (May 2027 → 12)', 'Phase 2: Rooks (2027 ~ 2500)'], ['2027-05', '2027']],
  ])('%s', (_what, lines, starts) => {
    expect(times('Chess plan', ...lines)).toEqual(starts);
  });
});

describe('a unit of a letter', () => {
  it('counts up to a hundred, a word or another script beyond it', () => {
    expect(times('My plan', 'Phase 1: Knights (4w)', 'Phase 2: Rooks (12w)', 'Phase 3: Queens (20W)')).toEqual(['4 week', '12 week', '20 week']);
    expect(times('My plan', 'Phase 1: Knights (120 weeks)', 'Phase 2: Rooks (150 weeks)')).toEqual(['120 week', '150 week']);
    expect(times('计划', '阶段 1：网（100天）', '阶段 2：船（120天）')).toEqual(['100 day', '120 day']);
  });

  it('is of months behind hours only where it is no minute', () => {
    expect(times('My plan', 'Phase 1: Nets (2 hours, 3 months)', 'Phase 2: Boats (2h 3 months)', 'Phase 3: Tides (2h 37m)')).toEqual(['3 month', '3 month', null]);
  });
});

describe('days', () => {
  it('that are places tell a plan of stages, whatever the note is called', () => {
    expect(readText('# Vinegar\n\n## Stage 1: Warm (day 7)\n\n- one\n- two\n\n## Stage 2: Cold (day 12)\n\n- one\n- two\n', 'Vinegar.md').phases.map(({ span }) => span?.start)).toEqual([7, 12]);
  });

  it('from one to another are planned in a diary, single ones are told', () => {
    const diary = (...days: string[]) => readText(`# Mi ruta de aprendizaje\n\n## Bitácora\n\n${days.map((day) => `### ${day}\n\nHoy.\n\n`).join('')}`).phases.map(({ title }) => title);
    expect(diary('Días 1-10: Redes', 'Días 11-20: Puertos', 'Días 21-30: Cables')).toEqual(['Redes', 'Puertos', 'Cables']);
    expect(diary('11/09/2026: Redes', '12/09/2026: Puertos', '13/09/2026: Cables')).toEqual([]);
  });
});
