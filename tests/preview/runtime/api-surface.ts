import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What the `obsidian` module declares: its value exports, and each class's members. */
export interface ApiSurface {
  readonly values: readonly string[];
  /** Members by class, without those of the classes above it; statics as `static name`. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** The class that each class extends. */
  readonly bases: ReadonlyMap<string, string>;
}

const DECLARATIONS = join(process.cwd(), 'node_modules/obsidian/obsidian.d.ts');

/** Reads Obsidian's own declarations. */
export function readApiSurface(): ApiSurface {
  const program = ts.createProgram([DECLARATIONS], { skipLibCheck: true, noLib: true, types: [] });
  const source = program.getSourceFile(DECLARATIONS);
  if (source === undefined) throw new Error(`No ${DECLARATIONS}`);
  const values: string[] = [];
  const members = new Map<string, string[]>();
  const bases = new Map<string, string>();
  for (const statement of source.statements) {
    if (!isExported(statement)) continue;
    if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) values.push(statement.name.text);
    if (ts.isVariableStatement(statement)) for (const { name } of statement.declarationList.declarations) values.push(name.getText(source));
    if (ts.isEnumDeclaration(statement)) values.push(statement.name.text);
    if (ts.isClassDeclaration(statement) && statement.name !== undefined) {
      values.push(statement.name.text);
      const names = statement.members.filter((member) => member.name !== undefined || ts.isConstructorDeclaration(member))
        .map((member) => (isStatic(member) ? 'static ' : '') + (member.name?.getText(source) ?? 'constructor'));
      members.set(statement.name.text, [...new Set(names)]);
      const above = statement.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression.getText(source);
      if (above !== undefined) bases.set(statement.name.text, above);
    }
  }
  return { values: [...new Set(values)], members, bases };
}

/** The public members of each class a module of the program exports, inherited ones too, statics as `static name`. */
export function readMembers({ program, checker }: Compiled, entry: string): ReadonlyMap<string, ReadonlySet<string>> {
  const source = program.getSourceFile(entry);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  const members = new Map<string, ReadonlySet<string>>();
  for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module)) {
    const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
    if ((target.flags & ts.SymbolFlags.Class) === 0) continue;
    const names = checker.getDeclaredTypeOfSymbol(target).getProperties().filter(isPublic).map(({ name }) => name);
    const statics = checker.getTypeOfSymbol(target).getProperties().map(({ name }) => `static ${name}`);
    members.set(symbol.name, new Set([...names, ...statics, 'constructor']));
  }
  return members;
}

function isPublic(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).every((declaration) => (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) === 0);
}

/** Files with their types. To make one is dear: whoever asks several things of the same files makes it once. */
export interface Compiled {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
}

export function compile(files: readonly string[]): Compiled {
  const config = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  const { options } = ts.convertCompilerOptionsFromJson((config.config as { compilerOptions: unknown }).compilerOptions, process.cwd());
  const program = ts.createProgram([...files], options);
  return { program, checker: program.getTypeChecker() };
}

/** A member of an `obsidian` class, as `Class.member`, or an export by its name. */
export type ApiUse = string;

/** What the given files of the program use of the `obsidian` module, and of what it adds to nodes and elements. */
export function readApiUses({ program, checker }: Compiled, files: readonly string[]): ReadonlySet<ApiUse> {
  const declared = namesIn(DECLARATIONS);
  const uses = new Set<ApiUse>();
  const note = (symbol: ts.Symbol | undefined): void => {
    const target = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
    for (const declaration of target?.declarations ?? []) {
      if (dirname(declaration.getSourceFile().fileName) !== dirname(DECLARATIONS)) continue;
      const name = nameOfDeclaration(declaration);
      if (name !== undefined) uses.add(name);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && declared.has(node.text) && !isTypeOnly(node)) note(checker.getSymbolAtLocation(node));
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return uses;
}

/** Every name in a file: to ask the checker about an identifier is dear, and few are called as anything there. */
function namesIn(path: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, ts.sys.readFile(path) ?? '', ts.ScriptTarget.Latest));
  return names;
}

function nameOfDeclaration(declaration: ts.Declaration): string | undefined {
  const named = declaration as ts.NamedDeclaration;
  if (named.name === undefined) return undefined;
  const { parent } = declaration;
  if (ts.isClassDeclaration(parent)) return `${parent.name?.text ?? ''}.${isStatic(declaration as ts.ClassElement) ? 'static ' : ''}${named.name.getText()}`;
  if (ts.isInterfaceDeclaration(parent)) return inGlobal(parent) ? `${parent.name.text}.${named.name.getText()}` : undefined;
  if (ts.isClassDeclaration(declaration) || ts.isFunctionDeclaration(declaration) || ts.isEnumDeclaration(declaration)) return named.name.getText();
  return ts.isVariableDeclaration(declaration) ? named.name.getText() : undefined;
}

/** In `declare global`: what the app adds to the prototypes. */
function inGlobal(node: ts.Node): boolean {
  return ts.isModuleBlock(node.parent) && ts.isModuleDeclaration(node.parent.parent) && node.parent.parent.name.getText() === 'global';
}

function isTypeOnly(node: ts.Identifier): boolean {
  for (let up: ts.Node | undefined = node.parent; up !== undefined; up = up.parent) {
    if (ts.isTypeNode(up) && !ts.isExpressionWithTypeArguments(up)) return true;
    if (ts.isImportDeclaration(up) || ts.isInterfaceDeclaration(up) || ts.isTypeAliasDeclaration(up)) return true;
    if (ts.isStatement(up)) return false;
  }
  return false;
}

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function isStatic(member: ts.ClassElement): boolean {
  return ts.canHaveModifiers(member) && (ts.getModifiers(member) ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
}
