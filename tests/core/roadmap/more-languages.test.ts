import { readText } from './read-text';

/** As a person writes them: weeks, then months, a goal. */
it.each([
  ['Finnish', '# Opintosuunnitelma\n\n## Vaihe 1: Perusteet (viikot 1–4)\n\nTavoite: osaan\n\n## Vaihe 2: Projekti (viikot 5–8)\n\n- b\n', 'osaan', 'week 1..4', 'week 5..8'],
  ['Finnish months', '# Kehityssuunnitelma\n\n## Perusteet (tammikuu 2027)\n\nTavoite: osaan\n\n## Projekti (1. helmikuuta 2027 – 5. maaliskuuta 2027)\n\n- b\n', 'osaan', 'date 2027-01..2027-01', 'date 2027-02-01..2027-03-05'],
  ['Romanian', '# Plan de studiu\n\n## Săptămâna 1 — Perusteet\n\nObiectiv: știu\n\n## Săptămâna 2 — Projekti\n\n- b\n', 'știu', 'week 1..1', 'week 2..2'],
  ['Romanian months', '# Foaie de parcurs\n\n## Etapa 1: Perusteet (lunile 1-3)\n\nObiectiv: știu\n\n## Etapa 2: Projekti (lunile 4-6)\n\n- b\n', 'știu', 'month 1..3', 'month 4..6'],
  ['Danish', '# Min studieplan\n\n## Fase 1: Perusteet (måned 1-3)\n\nMål: kan det\n\n## Fase 2: Projekti (uge 13-20)\n\n- b\n', 'kan det', 'month 1..3', 'week 13..20'],
  ['Norwegian', '# Læringsplan\n\n## Uke 1–4: Perusteet\n\nMål: kan det\n\n## Uke 5–8: Projekti\n\n- b\n', 'kan det', 'week 1..4', 'week 5..8'],
  ['Hungarian', '# Tanulási terv\n\n## 1. fázis: Perusteet (1-3. hónap)\n\nCél: tudom\n\n## 2. fázis: Projekti (4-6. hónap)\n\n- b\n', 'tudom', 'month 1..3', 'month 4..6'],
  ['Greek', '# Σχέδιο μελέτης\n\n## Φάση 1: Perusteet (Μήνες 1-3)\n\nΣτόχος: ξέρω\n\n## Φάση 2: Projekti (Μήνες 4-6)\n\n- b\n', 'ξέρω', 'month 1..3', 'month 4..6'],
  ['Persian', '# نقشه راه یادگیری\n\n## فاز ۱: Perusteet (ماه ۱ تا ۳)\n\nهدف: بلدم\n\n## فاز ۲: Projekti (ماه ۴ تا ۶)\n\n- b\n', 'بلدم', 'month 1..3', 'month 4..6'],
  ['Persian in words', '# نقشه راه\n\n## هفته اول: Perusteet\n\nهدف: بلدم\n\n## هفته دوم: Projekti\n\n- b\n', 'بلدم', 'week 1..1', 'week 2..2'],
  ['Thai', '# แผนการเรียนรู้\n\n## เดือนที่ 1 (สัปดาห์ 1-4): Perusteet\n\nเป้าหมาย: ทำได้\n\n## เดือนที่ 2 (สัปดาห์ 5-8): Projekti\n\n- b\n', 'ทำได้', 'week 1..4', 'week 5..8'],
  ['Serbian', '# Plan učenja\n\n## Nedelja 1: Perusteet\n\nCilj: znam\n\n## Nedelja 2: Projekti\n\n- b\n', 'znam', 'week 1..1', 'week 2..2'],
  ['Serbian months', '# Plan učenja\n\n## Faza 1: Perusteet (januar 2027. – mart 2027.)\n\nCilj: znam\n\n## Faza 2: Projekti (april 2027. – avgust 2027.)\n\n- b\n', 'znam', 'date 2027-01..2027-03', 'date 2027-04..2027-08'],
  ['Hungarian weeks', '# Tanulási terv\n\n## 1. hét (szept 18 — szept 24) — Perusteet\n\nCél: tudom\n\n## 2–3. hét: Projekti\n\n- b\n', 'tudom', 'week 1..1', 'week 2..3'],
  ['Uzbek', '# O‘quv reja\n\n## 1-hafta: Perusteet\n\nMaqsad: bilaman\n\n## 2-hafta: Projekti\n\n- b\n', 'bilaman', 'week 1..1', 'week 2..2'],
  ['Uzbek phases', '# Karyera rejasi\n\n## 1-bosqich: Perusteet (1-3 oy)\n\nMaqsad: bilaman\n\n## 2-bosqich: Projekti (4-6 oy)\n\n- b\n', 'bilaman', 'month 1..3', 'month 4..6'],
  ['Slovak', '# Učebný plán\n\n## Fáza 1: Perusteet (mesiac 1-3)\n\nCieľ: viem\n\n## Fáza 2: Projekti (mesiace 4-6)\n\n- b\n', 'viem', 'month 1..3', 'month 4..6'],
  ['Slovak weeks', '# Plán učenia\n\n## 1. týždeň: Perusteet\n\nCieľ: viem\n\n## 2. týždeň: Projekti\n\n- b\n', 'viem', 'week 1..1', 'week 2..2'],
  ['Bulgarian', '# План за учене\n\n## Етап 1: Perusteet (седмици 1-4)\n\nЦел: знам\n\n## Етап 2: Projekti (седмици 5-8)\n\n- b\n', 'знам', 'week 1..4', 'week 5..8'],
  ['Bengali', '# শেখার পথ\n\n## সপ্তাহ ১ — Perusteet\n\nলক্ষ্য: পারি\n\n## সপ্তাহ ২ — Projekti\n\n- b\n', 'পারি', 'week 1..1', 'week 2..2'],
  ['Bengali months', '# রোডম্যাপ\n\n## ধাপ ১: Perusteet (মাস ১-৩)\n\nলক্ষ্য: পারি\n\n## ধাপ ২: Projekti (মাস ৪-৬)\n\n- b\n', 'পারি', 'month 1..3', 'month 4..6'],
  ['Bengali dates', '# পরিকল্পনা\n\n## জানুয়ারি ২০২৭: Perusteet\n\nলক্ষ্য: পারি\n\n## ফেব্রুয়ারি ২০২৭: Projekti\n\n- b\n', 'পারি', 'date 2027-01..2027-01', 'date 2027-02..2027-02'],
  ['Croatian', '# Plan učenja\n\n## 1. tjedan: Perusteet\n\nCilj: znam\n\n## 2. tjedan: Projekti\n\n- b\n', 'znam', 'week 1..1', 'week 2..2'],
  ['Spanish ordinals', '# Plan de estudio\n\n## 1er mes: Perusteet\n\nObjetivo: lo sé\n\n## 2do mes: Projekti\n\n- b\n', 'lo sé', 'month 1..1', 'month 2..2'],
  ['Russian counts', '# План обучения\n\n## 1 неделя: Perusteet\n\nЦель: знаю\n\n## 2 неделя: Projekti\n\n- b\n', 'знаю', 'week 1..1', 'week 2..2'],
  ['Catalan', '# Pla d’estudi\n\n## Fase 1: Perusteet (Setmanes 1–4)\n\nObjectiu: ho sé\n\n## Fase 2: Projekti (Setmanes 5–6)\n\n- b\n', 'ho sé', 'week 1..4', 'week 5..6'],
])('%s is read', (_language, text, goal, ...spans) => {
  const { phases } = readText(text);
  expect(phases.map(({ title }) => title)).toEqual(['Perusteet', 'Projekti']);
  expect(phases.map(({ span }) => (span === null ? null : `${span.unit} ${span.start}..${span.end}`))).toEqual(spans);
  expect(phases[0]?.goal).toBe(goal);
});

it('a Dutch article is no Hungarian week', () => {
  expect(readText('# Leertraject\n\n## 1. Het begin (week 1)\n\n- a\n\n## 2. Het vervolg (week 2)\n\n- b\n').phases.map(({ title, number }) => [title, number])).toEqual([['Het begin', 1], ['Het vervolg', 2]]);
});

it.each([['1 week', '2 weeks'], ['1 неделя', '2 недели'], ['1 mes', '2 meses']])('lengths stay lengths behind a title, and where they do not count up from one: %s, %s', (first, second) => {
  const times = (...heads: readonly string[]): readonly unknown[] => readText(`# Study plan\n\n${heads.map((own) => `## ${own}\n\n- a\n\n`).join('')}`).phases.map(({ span, duration }) => [span, duration?.min]);
  expect(times(`Phase 1: Base (${first})`, `Phase 2: Work (${second})`)).toEqual([[null, 1], [null, 2]]);
  expect(times(`${second}: Base`, `${first}: Work`)).toEqual([[null, 2], [null, 1]]);
  expect(times(`${first}: Base`, `${second}: Work`)).toEqual([[expect.objectContaining({ start: 1 }), undefined], [expect.objectContaining({ start: 2 }), undefined]]);
});

it('a three-phase motor is no third phase', () => {
  expect(readText('# Learning plan\n\n## 3-phase motors\n\n- a\n\n## 2-phase motors\n\n- a\n').phases).toEqual([]);
});

it('a rating in chess is no month of Finnish', () => {
  expect(readText('# Chess plan\n\n## Phase 1: Elo 2000\n\n- a\n\n## Phase 2: Elo 2100\n\n- b\n').phases.map(({ title, span }) => [title, span])).toEqual([['Elo 2000', null], ['Elo 2100', null]]);
});
