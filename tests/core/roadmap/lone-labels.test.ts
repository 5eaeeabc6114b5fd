import { readText } from './read-text';

const first = (below: string): unknown => {
  const [phase] = readText(`# Plan\n\n## Phase 1: Base\n\n${below}\n\n## Phase 2: Work\n\n- b\n`).phases;
  return [phase?.goal, phase?.deliverables.map(({ text }) => text), phase?.failureModes.map(({ text }) => text)];
};

describe('a label alone on its line', () => {
  it.each([['Goal', 'Deliverables'], ['Mål', 'Leverabler'], ['Objetivo', 'Entregables'], ['Ziel', 'Meilensteine'], ['目标', '交付物'], ['🎯 Goal', '📦 Deliverables']])('opens its part without a colon: %s, %s', (goal, deliverables) => {
    expect(first(`${goal}\nKnow the tools.\n${deliverables}\n- a report\n- a talk`)).toEqual(['Know the tools.', ['a report', 'a talk'], []]);
    expect(first(`${goal}\nKnow the tools\n${deliverables}\n- a report`)).toEqual(['Know the tools', ['a report'], []]);
    expect(first(`${goal}\nKnow the tools and what each of them is good for, and how to go on alone.\n${deliverables}\n- a report`)).toEqual([expect.stringMatching(/alone\.$/), ['a report'], []]);
    expect(first(`${goal}\n\nKnow the tools.\n\n${deliverables}\n\n- a report\n- a talk`)).toEqual(['Know the tools.', ['a report', 'a talk'], []]);
  });

  it('is more than a word that a line of prose was broken at, and more than a part of a line', () => {
    expect(first('What I do here every single day and what I would call in the end a\ngoal\nis to write.')).toEqual([null, [], []]);
    expect(first(`Skills\n${'so many of them and more '.repeat(3)}to know`)).toEqual([null, [], []]);
    expect(first('My goal\nis to write.')).toEqual([null, [], []]);
    expect(first('Goal of mine\nKnow it.')).toEqual([null, [], []]);
  });

  it.each([['Done'], ['Summary'], ['Today'], ['Start']])('is none where it is as often something else: %s', (word) => {
    const [phase] = readText(`# Plan\n\n## Phase 1: Base\n\nKnow it.\n${word}\nand more of it.\n\n## Phase 2: Work\n\n- b\n`).phases;
    expect(phase?.parts.map(({ label }) => label)).toEqual(['']);
  });
});

it.each([['2.3 Deliverables for others', '2.4 Failure modes'], ['1) Deliverables', '2) Failure modes of it all'], ['3.1. Entregables para otros', '3.2. Riesgos del plan']])('numbers before a label of a phase say nothing: %s', (deliverables, failures) => {
  expect(first(`### ${deliverables}\n\n- a report\n\n### ${failures}\n\n- only reading`)).toEqual([null, ['a report'], ['only reading']]);
});
