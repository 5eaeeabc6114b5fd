import fc from 'fast-check';
import { loadCorpus } from '../../../corpus/load-corpus';
import { headAt } from '../../../../src/core/roadmap/phases/line/head';
import { readRoadmap } from '../../../../src/core/roadmap/read-roadmap';
import { mayHoldTime } from '../../../../src/core/roadmap/time/find-time';
import { mayKnow, maySay } from '../../../../src/core/roadmap/words/glance';
import { kept } from '../../../../src/core/roadmap/words/kept';
import { timeTokens } from '../../../../src/core/roadmap/words/words';

function saysNothing(line: string): boolean {
  const tokens = timeTokens(line);
  return headAt(tokens) === null && !mayHoldTime(tokens);
}

const lines = loadCorpus('notes').flatMap(({ text }) => text.split(/\r?\n/));

it('of the lines of the corpus those put aside at a glance open no phase and tell no time', () => {
  const aside = lines.filter((line) => !maySay(line));
  expect(aside.filter((line) => !saysNothing(line))).toEqual([]);
  expect(aside.length).toBeGreaterThan(lines.length / 5);
});

it('so do lines of any of its words', () => {
  const words = [...new Set(lines.flatMap((line) => line.split(' ')))];
  fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (own) => maySay(own.join(' ')) || saysNothing(own.join(' '))), { numRuns: 3000, seed: 20261126 });
});

it.each(['Phase 1', '- Week 3: Sound', '**Later**', 'Learn until 2027', 'By May', '第一阶段', "Summer '26", 'II. Build', '3) Build', 'LXXXIV Build', 'ix. Build', 'ЭТАП 2', 'До Июня', 'Χτίζω (Μάιος)', 'Closed in FY', 'Fases', 'Étapes', 'Szept. 3', 'Hét', 'Sound—week'])('"%s" is looked at closely', (line) => {
  expect(maySay(line)).toBe(true);
});

it.each(['Learn chords and scales', 'Mainly (good) sound', 'Some phrase; hard/soft', 'Learning by phases', 'Учить аккорды', 'Μαθαίνω κιθάρα', '- — -', "don't"])('"%s" is put aside', (line) => {
  expect(maySay(line)).toBe(false);
});

it.each(['The final phase', 'Praca: etap', 'Lors de la phase', 'Учебный этап', '基础阶段', "L'étape"])('"%s" holds a word that may open a phase', (line) => {
  expect(mayKnow(line)).toBe(true);
});

it.each(['Sharpen knives (twice)', 'Учить аккорды (хорошо)', ''])('"%s" holds none', (line) => {
  expect(mayKnow(line)).toBe(false);
});

it('what was found out about words is forgotten when the note is read', () => {
  const table = kept<number>();
  table.set('word', 1);
  readRoadmap({ path: 'Plan.md', text: '# Plan', structure: {} });
  expect(table.size).toBe(0);
});

it('a year in brackets tells a time, though another number in such brackets was none', () => {
  expect(['Cups ⟨1234⟩', 'Cups ⟨2026⟩'].map((line) => maySay(line))).toEqual([false, true]);
});
