import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '../..');

/** Every pattern written in the sources, with where it stands. */
const patterns = walk(join(root, 'src')).flatMap(patternsOf);

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

function patternsOf(path: string): { readonly where: string; readonly pattern: RegExp }[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { where: string; pattern: RegExp }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ where: `${path.slice(root.length + 1)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text}`, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1).replace('g', '')) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Whether something that repeats without end stands inside something that does: `(a+)*`. Sets and escaped signs are one character. */
function nests(source: string): boolean {
  const plain = source.replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|.)/g, 'a').replace(/\[[^\]]*\]/g, 'a');
  const endless = /[+*]|\{\d+,\}/;
  for (let at = plain.indexOf('('); at !== -1; at = plain.indexOf('(', at + 1)) {
    let depth = 0;
    let end = at;
    for (; end < plain.length; end += 1) {
      if (plain[end] === '(') depth += 1;
      else if (plain[end] === ')' && (depth -= 1) === 0) break;
    }
    if (/^(?:[+*]|\{\d+,\})/.test(plain.slice(end + 1)) && endless.test(plain.slice(at + 1, end))) return true;
  }
  return false;
}

/** Nested, but each turn of the outer one needs a sign the inner one does not take, so that there is one way to divide a text. */
const DIVIDED: ReadonlySet<string> = new Set([
  String.raw`^https?:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#]|$)`,
  String.raw`^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$`,
  String.raw`^((?:[ \t]*>)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)([^\]\r\n])(\][ \t]+)([^\r\n]*)$`,
  String.raw`^(?:[ \t]*>)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?`,
  String.raw`(?:[ \t]+[✅➕⏳🛫📅❌]\uFE0F?[ \t]*\d{4}-\d{2}-\d{2})*(?:[ \t]+\^[\w-]+)?[ \t]*\r?$`,
  String.raw`^[!-Z_-~]*(?: [!-Z_-~]+)*$`,
]);

/** Texts that make a pattern try again and again: one or two of its own characters, many times, and then one that fits nothing. */
function attacks(source: string): readonly string[] {
  const own = [...new Set([...source.replace(/\\[a-zA-Z]/g, ''), 'a', 'A', '1', ' ', '-', '中', '.'])].filter((char) => !'\\^$?+{}'.includes(char)).slice(0, 14);
  const pairs = own.flatMap((first) => [first, ...own.slice(0, 6).map((second) => first + second)]);
  return pairs.flatMap((pair) => [24, 400].flatMap((length) => ['', '\u0000', 'a!'].map((tail) => pair.repeat(Math.ceil(length / pair.length)) + tail)));
}

describe('the patterns of the sources', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(200);
  });

  it('have nothing endless inside something endless, but where a sign divides the turns', () => {
    expect(patterns.filter(({ pattern: { source } }) => nests(source) && !DIVIDED.has(source)).map(({ where }) => where)).toEqual([]);
  });

  it('answer a short hostile text at once', () => {
    const slow = patterns.filter(({ pattern }) => attacks(pattern.source).some((text) => took(pattern, text) > 50));
    expect(slow.map(({ where }) => where)).toEqual([]);
  });

  it('would not pass here if they backtracked badly', () => {
    expect(nests('^(?:a+)*$')).toBe(true);
    expect(nests('^(?:a|b)*[+*]$')).toBe(false);
    expect(attacks('^(a|a)*$').some((text) => text.length < 30 && took(/^(a|a)*$/, text) > 50)).toBe(true);
  });
});

/** In milliseconds of the clock, at its best of three where the machine may have been away. */
function took(pattern: RegExp, text: string): number {
  let best = Infinity;
  for (let run = 0; run < 3 && best > 50; run += 1) {
    const before = performance.now();
    pattern.test(text);
    best = Math.min(best, performance.now() - before);
  }
  return best;
}
