import { words } from '../../src/text/words';
import { buildReading } from '../../src/views/view-model/reading-model';
import { readNote } from '../core/roadmap/read-vault';

const NOTE = '# Plan\n\n## Phase 1: A (Month 0-2)\n- a\n\n### Reading\n- b\n\n### Week 1\n- c\n\n## Phase 2: B (Month 3-5)\nGoal: d\n\n## Interlude\n- e\n';
const model = (doubts: boolean, shown = 500): ReturnType<typeof buildReading> => buildReading(NOTE, readNote(NOTE), words('en'), { doubts, shown });

describe('the rows of what the reader saw', () => {
  it('are all lines that say something, drawn by how they were read', () => {
    expect(model(false).rows.map(({ line, look }) => `${String(line)} ${look}`)).toEqual(['1 taken', '3 phase', '4 plain', '6 plain', '7 plain', '9 doubt', '10 plain', '12 phase', '13 taken', '15 plain', '16 plain']);
  });

  it('are, where only doubts are wanted, the phases, what looks like one and headings of no phase', () => {
    expect(model(true).rows.map(({ line }) => line)).toEqual([3, 9, 12, 15]);
  });

  it('say how many more there are, and name each as a sentence', () => {
    const { rows, more } = model(false, 3);
    expect(rows).toHaveLength(3);
    expect(more).toBe('Show 8 more lines');
    expect(rows[1]?.name).toBe('Line 3: Phase 1: months 0–2. \u2068## Phase 1: A (Month 0-2)\u2069');
  });
});
