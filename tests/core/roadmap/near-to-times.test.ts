import { headings, phases, told } from './told-phases';

describe('near to a time', () => {
  it('are words behind a count that is no countdown', () => {
    expect(told(`# Holiday plan\n\n${headings('A day out', 'A week out', 'A rest')}`)).toEqual([]);
    expect(told(`# Work plan\n\n${headings('Phase 1: Paint (2 weeks out of office)', 'Phase 2: Rest (3 weeks out of office)')}`)).toEqual(['1 Paint 2 weeks', '2 Rest 3 weeks']);
    expect(told(`# Talk plan\n\n${headings('8 weeks out', '4 weeks out', '1 week out')}`)).toEqual(['8 weeks out -', '4 weeks out -', '1 week out -']);
  });

  it('are versions and counts of minutes, which are no dates', () => {
    expect(phases(`# Kit plan\n\n${headings('Phase 1: Upgrade to 1.10.27', 'Phase 2: 10/15/27 minutes')}`)).toEqual([[1, 'Upgrade to 1.10.27', null], [2, '10/15/27 minutes', null]]);
  });

  it('are lengths behind now that do not overlap', () => {
    expect(told(`# Vision\n\n${headings('Phase 1 (now): Build', 'Phase 2 (2-3 weeks): Show', 'Phase 3 (4-6 weeks): Sell')}`).slice(1)).toEqual(['2 Show 2 weeks', '3 Sell 4 weeks']);
  });

  it('is a first part of a document that is called a roadmap', () => {
    expect(phases('# Boat plan\n\n## 1.0 Roadmap\n\n1. Saw\n2. Plane\n3. Oil\n').map(([, title]) => title)).toEqual(['Saw', 'Plane', 'Oil']);
  });

  it('are no aims of what was, where a record tells no times', () => {
    const part = (number: number): string => `## Phase ${String(number)}: Rome ${String(number)}\n\n### Aims\n\nTo rule.\n\n`;
    expect(phases(`# History log\n\n${[1, 2, 3].map(part).join('')}`, 'Rome.md')).toEqual([]);
  });
});

describe('months in brackets, in a list of a plan', () => {
  it('are planned where they are stretches, and one month beside a stretch', () => {
    expect(phases('# Marathon roadmap\n\n1. Base (Jan–Mar)\n2. Speed (Apr–Jun)\n3. Race (Jul)\n').map(([, title]) => title)).toEqual(['Base', 'Speed', 'Race']);
    expect(phases('# Marathon roadmap\n\n- Base (January)\n- Speed (February)\n- Race (March)\n')).toEqual([]);
    expect(phases('# Marathon roadmap\n\n1. Base (Jan–Mar)\n2. Speed (Apr–Jun)\n3. Race (Sep)\n')).toEqual([]);
  });
});

describe('two times in a line', () => {
  it('are one place and the longer one it lies in', () => {
    expect(told(`# Study plan\n\n${headings('Months 1-9: Base', 'Months 10-12: Show (Year 1 wrap-up)')}`)).toEqual(['Base month 1..9', 'Show month 10..12']);
    expect(told(`# Study plan\n\n${headings('Week 1: Clay (day 3)', 'Week 2: Wood (day 9)')}`)).toEqual(['1 Clay week 1', '2 Wood week 2']);
  });

  it('are a month and which of its weeks, not a day of it', () => {
    expect(told(`# Study plan\n\n${headings('Phase 1: Base (September 2027 3rd week)', 'Phase 2: Show (October 4th week 2027)')}`).slice(1)).toEqual(['2 Show date 2027-10']);
  });
});

describe('numbers in Chinese', () => {
  it('are two weeks of one sign, with days behind that are no title', () => {
    expect(told(`# 项目计划\n\n${headings('第一阶段（第一周）：准备', '第二阶段（第二、三周）（11.4——11.17）', '第三阶段（第四周）：总结')}`)).toEqual(['1 准备 week 1', '2 第二阶段 week 2..3', '3 总结 week 4']);
    expect(phases(`# 学习路线\n\n${headings('一、二叉树', '二、图', '三、动态规划')}`).map(([, title]) => title)).toEqual(['二叉树', '图', '动态规划']);
  });
});
