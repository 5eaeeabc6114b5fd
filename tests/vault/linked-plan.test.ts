import type { Report } from '../../src/core/report/report';
import { RoadmapSource } from '../../src/vault/roadmap-source';
import { openReports, reportOf, write } from './open-reports';

const ROADMAP = '---\nroadmap: true\nstart: 2026-05-01\n---\n# Plan\n- [[Phase 1]]\n- [[Phase 2]]\n';
const PHASE_1 = '# Phase 1: Core (Month 0-2)\nDeliverable: A queue\n';
const PHASE_2 = '# Phase 2: Load (Month 3-5)\nDeliverable: A report\n\n## Log\n- [x] #roadmap/ship a box in the plan 2h\n';

const phases = (own: Report): string[] => own.roadmap.phases.map(({ number, title, deliverables }) => `${String(number)} ${title}: ${deliverables.map(({ text }) => text).join()}`);

describe('a plan over several notes in a vault', () => {
  test('is read through the vault, and a change in a linked note refreshes the report', async () => {
    const opened = await openReports({ 'Roadmap.md': ROADMAP, 'Plan/Phase 1.md': PHASE_1, 'Plan/Phase 2.md': PHASE_2 });
    expect(phases(await reportOf(opened))).toEqual(['1 Core: A queue', '2 Load: A report']);
    const before = opened.told();
    await write(opened, 'Plan/Phase 1.md', PHASE_1.replace('A queue', 'Two queues'));
    const after = await reportOf(opened);
    expect(opened.told()).toBeGreaterThan(before);
    expect(phases(after)).toEqual(['1 Core: Two queues', '2 Load: A report']);
  });

  test('takes a phase note that is made later', async () => {
    const opened = await openReports({ 'Roadmap.md': `${ROADMAP}- [[Phase 3]]\n`, 'Phase 1.md': PHASE_1, 'Phase 2.md': PHASE_2 });
    expect((await reportOf(opened)).problems.map(({ kind }) => kind)).toContain('linked-note-missing');
    await write(opened, 'Phase 3.md', '# Phase 3: Known (Month 6-8)\nDeliverable: A talk\n');
    const after = await reportOf(opened);
    expect(phases(after)[2]).toBe('3 Known: A talk');
    expect(after.problems.map(({ kind }) => kind)).not.toContain('linked-note-missing');
  });

  test('takes a phase note that is made later though the event was lost', async () => {
    const opened = await openReports({ 'Roadmap.md': `${ROADMAP}- [[Phase 3]]\n`, 'Phase 1.md': PHASE_1, 'Phase 2.md': PHASE_2 });
    expect(phases(await reportOf(opened))[2]).toBe('3 Phase 3: ');
    const source = new RoadmapSource(opened.standIn.app, () => false);
    expect((await source.read('Roadmap.md'))?.roadmap.phases[2]?.deliverables).toEqual([]);
    await write(opened, 'Phase 3.md', '# Phase 3: Known (Month 6-8)\nDeliverable: A talk\n');
    expect(source.known('Roadmap.md')).toBeUndefined();
    expect((await source.read('Roadmap.md'))?.roadmap.phases[2]?.deliverables).toMatchObject([{ text: 'A talk' }]);
    expect(source.known('Roadmap.md')).toBeDefined();
  });

  test('a deliverable of a phase note leads to its own note and line', async () => {
    const opened = await openReports({ 'Roadmap.md': ROADMAP, 'Plan/Phase 1.md': '# Phase 1: Core (Month 0-2)\nDeliverable:\n- [x] A queue ✅ 2026-05-10\n', 'Phase 2.md': PHASE_2 });
    const [first] = (await reportOf(opened)).deliverables;
    expect(first?.items[0]).toMatchObject({ path: 'Plan/Phase 1.md', line: 3 });
  });

  test('a deliverable’s own note says how far it is, also after a change, and still counts as work', async () => {
    const note = (progress: number): string => `---\nkind: build\nhours: 3\ndate: 2026-05-12\nprogress: ${progress}\n---\n`;
    const opened = await openReports({ 'Roadmap.md': ROADMAP.replace('- [[Phase 1]]\n- [[Phase 2]]', '## Phase 1: Core (Month 0-2)\nDeliverable: [[Queue]]\n\n## Phase 2: Load (Month 3-5)\nDeliverable: A report'), 'Work/Queue.md': note(25) });
    const first = await reportOf(opened);
    expect(first.deliverables[0]).toMatchObject({ progress: 0.25, done: 0, required: 1 });
    expect(first.measures.shipping.good).toBe(3);
    await write(opened, 'Work/Queue.md', note(50));
    expect((await reportOf(opened)).deliverables[0]).toMatchObject({ progress: 0.5 });
  });

  test('does not count what its phase notes say as work', async () => {
    const opened = await openReports({ 'Roadmap.md': ROADMAP, 'Phase 1.md': PHASE_1, 'Phase 2.md': PHASE_2, 'Log.md': '- #roadmap/ship a real one 1h\n' });
    expect((await reportOf(opened)).entries.map(({ path }) => path)).toEqual(['Log.md']);
  });
});
