import { readText } from './read-text';

const note = (...headings: readonly string[]): string => `# Boat\n\n${headings.map((own) => `## ${own}\n\n- [ ] it\n\n`).join('')}`;
const read = (...headings: readonly string[]): readonly string[] => readText(note(...headings)).phases.map(({ number, title, span }) => `${String(number)} ${title}${span === null ? '' : ` ${span.unit} ${String(span.start)}..${String(span.end)}`}`);

describe('a phase whose number stands behind its title', () => {
  it.each([
    ['Draw (Phase 1)', 'Build (Phase 2)'], ['Draw — Phase 1', 'Build — Phase 2'], ['Draw - Stage I', 'Build - Stage II'], ['Draw [Phase 1]', 'Build [Phase 2]'], ['Draw（第1フェーズ）', 'Build（第2フェーズ）'], ['Draw · Etapa 1', 'Build · Etapa 2'], ['Draw：第一阶段', 'Build：第二阶段'],
  ])('has both: %s, %s', (...headings) => {
    expect(read(...headings)).toEqual(['1 Draw', '2 Build']);
  });

  it('may be a step, in a note that says it is a plan', () => {
    expect(readText(note('Draw (Step 1)', 'Build (Step 2)', 'Sail (Step 3)').replace('# Boat', '# Boat plan')).phases.map(({ title }) => title)).toEqual(['Draw', 'Build', 'Sail']);
  });

  it('may begin at nought', () => {
    expect(read('Draw (Phase 0)', 'Build (Phase 1)')).toEqual(['0 Draw', '1 Build']);
  });

  it('has the time that stands before it', () => {
    expect(read('Draw, months 1-2 (Phase 1)', 'Build, months 3-6 (Phase 2)')).toEqual(['1 Draw month 1..2', '2 Build month 3..6']);
    expect(readText(note('March 2027 (Phase 1)', 'April 2027 (Phase 2)')).phases.map(({ number, span }) => [number, span?.start])).toEqual([[1, '2027-03'], [2, '2027-04']]);
  });

  it.each([
    ['that begin later', ['Draw (Phase 2)', 'Build (Phase 3)']],
    ['that say the same twice', ['Draw (Phase 1)', 'Build (Phase 1)']],
    ['of which one is left out', ['Draw (Phase 1)', 'Build (Phase 3)']],
    ['one alone', ['Draw, months 1-2 (Phase 1)', 'Build']],
    ['with more behind them', ['Draw (Phase 1 of the boat)', 'Build (Phase 2 of the boat)']],
  ])('is none with numbers %s', (_what, headings) => {
    expect(read(...headings)).toEqual([]);
  });

  it('may stand beside a time with no title', () => {
    expect(read('Until March 2027 (Phase 1)', 'Polish (Phase 2)')).toEqual(['1 Phase 1 date 2027-03..2027-03', '2 Polish']);
  });

  it('is counted at each level of headings by itself', () => {
    expect(readText('# Boat\n\n## Draw (Phase 1)\n\n### Wood (Phase 1)\n\n- a\n\n## Build (Phase 2)\n\n### Glue (Phase 1)\n\n- b\n').phases.map(({ title }) => title)).toEqual(['Draw', 'Build']);
  });

  it('is of something else where phases have their numbers in front', () => {
    expect(readText('# Boat\n\n## Phase 1: Draw\n\n- a\n\n## Phase 2: Build\n\n- b\n\n## Moon (Phase 1)\n\n- c\n\n## Tide (Phase 2)\n\n- d\n').phases.map(({ title }) => title)).toEqual(['Draw', 'Build']);
  });

  it('leaves phases that have a number in front as they are', () => {
    expect(read('Phase 1: Draw (Step 1)', 'Phase 2: Build (Step 2)').map((own) => own.slice(0, 6))).toEqual(['1 Draw', '2 Buil']);
    expect(readText(`# Boat plan\n\n## Phase 1: Draw\n\n### Wood (Step 1)\n\n- a\n\n### Glue (Step 2)\n\n- b\n\n## Phase 2: Build\n\n- c\n`).phases.map(({ title }) => title)).toEqual(['Draw', 'Build']);
  });
});
