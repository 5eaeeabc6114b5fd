import type { Block } from '../../../../../src/core/roadmap/outline/outline';
import { plainText } from '../../../../../src/core/roadmap/outline/plain-text';
import { phaseLine } from '../../../../../src/core/roadmap/phases/line/phase-line';

function block(kind: Block['kind'], raw: string): Block {
  return { kind, line: 1, level: kind === 'heading' ? 2 : 0, parent: -1, raw, plain: plainText(raw), task: null, mark: kind === 'item' ? '-' : '', first: true, quote: 0, folded: 0 };
}

/** Kind, number and title of a line read as the opening of a phase, and whether a time is in it. */
function told(kind: Block['kind'], raw: string): string | null {
  const line = phaseLine(block(kind, raw));
  return line === null ? null : [line.kind, line.number ?? '-', line.title, ...(line.mention === null ? [] : [`at ${line.mention.form}`]), ...(line.rest === '' ? [] : [`then ${line.rest}`])].join(' | ');
}

describe('a heading as the opening of a phase', () => {
  test.each([
    ['Phase 1 — Capability (Months 3–9)', 'phase | 1 | Capability | at position'],
    ['**Phase II: Build**', 'phase | 2 | Build'],
    ['Phase 1 of 3: Listen', 'phase | 1 | Listen'],
    ['Fase 2 de 3: Escuchar', 'phase | 2 | Escuchar'],
    ['Phase 2 von 3: Zuhören', 'phase | 2 | Zuhören'],
    ['Fase 1 de 3 meses: Escuchar', 'phase | 1 | Escuchar | at either'],
    ['Phase Nr. 4: Bauen', 'phase | 4 | Bauen'],
    ['Phase A: Listen', 'phase | 1 | Listen'],
    ['2. Phase: Build', 'phase | 2 | Build'],
    ['🚀 Phase 3: Ship it | 6 weeks', 'phase | 3 | Ship it | at either'],
    ['Etapa 2: Construir (meses 4 a 6)', 'phase | 2 | Construir | at position'],
    ['第一阶段：打基础（第1-3个月）', 'phase | 1 | 打基础 | at position'],
    ['1. Foundations', 'number | 1 | Foundations'],
    ['Month 1: Set up', 'box | 1 | Set up | at position'],
    ['Month 2: January', 'box | 2 | Month 2 | at position'],
    ['Q3 2026: Launch', 'calendar | - | Launch | at calendar'],
    ['Short term (0-6 months)', 'horizon | - | Short term | at either'],
    ['Short-term (0-6 months)', 'horizon | - | Short-term | at either'],
    ['By the end of March', 'calendar | - | By the end of March | at calendar'],
    ['Foundations (Months 1-3)', 'titled | - | Foundations | at position'],
  ])('%s', (raw, expected) => {
    expect(told('heading', raw)).toBe(expected);
  });

  test.each(['Resources', 'How I work', 'Depth beats breadth', ''])('"%s" opens none', (raw) => {
    expect(told('heading', raw)).toBeNull();
  });

  it('nor does a line longer than a title', () => {
    expect(told('heading', `Phase 1: ${'word '.repeat(30)}`)).not.toBeNull();
    expect(told('heading', `Phase 1: ${'word '.repeat(90)}`)).toBeNull();
  });
});

describe('a list item as the opening of a phase', () => {
  test.each([
    ['**Phase 1** (Months 1–3): Learn the ropes', 'phase | 1 | Learn the ropes | at position'],
    ['**Phase 2: Build.** With two others.', 'phase | 2 | Build | then With two others.'],
    ['Phase 1 closed late.', 'phase | 1 | closed late.'],
  ])('%s', (raw, expected) => {
    expect(told('item', raw)).toBe(expected);
  });
});
