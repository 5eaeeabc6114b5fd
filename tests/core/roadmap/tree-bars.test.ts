import { growth, LINEAR } from './growth';
import { checkReading } from './law-notes';
import { readText } from './read-text';

const note = (lines: readonly string[], title = 'Learning roadmap', language = ''): string => `# ${title}\n\nSome words.\n\n\`\`\`${language}\n${lines.join('\n')}\n\`\`\`\n\n## Books\n\n- one\n`;
const read = (...args: Parameters<typeof note>): readonly unknown[] => readText(note(...args), 'Note.md').phases.map(({ number, title, span, line, endLine }) => [number, title, span === null ? null : `${span.unit} ${String(span.start)}..${String(span.end)}`, line, endLine]);

const TREE = ['Python', '', '├── Phase 1: Basics', '│   ├── loops', '│   └── files', '│', '└── Phase 2: Nets (month 3)', '    └── sockets'];

describe('a plan that is nothing but a tree drawn in a block of code', () => {
  it('has a phase for each of its outermost branches, which goes on to the last line below it', () => {
    expect(read(TREE)).toEqual([[1, 'Basics', null, 8, 10], [2, 'Nets', 'month 3..3', 12, 13]]);
    expect(readText(note(TREE), 'Note.md').parts.map(({ label }) => label)).toContain('Books');
    checkReading(note(TREE));
  });

  it('leaves what stands beside its phases to none of them', () => {
    expect(read([...TREE, '└── Later: sail', '    └── wind'])).toEqual([[1, 'Basics', null, 8, 10], [2, 'Nets', 'month 3..3', 12, 13]]);
  });

  it('has the times its branches open with', () => {
    expect(read(['├── Month 1-2: Python', '│   └── loops', '├── Month 3-4: SQL', '└── Month 5-6: Job'], 'Career plan', 'text')).toEqual([[null, 'Python', 'month 1..2', 6, 7], [null, 'SQL', 'month 3..4', 8, 8], [null, 'Job', 'month 5..6', 9, 9]]);
    expect(read(['├── 阶段 1：基础', '│   └── 向量', '└── 阶段 2：检索'], '学习路线图')).toHaveLength(2);
  });

  it.each([
    ['of folders', [['├── phase1', '│   └── a.ts', '└── phase2']]],
    ['with one phase', [['├── Phase 1: Basics', '└── loops']]],
    ['of steps', [['├── Step 1: Unpack', '└── Step 2: Run']]],
    ['that is none: headings of a template', [['├── words', 'Phase 1: Basics', 'Phase 2: Nets']]],
    ['in a note that is no plan', [['├── Phase 1: New', '└── Phase 2: Full'], 'The moon']],
    ['in a language', [TREE, 'Learning roadmap', 'python']],
  ] as const)('is none %s', (_what, args) => {
    expect(read(...(args as unknown as Parameters<typeof note>))).toEqual([]);
  });

  it('leaves a plan in words as it is', () => {
    expect(readText(`${note(TREE)}\n## Phase 1: Oak (month 1)\n\n- a\n\n## Phase 2: Glue (month 2)\n\n- b\n`).phases.map(({ title }) => title)).toEqual(['Oak', 'Glue']);
  });

  it('is read however many branches it has', () => {
    expect(() => read(Array.from({ length: 130_000 }, () => '├── Week 1'))).not.toThrow();
  });

  it('is read in linear time', () => {
    expect(growth((count) => note(Array.from({ length: count }, (_none, at) => `${at % 2 === 0 ? '├── Phase' : '│   └── Part'} ${String(at)}: x`)), 300)).toBeLessThan(LINEAR);
  });
});
