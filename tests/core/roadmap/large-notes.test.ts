import { ROADMAP_SHAPES, roadmapOfShape } from '../../../preview/bench/roadmap-shapes';
import { growth, LINEAR } from './growth';

describe('a large roadmap note', () => {
  it.each(Object.keys(ROADMAP_SHAPES))('takes no more time than it is long: %s', (shape) => {
    expect(growth((size) => roadmapOfShape(shape, size), 5_000)).toBeLessThan(LINEAR);
  });
});
