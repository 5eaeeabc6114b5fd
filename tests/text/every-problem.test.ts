import type { Problem, ProblemKind } from '../../src/core/problem';
import { PROBLEM_SEVERITY } from '../../src/core/problem';
import { problemText } from '../../src/text/problems';
import { openReports, reportOf, write } from '../vault/open-reports';

const PLAN = '---\nroadmap: true\nstart: 2026-05-01\n---\n# Plan\n\n## Phase 1: Core (Month 0-2)\n\n### Focus areas\n- Sewing\n\n## Phase 2: Load (Month 3-5)\n';

/** A roadmap with much that can be wrong with one. */
const POOR_PLAN = `---
roadmap: true
horizon: 40 months
start: someday
target-depth: 0.7
target-depht: 70
---
# Plan

## Phase 1: Core (Month 0-4)
## Phase 1: Core again (Month 3-5)
## Phase 3: Late (Month 9-11)
## Phase 4: Backwards (Month 15-12)
## Phase 5: Sometime (Fortnight 3)
## Phase 6: Twin (Month 16-17)
## Phase 7: Twin (Month 18-19)

`;

/** Entries with much that can be wrong with one, each on its own line. */
const POOR_LOG = `- #roadmap/ship [date:: 2026-02-30] a
- #roadmap/ship [date:: 03/04/2026] b
- #roadmap/ship [date:: 2027-01-01] c
- #roadmap/ship [hours:: 25] d
- #roadmap/ship [stretch:: 9] e
- #roadmap/ship #roadmap/study f
- #roadmap/dancing g 1h
- #roadmap/ship [phase:: Nowhere] h
- #roadmap/ship [date:: 2026-05-02] [phase:: Load] i
- #roadmap/ship [focus:: Sewin] j
- #roadmap/ship [deliverable:: 9] k
- #roadmap/ship outer 3h
    - #roadmap/ship inner 1h
- #roadmap/ship #focus/${'x'.repeat(400)} k 1h
`;

/** Properties with much that can be wrong with them. */
const POOR_NOTES = {
  'Notes/broken.md': '---\nkind: ship\ntitle: "never closed\n---\n',
  'Notes/large.md': `---\nkind: ship\ntitle: ${'x'.repeat(300_000)}\n---\n`,
  'Notes/late.md': '\n---\nkind: ship\n---\n- #roadmap/ship a\n',
  'Notes/twice.md': '---\nkind: ship\ndate: 2026-05-02\nfocus: Sewing\nFocus: Sewing\n---\n',
  'Notes/comment.md': '---\nkind: ship\ndate: 2026-05-02\nphase: #growth\n---\n',
  'Notes/link.md': '---\nkind: ship\ndate: 2026-05-02\nfocus: [[Sewing]]\n---\n',
  'Notes/value.md': '---\nkind: ship\ndate: 2026-05-02\nphase: {a: 1}\n---\n',
};

/** Met only with lists deeper than the app nests them, 20,000 items, notes left out and a disk that fails; their own tests have them. */
const ELSEWHERE: readonly ProblemKind[] = ['too-deep', 'too-many-items', 'conflict-copy', 'unreadable-note'];

/** Vaults that have every problem between them; a note's text replaces the one under the same path before the report is asked for. */
const VAULTS: readonly { readonly notes: Readonly<Record<string, string>>; readonly then?: Readonly<Record<string, string>>; readonly roadmap?: string }[] = [
  { notes: { 'Roadmap.md': PLAN, 'Log.md': POOR_LOG, ...POOR_NOTES } },
  { notes: { 'Roadmap.md': '---\nroadmap: true\ndefault-hours: many\n---\n# Plan\n\n## Phase 1: A (Month 0-2)\n\n## Phase 2: B (Month 3-5)\n' } },
  { notes: { 'Roadmap.md': POOR_PLAN, 'Log.md': '- #roadmap/ship [phase:: Twin] a\n' } },
  { notes: { 'Roadmap.md': PLAN }, then: { 'Roadmap.md': '' } },
  { notes: { 'Roadmap.md': PLAN, 'Roadmap (conflicted copy 2026-05-01).md': PLAN } },
  { notes: { 'Roadmap.md': PLAN }, roadmap: 'Elsewhere.md' },
  { notes: { 'Roadmap.md': `${PLAN}\n<<<<<<< HEAD\n## Phase 3: Theirs\n=======\n## Phase 3: Ours\n>>>>>>> other\n` } },
  { notes: { 'Roadmap.md': '---\nroadmap: true\n---\nNothing planned.\n' } },
  { notes: { 'Roadmap.md': '---\nroadmap: true\nstart: 2026-05-01\n---\n# Plan\n- [[Phase 1]]\n- [[Phase 2]]\n- [[Phase 3]]\n', 'Phase 1.md': '# Phase 1: A (Month 0-2)\n', 'Phase 2.md': '# Phase 2: B (Month 3-5)\n' } },
  { notes: { 'Roadmap.md': `${PLAN}![[Roadmap]]\n` } },
  { notes: { 'Roadmap.md': '---\nroadmap: true\nstart: 2026-05-01\nhorizon: 3\n---\n# Plan\n\n## Phase 1: A (Month 0-2)\n\n## Phase 2: B (Month 3-5)\n' } },
  { notes: { 'Roadmap.md': '---\nroadmap: true\nstart: 2026-05-01\n---\n# Plan\n\n## Phase 1: A (Month 1-3)\n\n## Phase 2: B (Month 4-6)\n' } },
  { notes: { 'Roadmap.md': '---\nroadmap: true\nstart: 2026-05-01\n---\n# Plan\n\n## Phase 1: A\n\n## Phase 2: B\n' } },
  { notes: { 'Roadmap.md': '---\nroadmap: true\n---\n# Plan\n\n## Phase 1: A (March)\n\n## Phase 2: B (April)\n' } },
  { notes: { 'Roadmap.md': PLAN + 'word '.repeat(430_000) } },
];

async function problemsOf({ notes, then = {}, roadmap }: (typeof VAULTS)[number]): Promise<readonly Problem[]> {
  const opened = await openReports(notes);
  await reportOf(opened);
  for (const [path, text] of Object.entries(then)) await write(opened, path, text);
  const report = await reportOf(opened, roadmap ?? null);
  return [...report.problems, ...opened.reports.problems(roadmap ?? null)];
}

describe('problems in words', () => {
  it('each can be met, and no sentence lacks a value it needs', async () => {
    const met = new Set<ProblemKind>();
    const lacking: string[] = [];
    for (const vault of VAULTS) {
      for (const problem of await problemsOf(vault)) {
        met.add(problem.kind);
        const { message, remedy } = problemText(problem, (value) => value.replaceAll('…', ''));
        if (`${message} ${remedy}`.replace('Deliverable: …', '').replace('Failure mode: …', '').includes('…')) lacking.push(message);
      }
    }
    expect(lacking).toEqual([]);
    expect(Object.keys(PROBLEM_SEVERITY).filter((kind) => !met.has(kind as ProblemKind))).toEqual(ELSEWHERE);
  }, 30_000);
});
