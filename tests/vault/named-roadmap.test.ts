import { RoadmapSource } from '../../src/vault/roadmap-source';
import { openReports, reportOf } from './open-reports';

const PLAN = '## Phase 1: Base\n\n- a\n\n## Phase 2: Work\n\n- b\n\n## Phase 3: Rest\n\n- c\n';

describe('a note that the settings name as the roadmap', () => {
  test('is believed to hold a plan', async () => {
    const opened = await openReports({ 'Notes.md': PLAN }, { roadmap: 'Notes.md' });
    expect((await reportOf(opened)).roadmap.phases.map(({ title }) => title)).toEqual(['Base', 'Work', 'Rest']);
  });

  test('is read anew once they name it no more', async () => {
    const { standIn } = await openReports({ 'Notes.md': PLAN });
    let named = true;
    const source = new RoadmapSource(standIn.app, () => named);
    expect((await source.read('Notes.md'))?.roadmap.phases).toHaveLength(3);
    expect(source.known('Notes.md')).toBeDefined();
    named = false;
    expect(source.known('Notes.md')).toBeUndefined();
    expect((await source.read('Notes.md'))?.roadmap.phases).toHaveLength(0);
  });
});
