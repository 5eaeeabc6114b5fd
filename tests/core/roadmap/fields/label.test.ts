import { conceptOf, headingLabel, type Label, labelOf } from '../../../../src/core/roadmap/fields/label';
import { plainText } from '../../../../src/core/roadmap/outline/plain-text';

const labelIn = (raw: string): Label | null => labelOf({ raw, plain: plainText(raw) });

describe('a label and the text behind it', () => {
  test.each([
    ['Goal: ship it', ['Goal', 'goal', 'ship it']],
    ['**Goal:** ship it', ['Goal', 'goal', 'ship it']],
    ['**Goal**: ship it', ['Goal', 'goal', 'ship it']],
    ['**Goal** — ship it', ['Goal', 'goal', 'ship it']],
    ['*Goal:* ship it', ['Goal', 'goal', 'ship it']],
    ['🎯 **Goal**', ['Goal', 'goal', '']],
    ['**Deliverable (by June):** a tool', ['Deliverable (by June)', 'deliverable', 'a tool']],
    ['目标：发布', ['目标', 'goal', '发布']],
    ['Ziel: fertig werden', ['Ziel', 'goal', 'fertig werden']],
    ['Failure mode to avoid: drifting', ['Failure mode to avoid', 'failure', 'drifting']],
    ['Typischer Fehler: drei Dinge auf einmal', ['Typischer Fehler', 'failure', 'drei Dinge auf einmal']],
    ['Key shift: less, better', ['Key shift', null, 'less, better']],
  ])('%s', (raw, [label, concept, rest]) => {
    expect(labelIn(raw)).toMatchObject({ label, concept, rest });
  });

  test.each([
    'at 10:30 we met',
    'https://example.org/goal',
    'A sentence that ends. And another: with a colon',
    `${'very '.repeat(20)}long: not a label`,
    ': nothing before it',
    '12: a number',
  ])('%s is none', (raw) => {
    expect(labelIn(raw)).toBeNull();
  });

  it('a heading needs no colon', () => {
    expect(headingLabel('Focus areas')).toMatchObject({ label: 'Focus areas', concept: 'focus', rest: '' });
    expect(headingLabel('Goal: ship it')).toMatchObject({ concept: 'goal', rest: 'ship it' });
    expect(headingLabel('Why I left: a story')).toMatchObject({ label: 'Why I left: a story', concept: null });
  });

  test.each([
    ['Key deliverables', 'deliverable'],
    ['Deliverables and how they are checked by whom', 'deliverable'],
    ['From', 'from'],
    ['From the library', null],
    ['Weather', null],
  ])('"%s" is about %s', (label, concept) => {
    expect(conceptOf(label)).toBe(concept);
  });
});
