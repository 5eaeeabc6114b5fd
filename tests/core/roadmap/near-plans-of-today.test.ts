import { readText } from './read-text';

const titles = (text: string): readonly string[] => readText(text, 'Note.md').phases.map(({ title }) => title);

describe('phases with commands in them', () => {
  const phases = (below: string): string => `# Moving the shop to a new store\n\n${['Copy', 'Compare', 'Switch'].map((own, index) => `## Phase ${String(index + 1)}: ${own}\n\n${below}\n\n\`\`\`sql\nselect 1;\n\`\`\`\n`).join('\n')}`;

  it.each(['- [ ] both of them', '**Goal:** both are alike'])('are planned where they hold a task or a goal: %s', (below) => {
    expect(titles(phases(below))).toEqual(['Copy', 'Compare', 'Switch']);
  });

  it('tell how something is installed where they hold none', () => {
    expect(titles(phases('As root.').replaceAll('Phase', 'Step'))).toEqual([]);
  });
});
