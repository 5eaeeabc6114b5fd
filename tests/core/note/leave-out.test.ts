import { type LeaveOutRules, leftOut, originalOf } from '../../../src/core/note/leave-out';

const RULES: LeaveOutRules = {
  roadmapPaths: new Set(['Plan.md']),
  templateFolders: ['Templates', 'Meta/Snippets'],
  isExcluded: (path) => path.startsWith('Archive/') || path.endsWith('.private.md'),
  has: (path) => ['Kit.md', 'Work/Kit.md', 'Log/2026-05-03.md'].includes(path),
};

describe('notes that take no part', () => {
  test.each([
    ['Plan.md', 'roadmap'],
    ['Templates/Daily.md', 'template'], ['Templates/sub/Daily.md', 'template'], ['Meta/Snippets/x.md', 'template'],
    ['Archive/2026-05-03.md', 'excluded'], ['Work/x.private.md', 'excluded'],
    ['Work/Kit.sync-conflict-20260503-101010-ABCDEFG.md', 'conflict-copy'], ['Log/2026-05-03 (Conflicted copy laptop 202605031200).md', 'conflict-copy'],
    ["Kit (Someone's conflicted copy 2026-05-03).md", 'conflict-copy'], ['Work/Kit 2.md', 'conflict-copy'], ['Log/2026-05-03 3.md', 'conflict-copy'],
    ['Reviews/2026-W20.md', 'review'], ['2026-W53.md', 'review'], ['Log/2026-05.md', 'review'],
  ])('C36, C37: %s is left out as %s', (path, reason) => {
    expect(leftOut(path, RULES)).toBe(reason);
  });

  test.each([
    'Templates.md', 'TemplatesX/a.md', 'Work/Archive/x.md', 'Kit.md', 'Chapter 2.md', 'Kit 1.md', 'Kit2.md', 'Kit 100.md', 'conflict (copy).md', '2026-W54.md', '2026-W00.md', '2026-13.md', '2026-05 review.md', '2026.md', '2026-05-03.md',
  ])('%s takes part', (path) => {
    expect(leftOut(path, RULES)).toBeNull();
  });

  test('a copy knows its original', () => {
    expect(originalOf('Work/Kit 2.md', RULES.has)).toBe('Work/Kit.md');
    expect(originalOf('Gone.sync-conflict-20260503-101010-ABCDEFG.md', RULES.has)).toBe('Gone.md');
  });
});
