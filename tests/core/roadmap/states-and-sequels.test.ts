import { readText } from './read-text';

const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);

describe('a state in place of a title', () => {
  it('leaves the phase its own words: 「第2フェーズ - 実装完了」, "Phase 2 – done"', () => {
    expect(titles('# 開発\n\n## 第1フェーズ（木） - 実装完了\n\n- a\n\n## 第2フェーズ - 実装完了\n\n- b\n')).toEqual(['木', '第2フェーズ']);
    expect(titles('# Plan\n\n## Phase 1 – Oak\n\n- a\n\n## Phase 2 – done\n\n- b\n\n## Phase 3: Done\n\n- c\n')).toEqual(['Oak', 'Phase 2', 'Done']);
  });

  it('tells that a list of phases is worked on, though nothing else stands in it', () => {
    const list = (states: readonly string[]): string => `# A shop\n\n## Stages of work\n\n${states.map((state, index) => `- **Phase ${index}:** subject ${index}${state}\n`).join('')}`;
    expect(titles(list([' (done)', ' (planned)', ' (planned)']))).toEqual(['subject 0', 'subject 1', 'subject 2']);
    expect(titles(list([' (done)', '', '']))).toEqual([]);
  });
});

it('the letter of "Phase 2-A" belongs to its number', () => {
  expect(readText('# Plan\n\n## Phase 1: Oak\n\n- a\n\n## Phase 2-A: Glue\n\n- b\n\n## Phase 2-B: Nails\n\n- c\n').phases.map(({ number, title }) => [number, title])).toEqual([[1, 'Oak'], [2, 'Glue'], [2, 'Nails']]);
  expect(titles('# Plan\n\n## Phase 1-A board\n\n- a\n\n## Phase 2-A board\n\n- b\n')).toEqual(['A board', 'A board']);
  expect(titles('# Plan\n\n## Phase 1-Oak\n\n- a\n\n## Phase 2-Glue\n\n- b\n')).toEqual(['Oak', 'Glue']);
});

describe('a heading of next steps', () => {
  it.each(['Next steps', 'Nächste Schritte', 'Prochaines étapes', 'Próximos pasos', 'Prossimi passi', 'Próximos passos', 'Volgende stappen', 'Dalsze kroki', 'Дальнейшие шаги', 'Sonraki adımlar', '下一步优化', '次のステップ', '다음 단계', 'Nästa steg', 'Bước tiếp theo', 'Langkah selanjutnya', 'Наступні кроки'])('tells that what it holds lies ahead, in a report too: %s', (heading) => {
    expect(titles(`# Report\n\n## Made\n\n- a\n\n## ${heading}\n\n### Short term (1-2 weeks)\n\n- a\n\n### Mid term (1 month)\n\n- b\n\n### Long term (2-3 months)\n\n- c\n`)).toHaveLength(3);
  });

  it('makes no phases of a list of things to do', () => {
    expect(titles('# Meeting\n\n## Next steps\n\n1. Send the minutes\n2. Call the printer\n3. Pay the bill\n')).toEqual([]);
  });
});
