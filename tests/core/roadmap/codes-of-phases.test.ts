import { headings, phases } from './told-phases';

describe('codes before titles', () => {
  it('are milestones where one is the zeroth, or the note speaks of them', () => {
    expect(phases(`# Roadmap\n\n${headings('M0: Setup', 'M1: Core', 'M2 — Beta (2 weeks)')}`)).toEqual([[0, 'Setup', null], [1, 'Core', null], [2, 'Beta', 'week']]);
    expect(phases(`# ロードマップ\n\n## マイルストーン一覧\n\n${headings('2. M1 — 基盤', '3. M2 — 画面', '4. M3 — 公開')}`)).toEqual([[1, '基盤', null], [2, '画面', null], [3, '公開', null]]);
  });

  it('are months where the note speaks of months, or of nothing', () => {
    expect(phases(`# Plan of three months\n\n${headings('M0: Setup', 'M1: Core', 'M2: Beta')}`).map(([, , unit]) => unit)).toEqual(['month', 'month', 'month']);
    expect(phases(`# Roadmap\n\n${headings('M1: Setup', 'M2: Core', 'M3: Beta')}`).map(([, , unit]) => unit)).toEqual(['month', 'month', 'month']);
    expect(phases(`# Milestones\n\n${headings('M1–M3: Setup', 'M4–M6: Core')}`).map(([, , unit]) => unit)).toEqual(['month', 'month']);
  });

  it('are numbers of phases with any letter', () => {
    expect(phases(`# Learning path\n\n${headings('B0 — Boats', 'B1 — Nets', 'B2 — Tides')}`)).toEqual([[0, 'Boats', null], [1, 'Nets', null], [2, 'Tides', null]]);
    expect(phases(`# Learning path\n\n${headings('B0 – Boats', 'B1 – Nets', 'B2 – Tides')}`)).toHaveLength(3);
    expect(phases(`# House\n\n${headings('A1: Kitchen', 'A2: Bath', 'A3: Cellar')}`)).toEqual([]);
  });

  it('are milestones in small letters too, months where a heading tells both, and neither with a letter behind', () => {
    expect(phases(`# Roadmap\n\n${headings('m0: Setup', 'm1: Core', 'm2: Beta')}`)).toEqual([[0, 'Setup', null], [1, 'Core', null], [2, 'Beta', null]]);
    expect(phases(`# Milestones of a month\n\n${headings('M1: Setup', 'M2: Core', 'M3: Beta')}`).map(([, , unit]) => unit)).toEqual(['month', 'month', 'month']);
    expect(phases(`# Roadmap\n\nThe milestones of it.\n\n${headings('M1: Setup', 'M2: Core', 'M3: Beta')}`).map(([, , unit]) => unit)).toEqual(['month', 'month', 'month']);
    expect(phases(`# Milestones\n\n${headings('1. M1', '2. M2', '3. M3')}`)).toEqual([]);
    expect(phases(`# Milestones\n\n${headings('1. M1 (day 3)', '2. M2 (day 9)', '3. M3 (day 12)')}`)).toEqual([[1, 'M1', 'day'], [2, 'M2', 'day'], [3, 'M3', 'day']]);
  });

  it('stand before a sign, with no more than a letter and two digits', () => {
    expect(phases(`# Learning path\n\n${headings('B0: Boats', 'B1: Nets', 'B2: Tides')}`)).toEqual([[0, 'Boats', null], [1, 'Nets', null], [2, 'Tides', null]]);
    expect(phases(`# Learning path\n\n${headings('B0-Boats', 'B1-Nets', 'B2-Tides')}`)).toEqual([]);
    expect(phases(`# Learning path\n\n${headings('D 1: Boats', 'D 2: Nets', 'D 3: Tides')}`)).toEqual([]);
    expect(phases(`# Learning path\n\n${headings('B100: Boats', 'B101: Nets', 'B102: Tides')}`)).toEqual([]);
    expect(phases(`# Learning path\n\n${headings('AB0: Boats', 'AB1: Nets', 'AB2: Tides')}`)).toEqual([]);
    expect(phases(`# Мой план\n\n${headings('Б1: Сети', 'Б2: Лодки', 'Б3: Волны')}`)).toEqual([]);
  });

  it('are none where they say how well one knows a language', () => {
    expect(phases(`# German plan\n\n${headings('A1 – Basics (3 months)', 'A2 – Daily life (4 months)', 'B1 – Work (6 months)')}`)).toEqual([[null, 'Basics', 'month'], [null, 'Daily life', 'month'], [null, 'Work', 'month']]);
    expect(phases(`# German plan\n\n${headings('B2 – Basics (3 months)', 'C1 – Daily life (4 months)', 'C2 – Work (6 months)')}`).map(([number]) => number)).toEqual([null, null, null]);
    expect(phases(`# German plan\n\n${headings('📘 A1 – Basics (3 months)', '📘 A2 – Daily life (4 months)', '📘 B1 – Work (6 months)')}`).map(([number]) => number)).toEqual([null, null, null]);
    expect(phases(`# German plan\n\n${headings('A1 – Basics', 'A2 – Daily life', 'B1 – Work')}`).map(([, title]) => title)).toEqual(['Basics', 'Daily life', 'Work']);
    expect(phases(`# Learning path\n\n${headings('A3 – Basics (3 months)', 'A4 – Daily life (4 months)', 'B3 – Work (6 months)')}`).map(([number]) => number)).toEqual([3, 4, 3]);
    expect(phases(`# Learning path\n\n${headings('A10 – Basics (3 months)', 'A11 – Daily life (4 months)', 'B12 – Work (6 months)')}`).map(([number]) => number)).toEqual([10, 11, 12]);
    expect(phases(`# German plan\n\n${headings('A1 – Basics', 'A2 – Daily life', 'B1 – Work').replaceAll('- one', 'Goal: talk')}`)).toEqual([[null, 'Basics', null], [null, 'Daily life', null], [null, 'Work', null]]);
  });

  it('count in versions, to the last part', () => {
    expect(phases(`# Roadmap\n\n## Version plan\n\n${headings('v2.1 — Search', 'v2.1.1 — Repair', 'v2.2 — Maps').replaceAll('## v', '### v')}`)).toEqual([[2.1, 'Search', null], [null, 'Repair', null], [2.2, 'Maps', null]]);
    expect(phases(`# Roadmap\n\n## Version plan\n\n${headings('v1.8 — Search', 'v1.9 — Repair', 'v1.10 — Maps', 'v2.0.1 — Boats').replaceAll('## v', '### v')}`)).toEqual([[1.8, 'Search', null], [1.9, 'Repair', null], [null, 'Maps', null], [null, 'Boats', null]]);
  });

  it('are no plan in versions that fall', () => {
    expect(phases(`# Roadmap\n\n## Version plan\n\n${headings('v2.3 — Search', 'v2.2 — Repair', 'v2.1 — Maps').replaceAll('## v', '### v')}`)).toEqual([]);
  });

  it('are numbers of versions with dots alone', () => {
    expect(phases(`# Roadmap\n\n${headings('Version 1-2-3: A', 'Version 1-3-1: B', 'Version 1-4-0: C')}`)).toEqual([]);
    expect(phases(`# Roadmap\n\n${headings('Phase 1-2-3: A', 'Phase 4-5-6: B')}`).map(([number]) => number)).toEqual([1, 4]);
  });

  it('open horizons by their number', () => {
    expect(phases(`# Harbour\n\n${headings('Horizon 0 — Unblock (days)', 'Horizon 1 — Earn (weeks)', 'Horizon 2 — Grow (6 months)')}`)).toEqual([]);
    expect(phases(`# Harbour plan\n\n${headings('Horizon 0 — Unblock (days)', 'Horizon 1 — Earn (weeks)', 'Horizon 2 — Grow (6 months)')}`)).toEqual([[0, 'Unblock', null], [1, 'Earn', null], [2, 'Grow', 'month']]);
  });
});
