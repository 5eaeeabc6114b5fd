import { plan, table, told } from './told-phases';

describe('the times of a column', () => {
  it.each([
    ['a quarter with its months in brackets', 'Work | Slot', ['Draw | Q2 2027 (Apr-Jun)', 'Build | Q3 2027 (Jul-Sep)'], ['Draw quarter 2027-Q2', 'Build quarter 2027-Q3']],
    ['a week with a word in brackets', 'Work | Slot', ['Draw | Week 1 (easy)', 'Build | Week 2 (hard)'], ['Draw week 1', 'Build week 2']],
    ['a month with a season in wide brackets', '作業 | 枠', ['設計する | 2027年4月（春）', '建造する | 2027年7月（夏）'], ['設計する date 2027-04', '建造する date 2027-07']],
    ['a week with a word in wide brackets', '段 | 内容', ['第1周（轻松） | 画图', '第2周（困难） | 造船'], ['画图 week 1', '造船 week 2']],
    ['no length with a word in brackets', 'Work | Slot', ['Draw | 2 weeks (easy)', 'Build | 3 weeks (hard)'], []],
    ['a week with more behind a dot', 'Work | Slot', ['Draw it | Week 1 · from 27 July', 'Build it | Week 2 · from 3 August'], ['Draw it week 1', 'Build it week 2']],
    ['a week with more behind a dot, in German', 'Arbeit | Abschnitt', ['Zeichnen | Woche 1 · ab 27. Juli', 'Bauen | Woche 2 · ab 3. August'], ['Zeichnen week 1', 'Bauen week 2']],
    ['no length with more behind a dot', 'Work | Slot', ['Draw it | 2 weeks · from 27 July', 'Build it | 3 weeks · from 3 August'], []],
    ['letters below their word', 'Months | Work', ['M1-M2 | Draw', 'M3 | Build'], ['Draw month 1..2', 'Build month 3']],
    ['a letter and a plus', 'Month | Work', ['M+1 | Draw', 'M+3 – M+6 | Build'], ['Draw month 1', 'Build month 3..6']],
    ['letters below their word, in French', 'Semaine | Travail', ['S1 | Dessiner', 'S2-S3 | Construire', 'S4 – 6 | Vendre'], ['Dessiner week 1', 'Construire week 2..3', 'Vendre week 4..6']],
    ['letters below a sign that is written behind numbers', '周 | 内容', ['W1 | 画图', 'W2-W3 | 造船'], ['画图 week 1', '造船 week 2..3']],
    ['no letters of two kinds', 'Semaine | Travail', ['S1-T2 | Dessiner', 'S3-T4 | Construire'], []],
    ['no letters below another word', 'Where | Work', ['S1 | Draw', 'S2 | Build'], []],
  ])('may be %s', (_what, head, rows, phases) => {
    expect(plan(head, ...rows)).toEqual(phases);
  });

  it('are none where it counts days in a week', () => {
    expect(plan('Week | Run days | Focus', '1 | 5 | Base', '2 | 5 | Speed', '3 | 4 | Rest')).toEqual(['Base week 1', 'Speed week 2', 'Rest week 3']);
    expect(plan('Block | Run days', 'Base | 5', 'Speed | 5', 'Rest | 4')).toEqual([]);
    expect(plan('Block | Lauftage', 'Base | 5', 'Speed | 5', 'Rest | 4')).toEqual([]);
  });

  it('are days where it counts more of them, reaches over several, or says no more than that', () => {
    expect(plan('Block | Camp days', 'Base | 8', 'Speed | 5', 'Rest | 9')).toEqual(['Base 8 days', 'Speed 5 days', 'Rest 9 days']);
    expect(plan('Day range | Block', '1-3 | Base', '4-6 | Speed', '7 | Rest')).toEqual(['Base day 1..3', 'Speed day 4..6', 'Rest day 7']);
    expect(plan('day | Block', '1 | Base', '2 | Speed', '3 | Rest')).toEqual(['Base day 1', 'Speed day 2', 'Rest day 3']);
    expect(plan('Block | Duration (days)', 'Base | 5', 'Speed | 5', 'Rest | 4')).toEqual(['Base 5 days', 'Speed 5 days', 'Rest 4 days']);
    expect(plan('Slot | Block', 'Day 1 | Base', 'Day 2 | Speed', 'Day 3 | Rest')).toEqual(['Base day 1', 'Speed day 2', 'Rest day 3']);
    expect(plan('Week number | Block', '1 | Base', '2 | Speed', '3 | Rest')).toEqual(['Base week 1', 'Speed week 2', 'Rest week 3']);
  });
});

describe('the order of day and month', () => {
  it.each([
    ['the day first', ['01/02/2027', '13/02/2027', '1/3/2027'], ['2027-02-01', '2027-02-13', '2027-03-01']],
    ['the month first', ['01/02/2027', '02/13/2027', '3/1/2027'], ['2027-01-02', '2027-02-13', '2027-03-01']],
  ])('is that of the one row that tells it: %s', (_what, days, spans) => {
    expect(plan('Phase | When', ...days.map((own, at) => `${['Draw', 'Build', 'Sail'][at] ?? ''} | ${own}`))).toEqual([`Draw date ${String(spans[0])}`, `Build date ${String(spans[1])}`, `Sail date ${String(spans[2])}`]);
  });

  it('is told by another column too', () => {
    expect(plan('Work | Start | End', 'Draw | 1/2/2027 | 5/2/2027', 'Build | 6/2/2027 | 28/2/2027')).toEqual(['Draw date 2027-02-01..2027-02-05', 'Build date 2027-02-06..2027-02-28']);
  });

  it('is left alone where none tells it, or two tell two', () => {
    expect(plan('Phase | When', 'Draw | 01/02/2027', 'Build | 12/12/2027', 'Sail | 03/01/2028')).toEqual(['Draw -', 'Build -', 'Sail -']);
    expect(plan('Phase | When', 'Draw | 01/02/2027', 'Build | 28/02/2027', 'Sail | 03/29/2027')).toEqual(['Draw -', 'Build date 2027-02-28', 'Sail date 2027-03-29']);
  });
});

describe('which columns tell the time and the title', () => {
  it.each([
    ['in English', 'Week | Dates | Work', ['1 | 27 July | Draw', '2 | 3 August | Build'], ['Draw week 1', 'Build week 2']],
    ['with the dates first', 'Dates | Week | Work', ['27 July | 1 | Draw', '3 August | 2 | Build'], ['Draw week 1', 'Build week 2']],
    ['in Spanish', 'Fechas | Semana | Trabajo', ['27 de julio | 1 | Dibujar', '3 de agosto | 2 | Construir'], ['Dibujar week 1', 'Construir week 2']],
  ])('weeks, not dates without a year, %s', (_what, head, rows, phases) => {
    expect(plan(head, ...rows)).toEqual(phases);
  });

  it('dates with a year, not weeks; and no weeks where a row has none', () => {
    expect(plan('Week | Start | End | Work', '1 | 2027-07-05 | 2027-07-11 | Draw', '2 | 2027-07-12 | 2027-07-18 | Build')).toEqual(['1 Draw date 2027-07-05..2027-07-11', '2 Build date 2027-07-12..2027-07-18']);
    expect(plan('Month | Week | Work', '1 | 1-4 | Draw', '2 | 5-8 | Build')).toEqual(['Draw month 1', 'Build month 2']);
    expect(plan('Dates | Days | Work', '1 - 5 July | 5 | Draw', '6 - 14 July | 9 | Build')).toEqual(['Draw -', 'Build -']);
    expect(plan('Month | Weeks | Work', 'July | 1-4 | Draw', 'August | – | Build')).toEqual(['Draw -', 'Build -']);
  });

  it.each([
    ['Week | Dates | Work', ['1 | to be said | Draw', '2 | later on | Build'], ['Draw week 1', 'Build week 2']],
    ['Semana | Fechas | Trabajo', ['1 | por decir | Dibujar', '2 | por decir | Construir'], ['Dibujar week 1', 'Construir week 2']],
    ['Week | Dates', ['1 | around Easter', '2 | after Easter'], []],
  ])('no title in a column for dates: %s', (head, rows, phases) => {
    expect(plan(head, ...rows)).toEqual(phases);
  });

  it('a title of one Han sign, but not of one letter', () => {
    expect(plan('周 | 内容', '1 | 画', '2 | 造船')).toEqual(['画 week 1', '造船 week 2']);
    expect(plan('週 | 内容', '1 | 画画', '2 | 船')).toEqual(['画画 week 1', '船 week 2']);
    expect(plan('Week | Work', '1 | A', '2 | B')).toEqual([]);
  });

  it('no title in columns for days of the week, of months and phases too', () => {
    expect(plan('Month | Mon | Tue | Wed | Thu | Focus', '1 | easy | rest | easy | hill | Base', '2 | fast | rest | fast | hill | Speed')).toEqual(['Base month 1', 'Speed month 2']);
    expect(plan('Monat | Montag | Dienstag | Mittwoch | Donnerstag | Inhalt', '1 | ruhig | frei | ruhig | Berg | Basis', '2 | rasch | frei | rasch | Berg | Tempo')).toEqual(['Basis month 1', 'Tempo month 2']);
    expect(plan('Month | Mon | Tue | Wed | Thu', 'January 2027 | easy | rest | easy | hill', 'February 2027 | fast | rest | fast | hill')).toEqual([]);
    expect(plan('Month | Sun | Moon | Sea | Wind', '1 | warm | new | calm | west', '2 | hot | full | high | north')).toEqual(['warm month 1', 'hot month 2']);
  });
});

describe('the year of months', () => {
  const months = table('Month | Work', 'July | Draw', 'January | Build');
  const dated = ['Draw date 2026-07', 'Build date 2027-01'];
  const bare = ['Draw -', 'Build -'];

  it.each([
    ['a stretch', 'Nine months, July 2026 to March 2027.', dated],
    ['a stretch within the year', 'July to December 2026:', dated],
    ['a stretch in Japanese', '2026年7月〜2027年3月の九か月', dated],
    ['a stretch in French', 'Du 1er juillet 2026 au 31 mars 2027 :', dated],
    ['a start', 'From July 2026:', dated],
    ['not a month in which it was written', 'Written in July 2026.', bare],
    ['not a day', 'As it stood on 3 July 2026', bare],
    ['not one of two', 'First May 2024 to June 2025, now July 2026 to January 2027.', bare],
    ['not a stretch without months', 'In 2026 to 2027 we do this:', bare],
    ['not one without a year', 'From July to January:', bare],
  ])('is that of the line right above the table: %s', (_what, line, phases) => {
    expect(told(`# Boat plan\n\n${line}\n\n${months}`)).toEqual(phases);
  });

  it('is that of the line right above the list', () => {
    expect(told('# Boat plan\n\nNine months, July 2026 to March 2027:\n\n- July: Draw\n- August: Build\n- January: Sail\n')).toEqual(['Draw date 2026-07', 'Build date 2026-08', 'Sail date 2027-01']);
    expect(told('# Boat plan\n\nNine months, July 2026 to March 2027:\n\n## July: Draw\n\n## January: Build\n')).toEqual(bare);
  });

  it('is not that of a heading above, nor of a line further up, nor asked where a heading or the title tells it', () => {
    expect(told(`# Boat plan\n\nJuly 2026 to March 2027\n\nAnd so on.\n\n${months}`)).toEqual(bare);
    expect(told(`# Boat plan 2025\n\nJuly 2026 to March 2027\n\n${months}`)).toEqual(['Draw date 2025-07', 'Build date 2026-01']);
  });
});
