import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'main.ts', 'src'], { encoding: 'utf8' }).split('\n')
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/text/') && existsSync(path));
/** Begins as a sentence or a title does. */
const SENTENCE = /^\s*[A-Z][a-z]+(?:[ ,.:…-]|$)/;
/** Keys are called by what stands on them. */
const KEYS: ReadonlySet<string> = new Set(['Tab', 'Shift Tab', 'Home', 'End', 'Enter', 'Ctrl Enter', 'Cmd Enter', 'Esc']);

/** Texts in a source that a reader could be shown: not types, not names that are compared with or thrown, not the keys of tables. */
function said(path: string, source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node) ? node.text : '';
    if (SENTENCE.test(text) && !KEYS.has(text) && !isName(node)) found.push(`${path}: ${text}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return found;
}

function isName(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isLiteralTypeNode(parent) || ts.isCaseClause(parent)) return true;
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken || parent.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
  return ts.isNewExpression(parent) && /Error$/.test(parent.expression.getText());
}

describe('what the reader is told', () => {
  it.each(files)('stands with the other sentences, not in %s', (path) => {
    expect(said(path, readFileSync(path, 'utf8'))).toEqual([]);
  });

  it('would be seen anywhere else', () => {
    const seen = (source: string): readonly string[] => said('src/x.tsx', source).map((own) => own.slice('src/x.tsx: '.length));
    expect(seen(`menu.setTitle('Open in new tab'); add({ name: 'Open roadmap' }); const a = <p title="Show it">Some words</p>; notice(\`Written to \${path}\`);`))
      .toEqual(['Open in new tab', 'Open roadmap', 'Show it', 'Some words', 'Written to ']);
    expect(seen(`return 'Roadmap';`)).toEqual(['Roadmap']);
    expect(seen(`if (key === 'Escape') throw new Error('No such thing'); switch (key) { case 'Home': } type A = 'Enter'; say('write.undo');`)).toEqual([]);
  });
});
