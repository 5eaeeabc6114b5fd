import { told as toldIn } from './told-phases';

/** Of a file whose name says nothing. */
const told = (text: string): readonly string[] => toldIn(text, 'Note.md');

const part = (head: string, time: string): string => `${head}\n${time}\n\n- a\n- b\n\n`;

describe('the time on the line below', () => {
  it.each([
    ['## Module I - Saw', '## Module II - Plane', '1 Saw', '2 Plane'],
    ['**Part A. Saw**', '**Part B. Plane**', '1 Saw', '2 Plane'],
    ['**Era One → Saw**', '**Era Two → Plane**', '1 Saw', '2 Plane'],
    ['**Saw**', '**Plane**', 'Saw', 'Plane'],
  ])('is that of %s', (first, second, one, two) => {
    expect(told(`# Boat plan\n\n${part(first, '*Weeks 1-2*')}${part(second, '*Weeks 3-4*')}`)).toEqual([`${one} week 1..2`, `${two} week 3..4`]);
  });

  it('is that of the last heading of a note as well', () => {
    expect(told(`# Boat plan\n\n# Saw\n\n*3 months*\n\n# Plane\n\n*6 weeks*\n\n# Oil\n\n*2 months*\n`)).toEqual(['Saw 3 months', 'Plane 6 weeks', 'Oil 2 months']);
  });

  it('may stand inside an item, below its bold words', () => {
    const item = (title: string, time: string, index: number): string => `${String(index)}. **${title}**\n   ${time}\n   more of it\n`;
    expect(told(`# The boat\n\n${item('Saw', '12 Oct – 29 Nov 2027', 1)}${item('Plane', '30 Nov 2027 – 10 Jan 2028', 2)}${item('Oil', '11 Jan – 21 Mar 2028', 3)}`)).toEqual(['1 Saw date 2027-10-12..2027-11-29', '2 Plane date 2027-11-30..2028-01-10', '3 Oil date 2028-01-11..2028-03-21']);
    expect(told(`# The boat\n\n- Saw\n  12 Oct – 29 Nov 2027\n- Plane\n  30 Nov 2027 – 10 Jan 2028\n- Oil\n  11 Jan – 21 Mar 2028\n`)).toEqual([]);
  });

  it('is no phase behind a label of its own', () => {
    expect(told(`# Boat plan\n\n${part('**Sprint 1 → Saw**', '\nTime: days 1–30')}${part('**Sprint 2 → Plane**', '\nTime: days 31–60')}${part('**Sprint 3 → Oil**', '\nTime: days 61–90')}`)).toEqual(['1 Saw day 1..30', '2 Plane day 31..60', '3 Oil day 61..90']);
  });

  it('may follow a title on its line without any sign', () => {
    expect(told('# 造船計画\n\n1. **準備　2027年4月〜2027年9月**\n   - a\n2. **製材 2027年10月〜2028年3月**\n   - b\n')).toEqual(['1 準備 date 2027-04..2027-09', '2 製材 date 2027-10..2028-03']);
    expect(told('# Boat plan\n\n## Saw January – March 2027\n\n- a\n\n## Plane April – June 2027\n\n- b\n')).toEqual(['Saw date 2027-01..2027-03', 'Plane date 2027-04..2027-06']);
    expect(told('# Boat plan\n\n## Saw 6/1〜6/28\n\n- a\n\n## Plane 6/29〜8/30\n\n- b\n')).toEqual(['Saw -', 'Plane -']);
  });

  it('is no part of the title where a word leads to it', () => {
    expect(told('# The boat\n\n## News of January – March 2027\n\n- a\n\n## News of April – June 2027\n\n- b\n')).toEqual([]);
  });
});
