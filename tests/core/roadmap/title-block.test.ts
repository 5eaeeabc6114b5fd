import { readText } from './read-text';

const PHASES = 'Phase 1: Sketch (Month 1-3)\n\n- a\n\nPhase 2: Show (Month 4-6)\n\n- b\n';
const title = (above: string): string => readText(`${above}\n\n${PHASES}`).title;

describe('the title of a note without a heading of level 1', () => {
  it.each([
    ['a bold line that opens it', '**Three years to a studio**', 'Three years to a studio'],
    ['the same in italics and bold', '***Three years to a studio***', 'Three years to a studio'],
    ['a heading that opens it and stands alone', '### Three years to a studio', 'Three years to a studio'],
    ['a heading above, whatever is bold before it', '**A draft of mine**\n\n# Three years to a studio', 'Three years to a studio'],
  ])('is %s', (_what, above, expected) => {
    expect(title(above)).toBe(expected);
  });

  it.each([
    ['with words behind it', '**Three years** to a studio'],
    ['that is a label', '**Goal**'],
    ['that is a rule', '**Depth beats breadth**'],
    ['behind another line', 'Written in March.\n\n**Three years to a studio**'],
    ['in a list', '- **Three years to a studio**'],
  ])('is the name of its file in place of bold text %s', (_what, above) => {
    expect(title(above)).toBe('Plan');
  });

  it('is no phase\'s line, and no rule is lost for it', () => {
    expect(readText(`**Phase 1: Sketch (Month 1-3)**\n\n- a\n\n**Phase 2: Show (Month 4-6)**\n\n- b\n`)).toMatchObject({ title: 'Plan', phases: [{ title: 'Sketch' }, { title: 'Show' }] });
    expect(readText(`**Depth beats breadth**\n\n${PHASES}`).rules.map(({ id }) => id)).toEqual(['depth']);
  });
});
