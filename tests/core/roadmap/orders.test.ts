import { readText } from './read-text';

const titles = (text: string) => readText(text).phases.map(({ title }) => title);

describe('numbered lists', () => {
  it.each([
    ['# Roadmap', 'Recommended order'], ['# Fahrplan', 'Reihenfolge'], ['# ロードマップ', '推奨実行順'], ['# 学习计划', '学习顺序'], ['# План', 'Порядок'], ['# Hoja de ruta', 'Orden recomendado'],
    ['# План', 'Послідовність'], ['# Plán', 'Pořadí'], ['# Plán', 'Poradie'], ['# Plan', 'Rækkefølge'], ['# Plan', 'Rekkefølge'], ['# Plan', 'Ordningsföljd'], ['# Terv', 'Sorrend'], ['# Rencana', 'Urutan'],
  ])('are the plan below a heading that says their order: %s, %s', (title, heading) => {
    expect(titles(`${title}\n\nWhy.\n\n## ${heading}\n\n1. **Clay** … soft\n2. **Glaze** … shiny\n3. **Kiln** … hot\n`)).toEqual(['Clay', 'Glaze', 'Kiln']);
  });

  it('are none where the title says nothing of a plan', () => {
    expect(titles('# Kitchen\n\nWhy.\n\n## Recommended order\n\n1. **Clay** … soft\n2. **Glaze** … shiny\n3. **Kiln** … hot\n')).toEqual([]);
  });
});
