import { readText } from './read-text';
import { told } from './told-phases';

const NOTE = '# Boat plan\n\n## Phase 1: Saw (2 weeks)\n\n- a board\n\n## Phase 2: Oil (1 week)\n\n- a can\n';
const fenced = (language: string, note = NOTE): string => `\`\`\`${language}\n${note}\`\`\`\n`;

describe('a note pasted as a block of code', () => {
  it('is read as what stands in it, at its lines', () => {
    expect(told(fenced('markdown'))).toEqual(['1 Saw 2 weeks', '2 Oil 1 weeks']);
    expect(told(`Here is the plan:\n\n${fenced('md')}\nAsk for more.\n`)).toEqual(['1 Saw 2 weeks', '2 Oil 1 weeks']);
    expect(readText(fenced('markdown')).phases.map(({ line }) => line)).toEqual([4, 8]);
    expect(readText(fenced('markdown')).title).toBe('Boat plan');
    expect(told(`\`\`\`markdown\n${fenced('markdown')}---\n\n## More\n\n- see there\n`)).toEqual(['1 Saw 2 weeks', '2 Oil 1 weeks']);
  });

  it('is code in another language, in a few lines, and beside headings of the note', () => {
    expect(told(fenced('js'))).toEqual([]);
    expect(told(fenced('markdown', '# Plan\n\n## Phase 1: Saw\n\n## Phase 2: Oil\n'))).toEqual([]);
    expect(told(`# How I write plans\n\n${fenced('markdown')}`)).toEqual([]);
    expect(told(`${fenced('markdown')}${Array.from({ length: 12 }, (_none, index) => `- line ${String(index)}\n`).join('')}`)).toEqual([]);
  });
});
