import { entryOf } from './read-note';

describe('what the reader sees of an entry', () => {
  it.each([
    ['- #ship #focus/llm Eval kit v1 [[evalkit]] [url:: https://a.example] 2h', 'Eval kit v1 evalkit'],
    ['- [x] #study Raft paper, ch. 5 45m ✅ 2026-11-18', 'Raft paper, ch. 5'],
    ['- #build [[Work/queue|the queue]] and [docs](https://a.example)', 'the queue and docs'],
    ['- #ship a `code` in `between` 2h', 'a `code` in `between`'],
    ['- #ship a %% hidden %% b', 'a b'],
    ['- #ship\n  second line 2h', 'second line'],
    ['- #ship first\n  second line', 'first'],
    ['- 2h #ship', ''],
    ['- Fix the queue 2h #ship #focus/llm', 'Fix the queue'],
    ['- #build Fix 2h #ship', 'Fix'],
    ['- #ship a (hours:: 2) b ^id', 'a b'],
    ['- #ship fixed #bug in it', 'fixed in it'],
    ['- #ship <b>bold</b> & co', '<b>bold</b> & co'],
  ])('%j is "%s"', (text, shown) => {
    expect(entryOf(text).text).toBe(shown);
  });

  it('a very long line is cut', () => {
    expect(entryOf(`- #ship ${'a'.repeat(200_000)}`).text.length).toBeLessThan(400);
  });
});
