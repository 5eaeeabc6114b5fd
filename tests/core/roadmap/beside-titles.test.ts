import { headings, told } from './told-phases';

describe('what stands beside titles and times', () => {
  const plan = (...heads: readonly string[]): readonly string[] => told(`# Boat plan\n\n${headings(...heads)}`);

  it('is a check mark, a disc with a word, or "now" before the months in brackets', () => {
    expect(plan('Phase 0 ✓ Knots', 'Phase 1   Sails')).toEqual(['0 Knots -', '1 Sails -']);
    expect(plan('Phase 1 — Knots (Weeks 1-4) 🔴 URGENT', 'Phase 2 — Sails (Weeks 5-8) 🔵 NOT SOON')).toEqual(['1 Knots week 1..4', '2 Sails week 5..8']);
    expect(plan('Phase 1 — Knots (Weeks 1-4) 🔴 and one or two more', 'Phase 2 — Sails (Weeks 5-8)')[0]).toMatch(/two more/);
    expect(plan('Horizon 1 — Now (0-3 months)', 'Horizon 2 — Next (3-9 months)', 'Horizon 3 — Bet (9-18 months)')).toEqual(['1 Now month 0..3', '2 Next month 3..9', '3 Bet month 9..18']);
  });

  it('is a sentence of a time right below a heading', () => {
    const below = (line: string): readonly string[] => told(`# Boat plan\n\n## 1. Knots\n\n${line}\n\ntext\n\n## 2. Sails\n\nWeeks 4–6. Needs: knots.\n\ntext\n`);
    expect(below('Weeks 1–3. Needs: nothing.')).toEqual(['1 Knots week 1..3', '2 Sails week 4..6']);
    expect(below('Weeks 1–3 are calm. Needs: nothing.')).toEqual([]);
  });
});

describe('pictures written with colons', () => {
  it('are no part of a title, as words with colons are', () => {
    expect(told('# Boat plan\n\n## Month 1 :rocket:\n\n- a\n\n## Month 2: sails :star2:\n\n- b\n\n## Month 3: sea:land:air\n\n- c\n')).toEqual(['1 Month 1 month 1', '2 sails month 2', '3 sea:land:air month 3']);
  });
});

describe('months that end', () => {
  it('are those of the plan told again, also below a heading for phases', () => {
    const months = (title: (own: number) => string): string => [1, 2, 3].map((own) => `### ${title(own)}\n\n- a\n\n`).join('');
    expect(told(`# 学习路径\n\n## 内容\n\n${months((own) => `第${own}个月：课程${'一二三'[own - 1] ?? ''}`)}## 阶段性检查点\n\n${months((own) => `第${own}个月结束`)}`)).toEqual(['1 课程一 month 1', '2 课程二 month 2', '3 课程三 month 3']);
  });
});
