import { sides } from '../../../../src/core/roadmap/fields/rule-sides';

describe('the two sides of a rule', () => {
  test.each<[string, string | null, string | null]>([
    ['Depth beats breadth.', 'Depth', 'breadth'], ['Depth > breadth', 'Depth', 'breadth'], ['Prefer shipping to studying', 'shipping', 'studying'], ['Ship, don’t just study', 'Ship', 'study'],
    ['Depth over breadth – one stack at a time', 'Depth', 'breadth'], ['Rule 1: depth beats breadth', 'depth', 'breadth'],
    ['Tiefe schlägt Breite', 'Tiefe', 'Breite'], ['La profondeur prime sur l’étendue', 'La profondeur', 'l’étendue'], ['深度胜过广度', '深度', '广度'], ['広さより深さ', '深さ', '広さ'], ['Derinlik genişliği yener', 'Derinlik', 'genişliği'],
    ['Sleep eight hours', null, null], ['', null, null], ['> > >', null, null], ['beats breadth', null, null],
  ])('%s', (text, better, worse) => {
    const own = sides(text);
    expect([own.better, own.worse]).toEqual([better, worse]);
  });

  it('are not looked for in a long text', () => {
    expect(sides(`Depth beats breadth ${'and more '.repeat(40)}`).better).toBeNull();
  });
});
