import { headings, table, told as toldIn } from './told-phases';

/** Of a file whose name says nothing. */
const told = (text: string): readonly string[] => toldIn(text, 'Note.md');

describe('the mark of a list', () => {
  it.each([
    ['Апрель – май 2027', 'Июль – август 2027'],
    ['April – May 2027', 'July – August 2027'],
    ['Abril – mayo 2027', 'Julio – agosto 2027'],
  ])('is no day of the month behind it: %s', (second, third) => {
    expect(told(`# Boat plan\n\n1. **Q1 2027: Saw**\n2. **${second}: Plane**\n3. **${third}: Oil**\n`).slice(1)).toEqual(['2 Plane date 2027-04..2027-05', '3 Oil date 2027-07..2027-08']);
  });
});

describe('Greek', () => {
  it('counts with letters that have a sign behind them', () => {
    expect(told(`# Ειδικότητα\n\n${headings("Α' φάση: Γλώσσα (Σεπτέμβριος 2026 – Μάρτιος 2027)", "Β' φάση: Χαρτιά (Απρίλιος 2027 – Ιούνιος 2027)", "Γ' φάση: Έναρξη (από Οκτώβριο 2027)")}`)).toEqual(['1 Γλώσσα date 2026-09..2027-03', '2 Χαρτιά date 2027-04..2027-06', '3 Έναρξη date 2027-10..null']);
  });
});

describe('Hindi', () => {
  it('writes February with and without the dot below', () => {
    expect(told(`# योजना\n\n${headings('चरण 1: नींव (फरवरी 2027 – मई 2027)', 'चरण 2: लेखन (जून 2027 – फ़रवरी 2028)')}`)).toEqual(['1 नींव date 2027-02..2027-05', '2 लेखन date 2027-06..2028-02']);
  });
});

describe('lines with signs before them', () => {
  it('are phases, and a count in the prose below the last is none', () => {
    expect(told('# 移住メモ\n\n■ 2027年4月〜6月 下見\n雨の日にも。\n\n■ 2027年7月〜12月 お試し\n冬も。\n\n■ 2028年1月〜3月 家探し\n3年住んで無理なら帰る。\n')).toEqual(['下見 date 2027-04..2027-06', 'お試し date 2027-07..2027-12', '家探し date 2028-01..2028-03']);
  });
});

describe('a table of years', () => {
  const rows = ['2027 | Hazırlık | toprak, kuyu | 200 bin', '2028 | İlk sera | biber | 900 bin', '2029 | Satış | otel | 600 bin'];

  it('is a plan by its goals and what is to be done, whatever each costs', () => {
    expect(told(`# Sera işi\n\n${table('Yıl | Hedef | Yapılacak | Para', ...rows)}`)).toEqual(['Hazırlık date 2027', 'İlk sera date 2028', 'Satış date 2029']);
    expect(told(`# Sera işi\n\n${table('Yıl | Ad | Yer | Para', ...rows)}`)).toEqual([]);
  });
});

it('a number word before a quotation is the title, not the end of a time', () => {
  expect(told(`# Boat plan\n\n${headings('Month 3 – Saw', 'Month 4 – Two "real" boats', 'Month 5 – Oil')}`)).toEqual(['3 Saw month 3', '4 Two "real" boats month 4', '5 Oil month 5']);
});
