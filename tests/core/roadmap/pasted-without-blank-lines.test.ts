import { readText } from './read-text';

const phases = (text: string): readonly unknown[] => readText(text).phases.map(({ number, title, line }) => [number, title, line]);

describe('lines that open phases right behind the items of a list, as pasted text has them', () => {
  const pasted = (word: string, marks: readonly string[], titles: readonly string[], end = '\n'): string =>
    ['# Plan', '', ...titles.flatMap((title, at) => [`${word} ${String(at + 1)}: ${title}`, ...marks.map((mark) => `${mark} a`)])].join(end);

  it.each([
    ['Phase', 'Hull', 'Mast', 'Sails'], ['Etappe', 'Rumpf', 'Mast', 'Segel'], ['Étape', 'Coque', 'Mât', 'Voiles'], ['Fase', 'Casco', 'Mástil', 'Velas'], ['Этап', 'Корпус', 'Мачта', 'Паруса'], ['阶段', '船体', '桅杆', '帆'], ['フェーズ', '船体', 'マスト', '帆'],
  ])('are phases, below bullets and numbers, whatever ends a line: %s', (word, first, second, third) => {
    const found = [[1, first, 3], [2, second, 6], [3, third, 9]];
    expect(phases(pasted(word, ['-', '-'], [first, second, third]))).toEqual(found);
    expect(phases(pasted(word, ['1.', '2.'], [first, second, third]))).toEqual(found);
    expect(phases(pasted(word, ['*', '*'], [first, second, third], '\r\n'))).toEqual(found);
  });

  it('have the items behind them, also those that stand deeper', () => {
    const { phases: [first, second] } = readText('# Plan\n\nPhase 1: Hull\n- draw\n    - on paper\nPhase 2: Mast\n- glue\n');
    expect([first?.endLine, second?.endLine]).toEqual([5, 7]);
  });

  it('have their times, with and without a blank line before them', () => {
    expect(readText('# Plan\n\nPhase 1: Hull (months 1-2)\n- draw\n\nPhase 2: Mast (months 3-4)\n- glue\nPhase 3: Sails (months 5-6)\n- sew\n').phases.map(({ span }) => [span?.start, span?.end])).toEqual([[1, 2], [3, 4], [5, 6]]);
  });
});

describe('lines inside a paragraph or an item', () => {
  it('are prose, though they begin as a phase does', () => {
    expect(phases('# Boat plan\n\n## Phase 1: Hull\n\nWe have built three boats, and the mast of\nPhase 2: was never part of that.\n\n## Phase 3: Sails\n\n- a\n')).toEqual([[1, 'Hull', 3], [3, 'Sails', 8]]);
    expect(phases('# Boat plan\n\nHere is what I learned of it, and\nPhase 1: hull took long, so that\nPhase 2: mast came late.\n')).toEqual([]);
  });

  it('are prose behind a lone item too', () => {
    expect(phases('# Boats\n\n- I read that\nPhase 1 is the hull, and slept.\n- I woke up, and\nPhase 2 is the mast, which I saw.\n')).toEqual([]);
  });

  it('end no list of a phase where they open none', () => {
    expect(readText('# Plan\n\n## Phase 1: Hull\n\n- draw\nand cut it\n\n## Phase 2: Mast\n\n- glue\n').phases.map(({ title, endLine }) => [title, endLine])).toEqual([['Hull', 6], ['Mast', 10]]);
  });
});
