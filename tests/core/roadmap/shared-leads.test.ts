import { readText } from './read-text';

const note = (...headings: readonly string[]): string => headings.map((own) => `## ${own}\n\n- it\n\n`).join('');
const read = (...headings: readonly string[]): readonly string[] => readText(note(...headings)).phases.map(({ number, title }) => `${String(number)} ${title}`);

describe('words that stand before the phase in every heading', () => {
  it.each([
    ['Study plan — Phase 1: Sound (3 weeks)', 'Study plan — Phase 2: Light (5 weeks)'], ['Lernplan | Phase 1: Sound', 'Lernplan | Phase 2: Light'], ['Plan de estudio: Fase 1 — Sound', 'Plan de estudio: Fase 2 — Light'],
    ['Мой план. Радио — этап 1: Sound', 'Мой план. Радио — этап 2: Light'], ['学習計画：フェーズ1（Sound）', '学習計画：フェーズ2（Light）'], ['Luthier · Week 1: Sound', 'Luthier · Week 2: Light'], ['Geigenbau - Woche 1 - Sound', 'Geigenbau - Woche 2 - Light'],
  ])('are no part of its title: %s, %s', (...headings) => {
    expect(read(...headings)).toEqual(['1 Sound', '2 Light']);
  });

  it('leave the time to the phase', () => {
    expect(readText(note('Study plan — Phase 1: Sound (weeks 1-3)', 'Study plan — Phase 2: Light (weeks 4-8)')).phases.map(({ span }) => [span?.start, span?.end])).toEqual([[1, 3], [4, 8]]);
    expect(read('Luthier: Weeks 1-3: Sound', 'Luthier: Weeks 4-8: Light')).toEqual(['null Sound', 'null Light']);
    expect(read('Hoja de ruta — T1 2026: Sound', 'Hoja de ruta — T2 2026: Light')).toEqual(['null Sound', 'null Light']);
  });

  it('are the title where only one heading has them', () => {
    expect(read('Sound — Phase 1: records (month 1)', 'Light — Phase 2: lamps (month 2)')).toEqual(['null Sound — Phase 1: records', 'null Light — Phase 2: lamps']);
    expect(read('Plan — Sound', 'Plan — Light', 'Plan — Wood')).toEqual([]);
    expect(read('Study plan — Week of sound', 'Study plan — Week of light')).toEqual([]);
  });

  it.each([
    { own: 2, headings: ['Meeting notes — Phase 1: Sound', 'Meeting notes — Phase 2: Light'] }, { own: 2, headings: ['Tagebuch — Woche 1: Klang', 'Tagebuch — Woche 2: Licht'] },
    { own: 0, headings: ['Installation — Step 1: Unpack', 'Installation — Step 2: Run', 'Installation — Step 3: Look'] },
  ])('make no plan of a record or of steps: $headings', ({ own, headings }) => {
    expect(readText(`# A shed\n\n${note(...headings)}`).phases).toEqual([]);
    expect(readText(`# A shed\n\n${note(...headings.map((heading) => heading.replace(/^.* — /, '')))}`).phases).toHaveLength(own);
  });
});
