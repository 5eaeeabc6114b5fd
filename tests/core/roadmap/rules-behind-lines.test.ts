import { readText } from './read-text';

const rules = (text: string): readonly string[] => readText(text).rules.map(({ text: own }) => own);
const note = (head: (title: string) => string, label: string, rest = '- Depth beats breadth\n'): string => `# Plan\n\n${head('Week 1-2: Taste')}\n- a\n\n${head('Week 3-6: Roast')}\n- b\n\n${label}\n${rest}`;
const bold = (title: string): string => `**${title}**`;
const plain = (title: string): string => title;

describe('rules behind phases that are lines', () => {
  it.each([
    ['in bold', note(bold, '**Rules**')],
    ['in bold with a colon', note(bold, '**Rules:**')],
    ['plain', note(plain, 'Rules')],
    ['plain with a colon', note(plain, 'Rules:')],
    ['in Dutch', note(plain, 'Regels')],
    ['right behind a list', note(plain, 'x').replace('\n\nx\n', '\nRules:\n')],
  ])('are of the plan: %s', (_how, text) => {
    expect(rules(text)).toEqual(['Depth beats breadth']);
    expect(readText(text).phases.map(({ title }) => title)).toEqual(['Taste', 'Roast']);
  });

  it('leave other labels to the last phase', () => {
    expect(readText(note(bold, '**Goal**', '- ten customers\n')).phases[1]?.goal).toBe('ten customers');
    expect(readText(note(bold, 'Rules', 'There is one rule.\n')).phases[1]?.endLine).toBeGreaterThan(8);
  });

  it.each([
    ['of a phase between others', `# Plan\n\n**Week 1-2: Taste**\n- a\n\n**Rules**\n- Depth beats breadth\n\n**Week 3-6: Roast**\n- b\n`],
    ['a sentence', note(bold, 'Rules', 'There are none.\n')],
    ['a line that goes on', note(bold, 'Words\nRules')],
    ['another label', note(bold, '**Resources**', '- a book about depth\n')],
  ])('are none where they are %s', (_what, text) => {
    expect(rules(text)).toEqual([]);
  });
});
