import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';
import type { Rule } from '../../../src/core/roadmap/roadmap';
import { readNote } from './read-vault';

/** Reads a note whose rules are these lines. */
function rulesOf(lines: readonly string[], heading = 'Rules', properties = ''): readonly Rule[] {
  const text = `${properties}# Plan\n\n## ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
  return readRoadmap({ path: 'Plan.md', text, structure: parseMetadata(text) }).roadmap.rules;
}

const measured = (line: string, heading?: string): string => {
  const [rule] = rulesOf([line], heading);
  return `${String(rule?.id)}: ${String(rule?.better)} | ${String(rule?.worse)}`;
};

describe('rules as people write them', () => {
  it.each([
    ['Depth beats breadth.', 'depth: Depth | breadth'],
    ['Depth > breadth', 'depth: Depth | breadth'],
    ['**Depth over breadth** – one stack at a time', 'depth: Depth | breadth'],
    ['Rule 1: depth before breadth (always)', 'depth: depth | breadth'],
    ['Prefer shipping to studying', 'shipping: shipping | studying'],
    ["Ship, don't just study", 'shipping: Ship | study'],
    ['Ship, don’t only study', 'shipping: Ship | study'],
    ['More building, less reading', 'shipping: building | reading'],
    ['Done is better than perfect', 'shipping: Done | perfect'],
    ['Leverage instead of busyness', 'leverage: Leverage | busyness'],
    ['Choose growth over comfort', 'trajectory: growth | comfort'],
    ['Visibility outweighs silent competence', 'visibility: Visibility | silent competence'],
  ])('%s', (line, expected) => {
    expect(measured(line)).toBe(expected);
  });

  it.each([
    ['Regeln', 'Tiefe schlägt Breite', 'depth: Tiefe | Breite'],
    ['Regeln', 'Lieber sichtbar als still kompetent', 'visibility: sichtbar | still kompetent'],
    ['Règles', "Prioriser livrer plutôt qu'étudier", 'shipping: livrer | étudier'],
    ['Règles', 'Préférer la trajectoire au confort', 'trajectory: la trajectoire | confort'],
    ['Reglas', 'La profundidad vence a la amplitud', 'depth: La profundidad | amplitud'],
    ['Regras', 'Mais alavancagem, menos correria', 'leverage: alavancagem | correria'],
    ['Regole', 'Meglio consegnare che studiare', 'shipping: consegnare | studiare'],
    ['Regels', 'Richting is belangrijker dan comfort', 'trajectory: Richting | comfort'],
    ['Zasady', 'Głębia ponad szerokość', 'depth: Głębia | szerokość'],
    ['Правила', 'Выпускать, а не изучать', 'shipping: Выпускать | изучать'],
    ['Kurallar', 'Derinlik genişliği yener', 'depth: Derinlik | genişliği'],
    ['Kurallar', 'Çalışmak yerine yayınla', 'shipping: yayınla | Çalışmak'],
    ['规则', '深度优于广度', 'depth: 深度 | 广度'],
    ['规则', '先交付，再学习', 'shipping: 交付 | 学习'],
    ['ルール', '広さより深さ', 'depth: 深さ | 広さ'],
    ['ルール', '深さは広さに勝る', 'depth: 深さ | 広さ'],
    ['규칙', '공부보다 출시', 'shipping: 출시 | 공부'],
    ['규칙', '깊이가 넓이를 이긴다', 'depth: 깊이 | 넓이'],
    ['القواعد', 'العمق يتفوق على الاتساع', 'depth: العمق | الاتساع'],
    ['Regler', 'Djup slår bredd', 'depth: Djup | bredd'],
    ['Правила', 'Глибина важливіша за широту', 'depth: Глибина | широту'],
  ])('under "%s": %s', (heading, line, expected) => {
    expect(measured(line, heading)).toBe(expected);
  });

  it('are shown as written and not measured when no measure means them', () => {
    const rules = rulesOf(['Sleep eight hours', 'Family beats work', 'Depth beats breadth']);

    expect(rules.map(({ id, text }) => [id, text])).toEqual([[null, 'Sleep eight hours'], [null, 'Family beats work'], ['depth', 'Depth beats breadth']]);
  });

  it('lend each measure to one rule: the one that names both sides', () => {
    const rules = rulesOf(['Ship before lunch', 'Shipping beats studying', 'Build > read']);

    expect(rules.map(({ id }) => id)).toEqual([null, 'shipping', null]);
  });

  it('take the measure named by hand, behind the rule or in a property, before any that is guessed', () => {
    const behind = rulesOf(['Depth beats breadth', 'One book at a time [measure:: depth]']);
    const property = rulesOf(['Go deep or go home', 'Depth beats breadth'], 'Rules', '---\nrule-depth: Go deep\n---\n');

    expect(behind.map(({ id, text }) => [id, text])).toEqual([[null, 'Depth beats breadth'], ['depth', 'One book at a time']]);
    expect(property.map(({ id }) => id)).toEqual(['depth', null]);
  });

  const lone = (lines: string): readonly string[] => readNote(`# Plan\n\n${lines}\n\n## Phase 1: A (Month 0-2)\n\nDepth beats breadth\n\n## Phase 2: B (Month 3-5)\n`).roadmap.rules.map(({ id, text, line }) => `${String(line)} ${id ?? '-'} ${text}`);

  it('need no heading that calls them rules: a line of its own or an item that names both sides is one', () => {
    expect(lone('## How I work\n\nDepth beats breadth.\n\nShip, don’t just study.\n\nI get up at six.')).toEqual(['5 depth Depth beats breadth.', '7 shipping Ship, don’t just study.']);
    expect(lone('Tiefe schlägt Breite.')).toEqual(['3 depth Tiefe schlägt Breite.']);
    expect(lone('## On my wall\n\n- Depth over breadth\n- Ship > study\n- Sleep eight hours')).toEqual(['5 depth Depth over breadth', '6 shipping Ship > study', '7 - Sleep eight hours']);
    expect(lone('## How I work\n\nOne thing at a time. [measure:: depth]')).toEqual(['5 depth One thing at a time.']);
  });

  it('are no part of a paragraph, of a tool list, of a task or of a text with a label of its own', () => {
    expect(lone('I think that depth beats breadth,\nbut not on Mondays.')).toEqual([]);
    expect(lone('- Chisels over saws\n- Depth over breadth\n- Glue\n- Nails\n- Saws')).toEqual(['4 depth Depth over breadth']);
    expect(lone('- [ ] Depth beats breadth')).toEqual([]);
    expect(lone('Goal: depth over breadth')).toEqual([]);
    expect(lone(`- Depth over breadth\n${'- Words\n'.repeat(12)}`)).toEqual([]);
    expect(lone(`${'## Words\n\nMore of them.\n\n'.repeat(99)}Depth beats breadth.`)).toEqual(['399 depth Depth beats breadth.']);
    expect(lone(`${'## Words\n\nMore of them.\n\n'.repeat(100)}Depth beats breadth.`)).toEqual([]);
  });

  it('stand below the last phase too: as paragraphs behind all it holds, where no heading or label says what they are', () => {
    const behind = (lines: string): readonly (readonly string[])[] => {
      const { roadmap } = readNote(`# Plan\n\n## Phase 1: A (Month 0-2)\n\n- Read\n\nDepth beats breadth.\n\n## Phase 2: B (Month 3-5)\n\n${lines}\n`);
      return [roadmap.rules.map(({ id, text }) => `${id ?? '-'} ${text}`), roadmap.phases[1]?.parts.map(({ text, label }) => `${label}: ${text}`) ?? []];
    };
    expect(behind('- Build\n\nShip, don’t just study.\n\nDepth over breadth.')).toEqual([['shipping Ship, don’t just study.', 'depth Depth over breadth.'], [': ']]);
    expect(behind('### Deliverable\n\n- A shop\n\nDepth over breadth.')).toEqual([['depth Depth over breadth.'], []]);
    expect(behind('Depth over breadth.')).toEqual([[], [': Depth over breadth.']]);
    expect(behind('### Thought\n\nDepth over breadth.')).toEqual([[], ['Thought: Depth over breadth.']]);
    expect(behind('- Build\n\nThought:\n\nDepth over breadth.')[0]).toEqual([]);
    expect(behind('- Build\n\nDepth over breadth.\n\nThen rest.')[0]).toEqual([]);
  });

  it('are not told twice: what a rule took is no part of the rest', () => {
    const { roadmap } = readNote('# Plan\n\n## How I work\n\nDepth beats breadth.\n\n## Phase 1: A (Month 0-2)\n\n## Phase 2: B (Month 3-5)\n');
    expect(roadmap.parts).toEqual([]);
    expect(roadmap.rules).toHaveLength(1);
  });

  it('gain a rule that stands only in a property', () => {
    const rules = rulesOf(['Sleep'], 'Rules', '---\nrule-leverage: Automate over toil\n---\n');

    expect(rules.map(({ id, text }) => [id, text])).toEqual([[null, 'Sleep'], ['leverage', 'Automate over toil']]);
  });

  it('take their words from the language that compares them: German "Mut" means nothing beside "over"', () => {
    expect(measured('Mut over comfort')).toBe('null: Mut | comfort');
    expect(measured('Mut statt Komfort')).toBe('trajectory: Mut | Komfort');
  });
});
