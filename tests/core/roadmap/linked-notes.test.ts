import { phasesOf, problemsOf, readVault } from './read-vault';

const PHASE_1 = '# Phase 1: Foundations (Months 1-3)\n\n**Goal:** Write a queue that survives a crash\n\n## Deliverable\n- A queue with retries\n\n## Failure modes\n- Reading about queues instead\n';
const PHASE_2 = '---\ntags: [plan]\n---\n# Phase 2: Load\n\nMonths 4-9\n\nGoal: Run it under load\nDeliverable: A load report\n';

describe('a plan over several notes', () => {
  test('phases that are list items with a link are read from their notes', () => {
    const read = readVault({ 'Roadmap.md': '# My plan\n\n## The way\n- [[Phase 1]]\n- [[Phase 2]]\n', 'Plan/Phase 1.md': PHASE_1, 'Plan/Phase 2.md': PHASE_2 });
    expect(phasesOf(read)).toEqual(['1 Foundations month 1-3', '2 Load month 4-9']);
    expect(read.roadmap.phases.map((phase) => phase.line)).toEqual([4, 5]);
    const [first, second] = read.roadmap.phases;
    expect(first?.goal).toBe('Write a queue that survives a crash');
    expect(first?.deliverables).toMatchObject([{ text: 'A queue with retries', path: 'Plan/Phase 1.md', line: 6 }]);
    expect(first?.failureModes).toMatchObject([{ text: 'Reading about queues instead', path: 'Plan/Phase 1.md' }]);
    expect(second?.deliverables.map((own) => own.text)).toEqual(['A load report']);
    expect(read.notes).toEqual(['Plan/Phase 1.md', 'Plan/Phase 2.md']);
  });

  test('phases that are headings with a link keep what the roadmap says and add what the note says', () => {
    const read = readVault({ 'Roadmap.md': '## [[Phase 1]]\nGoal: My own words\n\n## [[Phase 2]]\n', 'Phase 1.md': PHASE_1, 'Phase 2.md': PHASE_2 });
    expect(phasesOf(read)).toEqual(['1 Foundations month 1-3', '2 Load month 4-9']);
    expect(read.roadmap.phases[0]?.goal).toBe('My own words');
    expect(read.roadmap.phases[0]?.deliverables.map((own) => own.text)).toEqual(['A queue with retries']);
  });

  test('Markdown links work as well, with a space in the path and the number in the link', () => {
    const read = readVault({
      'Roadmap.md': '# 2026\n\n- [1. February](Plan/Month%201.md)\n- [2. March](Plan/Month%202.md)\n',
      'Plan/Month 1.md': '# Reading week\n\nGoal: Read three papers\n', 'Plan/Month 2.md': '# Building week\n\nGoal: Build one\n',
    });
    expect(read.roadmap.phases.map((phase) => [phase.number, phase.goal])).toEqual([[1, 'Read three papers'], [2, 'Build one']]);
  });

  test('titles without a phase word count when the notes say that they are phases', () => {
    const read = readVault({
      'Roadmap.md': '# Plan\n\n1. [[Foundations]]\n2. [[Load]]\n\n## Books\n- [[Some book]]\n- [[Other book]]\n',
      'Foundations.md': '# Foundations\n\n**Duration:** 6 weeks\n\n**Goal:** Learn\n', 'Load.md': '# Load\n\n**Duration:** 4 weeks\n\n**Goal:** Build\n',
      'Some book.md': '# Some book\n\nNotes.\n', 'Other book.md': '# Other book\n\nNotes.\n',
    });
    expect(phasesOf(read)).toEqual(['1 Foundations 6-6 weeks long', '2 Load 4-4 weeks long']);
  });

  test('a list of links to ordinary notes is no plan', () => {
    const notes = { 'Roadmap.md': '# Shelf\n\n- [[Some book]]\n- [[Other book]]\n- [[2026-05-01]]\n', 'Some book.md': '# Some book\n\nNotes of 2024.\n', 'Other book.md': '# Other book (2016)\n\n- a\n- b\n', '2026-05-01.md': '2026-05-01\n' };
    expect(readVault(notes).roadmap.phases).toEqual([]);
  });

  test('a deliverable that is a link, or begins with one, has the progress and the status of its note', () => {
    const plan = '## Phase 1: Core (Month 0-2)\nDeliverable: [[Kit]]\n\n## Phase 2: More (Month 3-5)\nDeliverables:\n- [[Queue|A queue]] others run\n- A talk about [[Queue]]\n- [[Kit]] and [[Queue]]\n- [[Bad]]\n- [[Gone]]\n';
    const read = readVault({ 'Roadmap.md': plan, 'Work/Kit.md': '---\nprogress: 40%\n---\n', 'Queue.md': '---\nprogress: 100\nrm-progress: 75\nStatus: Done\n---\n', 'Bad.md': '---\nkind: ship\nprogress: 140\nstatus: doing\n---\n' });
    expect(read.roadmap.phases.flatMap(({ deliverables }) => deliverables.map(({ note }) => note ?? null))).toEqual([
      { link: 'Kit', progress: 0.4, done: false }, { link: 'Queue', progress: 0.75, done: true }, null, null, { link: 'Bad', progress: null, done: false }, null,
    ]);
    expect(read.problems.filter(({ path }) => path === 'Bad.md')).toEqual([{ kind: 'invalid-setting', path: 'Bad.md', line: 3, values: { key: 'progress', text: '140' } }]);
    const part = readVault({ 'Roadmap.md': plan, 'Kit.md': '---\nprogress: 0.4\n---\n' });
    expect(part.roadmap.phases[0]?.deliverables[0]?.note?.progress).toBeNull();
    expect(problemsOf(part)).toContain('fraction-for-percent:2');
  });

  test.each([['erledigt', true], ['terminé', true], ['已完成', true], ['completed', true], ['not done', false], ['nicht fertig', false], ['offen', false], ['done soon', false]])('a note of a deliverable with the status "%s" is done: %s', (status, done) => {
    const read = readVault({ 'Roadmap.md': '## Phase 1: Core (Month 0-2)\nDeliverable: [[Kit]]\n', 'Kit.md': `---\nstatus: ${status}\n---\n` });
    expect(read.roadmap.phases[0]?.deliverables[0]?.note?.done).toBe(done);
  });

  test('focus areas that are links have the topics of their notes', () => {
    const read = readVault({
      'Roadmap.md': '## Phase 1: Core (Month 0-2)\nFocus areas:\n- [[Databases]]\n- [[Networks|Nets]]\n- Plain area\n\n## Phase 2: More (Month 3-5)\nDeliverable: x\n',
      'Databases.md': '# Databases\n\nWhy.\n\n## Topics\n- indexes\n- locks\n\n## Books\n- one\n', 'Networks.md': '# Networks\n- packets\n  - headers\n',
    });
    expect(read.roadmap.phases[0]?.focusAreas.map(({ name, topics }) => [name, topics])).toEqual([['Databases', ['indexes', 'locks']], ['Nets', ['packets', 'headers']], ['Plain area', []]]);
  });

  test('an embed inside a phase adds what it shows', () => {
    const read = readVault({
      'Roadmap.md': '## Phase 1: Core (Month 0-2)\n![[Details]]\n\n## Phase 2: More (Month 3-5)\n![[Details]]\nDeliverable: x\n',
      'Details.md': '# Details\nDeliverable: A queue\n',
    });
    expect(read.roadmap.phases.map((phase) => phase.deliverables.map((own) => own.text))).toEqual([['A queue'], ['x']]);
  });

  test('a note that only embeds the plan has its phases', () => {
    const read = readVault({ 'Roadmap.md': '# Home\n\n![[The plan]]\n', 'The plan.md': '## Phase 1: Core (Month 0-2)\nGoal: a\n\n## Phase 2: More (Month 3-5)\nGoal: b\n' });
    expect(phasesOf(read)).toEqual(['1 Core month 0-2', '2 More month 3-5']);
    expect(read.roadmap.phases.map((phase) => [phase.path, phase.line])).toEqual([['The plan.md', 1], ['The plan.md', 4]]);
  });

  test('what an embedded plan holds stands in its own note', () => {
    const read = readVault({ 'Roadmap.md': '![[The plan]]\n', 'The plan.md': 'Objective: Ship\n\n## Phase 1: Core (Month 0-2)\nFailure mode: a\nDeliverable: b\n\n## Phase 2: More (Month 3-5)\nGoal: b\n\n## Rules\n- Depth beats breadth\n' });
    expect(read.roadmap.phases[0]?.failureModes).toMatchObject([{ text: 'a', path: 'The plan.md', line: 4 }]);
    expect(read.roadmap.phases[0]?.deliverables).toMatchObject([{ text: 'b', path: 'The plan.md', line: 5 }]);
    expect(read.roadmap).toMatchObject({ objective: 'Ship', rules: [{ id: 'depth', path: 'The plan.md', line: 11 }], parts: [] });
  });

  const TWO = '## Phase 1: Core (Month 0-2)\nDeliverable: x\n\n## Phase 2: More (Month 3-5)\nDeliverable: y\n\n';

  test.each([
    ['a note called so', '![[Rules]]\n', { 'Rules.md': '- Depth beats breadth\n- Be kind\n' }],
    ['a note under a heading', '## Non-negotiable rules\n![[Creed]]\n', { 'Creed.md': '- Depth beats breadth\n- Be kind\n' }],
    ['a note with another title under a heading', '## Rules\n\n![[Creed]]\n', { 'Creed.md': '# What I hold on to\n- Depth beats breadth\n- Be kind\n' }],
    ['a note with its own title', '## More\n![[Creed]]\n', { 'Creed.md': '# My rules\n- Depth beats breadth\n- Be kind\n' }],
    ['a section of a note', '![[All about me#Rules]]\n', { 'All about me.md': '# Me\n\n## Likes\n- tea\n\n## Rules\n- Depth beats breadth\n- Be kind\n\n## Dislikes\n- tea without milk\n' }],
  ])('rules are taken from %s that the roadmap embeds, with their place', (_name, embed, notes) => {
    const read = readVault({ 'Roadmap.md': TWO.replace('## Phase 1', `${embed}\n## Phase 1`), ...notes });
    const [path = '', text = ''] = Object.entries(notes)[0] ?? [];
    const line = text.split('\n').indexOf('- Depth beats breadth') + 1;
    expect(read.roadmap.rules).toMatchObject([{ id: 'depth', text: 'Depth beats breadth', path, line }, { id: null, text: 'Be kind', path, line: line + 1 }]);
  });

  test('a note that is embedded twice gives its rules once', () => {
    const read = readVault({ 'Roadmap.md': TWO.replace('## Phase 1', '## Rules\n![[Rules]]\n\n## Once more\n![[Rules]]\n\n## Phase 1'), 'Rules.md': '- Depth beats breadth\n' });
    expect(read.roadmap.rules.map(({ text, path }) => [text, path])).toEqual([['Depth beats breadth', 'Rules.md']]);
    expect(read.roadmap.parts).toEqual([]);
  });

  test('objective, end state, principle and start come from embedded notes where the roadmap does not say them itself', () => {
    const read = readVault({
      'Roadmap.md': `# Plan\nObjective: My own\n\n![[About]]\n\n${TWO}`,
      'About.md': 'Objective: Another\n\nEnd state: Known for one thing\n\n**Start date:** 2026-05-01\n\n## Final principle\nGo on.\n\n## Sources\n- a book\n',
    });
    expect(read.roadmap).toMatchObject({ objective: 'My own', endState: 'Known for one thing', principle: 'Go on.', start: '2026-05-01' });
    expect(read.roadmap.parts).toContainEqual({ label: 'Sources', text: '', line: 10, items: ['a book'], path: 'About.md' });
  });

  test('what an embedded note embeds is left alone, and one that is not there is text', () => {
    const read = readVault({ 'Roadmap.md': `![[A]]\n\n![[Nowhere]]\n\n${TWO}`, 'A.md': '## Rules\n- Be kind\n\n![[B]]\n', 'B.md': '## Rules\n- Depth beats breadth\n' });
    expect(read.roadmap.rules.map(({ text }) => text)).toEqual(['Be kind']);
  });

  test('links are followed one level only', () => {
    const read = readVault({ 'Roadmap.md': '- [[Phase 1]]\n- [[Phase 2]]\n', 'Phase 1.md': '# Phase 1: A (Month 0-2)\n- [[Deep]]\n![[Deep]]\n', 'Phase 2.md': PHASE_2, 'Deep.md': 'Deliverable: too deep\n' });
    expect(read.roadmap.phases[0]?.deliverables).toEqual([]);
    expect(read.notes).not.toContain('Deep.md');
  });

  test('a phase whose note is not there is kept and reported at its line', () => {
    const read = readVault({ 'Roadmap.md': '# Plan\n- [[Phase 1]]\n- [[Phase 2]]\n- [[Phase 3]]\n', 'Phase 1.md': PHASE_1, 'Phase 2.md': PHASE_2 });
    expect(read.roadmap.phases.map((phase) => phase.number)).toEqual([1, 2, 3]);
    expect(problemsOf(read)).toContain('linked-note-missing:4');
  });

  test('R12: a roadmap that embeds itself is not followed, and the chain is shown', () => {
    const read = readVault({ 'Roadmap.md': '## Phase 1: A (Month 0-2)\n![[Roadmap]]\n\n## Phase 2: B (Month 3-5)\nGoal: x\n' });
    expect(read.roadmap.phases).toHaveLength(2);
    expect(read.problems.filter(({ kind }) => kind === 'roadmap-cycle')).toMatchObject([{ path: 'Roadmap.md', line: 2, values: { chain: 'Roadmap → Roadmap' } }]);
  });

  test('R12: a note that leads back to the roadmap is read once, and the chain is shown where it can be cut', () => {
    const read = readVault({ 'Roadmap.md': '![[B]]\n\n- [[Phase 1]]\n- [[Phase 2]]\n', 'B.md': 'Text\n\n![[Roadmap]]\n', 'Phase 1.md': `${PHASE_1}\n- [[Roadmap]]\n`, 'Phase 2.md': `Up: [[Roadmap]]\n${PHASE_2}` });
    expect(read.roadmap.phases).toHaveLength(2);
    expect(read.problems.filter(({ kind }) => kind === 'roadmap-cycle').map(({ path, line, values }) => `${path}:${String(line)} ${String(values['chain'])}`))
      .toEqual(['Phase 1.md:11 Roadmap → Phase 1 → Roadmap', 'B.md:3 Roadmap → B → Roadmap']);
  });
});
