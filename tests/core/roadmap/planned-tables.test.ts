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
    ['in Danish', 'Hvornår | Hvad', ['januar | Mal døren', 'februar | Køb køleskab', 'marts | Sælg suppe'], ['Mal døren -', 'Køb køleskab -', 'Sælg suppe -']],
    ['in Polish', 'Kiedy | Co', ['styczeń | Maluj drzwi', 'luty | Kup lodówkę', 'marzec | Sprzedaj zupę'], ['Maluj drzwi -', 'Kup lodówkę -', 'Sprzedaj zupę -']],
    ['in Ukrainian', 'Коли | Що', ['січень | Фарбуй двері', 'лютий | Купи холодильник', 'березень | Продай суп'], ['Фарбуй двері -', 'Купи холодильник -', 'Продай суп -']],
    ['in Turkish', 'Ne zaman | Ne', ['Ocak | Kapıyı boya', 'Şubat | Dolap al', 'Mart | Çorba sat'], ['Kapıyı boya -', 'Dolap al -', 'Çorba sat -']],
    ['in Indonesian', 'Kapan | Apa', ['Januari | Cat pintu depan', 'Februari | Beli kulkas baru', 'Maret | Jual sup hangat'], ['Cat pintu depan -', 'Beli kulkas baru -', 'Jual sup hangat -']],
    ['in Korean', '월 | 계획', ['3월 | 문 칠하기', '4월 | 냉장고 사기', '5월 | 수프 팔기'], ['문 칠하기 -', '냉장고 사기 -', '수프 팔기 -']],
    ['in Chinese', '月份 | 主题', ['3月 | 刷门', '4月 | 买冰箱', '5月 | 卖汤'], ['刷门 -', '买冰箱 -', '卖汤 -']],
    ['of sprints, each by the week it ends in', 'Sprint | Corner | Weeks', ['1 | Roof | 2', '2 | Walls | 4', '3 | Sign | 6'], ['1 Roof week 2', '2 Walls week 4', '3 Sign week 6']],
    ['of results in some of the weeks', 'Week | Deliverable', ['3 | a stall', '6 | a bench', '9 | a boat'], ['a stall week 3', 'a bench week 6', 'a boat week 9']],
    ['of outcomes', 'Week | Outcome', ['1 | Everybody can swim', '2 | Nobody is afraid', '3 | Two can dive'], ['Everybody can swim week 1', 'Nobody is afraid week 2', 'Two can dive week 3']],
    ['of topics and tasks beside names', 'Week | Topic | Task | Writer', ['1 | Bees | read about them | Ann', '2 | Hives | build one | Ben', '3 | Honey | taste it | Cem'], ['Bees week 1', 'Hives week 2', 'Honey week 3']],
    ['from a week before the first', 'Week | Topic', ['0 | Knots and bends', '1 | Sails and winds', '2 | Charts and tides'], ['Knots and bends week 0', 'Sails and winds week 1', 'Charts and tides week 2']],
    ['of steps and how long each takes', 'Step | Task | Time', ['Knots | tie ten | 2 weeks', 'Sails | sew one | 3 weeks', 'Charts | draw them | 2 weeks'], ['Knots 2 weeks', 'Sails 3 weeks', 'Charts 2 weeks']],
    ['with a goal for each', 'Month | We | Goal', ['1 | ask the neighbours | ten answers', '2 | draw a plan | a good poster', '3 | ask again | five answers'], ['ask the neighbours month 1', 'draw a plan month 2', 'ask again month 3']],
    ['of tasks with what each leaves, in a word', 'Date | Task | Deliverable', ['10/02/2027 | Ask the bank | Letter', '30/03/2027 | Choose the stove | Receipt', '15/05/2027 | Paint it all | Photo'], ['Ask the bank date 2027-02-10', 'Choose the stove date 2027-03-30', 'Paint it all date 2027-05-15']],
    ['under a head that ends with what it is', 'When | And what', ['January | Paint the shutters', 'February | Order the fridge', 'March | Sell the first soup'], ['Paint the shutters -', 'Order the fridge -', 'Sell the first soup -']],
    ['of titles that begin with a number', 'Month | Topic', ['1 | 30 cups of black tea', '2 | 20 cups of rose tea', '3 | 10 cups of mint tea'], ['30 cups of black tea month 1', '20 cups of rose tea month 2', '10 cups of mint tea month 3']],
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
    ['of what stands in some corner', 'Week | Corner', ['1 | the old roof', '2 | the walls', '3 | the sign']],
    ['of corners, with a task', 'Week | Corner | Task', ['1 | the roof | patch it well', '2 | the walls | paint them', '3 | the sign | hang it up']],
    ['of corners, with how many as a goal', 'Month | Corner | Goal', ['1 | the roof | 30', '2 | the walls | 40', '3 | the sign | 50']],
    ['of what stretches cost', 'Weeks | Corner | Cost', ['1-2 | Roof | 900', '3-4 | Walls | 200', '5-6 | Sign | 100']],
    ['of how long topics take', 'Topic | Task | Time', ['Knots | tie ten | 2 weeks', 'Sails | sew one | 3 weeks', 'Charts | draw them | 2 weeks']],
    ['of steps and nothing but how long each takes', 'Step | Time', ['Knots | 2 weeks', 'Sails | 3 weeks', 'Charts | 2 weeks']],
    ['of tasks beside names', 'Date | Task | Who', ['10/02/2027 | Ask the bank | Ann', '30/03/2027 | Choose the stove | Ben', '15/05/2027 | Paint it all | Cem']],
    ['of the same again, written otherwise', 'Week | Topic', ['1 | Soup', '2 | Bread', '3 | soup']],
    ['of what some weeks are for', 'Week | Purpose', ['3 | Everybody can swim', '4 | Nobody is afraid', '5 | Two can dive']],
    ['of sums with a sign before them', 'Month | Topic | Guests', ['1 | € 30 | 4', '2 | € 20 | 5', '3 | € 10 | 6']],
    ['of milestones and what they cost', 'Date | Milestone | Cost', ['9 Jan 2027 | Lease signed | 900', '6 Feb 2027 | Stove in | 500', '14 Mar 2027 | Door open | 200']],
    ['of topics by the day they begin on', 'Start | Topic', ['5 March 2027 | Soup and bread', '12 March 2027 | Tea', '19 March 2027 | Ice']],
    ['of topics beside Chinese names', '周 | 主题 | 负责人', ['1 | 修理屋顶很久 | 李明', '2 | 油漆外面的墙 | 王芳', '3 | 挂上新的招牌 | 张伟']],
    ['of topics beside names in most rows', 'Week | Topic | Writer', ['1 | Bees | Ann', '2 | Hives | Ben', '3 | Honey | to be found later']],
    ['of topics beside the one name there is', 'Week | Topic | Writer', ['1 | Bees | Ann', '2 | Hives | –', '3 | Honey | –']],
  ])('%s', (_what, head, rows) => {
    expect(read(head, ...rows)).toEqual([]);
  });
});
