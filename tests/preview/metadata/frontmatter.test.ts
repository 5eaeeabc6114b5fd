import { getFrontMatterInfo, parseYaml, stringifyYaml } from '../../../preview/metadata/frontmatter';
import { parseMetadata } from '../../../preview/metadata/parse-metadata';

describe('frontmatter (rule 6)', () => {
  test('properties are read as YAML 1.2, dates stay text', () => {
    const { frontmatter } = parseMetadata('---\nday: 2024-05-06\nat: 2024-05-06T07:08\nhours: 2.5\ndone: true\nyes: yes\nnone:\nlist: [a, 1]\n---\n');
    expect(frontmatter).toEqual({ day: '2024-05-06', at: '2024-05-06T07:08', hours: 2.5, done: true, yes: 'yes', none: null, list: ['a', 1] });
  });

  test('JSON is accepted', () => {
    expect(parseMetadata('---\n{"hours": 2}\n---').frontmatter).toEqual({ hours: 2 });
  });

  test('the position ends at the closing dashes', () => {
    const cache = parseMetadata('---\na: 1\n---   \ntext');
    expect(cache.frontmatterPosition).toEqual({ start: { line: 0, col: 0, offset: 0 }, end: { line: 2, col: 3, offset: 12 } });
    expect(cache.sections?.map((section) => section.type)).toEqual(['yaml', 'paragraph']);
  });

  test.each([['empty', '---\n---\n'], ['blank', '---\n\n \n---\n'], ['invalid', '---\na: b: c\n---\n'], ['a list', '---\n- a\n---\n'], ['a bare value', '---\ntags:x\n---\n'], ['with a key twice', '---\na: 1\na: 2\n---\n'], ['with an unknown alias', '---\na: *b\n---\n']])(
    'a block that is %s gives a yaml section and no frontmatter', (_what, text) => {
      const cache = parseMetadata(text);
      expect(Object.keys(cache)).toEqual(['sections']);
      expect(cache.sections?.map((section) => section.type)).toEqual(['yaml']);
    });

  test.each(['\n---\na: 1\n---', ' ---\na: 1\n---', '---\na: 1\n', '----\na: 1\n----', 'x\n---\na: 1\n---'])('%j has no frontmatter', (text) => {
    const cache = parseMetadata(text);
    expect(cache.frontmatter).toBeUndefined();
    expect(cache.sections?.some((section) => section.type === 'yaml')).toBe(false);
  });

  test('links in properties have the key of the property, and of the item in a list', () => {
    const { frontmatterLinks } = parseMetadata('---\nup: "[[A#b|c]]"\nsee:\n  - "[[B]]"\n  - text [[C]]\n  - "[d](D%20d.md)"\nplain: x\n---');
    expect(frontmatterLinks).toEqual([
      { key: 'up', link: 'A#b', original: '[[A#b|c]]', displayText: 'c' },
      { key: 'see.0', link: 'B', original: '[[B]]', displayText: 'B' },
      { key: 'see.2', link: 'D d.md', original: '[d](D%20d.md)', displayText: 'd' },
    ]);
    expect(parseMetadata('---\na: 1\n---').frontmatterLinks).toEqual([]);
  });

  test('a key such as __proto__ poisons nothing', () => {
    const { frontmatter } = parseMetadata('---\n__proto__:\n  polluted: 1\nconstructor: 2\n---');
    expect(Object.getPrototypeOf(frontmatter)).toBe(Object.prototype);
    expect(Object.keys(frontmatter ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test.each([
    ['aliases that multiply', `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'.charAt(at)}`).join(', ')}]`).join('\n')}`],
    ['an alias to itself', 'a: &a [*a]'],
    ['deep brackets', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['deep keys', `${'? '.repeat(5000)}a`],
  ])('%s make the block invalid instead of exhausting memory or stack', (_what, yaml) => {
    expect(parseMetadata(`---\n${yaml}\n---\n`).frontmatter).toBeUndefined();
    expect(() => parseYaml(yaml)).toThrow();
  });

  test('many properties are read in linear time', () => {
    const yaml = Array.from({ length: 5000 }, (_, at) => `key${at}: ${at}`).join('\n');
    const started = performance.now();
    expect(Object.keys(parseMetadata(`---\n${yaml}\n---`).frontmatter ?? {})).toHaveLength(5000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('getFrontMatterInfo', () => {
  test('gives the text between the dashes and where the content starts', () => {
    expect(getFrontMatterInfo('---\na: 1\n---\nbody')).toEqual({ exists: true, frontmatter: 'a: 1\n', from: 4, to: 9, contentStart: 13 });
    expect(getFrontMatterInfo('---\r\na: 1\r\n---\r\nbody')).toEqual({ exists: true, frontmatter: 'a: 1\r\n', from: 5, to: 11, contentStart: 16 });
    expect(getFrontMatterInfo('---\n---')).toEqual({ exists: true, frontmatter: '', from: 4, to: 4, contentStart: 7 });
    expect(getFrontMatterInfo('body')).toEqual({ exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 });
  });

  test('says nothing about the YAML being valid', () => {
    expect(getFrontMatterInfo('---\na: b: c\n---').exists).toBe(true);
  });
});

describe('stringifyYaml', () => {
  test('writes what parseYaml reads back, with nothing for null and without aliases', () => {
    const shared = ['x'];
    const value = { day: '2024-05-06', none: null, list: shared, again: shared, text: 'word '.repeat(40).trim(), odd: 'a: b' };
    const yaml = stringifyYaml(value);
    expect(parseYaml(yaml)).toEqual(value);
    expect(yaml.split('\n')[0]).toBe('day: 2024-05-06');
    expect(yaml).not.toMatch(/null|[&*]/);
  });
});
