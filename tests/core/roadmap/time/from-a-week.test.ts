import { readText } from '../read-text';

const spans = (...times: readonly string[]): readonly unknown[] => readText(`# Plan\n\n${times.map((own, at) => `## Phase ${String(at + 1)}: x (${own})\n\n- a\n\n`).join('')}`).phases.map(({ span }) => [span?.start, span?.end, span?.open]);

describe('from a week on', () => {
  it.each([
    ['en', 'from the 15th week'], ['es', 'desde la semana 15'], ['es', 'a partir de la semana 15'], ['fr', 'dès la semaine 15'], ['pt', 'a partir da semana 15'], ['it', 'dalla settimana 15'], ['de', 'ab der 15. Woche'],
  ])('has no end, whatever article stands before it: %s %s', (_language, time) => {
    expect(spans('weeks 1-14', time)[1]).toEqual([15, null, true]);
  });

  it('is not said where a longer word stands between', () => {
    expect(spans('weeks 1-14', 'from Berlin week 15')[1]).not.toEqual([15, null, true]);
  });
});
