import { lineReadingText } from '../../../src/text/line-reading';
import { words } from '../../../src/text/words';
import { growth, LINEAR } from './growth';
import { checkReading, read } from './law-notes';
import { readText } from './read-text';
import { readNote } from './read-vault';

/** A table of these rows, the first of them its head. */
const table = ([head = '', ...body]: readonly string[]): string => [head, `|${'---|'.repeat(head.split('|').length - 2)}`, ...body].map((row) => `${row}\n`).join('');
const note = (rows: readonly string[], title = 'Company roadmap'): string => `# ${title}\n\n${table(rows)}\n## Books\n\n- one\n`;

/** Of each phase its number, title and time. */
function phases(text: string, path = 'Note.md'): readonly unknown[] {
  return readText(text, path).phases.map(({ number, title, span, duration }) => [number, title, span !== null ? `${span.unit} ${String(span.start)}..${String(span.end)}` : duration === null ? null : `${String(duration.min)}-${String(duration.max)} ${duration.unit}`]);
}
const titles = (...args: Parameters<typeof phases>): readonly string[] => readText(args[0], args[1] ?? 'Note.md').phases.map(({ title }) => title);
/** Of each phase its parts. */
const parts = (text: string): readonly unknown[] => readText(text, 'Note.md').phases.map((own) => own.parts.map(({ label, text: said, items }) => [label, ...(said === '' ? [] : [said]), ...items].join(' / ')));

const QUARTERS = ['| Goal | Q1 2027 | Q2 2027 | Q3 2027 |', '| Brand | Beta | Launch | Mobile |', '| Sales | - | First ten | Fifty |'];
const PHASES = ['| | Phase 1 | Phase 2 | Phase 3 |', '| Time | 2027-01-04 – 2027-02-28 | Mar–May 2027 | from June 2027 |', '| Focus | Wood, glue | Sails | Sea |', '| **Goal** | Dry wood | A mast | An island |', '| Deliverable | Planks | Mast | Log |', '| **Risk:** | Rot | Wind | Rocks |', '| Rules | Saw less | Sew more | Row at dawn |', '| [[Mood]] `x` | calm | busy | glad |'];
const TURNS = ['| Now | Next | Later |', '| Login | Search | Offline |', '| Sync | Tags | |'];
const MONTHS = ['| Goal | January | February | March |', '| Fitness | Walk daily | Run a mile | Run ten |'];

describe('a plan that is a table with a column for each phase', () => {
  it('has the title and time of each column from its head, as a heading would say them', () => {
    expect(phases(note(QUARTERS))).toEqual([[null, 'Q1 2027', 'quarter 2027-Q1..2027-Q1'], [null, 'Q2 2027', 'quarter 2027-Q2..2027-Q2'], [null, 'Q3 2027', 'quarter 2027-Q3..2027-Q3']]);
    expect(phases(note(['| | Phase 1: Wood | Phase 2: Sails (Mar–May 2027) |', '| Team | Ann and Ben | Cho |']))).toEqual([[1, 'Wood', null], [2, 'Sails', 'date 2027-03..2027-05']]);
  });

  it('has what stands in a column as parts of its phase, each with the label of its row, in its line', () => {
    expect(parts(note(QUARTERS))).toEqual([['Brand / Beta'], ['Brand / Launch', 'Sales / First ten'], ['Brand / Mobile', 'Sales / Fifty']]);
    expect(readText(note(QUARTERS), 'Note.md').phases.map(({ line, endLine, parts: own }) => [line, endLine, ...own.map((part) => part.line)])).toEqual([[3, 5, 5], [3, 6, 5, 6], [3, 6, 5, 6]]);
    checkReading(note(QUARTERS));
  });

  it('has its fields and times in the rows that are named for them', () => {
    expect(readText(note(PHASES, 'Boat'), 'Note.md').phases.map(({ number, title, span, focusAreas, goal, deliverables, failureModes, rules, parts: own }) => [number, title, String(span?.start), String(span?.end), focusAreas.map(({ name }) => name), goal, deliverables.map(({ text }) => text), failureModes.map(({ text }) => text), rules.map(({ text }) => text), own.map(({ label }) => label)])).toEqual([
      [1, 'Phase 1', '2027-01-04', '2027-02-28', ['Wood', 'glue'], 'Dry wood', ['Planks'], ['Rot'], ['Saw less'], ['Time', 'Mood x']],
      [2, 'Phase 2', '2027-03', '2027-05', ['Sails'], 'A mast', ['Mast'], ['Wind'], ['Sew more'], ['Time', 'Mood x']],
      [3, 'Phase 3', '2027-06', 'null', ['Sea'], 'An island', ['Log'], ['Rocks'], ['Row at dawn'], ['Time', 'Mood x']],
    ]);
    expect(phases(note(['| | Phase 1 | Phase 2 |', '| Dates | 2027-01-04 – 2027-02-28 | 2027-03-01 – 2027-05-31 |', '| Goal | Wood | Sails |'], 'Boat'))).toEqual([[1, 'Phase 1', 'date 2027-01-04..2027-02-28'], [2, 'Phase 2', 'date 2027-03-01..2027-05-31']]);
    expect(phases(note(['| | Phase 1 | Phase 2 |', '| Duration | 4 weeks | 6 weeks |', '| Focus | Wood | Sails |'], 'Boat'))).toEqual([[1, 'Phase 1', '4-4 week'], [2, 'Phase 2', '6-6 week']]);
  });

  it('has every cell of a column as an item where no column has labels', () => {
    expect([titles(note(TURNS)), parts(note(TURNS))]).toEqual([['Now', 'Next', 'Later'], [[' / Login / Sync'], [' / Search / Tags'], [' / Offline']]]);
    expect(phases(note(['| Week 1 | Week 2 | Week 3 |', '| Arrays | Trees | Graphs |'], 'Study plan'))).toEqual([[1, 'Week 1', 'week 1..1'], [2, 'Week 2', 'week 2..2'], [3, 'Week 3', 'week 3..3']]);
  });

  it('has several things of a cell apart', () => {
    expect(parts(note(['| Area | Q1 2027 | Q2 2027 |', '| Web &amp; mail | Log in &amp; out<BR>- Sync<br/>Undo | Tags; sets； marks; c;d |', '| *Shop:* | [[Cart\\|the cart]] | bags; |', '| **Law** &amp; | Read | Ask |']))).toEqual([
      ['Web & mail / Log in & out / Sync / Undo', 'Shop / the cart', 'Law & / Read'], ['Web & mail / Tags / sets / marks / c;d', 'Shop / bags', 'Law & / Ask'],
    ]);
  });

  it.each([
    ['days', 'Onboarding plan', ['| Area | 30 days | 60 days | 90 days |', '| People | Meet all | Hire one | Form a team |'], ['30-30 day', '30-30 day', '30-30 day']],
    ['stretches of days', 'Onboarding plan', ['| Area | Days 1-30 | Days 31-60 |', '| People | Meet all | Hire one |'], ['day 1..30', 'day 31..60']],
    ['months', 'My goals 2027', MONTHS, ['date 2027-01..2027-01', 'date 2027-02..2027-02', 'date 2027-03..2027-03']],
    ['years', 'Career plan', ['| | Year 1 | Year 2 |', '| Skills | SQL | Python |'], ['year 1..1', 'year 2..2']],
    ['terms', 'Career plan', ['| Short term | Mid term | Long term |', '| Learn SQL | Lead a team | Own a firm |'], [null, null, null]],
    ['quarters behind a year', 'Roadmap', ['| 2027 | Q1 | Q2 |', '| Web | Login | Search |'], ['quarter 1..1', 'quarter 2..2']],
    ['quarters, the first of which has the year', 'Roadmap', ['| Q4 2026 | Q1 | Q2 |', '| Login | Search | Tags |'], ['quarter 2026-Q4..2026-Q4', 'quarter 1..1', 'quarter 2..2']],
    ['months, the first of which has the year', 'Roadmap', ['| May 2027 | June | July |', '| Login | Search | Tags |'], ['date 2027-05..2027-05', null, null]],
    ['quarters behind labels with a year', 'Roadmap', ['| Goals 2027 | Q1 | Q2 |', '| Web | Login | Search |'], ['quarter 1..1', 'quarter 2..2']],
    ['quarters with little in them', 'Roadmap', ['| Goal | Q1 2027 | Q2 2027 |', '| Web | - | Login |', '| Shop | – | … |'], ['quarter 2027-Q1..2027-Q1', 'quarter 2027-Q2..2027-Q2']],
    ['turns in a note that says nothing', 'Product', TURNS, [null, null, null]],
    ['phases with months', 'Boat', ['| | Phase 1 (months 1-3) | Phase 2 |', '| Goal | Wood | Sails |'], ['month 1..3', null]],
    ['phases over times', 'Boat plan', ['| Phase 1 | Phase 2 |', '| Week 1: saw | Week 3: sew |'], [null, null]],
    ['years from the first on', 'Career plan', ['| 2027 | 2028 |', '| Learn SQL | Lead a team |'], ['date 2027..2027', 'date 2028..2028']],
    ['phases told by name', 'Boat', ['| | Foundation phase | Growth phase |', '| Deliverable | Wood | Sails |'], [null, null]],
    ['sprints with goals', 'Release plan', ['| | Sprint 1 | Sprint 2 | Sprint 3 |', '| Goal | Login | Search | Tags |'], [null, null, null]],
    ['German', 'Lernplan', ['| | Woche 1-2 | Woche 3-4 |', '| Thema | Noten | Lieder |'], ['week 1..2', 'week 3..4']],
    ['Chinese', '学习计划', ['| | 第一阶段 | 第二阶段 |', '| 时间 | 1-3个月 | 4-6个月 |', '| 目标 | 编程 | 项目 |'], ['month 1..3', 'month 4..6']],
    ['French', 'Plan de carrière', ['| Objectif | T1 2027 | T2 2027 |', '| Langue | Lire | Parler |'], ['quarter 2027-Q1..2027-Q1', 'quarter 2027-Q2..2027-Q2']],
    ['Russian', 'План развития', ['| | Январь 2027 | Февраль 2027 |', '| Навыки | Чтение | Письмо |'], ['date 2027-01..2027-01', 'date 2027-02..2027-02']],
  ])('may be of %s', (_what, title, rows, times) => {
    expect(phases(note(rows, title)).map((own) => (own as readonly unknown[])[2])).toEqual(times);
    checkReading(note(rows, title));
  });

  it('is believed by the title, the heading or line right above it, the name of its file, or who reads it', () => {
    const told = (above: string, path?: string): number => phases(`${above}\n\n${table(MONTHS)}`, path).length;

    expect([told('# Fitness plan'), told('# Me\n\n## Roadmap'), told('# Me\n\nMy study plan:'), told('# Me', 'Roadmap.md')]).toEqual([3, 3, 3, 3]);
    expect([told('# Me'), told('# Me\n\n## Home\n\n## Roadmap\n\n## Sums'), told('# Me, a diary', 'Roadmap.md')]).toEqual([0, 0, 0]);
    expect(readNote(`---\nroadmap: true\n---\n# Me\n\n${table(['| Team | Sprint 1 | Sprint 2 | Sprint 3 |', '| Web | Login | Search | Tags |'])}`).roadmap.phases).toHaveLength(3);
  });

  it('leaves what stands around it as it was', () => {
    const text = `# Boat plan\n\n## Rules\n\n${'- Old > new\n'.repeat(6)}\n## 2027\n\nTime horizon: 12 months\n\n${table(['| Team | Q1 | Q2 |', '| Ann | Wood | Sails |', '| Cho | Tar | Rope |', '| Ben | Glue | |'])}\nBehind it.\n\n## Rules\n\n- Depth > breadth\n  - Long > short\n`;
    const { phases: own, horizon, rules, parts: rest } = readText(text, 'Note.md');

    expect([own.map(({ endLine }) => endLine), own.map(({ span }) => span?.start), horizon?.value, rules.length, rest.map(({ text: said }) => said)]).toEqual([[20, 19], ['2027-Q1', '2027-Q2'], 12, 7, ['Behind it.']]);
  });

  it('has no years from a column beside it', () => {
    expect(phases(`## Roadmap\n\n${table(['| Q4 2026 | Q1 | Q2 |', '| Login | Search | Tags |'])}`)).toEqual([[null, 'Q4 2026', 'quarter 2026-Q4..2026-Q4'], [1, 'Q1', 'quarter 1..1'], [2, 'Q2', 'quarter 2..2']]);
  });

  it('is found behind other tables, of which eight are looked at that could be one', () => {
    const behind = (rows: readonly string[], count: number): number => titles(`# Roadmap\n\n${`${table(rows)}\n`.repeat(count)}${table(QUARTERS)}`).length;

    expect([behind(['| Who | What |', '| Ann | Wood |'], 9), behind(['| Skill | Level 1 | Level 2 |', '| Code | Reads | Writes |'], 7), behind(['| Skill | Level 1 | Level 2 |', '| Code | Reads | Writes |'], 8)]).toEqual([3, 3, 0]);
    expect(parts(`# Roadmap\n\n${table(QUARTERS)}\n${table(['| Who | What | When | Why |', '| Ann | Wood | Glue | Tar |'])}`)[0]).toEqual(['Brand / Beta']);
  });

  it('is not read where the note has another plan', () => {
    expect(titles(`${note(QUARTERS)}\n## Phase 1: Oak (month 1)\n\n- a\n\n## Phase 2: Glue (month 2)\n\n- b\n`)).toEqual(['Oak', 'Glue']);
  });

  it('has its head as the line of the first phase, and each line told once', () => {
    const { roadmap, lines } = read(note([...PHASES, '| Notes | | - | |'], 'Boat'));

    expect(lines.map((own) => [own.line, lineReadingText(words('en'), own, roadmap.phases)])).toEqual([
      [1, 'Title of the plan'], [3, 'Phase 1: date 2027-01-04–2027-02-28'], [4, 'Line of a table'], [5, 'Row of a table'], [6, 'Focus areas'], [7, 'Goal'], [8, 'Deliverable'], [9, 'Failure mode'], [10, 'Rules'], [11, 'Row of a table'], [12, 'Row of a table'],
      [14, expect.stringContaining('Heading: ')], [16, 'List item'],
    ]);
  });

  it('has no doubts about its cells', () => {
    const { lines } = read(note(['| Phase 1 | Phase 2 |', '| Week 1: saw | Week 3: sew |'], 'Boat plan'));

    expect(lines.filter(({ line }) => line < 6).map(({ as, phase, why }) => [as, phase, why])).toEqual([['title', null, null], ['phase', 0, null], ['ignored', null, 'table-line'], ['row', 0, null]]);
  });

  it('is read in linear time', () => {
    const rows = (count: number): readonly string[] => Array.from({ length: count }, (_none, at) => `| Part ${String(at)} | Beta ${String(at)} | Launch ${String(at)}; more | Phase ${String(at)}: x |`);

    expect(growth((count) => note([QUARTERS[0] ?? '', ...rows(count)]), 300)).toBeLessThan(LINEAR);
    expect(growth((count) => `Text\n\n${`${table(QUARTERS)}\n`.repeat(count)}`, 100)).toBeLessThan(LINEAR);
  });
});

describe('a table with times over its columns that is no plan', () => {
  it.each([
    ['money', 'Budget plan', ['| Item | Q1 2027 | Q2 2027 |', '| Rent | 1200 EUR | 1250 EUR |', '| Food | 400 EUR | 450 EUR |']],
    ['results', 'Company roadmap', ['| Metric | Q1 2027 | Q2 2027 |', '| Users | 12 k | 20 k |', '| Growth | 5 % | good |']],
    ['a timetable', 'Study plan', ['| Time | Mon | Tue | Wed |', '| 9:00 | Maths | Physics | Art |', '| 10:00 | Latin | Greek | Music |']],
    ['hours', 'Study plan', ['| Day | 9:00 | 10:00 |', '| Mon | Maths | Latin |', '| Tue | Physics | Greek |']],
    ['check marks', 'Roadmap', ['| Feature | Phase 1 | Phase 2 |', '| Login | ✓ | ✓ |', '| Search | x | ✅ |', '| Goal | | ok |']],
    ['yes and no', 'Roadmap', ['| Feature | Phase 1 | Phase 2 |', '| Login | yes | yes |', '| Search | no | Yes |']],
    ['price tiers', 'Pricing plans', ['| | Basic | Advanced | Expert |', '| Support | Mail | Chat | Phone |']],
    ['years past', 'Company plan', ['| | 2005 | 2006 | 2007 |', '| Office | Oslo | Bergen | Rome |']],
    ['years in a note of no plan', 'Offices', ['| | 2027 | 2028 |', '| Office | Oslo | Bergen |']],
    ['quarters with goals in a note of no plan', 'Offices', ['| | Q1 2027 | Q2 2027 |', '| Goal | Oslo | Bergen |']],
    ['attendance', 'Course plan', ['| Name | Week 1 | Week 2 | Week 3 |', '| Ann | present | absent | present |', '| Ben | present | present | ill |']],
    ['a rota', 'Housework plan', ['| Room | Week 1 | Week 2 | Week 3 |', '| Bath | Ann | Ben | Cho |', '| Hall | Ben | Cho | Ann |']],
    ['levels of a skill', 'Career growth plan', ['| Skill | Level 1 | Level 2 | Level 3 |', '| Code | Reads | Writes | Teaches |']],
    ['phases of something', 'Clinical trials', ['| | Phase I | Phase II | Phase III |', '| People | healthy ones | some patients | many patients |']],
    ['phases of something, with goals and lengths', 'Treatment', ['| | Phase 1 | Phase 2 | Phase 3 |', '| Goal | Remission | Consolidation | Maintenance |', '| Duration | 4 weeks | 6 weeks | 2 years |']],
    ['terms of something', 'Bonds', ['| | Short term | Mid term | Long term |', '| Kind | Bills | Notes | Bonds |']],
    ['days of a trip', 'Trip plan', ['| | Day 1 | Day 2 |', '| Morning | Museum | Beach |']],
    ['seasons', 'Climate', ['| Town | Winter | Spring |', '| Oslo | Cold | Mild |']],
    ['a diary', 'Diary', ['| | January 2027 | February 2027 |', '| Home | Painted | Moved |']],
    ['one phase', 'Company roadmap', ['| Goal | Phase 1 (Q1 2027) |', '| Brand | Beta |', '| Sales | Ten |']],
    ['notes on a phase', 'Company roadmap', ['| Goal | Phase 1 | Phase 1 notes | Phase 2 |', '| Brand | Beta | Late | Launch |']],
    ['marks', 'Company roadmap', ['| Goal | Q1 2027 | Q2 2027 |', '| Brand | A | B |', '| Sales | C | D |']],
    ['other columns too', 'Company roadmap', ['| Goal | Q1 2027 | Owner |', '| Brand | Beta | Ann |']],
    ['two kinds', 'Company roadmap', ['| Goal | Q1 2027 | Phase 2 |', '| Brand | Beta | Launch |']],
    ['no rows', 'Company roadmap', ['| Goal | Q1 2027 | Q2 2027 |']],
    ['nothing in them', 'Company roadmap', ['| Goal | Q1 2027 | Q2 2027 |', '| Brand | | - |', '| Sales | … | |']],
    ['too many columns', 'Study plan', [`|${Array.from({ length: 13 }, (_none, at) => ` Week ${String(at + 1)} |`).join('')}`, `|${Array.from({ length: 13 }, (_none, at) => ` Part ${'abcdefghijklm'.charAt(at)} |`).join('')}`]],
  ])('%s', (_what, title, rows) => {
    expect(titles(note(rows, title))).toEqual([]);
  });
});
