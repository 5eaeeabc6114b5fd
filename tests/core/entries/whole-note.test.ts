import { entriesOf, entryOf, parse, problemsOf } from './read-note';

const outside = { inLog: false, day: null, path: 'Projects/Eval kit.md' };

describe('a whole note as one entry', () => {
  it('reads every property of the schema', () => {
    const text = [
      '---', 'kind: ship', 'focus: [llm]', 'hours: 2', 'date: 2026-11-18', 'artifact: "[[evalkit]]"', 'version: 1',
      'url: https://github.com/d/evalkit', 'public: true', 'stretch: 4', 'leverage: true', 'deliverable: 1', 'phase: 2', '---', '# Title',
    ].join('\n');
    expect(parse(text, outside)).toEqual({
      problems: [],
      value: [
        {
          path: 'Projects/Eval kit.md', line: 1, source: 'note', text: 'Eval kit', date: '2026-11-18', dateSource: 'property', kind: 'ship',
          focus: ['llm'], focusSource: 'property', hours: 2, countedElsewhere: false, artifact: { type: 'note', link: 'evalkit' },
          url: 'https://github.com/d/evalkit', public: true, stretch: 4, stretchTag: null, leverage: true, asked: false, version: 1,
          deliverable: '1', phase: '2',
        },
      ],
    });
  });

  it('C03: focus, topic, hours and url without a kind make none', () => {
    expect(entriesOf('---\nfocus: llm\ntopic: x\nhours: 2\nurl: https://a.example\n---\ntext', outside)).toEqual([]);
    expect(entriesOf('---\ntags: [focus/llm]\n---\n#focus/x', outside)).toEqual([]);
  });

  it('C03: a kind makes one, as a property or a tag', () => {
    expect(entryOf('---\nkind: study\n---\n', outside).kind).toBe('study');
    expect(entryOf('---\ntags: [roadmap/study]\n---\n', outside).kind).toBe('study');
    expect(entryOf('---\nTAGS: roadmap/study\n---\n', outside).kind).toBe('study');
    expect(entriesOf('---\ntags: [study]\n---\n', outside)).toEqual([]);
    expect(entryOf('---\ntags: [study]\n---\n').kind).toBe('study');
  });

  it('C03: only when the note holds no list-item entry', () => {
    expect(entriesOf('---\nkind: study\n---\n- #ship a').map(({ source }) => source)).toEqual(['item']);
    expect(entriesOf('---\nkind: study\n---\n- plain\n- [ ] #ship plan').map(({ source }) => source)).toEqual(['note']);
  });

  it('C04: tags in the body belong to the note, below its properties, and do not flow down to items', () => {
    expect(entryOf('# Title\n#roadmap/ship #focus/llm\n', outside)).toMatchObject({ kind: 'ship', focus: ['llm'], source: 'note' });
    expect(entryOf('---\nkind: study\n---\n#roadmap/ship', outside).kind).toBe('study');
    expect(entryOf('#roadmap/ship\n\n- #focus/llm a', outside)).toMatchObject({ source: 'item', kind: null });
  });

  it('C04: a tag between or behind plain list items belongs to the note too', () => {
    for (const text of ['- plain\n\n#roadmap/ship\n', '- plain\n\n#roadmap/ship\n\n- plain\n']) expect(entryOf(text, outside)).toMatchObject({ kind: 'ship', source: 'note' });
  });

  it('C04: a tag of a heading belongs to the note, one on a plain list item does not', () => {
    expect(entryOf('# Standup #ship\n').kind).toBe('ship');
    expect(entriesOf('- [ ] #ship a\n')).toEqual([]);
  });

  it('C38: tags in comments of the body do not count', () => {
    expect(entriesOf('text %% #roadmap/ship %%\n\n%%\n#roadmap/ship\n%%\n\n<!-- #roadmap/ship -->', outside)).toEqual([]);
    expect(entryOf('a %% b %% #roadmap/ship %% #roadmap/study %%', outside).kind).toBe('ship');
  });

  it('C39: its line is 1, its text the note’s name', () => {
    expect(entryOf('---\nkind: ship\n---\n', outside)).toMatchObject({ line: 1, text: 'Eval kit' });
  });

  it('C25: page-level Dataview fields are not read', () => {
    expect(entriesOf('kind:: ship\nhours:: 2\n\n[kind:: ship]\n', outside)).toEqual([]);
    expect(entryOf('---\nkind: ship\n---\nhours:: 2\n', outside).hours).toBeNull();
  });

  it('an unknown kind is reported in a log folder, and nobody’s business elsewhere', () => {
    expect(parse('---\nkind: shp\n---\n')).toMatchObject({ value: [], problems: [{ kind: 'unknown-kind', line: 2 }] });
    expect(parse('---\nkind: recipe\n---\n', outside)).toEqual({ value: [], problems: [] });
    expect(problemsOf('---\nrm-kind: shp\n---\n', outside)).toEqual(['unknown-kind@2']);
  });

  it('its date is its property, else the day of a daily note', () => {
    expect(entryOf('---\nkind: ship\ndate: 2026-11-01\n---\n').dateSource).toBe('property');
    expect(entryOf('---\nkind: ship\n---\n').dateSource).toBe('daily-note');
    expect(entryOf('---\nkind: ship\n---\n', outside).date).toBeNull();
  });

  it('reads its asked, stretch and public tags', () => {
    expect(entryOf('---\nkind: ship\ntags: [roadmap/asked, roadmap/stretch]\n---\n#roadmap/public', outside)).toMatchObject({
      asked: true, stretchTag: 'stretch', public: true,
    });
  });

  it('F9: a number is taken as it was written where a text is meant', () => {
    expect(entryOf('---\nkind: ship\nphase: 007\nfocus: 0123\n---\n', outside)).toMatchObject({ phase: '007', focus: ['0123'] });
    expect(entryOf('---\nkind: ship\ndeliverable: 99999999999999999999\n---\n', outside).deliverable).toBe('99999999999999999999');
  });
});
