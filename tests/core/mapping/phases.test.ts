import { toJson } from '../../../src/export/json';
import { mappedOf, PLAN, reportOf } from './small-vault';

interface Row { readonly path: string; readonly date: string | null; readonly phase: number | null; readonly hours: number | null; readonly artifact: string | null; readonly why: string }

/** The entries as the report prints them. */
function rows(notes: Readonly<Record<string, string>>, plan = PLAN, today = '2026-11-22'): readonly Row[] {
  return toJson(reportOf({ notes, plan, today }), true)['entries'] as readonly Row[];
}

const onDay = (day: string, plan = PLAN): number | null | undefined => rows({ [`Log/${day}.md`]: '- #ship a' }, plan, '2030-01-01')[0]?.phase;

describe('the phase of an entry', () => {
  test('is the one its own date falls in, first and last day included', () => {
    expect(['2026-04-30', '2026-05-01', '2026-07-31', '2026-08-01', '2027-02-28', '2027-03-01', '2028-11-30', '2028-12-01'].map((day) => onDay(day))).toEqual([null, 0, 0, 1, 1, 2, 3, null]);
  });

  test('an overlap belongs to the phase that starts later, a gap to none', () => {
    const plan = '---\nstart: 2026-01-01\n---\n# P\n\n## Phase 1: A (Month 0-4)\n\n## Phase 2: B (Month 4-5)\n\n## Phase 3: C (Month 8-9)\n';
    expect(['2026-04-30', '2026-05-01', '2026-06-30', '2026-07-01', '2026-09-01'].map((day) => onDay(day, plan))).toEqual([1, 2, 2, null, 3]);
  });

  test('C27: a day after the start and before the first phase is in range, and said so', () => {
    const plan = PLAN.replace('start: 2026-05-01', 'start: 2026-10-01').replace('## Phase 0 — Look around (Month 0–2)\n', '');
    const report = reportOf({ plan, notes: { 'Log/2026-11-18.md': '- #ship #focus/llm a 2h' } });
    expect(report.measures.shipping.good).toBe(2);
    expect(report.entries[0]?.reasons.map(({ code }) => code)).toContain('before-phases');
    const early = reportOf({ plan, notes: { 'Log/2026-09-30.md': '- #ship #focus/llm a 2h' } });
    expect(early.entries[0]?.reasons.map(({ code }) => code)).toContain('before-start');
  });

  test('C20: a phase field shows in the list and decides no area, target or window', () => {
    const text = '- #study #focus/llm [phase:: 2] a\n- #study #focus/llm [phase:: "Sell it"] b\n- #study #focus/llm [phase:: [[Phase 2]]] c\n- #study [phase:: 9] d';
    const report = reportOf({ notes: { 'Log/2026-05-18.md': text } });
    expect(rows({ 'Log/2026-05-18.md': text }).map(({ phase }) => phase)).toEqual([2, 2, 2, 0]);
    expect(report.entries.map(({ placement }) => placement)).toEqual(Array.from({ length: 4 }, () => ({ at: 'phase', phase: 0 })));
    expect(report.problems.map(({ kind }) => kind).filter((kind) => kind.includes('phase-') || kind.includes('-phase'))).toEqual(['phase-conflict', 'phase-conflict', 'phase-conflict', 'unknown-phase']);
  });

  test('a phase field with two numbers names no phase', () => {
    expect(rows({ 'Log/2026-05-18.md': '- #study [phase:: 1.0] a\n- #study [phase:: 1-2] b\n- #study [phase:: block 1] c' }).map(({ phase }) => phase)).toEqual([0, 0, 1]);
  });

  test('a phase is named by number, 1 or 01, or as its heading has it; 1.0, -1 and 1e9 are no phase, and said so', () => {
    const written = ['1', '01', 'Phase 1', '"Phase 1 — Build the base"', '1.0', '"1,0"', '-1', '1.5', '1e9', '"0 1"', '"Phase 2 — Build the base"'];
    const notes = Object.fromEntries(written.map((text, i) => [`Log/2026-05-${10 + i}.md`, `---\nkind: study\nphase: ${text}\n---\n`]));
    const report = reportOf({ notes });
    expect(report.entries.map(({ phaseIndex }) => phaseIndex)).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(report.problems.filter(({ kind }) => kind === 'unknown-phase').map(({ values }) => values['text'])).toEqual(['1.0', '1,0', '-1', '1.5', '1000000000', '0 1', 'Phase 2 — Build the base']);
  });

  test('a deliverable no phase has is said at the entry; a number with a sign or a part is none', () => {
    const text = ['1', 'Phase 1', '[[Eval kit]]', '9', '-1', '1.5', '[[Other]]'].map((own) => `- #ship [deliverable:: ${own}] a`).join('\n');
    const report = reportOf({ plan: PLAN.replace('\n## Phase 2', '\nDeliverable: One eval kit others run\n\n## Phase 2'), notes: { 'Log/2026-11-18.md': text } });
    expect(report.problems.filter(({ kind }) => kind === 'unknown-deliverable').map(({ line, values }) => [line, values['text']])).toEqual([[4, '9'], [5, '-1'], [6, '1.5'], [7, '[[Other]]']]);
    expect(report.deliverables).toMatchObject([{ done: 3, milestones: [{ line: 1 }, { line: 2 }, { line: 3 }] }]);
  });

  test('R4: a name two phases share maps to neither, and both lines are named', () => {
    const plan = '---\nstart: 2026-01-01\n---\n# P\n\n## Phase 1: Base (Month 0-4)\n\n## Phase 2: Base (Month 5-9)\n';
    const report = reportOf({ plan, notes: { 'Log/2026-02-01.md': '- #ship [phase:: Base] a' } });
    expect(report.entries[0]?.phaseIndex).toBeNull();
    expect(report.problems.find(({ kind }) => kind === 'ambiguous-phase')?.values).toEqual({ text: 'Base', first: 6, second: 8 });
  });

  test('C39: all entries are listed, future and undated ones too; missing hours are null', () => {
    const text = '- #ship a\n- #ship [date:: 2027-01-05] b 2h';
    expect(rows({ 'Log/notes.md': text }).map(({ date, phase, hours }) => [date, phase, hours])).toEqual([[null, null, null], ['2027-01-05', 1, 2]]);
    expect(reportOf({ notes: { 'Log/notes.md': text } }).entries.map(({ placement }) => placement.at)).toEqual(['undated', 'future']);
  });

  test('D8: days far outside the plan are outside, not dropped', () => {
    expect(rows({ 'Log/a.md': '- #ship [date:: 1970-01-01] a\n- #ship [date:: 9999-12-31] b' }).map(({ date, phase }) => [date, phase])).toEqual([['1970-01-01', null], ['9999-12-31', null]]);
  });

  test('without a start no day is guessed: no phase, and no number changes', () => {
    expect(rows({ 'Log/2026-11-18.md': '- #ship a' }, PLAN.replace('start: 2026-05-01\n', '')).map(({ phase }) => phase)).toEqual([null]);
  });
});

describe('hours and artifacts across notes', () => {
  test('C14: an artifact note that a log entry links has weight 0 and hours null; the entry stays', () => {
    const notes = { 'Work/kit.md': '---\nkind: build\nhours: 5\ndate: 2026-11-10\n---\n', 'Log/2026-01-18.md': '- #ship [[kit]] 1h' };
    expect(rows(notes).map(({ hours }) => hours)).toEqual([1, null]);
    const report = reportOf({ notes });
    expect(report.entries.find(({ source }) => source === 'note')).toMatchObject({ weight: 0, countedElsewhere: true, assumed: false });
    expect(report.entries.map(({ reasons }) => reasons.map(({ code }) => code).filter((code) => code.startsWith('hours')))).toEqual([[], ['hours-elsewhere']]);
    expect(report.problems).toContainEqual({ kind: 'hours-counted-elsewhere', path: 'Work/kit.md', line: null, values: { hours: 5, by: 'log' } });
  });

  test('C14: neither a plan, a link outside logs, nor a link that is no artifact counts them elsewhere', () => {
    const kit = { 'Work/kit.md': '---\nkind: build\nhours: 5\ndate: 2026-11-10\n---\n' };
    const hours = (notes: Readonly<Record<string, string>>): unknown => rows({ ...kit, ...notes }).find(({ path }) => path === 'Work/kit.md')?.hours;
    expect(hours({ 'Log/2026-11-18.md': '- [ ] #ship [[kit]] 1h' })).toBe(5);
    expect(hours({ 'Work/other.md': '- #roadmap/ship [[kit]] 1h' })).toBe(5);
    expect(hours({ 'Log/2026-11-18.md': '- #ship [artifact:: [[other]]] [[kit]] 1h' })).toBe(5);
    expect(hours({ 'Log/2026-11-18.md': '- lunch [[kit]]' })).toBe(5);
  });

  test('C16: an artifact is the note’s path, the link as written where there is none, or the address', () => {
    const text = '- #ship [[kit]] a\n- #ship [[nowhere]] b\n- #ship https://a.example/x c\n- #ship d';
    expect(rows({ 'Work/kit.md': 'x', 'Log/2026-11-18.md': text }).map(({ artifact }) => artifact)).toEqual(['Work/kit.md', 'nowhere', 'https://a.example/x', null]);
  });

  test('a link to no note yet is one artifact in any case, and shown as written', () => {
    const notes = { 'Log/2026-11-18.md': '- #ship [[Nowhere Yet]] a\n- #ship [[nowhere yet.md]] b', 'Log/2026-11-01.md': '- #ship [[nowhere yet]] c [url:: https://a.example]' };
    expect(rows(notes).map(({ artifact }) => artifact)).toEqual(['nowhere yet', 'Nowhere Yet', 'nowhere yet.md']);
    expect(reportOf({ notes }).measures.visibility).toMatchObject({ public: 1, shipped: 1 });
  });

  test('C16: a whole note is not its own artifact; its address is', () => {
    expect(rows({ 'Work/kit.md': '---\nkind: ship\nartifact: "[[kit]]"\nurl: https://a.example\n---\n' })[0]?.artifact).toBe('https://a.example');
    expect(rows({ 'Work/kit.md': '---\nkind: ship\nartifact: "[[kit]]"\n---\n' })[0]?.artifact).toBeNull();
  });

  test('zero hours are kept in the list and add nothing', () => {
    expect(mappedOf('- #ship a [hours:: 0]')).toMatchObject([{ hours: 0, weight: 0, assumed: false }]);
  });

  test('every entry says why in words, with nothing left to fill in', () => {
    const text = '- #ship #focus/llm a 2h\n- #study [focus:: rag] b\n- #focus/x [phase:: 2] c\n- #busy d\n- [x] #ship e ✅ 2026-11-01\n- #ship f [date:: 2026-05-04]\n- #ship g [date:: 2027-05-04]\n- #ship h [date:: 2020-05-04]';
    const why = rows({ 'Log/2026-11-18.md': text }).map((row) => row.why);
    expect(why[0]).toBe('dated 2026-11-18 by the daily note; date falls in months 3 to 9 of the plan, phase 1, Build the base; tag #focus/llm is LLM/Agent production architecture');
    expect(why[1]).toBe('dated 2026-11-18 by the daily note; date falls in months 3 to 9 of the plan, phase 1, Build the base; rag is the topic "RAG pipelines" of LLM/Agent production architecture; no valid hours given, counted as 1 h');
    for (const one of why) expect(one).not.toMatch(/[…{}]|undefined|NaN/);
  });
});
