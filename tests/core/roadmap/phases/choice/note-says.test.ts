import { parseMetadata } from '../../../../../preview/metadata/parse-metadata';
import { readOutline } from '../../../../../src/core/roadmap/outline/read-outline';
import { noteSays } from '../../../../../src/core/roadmap/phases/choice/note-says';

/** What a note with this first line says of itself: `r`ecord, `p`lan, `t`ime. */
function says(line: string, name = 'Note'): string {
  const outline = readOutline(`${line}\n\n## Phase 1: A\n`, parseMetadata(`${line}\n\n## Phase 1: A\n`));
  const { record, plan, time } = noteSays(outline, { block: 1, under: 0 }, name);
  return `${record ? 'r' : ''}${plan ? 'p' : ''}${time ? 't' : ''}`;
}

describe('what a note says of itself', () => {
  test.each([
    ['# Career roadmap', 'p'], ['# Lernplan', 'p'], ['# 学习路线图', 'p'], ['# Plan de carrera', 'p'], ['# From barista to roaster', 'p'], ['# Intern → analyst', 'p'], ['# Portfolio in six sprints', 'p'],
    ['# Travel plan', 'r'], ['# Meeting minutes', 'r'], ['# Reisetagebuch', 'r'], ['# Budget 2026', 'rt'], ['# Stages of grief', 'r'],
    ['# Learning Norwegian', 'p'], ['# Learning log', 'r'], ['# Lerntagebuch', 'r'], ['# Diario de aprendizaje', 'r'], ['# 学习笔记', 'r'], ['# Learning path (and a log)', 'p'], ['# Roadmap and diary', 'rp'],
    ['# Four weeks to the talk', 't'], ['# Thoughts', ''], ['Thoughts on this and that.', ''],
  ])('%s', (line, expected) => {
    expect(says(line)).toBe(expected);
  });

  it('is the name of its file where it has no title', () => {
    expect(says('# Thoughts', 'Career roadmap')).toBe('');
    expect(says('Some words that end as a sentence.', 'Career roadmap')).toBe('p');
    const outline = readOutline('Phase 1: A\n', {});
    expect(noteSays(outline, { block: 0, under: -1 }, 'Career roadmap').plan).toBe(true);
  });

  it('is what a sentence before the first phase announces where that is the first heading', () => {
    const text = 'Well done!\n\nHere is your plan for six weeks.\n\n## Week 1: A\n';
    expect(noteSays(readOutline(text, parseMetadata(text)), { block: 2, under: -1 }, 'Note')).toEqual({ record: false, ahead: false, above: false, learn: false, plan: true, named: false, time: true });
  });
});
