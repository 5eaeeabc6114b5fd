/** @jest-environment jsdom */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ABSENT_MEMBERS } from '../../../preview/runtime/absent/absent-members';
import * as runtime from '../../../preview/runtime/index';
import { compile, readApiSurface, readApiUses, readMembers } from './api-surface';

const ENTRY = join(process.cwd(), 'preview/runtime/index.ts');
const REFUSES = /^The stand-in for Obsidian has no /;
const surface = readApiSurface();
const sources = pluginSources();
const compiled = compile([ENTRY, ...sources]);
const members = readMembers(compiled, ENTRY);
const exported = runtime as unknown as Record<string, unknown>;

describe('the surface of the stand-in', () => {
  it('has every value that the module declares, if only to refuse it', () => {
    expect(surface.values.filter((name) => !(name in exported))).toEqual([]);
  });

  it('has every declared member of the classes it has, if only to refuse it', () => {
    const lacking = [...members].flatMap(([name, have]) => (surface.members.get(name) ?? [])
      .filter((member) => !have.has(member) && !(ABSENT_MEMBERS.get(name) ?? []).includes(member))
      .map((member) => `${name}.${member}`));
    expect(lacking).toEqual([]);
  });

  it('refuses nothing that it has', () => {
    const both = [...ABSENT_MEMBERS].flatMap(([name, absent]) => absent.filter((member) => members.get(name)?.has(member) === true).map((member) => `${name}.${member}`));
    expect(both).toEqual([]);
  });

  it('has a refusal in place for every member on the list', () => {
    const silent = [...ABSENT_MEMBERS].flatMap(([name, absent]) => absent.filter((member) => !refuses(name, member)).map((member) => `${name}.${member}`));
    expect(silent).toEqual([]);
  });

  it('names the member it refuses', () => {
    const workspace = Object.create((exported.Workspace as { prototype: object }).prototype) as { openPopoutLeaf(): void };
    expect(() => { workspace.openPopoutLeaf(); }).toThrow('The stand-in for Obsidian has no Workspace.openPopoutLeaf');
    expect(() => (exported.requestUrl as () => void)()).toThrow(REFUSES);
    expect(() => new (exported.HoverPopover as new () => unknown)()).toThrow(REFUSES);
  });

  it('lacks nothing that the plugin uses', () => {
    const uses = [...readApiUses(compiled, sources)];
    expect(uses.filter((use) => !isThere(use)).sort()).toEqual([]);
  });
});

function refuses(owner: string, member: string): boolean {
  const type = exported[owner] as Record<string, unknown> & { prototype: Record<string, unknown> };
  try {
    return member.startsWith('static ') ? type[member.slice('static '.length)] === null : type.prototype[member] === null;
  } catch (error) {
    return error instanceof Error && REFUSES.test(error.message);
  }
}

/** `Class.member`, `Class`, a function, or what the app adds to a prototype or to the global scope. */
function isThere(use: string): boolean {
  const [owner = '', member] = use.split('.');
  if (member === undefined) return owner in globalThis || (owner in exported && !isRefused(exported[owner]));
  const have = members.get(owner);
  if (have !== undefined) return have.has(member);
  if (surface.members.has(owner)) return below(owner).length > 0 && below(owner).every((name) => members.get(name)?.has(member) === true);
  const global = (globalThis as unknown as Record<string, { readonly prototype?: object } | undefined>)[owner.replace(/Constructor$/, '')];
  return global !== undefined && (member in global || (global.prototype !== undefined && member in global.prototype));
}

/** The classes we have that come from one we do not have. */
function below(owner: string): string[] {
  const comesFrom = (name: string | undefined): boolean => name !== undefined && (name === owner || comesFrom(surface.bases.get(name)));
  return [...members.keys()].filter(comesFrom);
}

function isRefused(value: unknown): boolean {
  return typeof value === 'function' && 'refused' in value;
}

function pluginSources(): string[] {
  const root = process.cwd();
  const below = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((name) => join(root, 'src', name));
  return [join(root, 'main.ts'), ...below].filter((path) => /\.tsx?$/.test(path) && existsSync(path));
}
