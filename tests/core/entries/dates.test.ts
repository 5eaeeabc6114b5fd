import { entriesOf, entryOf, parse, problemsOf } from './read-note';

const undatedNote = { day: null, path: 'Log/notes.md' };

describe('the date of an entry', () => {
  it('C19: own field > done date > parent item > heading > property > daily note', () => {
    const text = [
      '---', 'date: 2026-11-05', '---', '- #ship f', '# 2026-11-04', '- #ship e', '- [date:: 2026-11-03] parent', '    - #ship d',
      '    - [x] #ship c ✅ 2026-11-02', '    - [x] #ship b [date:: 2026-11-01] ✅ 2026-11-02',
    ].join('\n');
    expect(entriesOf(text).map(({ date, dateSource }) => [date, dateSource])).toEqual([
      ['2026-11-05', 'property'], ['2026-11-04', 'heading'], ['2026-11-03', 'parent'], ['2026-11-02', 'done'], ['2026-11-01', 'field'],
    ]);
    expect(entryOf('- #ship a')).toMatchObject({ date: '2026-11-18', dateSource: 'daily-note' });
    expect(entryOf('- #ship a', undatedNote)).toMatchObject({ date: null, dateSource: null });
  });

  it('C17: a date heading holds in document order, until the next one; text may follow the date', () => {
    const text = '# 2026-11-04 (Wednesday)\n## Evening\n- #ship a\n## 2026-11-05\n# Notes\n- #ship b\n';
    expect(entriesOf(text).map(({ date }) => date)).toEqual(['2026-11-04', '2026-11-05']);
  });

  it('C17: a heading that does not start with an ISO date is none, a bold or linked one is', () => {
    expect(entryOf('# On 2026-11-04\n- #ship a').dateSource).toBe('daily-note');
    expect(entryOf('# 2026-11-041\n- #ship a').dateSource).toBe('daily-note');
    expect(entryOf('# **2026-11-04**\n- #ship a').date).toBe('2026-11-04');
    expect(entryOf('# [[2026-11-04]]\n- #ship a').date).toBe('2026-11-04');
  });

  it('C18: an invalid date is reported and the next level decides', () => {
    expect(parse('- [x] #ship a [date:: 2026-02-30] ✅ 2026-11-02')).toMatchObject({
      value: [{ date: '2026-11-02', dateSource: 'done' }],
      problems: [{ kind: 'invalid-date', line: 1, values: { text: '2026-02-30' } }],
    });
    expect(parse('# 2026-02-30\n- #ship a\n- #ship b')).toMatchObject({
      value: [{ dateSource: 'daily-note' }, { dateSource: 'daily-note' }],
      problems: [{ kind: 'invalid-date', line: 1 }],
    });
    expect(parse('---\ndate: 2026-13-01\n---\n- #ship a')).toMatchObject({
      value: [{ dateSource: 'daily-note' }],
      problems: [{ kind: 'invalid-date', line: 2 }],
    });
    expect(parse('- [x] #ship a ✅ 2026-02-30')).toMatchObject({ value: [{ dateSource: 'daily-note' }], problems: [{ kind: 'invalid-date' }] });
  });

  it.each(['2026-02-30', '2026-13-01', '0000-00-00', '2026-5-20', 'yesterday', '20260520', '10000-01-01', '-2026-01-01'])('D1: %s is no day, never rolled over', (text) => {
    expect(parse(`- #ship a [date:: ${text}]`, undatedNote)).toMatchObject({ value: [{ date: null }], problems: [{ kind: 'invalid-date', values: { text } }] });
    expect(parse(`---\nkind: ship\ndate: "${text}"\n---\n`, undatedNote)).toMatchObject({ value: [{ date: null }], problems: [{ kind: 'invalid-date' }] });
  });

  it.each(['03/04/2026', '3.4.2026', '13-04-26'])('D2: %s is ambiguous and not guessed', (text) => {
    expect(parse(`- #ship a [date:: ${text}]`, undatedNote)).toMatchObject({ value: [{ date: null }], problems: [{ kind: 'ambiguous-date', values: { text } }] });
  });

  it.each(['2026-05-01T23:50+09:00', '2026-05-01 23:50', '2026-05-01T00:00:00Z', '[[2026-05-01]]', '[[Log/2026-05-01|that day]]', '"2026-05-01"'])(
    'D7: the written day counts, a time or zone is ignored: %s',
    (text) => {
      expect(entryOf(`- #ship a [date:: ${text}]`).date).toBe('2026-05-01');
      expect(entryOf(`---\nkind: ship\ndate: '${text.replaceAll('"', '')}'\n---\n`).date).toBe('2026-05-01');
    },
  );

  it.each(['0001-01-01', '1970-01-01', '9999-12-31'])('D8: %s is kept, however far', (text) => {
    expect(entryOf(`- #ship a [date:: ${text}]`).date).toBe(text);
  });

  it.each(['20261118', 'true', '[]', '{a: 1}', '[2026-05-01, 2026-05-02]'])('F6: date: %s never throws', (yaml) => {
    expect(entriesOf(`---\nkind: ship\ndate: ${yaml}\n---\n`)).toHaveLength(1);
  });

  it('D12: nothing but the note’s content and place dates an entry', () => {
    expect(entryOf('- #ship a', { day: null, path: 'Log/2026-11-18.md' }).date).toBeNull();
  });

  it('C42: a daily-style name outside the daily folder gives no date', () => {
    expect(entryOf('- #roadmap/ship a', { inLog: false, day: null, path: 'Projects/2026-05-03.md' }).date).toBeNull();
  });

  it('the done date counts on tasks alone', () => {
    expect(entryOf('- #ship a ✅ 2026-11-02').dateSource).toBe('daily-note');
    expect(entryOf('- [x] #ship a ✅2026-11-02').date).toBe('2026-11-02');
  });

  it('rule 2: a parent’s date flows down, from its field or its done date', () => {
    expect(entryOf('- [x] course ✅ 2026-11-02\n    - #study lesson').dateSource).toBe('parent');
    expect(entryOf('- a [date:: 2026-11-01]\n    - b\n        - #study lesson').date).toBe('2026-11-01');
  });

  it('a bad date of an item without a part in an entry is not reported', () => {
    expect(problemsOf('- #ship a\n- plain [date:: soon]\n- plain ✅ 2026-02-30')).toEqual([]);
  });
});
