import { phasesOf, readNote } from './read-vault';

const read = (text: string, path = 'Note.md'): readonly string[] => phasesOf(readNote(text, { path }));
const titles = (text: string): readonly string[] => readNote(text, { path: 'Note.md' }).roadmap.phases.map(({ title }) => title);

describe('stretches of days told by numbers alone', () => {
  it.each([
    ['dots', '# Lernplan\n\n## 13.10. – 06.11.: Noten lesen\n## 07.11. – 20.12.: Zwei Lieder\n'],
    ['slashes', '# Plano de estudos\n\n## 13/10 – 06/11: Noten lesen\n## 07/11 – 20/12: Zwei Lieder\n'],
    ['slashes without spaces', '# Plano de estudos\n\n- 13/10–06/11: Noten lesen\n- 07/11–20/12: Zwei Lieder\n- 21/12–30/12: Pause\n'],
  ])('open phases: %s', (_signs, text) => {
    expect(titles(text).slice(0, 2)).toEqual(['Noten lesen', 'Zwei Lieder']);
  });

  it('fill a column of a table', () => {
    expect(titles('# Plano de estudos\n\n| Período | Foco |\n|---|---|\n| 03/08–08/09 | Ler partituras |\n| 09/09–22/09 | Duas canções |\n| 23/09–07/10 | Recital |\n')).toEqual(['Ler partituras', 'Duas canções', 'Recital']);
  });

  it('may have their years, at both ends or at the last', () => {
    expect(read('# Plan\n\n## 25/10/2026 – 03/01/2027: Reading\n## 04/01 – 25/04/2027: Writing\n')).toEqual([
      '- Reading date 2026-10-25-2027-01-03',
      '- Writing date 2027-01-04-2027-04-25',
    ]);
  });

  it('are no title beside a quarter, and give no days where either number could be the month', () => {
    expect(read('# Kế hoạch\n\n## Quý 1 · 05/10/2026 – 03/01/2027 · Nền\n## Quý 2 · 04/01 – 04/04/2027 · Tải\n')).toEqual(['1 Nền quarter 1-1', '2 Tải quarter 2-2']);
  });

  it('are none in versions, which have other numbers', () => {
    expect(read('# Notes\n\n## 1.2 – 3.4: Ports\n## 3.5 – 4.1: Locks\n')).toEqual([]);
  });
});

describe('a column of times', () => {
  it('may have something in brackets, and a cell that is no time, under a heading that says what it is', () => {
    expect(read('# Lernpfad\n\n| Phase | Inhalt | Zeit |\n|---|---|---|\n| 0 | Werkzeug | ein wenig |\n| 1 | Lesen | 1-2 Wochen (mit Filmen) |\n| 2 | Schreiben | 3 Wochen |\n')).toEqual([
      '0 Werkzeug -', '1 Lesen 1-2 weeks long', '2 Schreiben 3-3 weeks long',
    ]);
  });

  it('is none where most cells are no times, or the heading does not say so', () => {
    expect(titles('# Lernplan\n\n| Thema | Zeit |\n|---|---|\n| Lesen | gern |\n| Schreiben | oft |\n| Rechnen | 3 Wochen |\n')).toEqual([]);
    expect(titles('# Lernpfad\n\n| Thema | Menge |\n|---|---|\n| Lesen | viel |\n| Schreiben | 2 Wochen |\n| Rechnen | 3 Wochen |\n')).toEqual([]);
  });

  it('says when each begins where its heading does', () => {
    expect(read('# My learning plan\n\n| Topic | Start date |\n|---|---|\n| Clay | 27.10.2026 |\n| Glaze | 08.12.2026 |\n| Kiln | 02.02.2027 |\n')).toEqual([
      '- Clay date 2026-10-27-open', '- Glaze date 2026-12-08-open', '- Kiln date 2027-02-02-open',
    ]);
    expect(titles('# Mein Lernplan\n\n| Thema | Startdatum |\n|---|---|\n| Ton | 27.10.2026 |\n| Glasur | 08.12.2026 |\n')).toEqual(['Ton', 'Glasur']);
  });

  it('holds single days of no plan where its heading does not', () => {
    expect(titles('# My learning plan\n\n| Topic | Seen |\n|---|---|\n| Clay | 27.10.2026 |\n| Glaze | 08.12.2026 |\n')).toEqual([]);
  });
});

describe('weeks under headings', () => {
  it('that only say how far one is are a diary, beside the months of the plan', () => {
    const text = '## Where I come from\n\n- 15 years of night shifts = patience\n- 10 years of baking = early mornings\n\n## My plan, an overview\n\n- 15 years of shifts = patience\n- Month 1: Clay\n- Month 2: Glaze\n- Month 3: Kiln\n\n## So far\n\n### Week 1 completed\n- wedged\n\n### Week 2 in progress\n- thrown\n';
    expect(titles(text)).toEqual(['Clay', 'Glaze', 'Kiln']);
  });

  it('are what is to be done where all have tasks and the last are open', () => {
    const weeks = (last: string): string => `## Checklist\n\n### Week 1:\n- [x] wedge\n\n### Week 2:\n- [ ] throw\n\n### Week 3:\n- [${last}] fire\n`;
    expect(titles(weeks(' '))).toEqual(['Week 1', 'Week 2', 'Week 3']);
    expect(titles(weeks('x'))).toEqual([]);
    expect(titles(weeks(' ').replace('- [ ] throw', 'threw a bowl'))).toEqual([]);
    expect(titles('## چک‌لیست\n\n### هفته اول:\n- [ ] خاک\n\n### هفته دوم:\n- [ ] چرخ\n\n### هفته سوم:\n- [ ] کوره\n').length).toBe(3);
  });
});

describe('a list under a heading', () => {
  it('that is a sentence is what one must know, not a plan', () => {
    const list = '1. Ton\n2. Glasur\n3. Ofen\n';
    expect(titles(`# Mein Lernplan\n\n## Lernpfad\n\n${list}`)).toEqual(['Ton', 'Glasur', 'Ofen']);
    expect(titles(`# Was möchte ich lernen? Mein Ziel\n\n## Mein Lernpfad ist es Töpfer zu werden und dazu muss ich alle die folgenden Dinge können:\n\n${list}`)).toEqual([]);
  });
});

describe('the period of a plan', () => {
  it.each([
    ['期間：2026-10-01 〜 2026-10-30（目安）', '2026-10-01'],
    ['Zeitraum: Mai 2026 – August 2026', '2026-05-01'],
    ['**Duration:** 3 May 2026 to 30 June 2026', '2026-05-03'],
    ['Period: 2026–2028', null],
    ['Period: May 2026', null],
    ['Period: three months from May 2026', null],
  ])('says when it begins: %s', (line, start) => {
    expect(readNote(`# Plan\n\n${line}\n\n## Phase 1: Clay\n- a\n\n## Phase 2: Glaze\n- b\n`).roadmap.start).toBe(start);
  });
});
