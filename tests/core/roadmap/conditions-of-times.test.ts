import { headings, table, told } from './told-phases';

describe('a year of two digits behind a day and a month', () => {
  it('is one from 2015 to 2049', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Hull (26.03.15 - 02.04.15)', 'Phase 2: Mast (03.04.49 - 10.04.49)')}`, 'Note.md')).toEqual(['1 Hull date 2015-03-26..2015-04-02', '2 Mast date 2049-04-03..2049-04-10']);
    expect(told(`# Boat plan\n\n${headings('Phase 1: Hull (26.03.14 - 02.04.14)', 'Phase 2: Mast (03.04.50 - 10.04.50)')}`, 'Note.md')).toEqual(['1 Hull (26.03.14 - 02.04.14) -', '2 Mast (03.04.50 - 10.04.50) -']);
  });

  it('is none of a version with a month of one digit', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Hull (10.1.25)', 'Phase 2: Mast (10.2.25)')}`, 'Note.md')).toEqual(['1 Hull (10.1.25) -', '2 Mast (10.2.25) -']);
  });

  it('is none of four numbers, or behind a space', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Hull (10/15/20/25 km)', 'Phase 2: Mast (26.03 .25)')}`, 'Note.md')).toEqual(['1 Hull -', '2 Mast (26.03 .25) -']);
  });
});

describe('a week of a month', () => {
  it('has one or two short words before the month', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Hull (first week from May)', 'Phase 2: Mast (first week June)', 'Phase 3: Sail (first week of next July 2027)')}`, 'Note.md')).toEqual(['1 Hull week 1', '2 Mast week 1', '3 Sail week 1']);
    expect(told(`# Boat plan\n\n${headings('Primera semana de la mayo', 'Segunda semana de mayo', 'Tercera semana de mayo de 2027')}`, 'Note.md')).toEqual(['Primera semana de la mayo -', 'Segunda semana de mayo -', 'Tercera semana de mayo de 2027 date 2027-05']);
  });

  it('has no three words before the month', () => {
    expect(told(`# Boat plan\n\n${headings('First week of the new May', 'Second week of the new June', 'Third week of the new July')}`, 'Note.md')).toEqual(['1 of the new May week 1', '2 of the new June week 2', '3 of the new July week 3']);
  });
});

describe('a week of any month', () => {
  it('is a week of the plan where the month has a number', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Hull (first week of month 1)', 'Phase 2: Mast (second week of month 2)')}`, 'Note.md')).toEqual(['1 Hull week 1', '2 Mast week 2']);
  });

  it('is told by words of four letters at most', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Hull (week 2 of each month)', 'Phase 2: Mast (week 3 of every month)')}`, 'Note.md')).toEqual(['1 Hull (week 2 of each month) -', '2 Mast week 3']);
  });

  it('is no day', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Hull (first day of the month)', 'Phase 2: Mast (second day of the month)')}`, 'Note.md')).toEqual(['1 Hull day 1', '2 Mast day 2']);
  });

  it('has a word between', () => {
    expect(told(`# Boat plan\n\n${headings('第一周 月末总结', '第二周 月末总结', '第三周 月末总结')}`, 'Note.md')).toEqual(['1 月末总结 week 1', '2 月末总结 week 2', '3 月末总结 week 3']);
  });
});

describe('stretches of months', () => {
  it('are lengths where none of them begins now', () => {
    expect(told(`# Boat plan\n\n${headings('Hull (2026)', 'Mast (3–9 months)', 'Sail (6–12 months)')}`, 'Note.md')).toEqual(['Hull date 2026', 'Mast 3 months', 'Sail 6 months']);
  });

  it('are lengths where only two meet, or not all of them do', () => {
    expect(told(`# Boat plan\n\n${headings('Hull (6–12 months)', 'Mast (12+ months)')}`, 'Note.md')).toEqual(['Hull 6 months', 'Mast 12 months']);
    expect(told(`# Boat plan\n\n${headings('Hull (6–12 months)', 'Mast (12–18 months)', 'Sail (18–24 months)', 'Rope (30+ months)')}`, 'Note.md')).toEqual(['Hull 6 months', 'Mast 12 months', 'Sail 18 months', 'Rope 30 months']);
  });
});

describe('two months before one sign', () => {
  it('have a comma or a dot between them, and no other sign', () => {
    expect(told(`# Boat plan\n\n${headings('第一阶段（2026年2,3月）', '第二阶段（2026年4，5月）', '第三阶段（2026年6・7月）', '第四阶段（2026年8;9月）')}`, 'Note.md')).toEqual(['1 第一阶段 date 2026-02..2026-03', '2 第二阶段 date 2026-04..2026-05', '3 第三阶段 date 2026-06..2026-07', '4 第四阶段 date 2026']);
  });
});

describe('letters with a slash behind a phase', () => {
  it('are two phases at once, before a colon', () => {
    expect(told(`# Boat plan\n\n${headings('Phase A/B: hull', 'Phase C/D: mast', 'Phase E/F: sail')}`, 'Note.md')).toEqual(['hull -', 'mast -', 'sail -']);
  });
});

describe('where one is', () => {
  it('is said in four words at most', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Hull ← you are here right now', 'Phase 2: Mast', 'Phase 3: Sail')}`, 'Note.md')).toEqual(['1 Hull ← you are here right now -', '2 Mast -', '3 Sail -']);
  });
});

describe('stretches of months behind now', () => {
  it('are places where they overlap and rise', () => {
    expect(told(`# Boat plan\n\n${table('When | Work', 'Now | Hull', '3–9 months | Mast', '6–12 months | Sail')}`, 'Note.md')).toEqual(['Hull date now', 'Mast month 3..9', 'Sail month 6..12']);
  });

  it('are lengths where they only meet, begin alike, are one, or are no stretches', () => {
    expect(told(`# Boat plan\n\n${table('When | Work', 'Now | Hull', '3–6 months | Mast', '6–9 months | Sail')}`, 'Note.md')).toEqual(['Hull date now', 'Mast 3 months', 'Sail 6 months']);
    expect(told(`# Boat plan\n\n${table('When | Work', 'Now | Hull', '3–6 months | Mast', '3–9 months | Sail', '12+ months | Rope')}`, 'Note.md')).toEqual(['Hull date now', 'Mast 3 months', 'Sail 3 months', 'Rope 12 months']);
    expect(told(`# Boat plan\n\n${table('When | Work', 'Now | Hull', '6+ months | Mast')}`, 'Note.md')).toEqual(['Hull date now', 'Mast 6 months']);
    expect(told(`# Boat plan\n\n${table('When | Work', 'Now | Hull', '3 months | Mast', '6+ months | Sail')}`, 'Note.md')).toEqual(['Hull date now', 'Mast 3 months', 'Sail 6 months']);
  });
});
