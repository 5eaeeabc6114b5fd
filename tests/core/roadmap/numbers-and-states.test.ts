import { headings, phases } from './told-phases';

describe('numbers that are no times', () => {
  it('are those of a rating, of minutes behind hours, and units alone in brackets', () => {
    expect(phases(`# Chess plan\n\n${headings('Phase 1: Knights (1400 → 1800)', 'Phase 2: Rooks (1800 → 2000)', 'Phase 3: Queens (2000 → 2200)')}`).map(([, , unit]) => unit)).toEqual([null, null, null]);
    expect(phases(`# Plan\n\n${headings('Phase 0: Rods (2 hours 37m)', 'Phase 1: Nets (2h 37m)', 'Phase 2: Boats (weeks)', 'Phase 3: Tides (semanas)')}`).map(([, , unit]) => unit)).toEqual([null, null, null, null]);
    expect(phases(`# План\n\n${headings('Этап 1: Сети (месяц)', 'Этап 2: Лодки (неделя)')}`).map(([, , unit]) => unit)).toEqual(['month', 'week']);
    expect(phases(`# Plan\n\n${headings('Fase 1: Redes (mes)', 'Étape 2 : Filets (mois)', 'Fase 3: Barcos (mês)', 'Phase 4: Tides (week)')}`).map(([, , unit]) => unit)).toEqual(['month', 'month', 'month', 'week']);
  });

  it.each([
    ['sv', 'Fas 1: Nät (planerad)', 'Fas 2: Båt (valfritt)'], ['nl', 'Fase 1: Netten (in uitvoering)', 'Fase 2: Boot (gepland)'], ['pl', 'Etap 1: Sieci (w toku)', 'Etap 2: Łódź (zaplanowane)'], ['cs', 'Fáze 1: Sítě (probíhá)', 'Fáze 2: Loď (volitelné)'], ['pt', 'Fase 1: Redes (opcional)', 'Fase 2: Barco (previsto)'],
  ])('states are no part of a title: %s', (_language, ...lines) => {
    expect(phases(`# Plan\n\n${headings(...lines)}`).map(([, title]) => title)).toEqual(lines.map((line) => line.replace(/^[^:]*: /, '').replace(/ \(.*$/, '')));
  });

  it('an overview with a number of its own is no phase', () => {
    expect(phases(`# 学习路线图\n\n## 1. 阶段总览\n\nText.\n\n${headings('阶段 1：网', '阶段 2：船')}`).map(([, title]) => title)).toEqual(['网', '船']);
  });

  it('an overview is no phase by a number of its own, nor a list of them the first', () => {
    expect(phases(`# 学习路线图\n\n${headings('阶段一览', '阶段 1：网', '阶段 2：船')}`).map(([, title]) => title)).toEqual(['网', '船']);
    expect(phases(`# 学習ロードマップ\n\n${headings('1. フェーズ一覧', 'フェーズ1：網', 'フェーズ2：船')}`).map(([, title]) => title)).toEqual(['網', '船']);
    expect(phases(`# My plan\n\n${headings('1st phase review of nets', '2nd phase review of boats')}`)).toHaveLength(2);
  });

  it('are lengths beside lengths, which stay in the title', () => {
    expect(phases(`# Money plan\n\n${headings('Phase 1: 2 months (8 weeks)', 'Phase 2: 3 months (12 weeks)')}`)).toEqual([[1, '2 months', 'week'], [2, '3 months', 'week']]);
    expect(phases(`# Money plan\n\n${headings('Phase 1: Weeks 1-2 (March 2027)', 'Phase 2: Weeks 3-4 (April 2027)')}`)).toEqual([[1, 'Weeks 1-2', 'date'], [2, 'Weeks 3-4', 'date']]);
  });
});
