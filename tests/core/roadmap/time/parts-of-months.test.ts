import { readText } from '../read-text';

const read = (...headings: readonly string[]): readonly unknown[] => readText(`# 計画\n\n${headings.map((own) => `## ${own}\n\n- [ ] x\n\n`).join('')}`).phases.map(({ title, span }) => [title, span?.start, span?.end]);

describe('the part of a month', () => {
  it.each([
    ['2027年4月底：甲', '2027年7月中：乙'], ['2027年4月上旬：甲', '2027年7月下旬：乙'], ['2027年4月初：甲', '2027年7月末：乙'], ['2027년 4월 말: 甲', '2027년 7월 중순: 乙'], ['2027년 4월초: 甲', '2027년 7월말: 乙'],
  ])('belongs to its time: %s, %s', (...headings) => {
    expect(read(...headings)).toEqual([['甲', '2027-04', '2027-04'], ['乙', '2027-07', '2027-07']]);
  });

  it('may end either side of a range', () => {
    expect(read('2027年4月上旬〜5月中旬：甲', '2027年7月初〜8月末：乙')).toEqual([['甲', '2027-04', '2027-05'], ['乙', '2027-07', '2027-08']]);
  });

  it('is none where its sign begins a word', () => {
    expect(read('2027년 4월 말 타기', '2027년 7월 배 타기').map((own) => (own as readonly unknown[])[0])).toEqual(['말 타기', '배 타기']);
    expect(read('2027年4月 初級', '2027年7月 中級')).toEqual([['初級', '2027-04', '2027-04'], ['中級', '2027-07', '2027-07']]);
  });
});

describe('a day of the week in Chinese', () => {
  it.each([['周一：甲', '周二：乙', '周三：丙'], ['星期一：甲', '星期二：乙', '星期三：丙'], ['週一 甲', '週二 乙', '週三 丙']])('is no week: %s, %s, %s', (...headings) => {
    expect(read(...headings)).toEqual([]);
  });

  it('is not taken for the week it looks like', () => {
    expect(read('第一周：甲', '第二周：乙', '周 3：丙').map((own) => (own as readonly unknown[])[1])).toEqual([1, 2, 3]);
  });
});
