import { table, told } from './told-phases';

/** Three rows of a note whose title says nothing of a plan. */
function read(head: string, ...rows: readonly string[]): readonly string[] {
  return told(`# Harbour kiosk\n\n${table(head, ...rows)}`);
}

describe('a table in a note that says nothing of a plan is one', () => {
  it.each([
    ['of topics', 'Week | Topic | Exercise', ['1 | Knots | twice', '2 | Sails | in a yard', '3 | Charts | at home'], ['Knots week 1', 'Sails week 2', 'Charts week 3']],
    ['of what is done', 'When | What', ['January | Paint the shutters', 'February | Order the fridge', 'March–April | Sell the first soup'], ['Paint the shutters -', 'Order the fridge -', 'Sell the first soup -']],
    ['of stretches that go on from each other', 'Weeks | Corner | Ladder', ['1-2 | Roof | long', '3-6 | Walls | short', '7 | Sign | none'], ['Roof week 1..2', 'Walls week 3..6', 'Sign week 7']],
    ['of work, with sums', 'Years | Work | Cost', ['Year 1 | Plant the trees | 900', 'Years 2–3 | Prune them | 200', 'Year 4 | Pick the pears | 0'], ['Plant the trees year 1', 'Prune them year 2..3', 'Pick the pears year 4']],
    ['of phases with their weeks', 'Block | Weeks | Miles', ['Calm | 1 | 30', 'Windy | 2 | 40', 'Stormy | 5 | 55'], ['Calm week 1', 'Windy week 2', 'Stormy week 5']],
    ['of milestones', 'Date | Milestone | Lead', ['9 Jan 2027 | Lease signed | Ann', '6 Feb 2027 | Stove in | Ben', '14 Mar 2027 | Door open | Ann'], ['Lease signed date 2027-01-09', 'Stove in date 2027-02-06', 'Door open date 2027-03-14']],
    ['of goals', 'Quarter | Goal | How we know', ['Q1 | Hire a cook | she has come', 'Q2 | Sell breakfast | there is a queue', 'Q3 | Add a terrace | people sit there'], ['Hire a cook quarter 1', 'Sell breakfast quarter 2', 'Add a terrace quarter 3']],
    ['with what comes of each', 'Week | We | Deliverable', ['1 | ask the neighbours | ten answers', '2 | draw a plan | a poster', '3 | ask again | five answers'], ['ask the neighbours week 1', 'draw a plan week 2', 'ask again week 3']],
    ['of tasks by a day', 'Task | Due date', ['Ask the bank | 10/02/2027', 'Choose the stove | 30/03/2027', 'Paint it all | 15/05/2027'], ['Ask the bank date 2027-02-10', 'Choose the stove date 2027-03-30', 'Paint it all date 2027-05-15']],
    ['of sprints with their weeks', 'Sprint | Corner | Weeks', ['1 | Roof | 1-2', '2 | Walls | 3-4', '3 | Sign | 5-6'], ['1 Roof week 1..2', '2 Walls week 3..4', '3 Sign week 5..6']],
    ['in German', 'Woche | Thema | Hausarbeit', ['1 | Knoten | ja gern', '2 | Segel | zu zweit', '3 | Karten | allein am Tisch'], ['Knoten week 1', 'Segel week 2', 'Karten week 3']],
    ['in Spanish', 'Cuándo | Qué', ['enero | Pintar la puerta', 'febrero | Comprar la nevera', 'marzo | Vender sopa'], ['Pintar la puerta -', 'Comprar la nevera -', 'Vender sopa -']],
    ['in Korean', '월 | 계획', ['3월 | 문 칠하기', '4월 | 냉장고 사기', '5월 | 수프 팔기'], ['문 칠하기 -', '냉장고 사기 -', '수프 팔기 -']],
    ['in Chinese', '月份 | 主题', ['3月 | 刷门', '4月 | 买冰箱', '5月 | 卖汤'], ['刷门 -', '买冰箱 -', '卖汤 -']],
  ])('%s', (_what, head, rows, phases) => {
    expect(read(head, ...rows)).toEqual(phases);
  });
});

describe('a table in a note that says nothing of a plan is none', () => {
  it.each([
    ['of turns', 'Week | Dishes | Bins', ['1 | Ann | Ben', '2 | Ben | Cem', '3 | Cem | Ann']],
    ['of topics beside names', 'Week | Topic | Writer', ['1 | Bees | Ann', '2 | Hives | Ben', '3 | Honey | Cem']],
    ['of topics beside whole names', 'Month | Topic | Speaker', ['January | Comets | Ann Ruiz', 'February | Black holes | Ben Park', 'March | Sundials | Cem Moore']],
    ['of goals and what they scored', 'Quarter | Goal | Score', ['Q1 2026 | Faster soup | 0.7', 'Q2 2026 | Fewer queues | 0.4', 'Q3 2026 | Two cooks | 1.0']],
    ['of sums', 'Month | Topic', ['1 | 30 cups', '2 | 20 cups', '3 | 10 cups']],
    ['of the same again', 'Week | Topic', ['1 | Soup', '2 | Bread', '3 | Soup']],
    ['of two rows', 'Week | Topic', ['1 | Soup', '2 | Bread']],
    ['that falls', 'Month | Topic', ['March 2027 | Soup and bread', 'February 2027 | Tea', 'January 2027 | Ice']],
    ['of topics by day', 'Date | Topic', ['5 March 2027 | Soup and bread', '12 March 2027 | Tea', '19 March 2027 | Ice']],
    ['of contracts with two days', 'Plan | Valid from | Valid until', ['Mini offer | 01/01/2027 | 30/06/2027', 'Maxi offer | 01/02/2027 | 31/07/2027', 'Mega offer | 01/03/2027 | 31/08/2027']],
    ['of weeks that begin later', 'Visit | When | What', ['first | Weeks 8–10 | blood test', 'second | Weeks 11–13 | scan', 'third | Weeks 20–22 | another scan']],
    ['of how long each takes', 'Level | Topic | Weeks', ['Level 1 | Rook | 8 weeks', 'Level 2 | Queen | 6 weeks', 'Level 3 | King | 9 weeks']],
  ])('%s', (_what, head, rows) => {
    expect(read(head, ...rows)).toEqual([]);
  });
});
