import { growth, LINEAR } from './growth';
import { plan, table } from './told-phases';

describe('a week with its title once', () => {
  it('goes on in rows that only say the week', () => {
    expect(plan('Week | Day | Topic', '**Week 1: Hull** | Day 1 | saw', '**Week 1** | Day 2 | plane', '**Week 2: Sail** | Day 1 | sew', '**Week 2** | Day 2 | knot')).toEqual(['Hull week 1', 'Sail week 2']);
    expect(plan('Week | Day | Topic', 'Week 1 Hull | Day 1 | saw', 'Week 1 | Day 2 | plane', 'Week 2 Sail | Day 1 | sew', 'Week 2 | Day 2 | knot')).not.toEqual(['Hull week 1', 'Sail week 2']);
  });

  it('is not the first of several', () => {
    expect(plan('Phase | Weeks | Work', 'Phase 1–2 | 1 | all', 'Phase 1 | 2 | saw', 'Phase 3 | 3 | oil')[0]).toBe('1 Phase 1 week 1');
  });
});

describe('codes of phases in a column', () => {
  it('are numbers, and the title is what another column says, with or without a time', () => {
    expect(plan('Phase | Time | Work', 'P0 | 1 week | Saw', 'P1 | 2 weeks | Plane', 'P2 | extra | Oil')).toEqual(['0 Saw 1 weeks', '1 Plane 2 weeks', '2 Oil -']);
  });
});

describe('months with titles beside weeks', () => {
  it('take no more time than there are of them', () => {
    const rows = (count: number): readonly string[] => Array.from({ length: count }, (_none, at) => `Week ${String(at % 200 + 1)} | Month ${String(at % 50 + 1)} – Saw | x`);
    expect(growth((count) => `# Boat plan\n\n${table('Weeks | Focus | Work', ...rows(count))}`, 6000)).toBeLessThan(LINEAR);
  });
});
