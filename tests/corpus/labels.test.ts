import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS_FOLDERS, loadCorpus, type LabelledNote } from './load-corpus';
import type { LabelPhase } from './label';
import { plainText, plainTitle } from './same-text';
import { SHAPES } from './shapes';

const NEGATIVES = ['weekly-template', 'feature-list', 'priority-memo', 'meeting-notes', 'changelog', 'recipe', 'reading-list'];
const folders = new Map(CORPUS_FOLDERS.map((folder) => [folder, loadCorpus(folder)] as const));
const all = [...folders.values()].flat();
const named = (notes: readonly LabelledNote[]): [string, LabelledNote][] => notes.map((note) => [note.name, note]);
const linesOf = (note: LabelledNote): string[] => note.text.split(/\r?\n/);
const readingsOf = (note: LabelledNote): (readonly LabelPhase[])[] => [note.label.phases, ...(note.label.alternatives ?? [])];

describe.each(named(all))('the label of %s', (_name, note) => {
  const lines = linesOf(note);

  it('points to lines that hold the titles', () => {
    for (const phase of readingsOf(note).flat()) {
      const line = plainTitle(lines[phase.line - 1] ?? '');
      expect(line).not.toBe('');
      expect(line).toContain(plainTitle(phase.title));
      for (const title of phase.alsoTitles ?? []) {
        for (const word of plainTitle(title).split(/[\s:：]+/)) expect(line).toContain(word);
      }
    }
  });

  it('names only texts that stand below the phase and above the next', () => {
    note.label.phases.forEach((phase, i) => {
      const below = lines.slice(phase.line, (note.label.phases[i + 1]?.line ?? lines.length + 1) - 1).map(plainText);
      const texts = [phase.goal ?? [], phase.deliverables ?? [], phase.failureModes ?? [], phase.focusAreas ?? [], phase.actions ?? []].flat();
      for (const text of texts) expect(below.filter((line) => line.endsWith(plainText(text)))).toHaveLength(1);
    });
  });

  it('lists its phases in the order of their lines, each line once', () => {
    for (const reading of readingsOf(note)) {
      const order = reading.map((phase) => phase.line);
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
    }
  });

  it('holds spans that do not end before they start, and never a length beside a position', () => {
    for (const phase of readingsOf(note).flat()) {
      if (phase.span?.end !== undefined && phase.span.end !== null && phase.span.start !== 'now') {
        expect(phase.span.start <= phase.span.end).toBe(true);
      }
      if (phase.span !== undefined && phase.span !== null) expect(phase.duration ?? null).toBeNull();
      if (phase.duration) expect(phase.duration.min).toBeLessThanOrEqual(phase.duration.max);
    }
  });

  it('has a title that stands in the note', () => {
    if (note.label.title !== undefined) expect(lines.map(plainTitle).join('\n')).toContain(plainTitle(note.label.title));
  });

  it('uses known words for its shapes', () => {
    expect(note.label.shapes.filter((shape) => !SHAPES.some((known) => known === shape))).toEqual([]);
    expect(note.label.shapes.some((shape) => NEGATIVES.includes(shape))).toBe(note.label.phases.length === 0);
  });
});

describe('the corpus', () => {
  it('shows every shape and every trap in two notes at least', () => {
    const rare = SHAPES.filter((shape) => all.filter((note) => note.label.shapes.includes(shape)).length < 2);
    expect(rare).toEqual([]);
  });

  it('has at least 66 notes, about a third of them held out, in at least 14 languages', () => {
    const heldOut = folders.get('held-out')?.length ?? 0;
    expect(all.length).toBeGreaterThanOrEqual(66);
    expect(heldOut / all.length).toBeGreaterThan(0.3);
    expect(new Set(all.map((note) => note.label.language)).size).toBeGreaterThanOrEqual(14);
  });

  it.each(CORPUS_FOLDERS)('has notes with CRLF, a byte order mark and text from right to left in %s', (folder) => {
    const texts = (folders.get(folder) ?? []).map((note) => note.text);
    expect(texts.some((text) => text.includes('\r\n') && text.split('\n').length - 1 === text.split('\r\n').length - 1)).toBe(true);
    expect(texts.some((text) => text.startsWith('\u{FEFF}'))).toBe(true);
    expect(texts.some((text) => /[\u0590-\u06FF]/.test(text))).toBe(true);
    expect(texts.some((text) => text.split('\n').length > 300)).toBe(true);
  });

  it.each(CORPUS_FOLDERS)('has a label for every note in %s and no other files', (folder) => {
    const files = readdirSync(join('tests', 'corpus', folder));
    expect(files.sort()).toEqual((folders.get(folder) ?? []).flatMap(({ name }) => [`${name}.json`, `${name}.md`]).sort());
  });

  it('keeps its bytes in the repository', () => {
    expect(readFileSync(join('tests', 'corpus', '.gitattributes'), 'utf8')).toContain('*.md -text');
  });
});
