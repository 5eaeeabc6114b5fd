import fc from 'fast-check';

/** One thing that happens to a vault, or to the index over it. */
export type Operation =
  | { readonly do: 'write'; readonly path: string; readonly text: string }
  | { readonly do: 'delete'; readonly path: string }
  | { readonly do: 'rename'; readonly path: string; readonly to: string }
  | { readonly do: 'rename-folder'; readonly from: string; readonly to: string }
  | { readonly do: 'change-case'; readonly path: string }
  | { readonly do: 'settings'; readonly logFolders: readonly string[]; readonly defaultHours?: number }
  | { readonly do: 'wait'; readonly turns: number }
  | { readonly do: 'ask'; readonly plan?: string | null }
  /** The plugin is closed and opened again, with what it kept of the notes, or with some or none of it. */
  | { readonly do: 'restart'; readonly kept: Kept }
  | { readonly do: 'lose-cache'; readonly kept: Kept };

export type Kept = 'all' | 'half' | 'none';

/** How events reach the index. */
export type Mood = 'in-order' | 'late' | 'doubled' | 'stale' | 'lost';

export interface Scenario {
  readonly mood: Mood;
  readonly seed: number;
  /** The index starts when this many operations are done: the app may not have read the notes by then. */
  readonly startAfter: number;
  /** Whether readings are kept from one start to the next. */
  readonly store?: boolean;
  readonly operations: readonly Operation[];
}

const FOLDERS = ['Journal', 'Journal/old', 'Notes', 'Work', 'Templates'];
const NAMES = ['2026-05-03.md', '2026-05-04.md', 'kit.md', 'kit 2.md', 'Kit.md', 'queue.md', '2026-W20.md', 'Roadmap.md', 'Plan.md', 'shot.png'];
const path = fc.tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...NAMES)).map(([folder, name]) => `${folder}/${name}`);

const properties = fc.constantFrom(
  '', '', '', '---\nkind: ship\nhours: 2\n---\n', '---\nkind: build\nfocus: llm\nartifact: "[[kit]]"\n---\n', '---\nurl: https://example.com/a\nversion: 2\n---\n',
  '---\ndate: 2026-05-05\n---\n', '---\ntags: [roadmap/public]\n---\n', '---\nbroken: "open\n---\n', '---\nroadmap: true\nstart: 2026-05-01\n---\n',
  '---\nroadmap: false\n---\n', '---\nkind: #ship\n---\n', '---\nhours: abc\nkind: study\n---\n',
);
const line = fc.constantFrom(
  '- #ship #focus/llm kit [[kit]] 2h', '- #study paper 45m', '- #roadmap/build queue [[queue]] [hours:: 1.5]', '- [x] #roadmap/ship done ✅ 2026-05-06',
  '- [ ] #ship not yet', '- [kind:: ship] [hours:: 1] hidden', '- plain', '  - child 30m', '## 2026-05-07', '# Phase 1: Core (Month 0-2)', '- [focus:: cloud] [[Work/kit]]',
  '#roadmap/study', '#ship', '%% #roadmap/ship %%', '', 'Prose.', '- #roadmap/ship #focus/llm [deliverable:: 1] [[old/kit|kit]] 1h',
);
const text = fc.tuple(properties, fc.array(line, { maxLength: 5 })).map(([head, lines]) => `${head}${lines.join('\n')}\n`);

/** The roadmaps of the reports. They are always whole: a broken one keeps its last reading, which a fresh start cannot know. */
export const PLAN = 'Plans/Career.md';
export const SECOND = 'Plans/Second.md';
const head = (start: string): string => `---\nroadmap: true\nstart: ${start}\n---\n# Plan\n`;
const CORE = '## Phase 1: Core (Month 0-2)\nDeliverable: A kit\n### Focus areas\n- LLM\n- Cloud\n';
export const PLANS = ['2026-05-01', '2026-05-04'].map((start) => head(start) + CORE) as [string, string];
const MORE_PLANS = [
  ...PLANS,
  // Phases that overlap, and a gap.
  `${head('2026-05-01')}${CORE}## Phase 2: More (Month 0-1)\nDeliverable: A [[queue]]\n## Phase 3: Late (Month 4-6)\n### Focus areas\n- Cloud\n`,
  // Phases in notes of their own, which may come late or never.
  `${head('2026-05-01')}- [[Phase 1]]\n- [[Phase 2]]\n`,
  `${head('2026-04-30')}${CORE}- [[Plans/Phase 2]]\n`,
];
const phaseNotes = fc.constantFrom('Plans/Phase 1.md', 'Plans/Phase 2.md', 'Notes/Phase 2.md');
const PHASES = ['# Phase 1: Core (Month 0-2)\nDeliverable: A kit\n## Focus areas\n- LLM\n', '# Phase 2: Load (Month 1-5)\nDeliverable: A [[queue]]\n- [x] #roadmap/ship a box 2h\n', '- #roadmap/ship no phase at all 1h\n'];
// Nothing else becomes the second roadmap, for the same reason.
const target = fc.oneof({ weight: 9, arbitrary: path }, { weight: 1, arbitrary: phaseNotes });
const anyPath = fc.oneof({ weight: 19, arbitrary: target }, { weight: 1, arbitrary: fc.constant(SECOND) });
const kept = fc.constantFrom<Kept>('all', 'all', 'half', 'none');

const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 16, arbitrary: fc.record({ do: fc.constant('write' as const), path, text }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('write' as const), path: fc.constantFrom(PLAN, PLAN, SECOND), text: fc.constantFrom(...MORE_PLANS) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('write' as const), path: phaseNotes, text: fc.constantFrom(...PHASES) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('delete' as const), path: anyPath }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('rename' as const), path: anyPath, to: target }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rename-folder' as const), from: fc.constantFrom(...FOLDERS), to: fc.constantFrom(...FOLDERS, 'New') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('change-case' as const), path: anyPath }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('settings' as const), logFolders: fc.constantFrom([], ['Work'], ['Notes', 'Work']), defaultHours: fc.constantFrom(1, 1, 2) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('wait' as const), turns: fc.integer({ min: 0, max: 6 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('ask' as const), plan: fc.constantFrom(PLAN, SECOND, null) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('restart' as const, 'lose-cache' as const), kept }) },
);

/** Scenarios of up to `length` operations. */
export function scenarios(length: number): fc.Arbitrary<Scenario> {
  return fc.record({
    mood: fc.constantFrom<Mood>('in-order', 'in-order', 'late', 'doubled', 'stale', 'lost'),
    seed: fc.nat(),
    startAfter: fc.integer({ min: 0, max: 12 }),
    store: fc.boolean(),
    operations: fc.array(operation, { minLength: 0, maxLength: length, size: 'max' }),
  });
}

/** The same numbers for the same seed, from 0 up to 1. */
export function dice(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
