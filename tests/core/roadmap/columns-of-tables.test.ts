import { readText } from './read-text';
import { plan, table, told } from './told-phases';

const WORK = ['Saw it week 1..2', 'Plane it week 3..4', 'Oil it week 5..6'];

describe('the number of a row', () => {
  it.each([
    ['is none in a column that ends the times', 'Start week | End week | Work', ['1 | 2 | Saw it', '2 | 3 | Plane it', '3 | 4 | Oil it'], ['Saw it week 1..2', 'Plane it week 2..3', 'Oil it week 3..4']],
    ['is none where nothing else could be the title', 'Unit | Weeks', ['Unit 1 | 1-2', 'Unit 2 | 3-4', 'Unit 3 | 5-6'], ['Unit 1 week 1..2', 'Unit 2 week 3..4', 'Unit 3 week 5..6']],
    ['is none of codes that leave some out', 'Sprint | Weeks | Work', ['S2 | 1-2 | Saw it', 'S5 | 3-4 | Plane it', 'S9 | 5-6 | Oil it'], WORK],
    ['may leave some out behind a word for a level', 'Weeks | Grade | Work', ['1-2 | Level 2 | Saw it', '3-4 | Level 4 | Plane it', '5-6 | Level 9 | Oil it'], ['2 Saw it week 1..2', '4 Plane it week 3..4', '9 Oil it week 5..6']],
    ['may leave some out in the first column', 'No | Weeks | Work', ['1 | 1-2 | Saw it', '3 | 3-4 | Plane it', '7 | 5-6 | Oil it'], ['1 Saw it week 1..2', '3 Plane it week 3..4', '7 Oil it week 5..6']],
    ['is none of what is measured in a later column', 'Work | km | Weeks', ['Saw it | 3 | 1-2', 'Plane it | 5 | 3-4', 'Oil it | 9 | 5-6'], WORK],
    ['may have a dot', 'No | Weeks | Work', ['1. | 1-2 | Saw it', '2. | 3-4 | Plane it', '3. | 5-6 | Oil it'], ['1 Saw it week 1..2', '2 Plane it week 3..4', '3 Oil it week 5..6']],
    ['is none of thousands', 'No | Weeks | Work', ['1001 | 1-2 | Saw it', '1002 | 3-4 | Plane it', '1003 | 5-6 | Oil it'], WORK],
  ])('%s', (_what, head, rows, phases) => {
    expect(plan(head, ...rows)).toEqual(phases);
  });
});

describe('the title of a row', () => {
  it.each([
    ['is no file beside words', 'Weeks | File | Work', ['1-2 | saw.md | Saw it', '3-4 | plane.md | Plane it', '5-6 | oil.md | Oil it'], WORK],
    ['is a file where nothing else stands', 'Weeks | File', ['1-2 | saw.md', '3-4 | plane.md', '5-6 | oil.md'], ['saw.md week 1..2', 'plane.md week 3..4', 'oil.md week 5..6']],
    ['is what stands beside weeks that are no titles', 'Part | Work', ['Week 1 | saw it', 'Week 2 | plane it', 'Week 3 | oil it'], ['saw it week 1', 'plane it week 2', 'oil it week 3']],
    ['is no sign alone', '周 | 谁', ['1 | 李', '2 | 王', '3 | 张'], []],
    ['has its number before it under a word for steps', 'Milestone | Task', ['1. Saw | all of it', '2. Plane | some of it', '3. Oil | none of it'], ['1 Saw -', '2 Plane -', '3 Oil -']],
    ['is a phase without a name of its own', 'Part | Weeks | Work done', ['Phase 1 | 1 | saw', 'Phase 2 | 2 | plane', 'Phase 3 | 3 | sew'], ['1 Phase 1 week 1', '2 Phase 2 week 2', '3 Phase 3 week 3']],
    ['stands once for the rows of a week', 'Week | Topic | Day | Work', ['1 | Hull | Mon | saw', ' |  | Tue | plane', '2 | Sail | Mon | sew', ' |  | Tue | knot'], ['Hull week 1', 'Sail week 2']],
    ['stands in each row of a place', 'Area | Weeks | Work', ['Hull | 1 | saw', ' | 2 | plane', 'Sail | 3 | sew', ' | 4 | knot'], ['saw week 1', 'plane week 2', 'sew week 3', 'knot week 4']],
    ['is none of the sum below, without a number', 'No | Work | Weeks', ['1 | Draw | 1-2', '2 | Build | 3-4', '3 | Sail | 5-6', ' | Total | 6'], ['1 Draw week 1..2', '2 Build week 3..4', '3 Sail week 5..6']],
    ['is the phase of merged rows, not their weeks', 'Week | Phase | Work', ['1 | Hull | saw', '2 |  | plane', '3 | Sail | sew', '4 |  | knot'], ['saw week 1', 'plane week 2', 'sew week 3', 'knot week 4']],
  ])('%s', (_what, head, rows, phases) => {
    expect(plan(head, ...rows)).toEqual(phases);
  });

  it('has its text behind it without a break, in a long cell', () => {
    const text = `# Boat plan\n\n${table('Week | Work | Task', '1 | Draw | **Sketch the hull.** With a soft pencil, on the back of the old wallpaper that lies below the stairs, and twice.', '2 | Build | saw', '3 | Sail | go')}`;
    expect(readText(text).phases[0]?.actions[0]?.text).toBe('Sketch the hull With a soft pencil, on the back of the old wallpaper that lies below the stairs, and twice.');
  });
});

describe('the time of a row', () => {
  it.each([
    ['stands under the head that says so', 'Quarter | Period | Work', ['Q1 | January–March | Saw it', 'Q2 | April–June | Plane it', 'Q3 | July–September | Oil it'], ['1 Saw it -', '2 Plane it -', '3 Oil it -']],
    ['by when a goal is due is none', 'Goal | Deadline', ['Saw it | 10 May 2027', 'Plane it | 10 June 2027', 'Oil it | 10 July 2027'], []],
    ['is a stretch under a deadline', 'Goal | Deadline', ['Saw it | 10 May – 9 June 2027', 'Plane it | 10 June – 9 July 2027', 'Oil it | 10 July – 9 August 2027'], ['Saw it date 2027-05-10..2027-06-09', 'Plane it date 2027-06-10..2027-07-09', 'Oil it date 2027-07-10..2027-08-09']],
    ['is when a numbered goal is due', 'No | Goal | Deadline', ['1 | Saw it | 10 May 2027', '2 | Plane it | 10 June 2027', '3 | Oil it | 10 July 2027'], ['1 Saw it date 2027-05-10', '2 Plane it date 2027-06-10', '3 Oil it date 2027-07-10']],
  ])('%s', (_what, head, rows, phases) => {
    expect(plan(head, ...rows)).toEqual(phases);
  });

  it('goes from one day to another beside a task', () => {
    expect(told(`# Harbour kiosk\n\n${table('Task | From | To', 'Saw all | 01/10/2026 | 15/11/2026', 'Plane all | 16/11/2026 | 10/01/2027', 'Oil all | 11/01/2027 | 20/02/2027')}`)).toEqual(['Saw all date 2026-10-01..2026-11-15', 'Plane all date 2026-11-16..2027-01-10', 'Oil all date 2027-01-11..2027-02-20']);
  });
});
