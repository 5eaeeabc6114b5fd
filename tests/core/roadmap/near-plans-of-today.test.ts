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

describe('a number with a full stop and no space behind it', () => {
  it.each([['Phase 1.Chords', 'Phase 2.Songs'], ['Etapa 1.Acordes', 'Etapa 2.Canciones'], ['Etap 1.Akordy', 'Etap 2.Piosenki']])('is one before a title: %s, %s', (...heads) => {
    expect(titles(`# Guitar roadmap\n\n${heads.map((own) => `## ${own}\n\n- a\n`).join('\n')}`)).toEqual(heads.map((own) => own.slice(own.indexOf('.') + 1)));
  });

  it.each(['jpg', 'png', 'pdf'])('is none in the name of a file: .%s', (end) => {
    expect(titles(`# Plan of the loft\n\n- stage-1.${end}: bare\n- stage-2.${end}: boards\n- stage-3.${end}: paint\n`)).toEqual([]);
  });
});
