import { partsOf } from '../../src/views/view-model/parts-of';
import type { ViewModel } from '../../src/views/view-model/view-model';
import { SCENES } from './scenes';

const scene = (name: string): ViewModel => {
  const found = SCENES.find((own) => own.name === name);
  if (found === undefined) throw new Error(`no scene is called ${name}`);
  return found.model;
};
const shown = (part: ViewModel): string[] => Object.entries(part).filter(([, own]) => own !== null).map(([name]) => name);

describe('the first drawing', () => {
  const model = scene('ready');
  const parts = partsOf(model, null);

  test('says where the reader is and what is next before anything else, and ends with all of it', () => {
    const [first] = parts;
    expect(first).toMatchObject({ header: model.header, timeline: model.timeline, next: model.next });
    for (const name of ['rules', 'areas', 'deliverables', 'weeks', 'grid', 'failures', 'problems'] as const) expect(first?.[name]).toBeNull();
    expect(parts.at(-1)).toBe(model);
  });

  test('only ever adds, and something each time', () => {
    parts.slice(1).forEach((part, i) => {
      const before = shown(parts[i] ?? part);
      expect(shown(part)).toEqual(expect.arrayContaining(before));
      expect(shown(part).length).toBeGreaterThan(before.length);
    });
  });

  test('is one where something was drawn before, where entries or tables were open, and where there is little', () => {
    expect(partsOf(model, model)).toEqual([model]);
    for (const name of ['drill', 'table', 'no-roadmap', 'no-start']) expect(partsOf(scene(name), null)).toEqual([scene(name)]);
    expect(partsOf(model, scene('no-roadmap')).length).toBe(parts.length);
  });
});
